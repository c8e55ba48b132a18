package org.ogireport.portal.county;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ogireport.collection.Organ;
import org.ogireport.collection.comparison.ComparisonHtml;
import org.ogireport.collection.comparison.ReportComparison;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Reports side by side: an organ's years, two of its versions, and the sum of all organs beside the report above them. */
@Controller
@RequestMapping("/county")
class ComparisonController {
    private final SubmissionStore submissions;
    private final RosterStore organs;

    ComparisonController(SubmissionStore submissions, RosterStore organs) {
        this.submissions = submissions;
        this.organs = organs;
    }

    @GetMapping("/{organ}")
    String years(@PathVariable String organ, Model model) {
        List<Submission> all = of(organ);
        model.addAttribute("organ", organ);
        model.addAttribute("all", all);
        model.addAttribute("years", OrganYears.of(all));
        return "years";
    }

    /** Compares two versions, of one year or of two. */
    @GetMapping("/{organ}/compare")
    String compare(
            @PathVariable String organ,
            @RequestParam long first,
            @RequestParam long second,
            Model model,
            Locale locale) {
        List<Submission> all = of(organ);
        model.addAttribute("organ", organ);
        model.addAttribute("first", one(all, first));
        model.addAttribute("second", one(all, second));
        model.addAttribute(
                "comparison",
                ComparisonHtml.piece(
                        ReportComparison.of(
                                one(all, first).draft(), one(all, second).draft()),
                        locale));
        return "compare";
    }

    private List<Submission> of(String organ) {
        List<Submission> all = submissions.of(organ);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return all;
    }

    private static Submission one(List<Submission> all, long id) {
        return all.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The accepted reports of a year summed up, beside the report above them: unless told, that of the roster's first organ. */
    @GetMapping("/sum")
    String sum(@RequestParam int year, @RequestParam Optional<String> own, Model model, Locale locale) {
        List<Submission> accepted = submissions.accepted(year);
        List<String> expected =
                organs.roster().organs().stream().map(Organ::name).toList();
        String above = own.or(() -> expected.stream().findFirst()).orElse("");
        CountySum sum = CountySum.of(above, expected, accepted);
        model.addAttribute("year", year);
        model.addAttribute("organs", expected);
        model.addAttribute("sum", sum);
        sum.comparison().ifPresent(found -> model.addAttribute("comparison", ComparisonHtml.piece(found, locale)));
        return "sum";
    }
}
