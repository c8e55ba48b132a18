package org.ogireport.cli;

import java.io.PrintStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.validation.Finding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints checked reports for programs. */
final class CheckJson {
    private CheckJson() {}

    static void print(List<CheckedReport> reports, Language language, PrintStream out) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("reports");
            reports.forEach(report -> write(report, language, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println(text);
    }

    private static void write(CheckedReport report, Language language, JsonGenerator json) {
        Draft draft = report.input().draft();
        json.writeStartObject();
        json.writeStringProperty("source", report.input().name());
        json.writeStringProperty("form", draft.form().code());
        json.writeName("year");
        if (draft.year().isPresent()) {
            json.writeNumber(draft.year().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeStringProperty(
                "authority", draft.authority().map(Authority::name).orElse(null));
        json.writeStringProperty("verdict", report.verdict());
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(finding -> write(finding, language, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("remarks");
        for (Input.Remark remark : report.input().remarks()) {
            json.writeStartObject();
            json.writeName("line");
            number(Optional.of(remark.line()).filter(line -> line > 0).map(BigDecimal::valueOf), json);
            json.writeStringProperty("message", remark.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Finding finding, Language language, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().id());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("verdict", finding.verdict().name());
        json.writeArrayPropertyStart("cells");
        for (Cell cell : finding.cells()) {
            json.writeString(cell.path());
        }
        json.writeEndArray();
        json.writeName("left");
        number(finding.left().value(), json);
        json.writeName("right");
        number(finding.right().value(), json);
        json.writeStringProperty("message", finding.message(language.locale()));
        json.writeEndObject();
    }

    private static void number(Optional<BigDecimal> number, JsonGenerator json) {
        if (number.isPresent()) {
            json.writeNumber(number.get().toPlainString());
        } else {
            json.writeNull();
        }
    }
}
