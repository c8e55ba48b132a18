package consumer;

import org.ogireport.core.draft.Draft;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.validation.Checker;

/** Uses the records and the rules where there is no Jakarta Validation. */
public class Main {
    public static void main(String[] args) {
        AnnualReport report = Report.broken();
        System.out.println(report.equals(Draft.of(report).toReport(BlankPolicy.REFUSE).orElseThrow()));
        System.out.println(report.requests().newlyReceived().total());
        System.out.println(Checker.standard().check(report).passes());
        // As a framework does that looks for annotations of its own.
        System.out.println(AnnualReport.class.isAnnotationPresent(Deprecated.class));
        System.out.println(AnnualReport.class.getAnnotations().length);
        try {
            Class.forName("jakarta.validation.Payload");
        } catch (ClassNotFoundException e) {
            System.out.println("no Jakarta Validation");
        }
    }
}
