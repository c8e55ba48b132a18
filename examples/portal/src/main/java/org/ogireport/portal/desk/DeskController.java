package org.ogireport.portal.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.Remark;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.intake.Intake;
import org.ogireport.portal.intake.RefusedDocument;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.render.RepairField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The clerk's page: reads a document or begins a blank form, checks it on each change, hands it in. */
@Controller
class DeskController {
    private static final String PAGE = "desk";

    /** So many digits of a digest are told to people. */
    private static final int DIGITS = 12;

    private final Intake intake;
    private final Reception reception;
    private final Checker checker;
    private final Clock clock;

    DeskController(Intake intake, Reception reception, Checker checker, Clock clock) {
        this.intake = intake;
        this.reception = reception;
        this.checker = checker;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("years", BlankReport.years(LocalDate.now(clock)));
        return "start";
    }

    /** Reads a document, and the report of the year before beside it if there is one. */
    @PostMapping("/desk/read")
    String read(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) Optional<MultipartFile> previous,
            Model model,
            Locale locale) {
        ReadReport read = read(file);
        Optional<Draft> before = before(previous, read.draft());
        return show(
                new Known(read.name(), read.draft(), read.draft(), before, read.remarks(), List.of()),
                Words.NONE,
                model,
                locale);
    }

    /** Begins a blank form, with what the year before carried forward. */
    @PostMapping("/desk/blank")
    String blank(
            @RequestParam int year,
            @RequestParam String authority,
            @RequestParam(required = false) Optional<MultipartFile> previous,
            Model model,
            Locale locale) {
        Draft blank = BlankReport.of(year, authority);
        Optional<Draft> before = before(previous, blank);
        Draft draft = before.map(report -> BlankReport.following(report, blank)).orElse(blank);
        return show(
                new Known(draft.title().orElse(""), blank, draft, before, List.of(), List.of()),
                Words.NONE,
                model,
                locale);
    }

    /** Checks what the fields hold, after a repair was applied or taken back if a button says so. */
    @PostMapping("/desk/check")
    String check(@RequestParam MultiValueMap<String, String> fields, Model model, Locale locale) {
        DeskForm form = DeskForm.of(fields);
        Draft draft = form.draft();
        List<RepairField> applied = new ArrayList<>(form.repairs(DeskForm.APPLIED, draft.layout()));
        List<RepairField> wanted = form.repairs(RepairField.NAME, draft.layout());
        List<RepairField> unwanted = form.repairs(DeskForm.UNDO, draft.layout());
        Words notice = Words.NONE;
        for (RepairField change : Stream.concat(
                        wanted.stream(), unwanted.stream().map(RepairField::undone))
                .toList()) {
            if (change.appliesTo(draft)) {
                form = form.with(change);
            } else {
                notice = new Words("这些格已另行改动，没有再改", "These cells have been changed otherwise; nothing was done");
            }
        }
        if (notice.equals(Words.NONE)) {
            applied.addAll(wanted);
            applied.removeAll(unwanted);
        }
        return show(
                new Known(form.name(), form.asRead(), form.draft(), form.previous(), form.remarks(), applied),
                notice,
                model,
                locale);
    }

    /**
     * Gives an office's own document back with the numbers as the fields hold them. The page does not carry the document, so
     * it is chosen once more; where nothing comes of that, the page says why and nothing of it is lost.
     */
    @PostMapping("/desk/correct")
    Object correct(
            @RequestParam MultipartFile own,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            Locale locale) {
        DeskForm form = DeskForm.of(fields);
        String name = Optional.ofNullable(own.getOriginalFilename()).orElse("");
        try {
            return DeskFiles.own(
                    "改正-" + name,
                    intake.correct(
                            name, own, form.asRead(), form.draft(), checker, reception.circumstances(form.previous())));
        } catch (RefusedDocument refused) {
            return show(form, refused.reason(), model, locale);
        }
    }

    /** Hands in what the fields hold. */
    @PostMapping("/desk/submit")
    String submit(@RequestParam MultiValueMap<String, String> fields, Model model, Locale locale) {
        DeskForm form = DeskForm.of(fields);
        Words notice = reception
                .receive(form.draft())
                .map(submission -> new Words("已报送，第 %s 版，校验码 %s", "Handed in as version %s, digest %s")
                        .with(submission.version(), submission.digest().substring(0, DIGITS)))
                .orElse(new Words("没有机关名称或年度，不能报送", "Without organ and year nothing can be handed in"));
        return show(form, notice, model, locale);
    }

    private String show(DeskForm form, Words notice, Model model, Locale locale) {
        return show(
                new Known(
                        form.name(),
                        form.asRead(),
                        form.draft(),
                        form.previous(),
                        form.remarks(),
                        form.repairs(DeskForm.APPLIED, form.asRead().layout())),
                notice,
                model,
                locale);
    }

    private ReadReport read(MultipartFile file) {
        return intake.read(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file);
    }

    /** The report of the year before: the one that was given, else the one of the same organ that was accepted. */
    private Optional<Draft> before(Optional<MultipartFile> given, Draft report) {
        return given.filter(file -> !file.isEmpty())
                .map(file -> read(file).draft())
                .or(() -> reception.before(report));
    }

    private String show(Known known, Words notice, Model model, Locale locale) {
        model.addAttribute(
                PAGE,
                new DeskPage(
                        known.name,
                        known.asRead,
                        known.draft,
                        known.previous,
                        known.remarks,
                        known.applied,
                        checker.check(known.draft, circumstances(known)),
                        notice,
                        locale));
        return PAGE;
    }

    /** Of a form that was blank at first, what is blank is still to come, and nothing passes until all is filled in. */
    private Circumstances circumstances(Known known) {
        Circumstances circumstances = reception.circumstances(known.previous);
        boolean isFilledIn = known.asRead.cells().stream()
                .noneMatch(cell -> known.asRead.value(cell).isNumber());
        return isFilledIn ? circumstances.asPartial() : circumstances;
    }

    /** What is known of a report before it is checked. */
    private record Known(
            String name,
            Draft asRead,
            Draft draft,
            Optional<Draft> previous,
            List<Remark> remarks,
            List<RepairField> applied) {}
}
