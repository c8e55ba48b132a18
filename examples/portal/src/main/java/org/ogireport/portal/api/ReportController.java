package org.ogireport.portal.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.portal.Publication;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.county.Submission;
import org.ogireport.portal.county.SubmissionStore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /api/reports}: reports handed in by other programs, and those that were accepted, for everybody. */
@RestController
@RequestMapping("/api/reports")
class ReportController {
    private final Reception reception;
    private final SubmissionStore submissions;

    ReportController(Reception reception, SubmissionStore submissions) {
        this.reception = reception;
        this.submissions = submissions;
    }

    /** Takes a report in. One that contradicts itself is refused before it comes here. */
    @PostMapping
    ResponseEntity<Map<String, Object>> submit(@Valid @RequestBody AnnualReport report) {
        Submission submission = reception.receive(Draft.of(report)).orElseThrow();
        URI address = UriComponentsBuilder.fromPath("/api/reports/{organ}/{year}")
                .build(submission.organ(), submission.year());
        return ResponseEntity.created(address)
                .eTag(submission.digest())
                .body(Map.of(
                        "organ", submission.organ(),
                        "year", submission.year(),
                        "version", submission.version(),
                        "digest", submission.digest(),
                        "state", submission.state(),
                        "verdict", submission.conclusion()));
    }

    /** The report that counts, in the format asked for; its digest is the entity tag. */
    @GetMapping("/{organ}/{year}")
    ResponseEntity<byte[]> report(
            @PathVariable String organ,
            @PathVariable int year,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.ALL_VALUE) String accept) {
        Submission accepted =
                submissions.accepted(organ, year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Publication format = Publication.accepted(MediaType.parseMediaTypes(accept))
                .orElseThrow(() -> new NotAcceptableStatusException(Publication.types()));
        return ResponseEntity.ok()
                .eTag(accepted.digest())
                .varyBy(HttpHeaders.ACCEPT)
                .contentType(format.type())
                .body(format.write(accepted.draft()));
    }
}
