package org.ogireport.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.portal.intake.Intake;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsJson;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/check}: what is wrong with a document of any kind. Keeps nothing. */
@RestController
class CheckController {
    private final Intake intake;
    private final Checker checker;
    private final Clock clock;

    CheckController(Intake intake, Checker checker, Clock clock) {
        this.intake = intake;
        this.checker = checker;
        this.clock = clock;
    }

    /**
     * Checks the body of the request, whatever its content type says. It is kept in a file only until it is read, so that many
     * large ones do not fill the memory.
     *
     * @param document the bytes
     * @param name what the document is called in the findings
     * @param locale the language of their sentences
     * @return the findings, as docs/findings.md describes them
     * @throws IOException if the body breaks off
     */
    @PostMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
    String check(InputStream document, @RequestParam(defaultValue = "document") String name, Locale locale)
            throws IOException {
        Path file = Files.createTempFile("check", null);
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                StreamUtils.copyRange(document, out, 0, ReportReader.MAX_BYTES);
            }
            return told(intake.read(name, new FileSystemResource(file)), locale);
        } finally {
            Files.delete(file);
        }
    }

    private String told(ReadReport read, Locale locale) {
        Circumstances today = Circumstances.NONE.withToday(LocalDate.now(clock));
        return FindingsJson.render(
                List.of(new CheckedReport(
                        read.name(), read.draft(), checker.check(read.draft(), today), read.remarks())),
                locale);
    }
}
