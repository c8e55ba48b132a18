package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.ogireport.core.AnnualReport;
import org.ogireport.serialization.ReportJson;

/** Writes and reads a report by a mapper of its own. */
public class Main {
    public static void main(String[] args) throws Exception {
        AnnualReport report = Report.broken();
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String json = mapper.writeValueAsString(report);
        System.out.println(json.equals(ReportJson.writeString(report)));
        System.out.println(mapper.readValue(json, AnnualReport.class).equals(report));
        try {
            mapper.readValue(json.replace("\"year\":2021", "\"year\":\"2021\""), AnnualReport.class);
        } catch (MismatchedInputException e) {
            System.out.println(e.getCause().getMessage());
        }
    }
}
