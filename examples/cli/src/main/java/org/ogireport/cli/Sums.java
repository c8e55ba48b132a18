package org.ogireport.cli;

import java.util.List;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.ReportSum;

/** The sum of gathered reports. */
final class Sums {
    private Sums() {}

    static ReportSum of(List<GatheredReport> children) {
        ReportSum sum = ReportSum.ZERO;
        for (GatheredReport child : children) {
            sum = sum.add(child.draft());
        }
        return sum;
    }

    /** Says which cells of the sum stay blank, and why. */
    static void tell(ReportSum sum, String name, Console console) {
        sum.leftBlank()
                .forEach(
                        blank -> console.tell(name + ": " + blank.cell().words().in(console.locale())
                                + console.choose("：没有加总，", ": not summed up: ")
                                + blank.reason().in(console.locale())));
    }
}
