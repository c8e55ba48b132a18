package org.ogireport.portal.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.portal.intake.Intake;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
     * Checks the body of the request, whatever its content type says.
     *
     * @param document the bytes
     * @param name what the document is called in the findings
     * @param locale the language of their sentences
     * @return the findings, as docs/findings.md describes them
     */
    @PostMapping(path = "/api/check", produces = MediaType.APPLICATION_JSON_VALUE)
    String check(@RequestBody byte[] document, @RequestParam(defaultValue = "document") String name, Locale locale) {
        ReadReport read = intake.read(name, document);
        Circumstances today = Circumstances.NONE.withToday(LocalDate.now(clock));
        return FindingsJson.render(
                List.of(new CheckedReport(name, read.draft(), checker.check(read.draft(), today), read.remarks())),
                locale);
    }
}
