import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.File;
import org.example.ogi.AnnualReport;
import org.example.ogi.ApplicantCounts;

/** Copy FOLDER OUT: has the classes that xjc made read each report of a folder, and write it. */
final class Copy {
    private Copy() {}

    public static void main(String[] args) throws JAXBException {
        JAXBContext classes = JAXBContext.newInstance(AnnualReport.class);
        for (File file : new File(args[0]).listFiles()) {
            AnnualReport report = (AnnualReport) classes.createUnmarshaller().unmarshal(file);
            ApplicantCounts received = report.getRequests().getNewlyReceived();
            if (received.getTotal() == null || report.getRequests().getOutcomes().getDenied().getStateSecret() == null) {
                throw new IllegalStateException(file + ": a number is lost");
            }
            classes.createMarshaller().marshal(report, new File(args[1], file.getName()));
        }
    }
}
