package org.ogireport.portal.county;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ogireport.collection.Roster;
import org.ogireport.collection.RosterException;
import org.ogireport.collection.slip.ReturnSlip;
import org.ogireport.core.draft.Draft;
import org.ogireport.portal.Attachment;
import org.ogireport.validation.render.CheckedReport;
import org.ogireport.validation.render.FindingsHtml;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of the office that collects: who has reported, each report's versions, and the decision on them. */
@Controller
@RequestMapping("/county")
class CountyController {
    private static final String HOME = "redirect:/county";

    private final SubmissionStore submissions;
    private final RosterStore organs;
    private final Reception reception;
    private final Clock clock;

    CountyController(SubmissionStore submissions, RosterStore organs, Reception reception, Clock clock) {
        this.submissions = submissions;
        this.organs = organs;
        this.reception = reception;
        this.clock = clock;
    }

    @GetMapping
    String matrix(Model model) {
        model.addAttribute(
                "matrix",
                Matrix.of(
                        organs.roster(),
                        submissions.latest(),
                        LocalDate.now(clock).getYear() - 1));
        return "county";
    }

    @PostMapping("/roster")
    String roster(@RequestParam MultipartFile file) throws IOException {
        organs.replace(Roster.read(file.getBytes()));
        return HOME;
    }

    @ExceptionHandler
    ModelAndView unreadable(RosterException refused, Locale locale) {
        ModelAndView page = new ModelAndView("county", HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject(
                "matrix",
                Matrix.of(
                        organs.roster(),
                        submissions.latest(),
                        LocalDate.now(clock).getYear() - 1));
        page.addObject("refused", refused.message(locale));
        return page;
    }

    @GetMapping("/{organ}/{year}")
    String versions(@PathVariable String organ, @PathVariable int year, Model model, Locale locale) {
        List<Submission> versions = submissions.versions(organ, year);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Submission latest = versions.get(0);
        Draft draft = latest.draft();
        ReturnSlip slip = ReturnSlip.of(draft, reception.check(draft), organ);
        model.addAttribute("organ", organ);
        model.addAttribute("year", year);
        model.addAttribute("versions", versions);
        model.addAttribute("slip", slip);
        model.addAttribute("locale", locale);
        return "versions";
    }

    /** Returns or accepts the version that is shown, and says so if somebody else was quicker. */
    @PostMapping("/{organ}/{year}/{version}")
    String decide(
            @PathVariable String organ,
            @PathVariable int year,
            @PathVariable int version,
            @RequestParam SubmissionState state,
            @RequestParam(defaultValue = "") String remark,
            RedirectAttributes said) {
        Submission submission = version(organ, year, version);
        if (!submissions.decide(submission.id(), state, remark)) {
            said.addFlashAttribute("late", true);
        }
        said.addAttribute("organ", organ).addAttribute("year", year);
        return "redirect:/county/{organ}/{year}";
    }

    /** The slip that goes back with a report, to be printed or edited. */
    @GetMapping("/{organ}/{year}/{version}/slip")
    ResponseEntity<byte[]> slip(@PathVariable String organ, @PathVariable int year, @PathVariable int version)
            throws IOException {
        Draft draft = version(organ, year, version).draft();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnSlip.of(draft, reception.check(draft), organ).writeDocx(out);
        return Attachment.of(organ + year + "核对意见.docx", Attachment.DOCX, out.toByteArray());
    }

    /** What was found in a version, as the library's page; saved, since it has a style of its own. */
    @GetMapping("/{organ}/{year}/{version}/findings")
    ResponseEntity<byte[]> findings(
            @PathVariable String organ, @PathVariable int year, @PathVariable int version, Locale locale) {
        Draft draft = version(organ, year, version).draft();
        String page = FindingsHtml.render(
                List.of(new CheckedReport(organ, draft, reception.check(draft), List.of())), locale);
        return Attachment.of(organ + year + ".html", MediaType.TEXT_HTML, page.getBytes(StandardCharsets.UTF_8));
    }

    private Submission version(String organ, int year, int version) {
        return submissions
                .version(organ, year, version)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
