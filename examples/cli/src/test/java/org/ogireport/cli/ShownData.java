package org.ogireport.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.HttpProblem;
import org.ogireport.serialization.problem.HttpProblem.Violation;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.testing.BrokenReports;
import org.ogireport.testing.ReportGenerator;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.constraint.CheckerReportCheck;
import org.xml.sax.SAXException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON and XML that pages show, read by what reads it, or compared with what is written. */
final class ShownData {
    private static final Pattern ARTIFACT = Pattern.compile(
            "<groupId>org\\.ogireport</groupId>\\s*<artifactId>([\\w-]+)</artifactId>(?:\\s*<version>([^<]+))?");

    private ShownData() {}

    static List<String> faultsOfJson(Snippet snippet) {
        try {
            JsonNode tree = JsonMapper.shared().readTree(snippet.text());
            if (tree.has("format")) {
                ReportJson.readDraft(snippet.text());
            } else if (tree.has("status")) {
                String written = answer(tree.get("status").asInt());
                return Snippet.isShown(tree.toString(), written) ? List.of() : List.of(snippet.fault(written));
            } else {
                RulePolicy.read(snippet.text());
            }
            return List.of();
        } catch (JacksonException | IllegalArgumentException | ReportReadException e) {
            return List.of(snippet.fault(e));
        }
    }

    private static String answer(int status) {
        if (status == 400) {
            String report = ReportJson.writeString(ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021)))
                    .replaceFirst("\"year\":\\d+", "\"year\":\"2021\"");
            try {
                ReportJson.read(report);
            } catch (ReportReadException e) {
                return HttpProblem.unreadable(e, Locale.CHINESE).toJson();
            }
        }
        return HttpProblem.refused(violations(), Locale.CHINESE).toJson();
    }

    private static List<Violation> violations() {
        AnnualReport broken = BrokenReports.standard(1)
                .reports(RuleCatalogue.standard().rule("R1").orElseThrow(), Layout.of(Form.CURRENT_2021))
                .get(0);
        return new CheckerReportCheck()
                .check(broken, ReportCheck.Severity.ERROR).stream()
                        .map(objection -> new Violation("requests.outcomes.total.total", Optional.of(objection), ""))
                        .toList();
    }

    /** Artifacts that a POM names are those of this project, in its version; a report or draft is read. */
    static List<String> faultsOfXml(Snippet snippet) throws IOException {
        if (snippet.text().contains("<annualReport ")) {
            try {
                ReportXml.readDraft(snippet.text());
                return List.of();
            } catch (ReportReadException e) {
                return List.of(snippet.fault(e));
            }
        }
        try {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(snippet.text().getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException e) {
            return List.of(snippet.fault(e));
        }
        String bom = Files.readString(CommandLineRun.root().resolve("bom/pom.xml"));
        List<String> faults = new ArrayList<>();
        Matcher artifact = ARTIFACT.matcher(snippet.text());
        int artifacts = 0;
        while (artifact.find()) {
            artifacts++;
            if (!bom.contains("<artifactId>" + artifact.group(1) + "</artifactId>")) {
                faults.add(snippet.fault("there is no " + artifact.group(1)));
            }
            if (artifact.group(2) != null && !bom.contains("<version>" + artifact.group(2) + "</version>")) {
                faults.add(snippet.fault("the version is not " + artifact.group(2)));
            }
        }
        return artifacts == 0 ? List.of(snippet.fault("XML of no known kind")) : faults;
    }
}
