package org.ogireport.host;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes reports in and gives back what it has taken. */
@RestController
public class Desk {
    /** What a clerk hands in. */
    public record Submission(@NotBlank String clerk, @Valid AnnualReport report) {}

    @PostMapping("/reports")
    AnnualReport report(@Valid @RequestBody AnnualReport report) {
        return report;
    }

    @PostMapping("/drafts")
    Draft draft(@RequestBody Draft draft) {
        return draft;
    }

    @PostMapping("/submissions")
    Submission submission(@Valid @RequestBody Submission submission) {
        return submission;
    }

    @PostMapping("/lists")
    List<AnnualReport> list(@RequestBody AnnualReport report) {
        return List.of(report);
    }
}
