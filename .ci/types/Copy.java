import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.File;
import org.example.ogi.AnnualReport;

/** Copy FOLDER OUT: has the classes that xjc made read each report of a folder, and write it. */
final class Copy {
    private Copy() {}

    public static void main(String[] args) throws JAXBException {
        JAXBContext classes = JAXBContext.newInstance(AnnualReport.class);
        for (File file : new File(args[0]).listFiles()) {
            AnnualReport report = (AnnualReport) classes.createUnmarshaller().unmarshal(file);
            long received = report.getRequests().getNewlyReceived().getTotal();
            long secret = report.getRequests().getOutcomes().getDenied().getStateSecret().getTotal();
            if (received < 0 || secret < 0) {
                throw new IllegalStateException(file + ": a negative count");
            }
            classes.createMarshaller().marshal(report, new File(args[1], file.getName()));
        }
    }
}
