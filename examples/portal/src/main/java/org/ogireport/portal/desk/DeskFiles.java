package org.ogireport.portal.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ogireport.collection.slip.ReturnSlip;
import org.ogireport.core.draft.Draft;
import org.ogireport.portal.Attachment;
import org.ogireport.portal.Publication;
import org.ogireport.portal.county.Reception;
import org.ogireport.portal.intake.Intake;
import org.ogireport.validation.Checker;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a clerk takes home: the report in every format, what was found as a slip, and the office's own file with comments. */
@Controller
class DeskFiles {
    private final Intake intake;
    private final Reception reception;
    private final Checker checker;

    DeskFiles(Intake intake, Reception reception, Checker checker) {
        this.intake = intake;
        this.reception = reception;
        this.checker = checker;
    }

    /** Gives back what the fields hold. */
    @PostMapping("/desk/download")
    ResponseEntity<byte[]> download(
            @RequestParam MultiValueMap<String, String> fields, @RequestParam Publication format) {
        return format.attachment(DeskForm.of(fields).draft());
    }

    /** What is to be mended in what the fields hold, as a Word document to edit. */
    @PostMapping(path = "/desk/slip", params = "format=DOCX")
    ResponseEntity<byte[]> slipToEdit(@RequestParam MultiValueMap<String, String> fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReturnSlip slip = slip(DeskForm.of(fields));
        slip.writeDocx(out);
        return Attachment.of(name(slip) + ".docx", Attachment.DOCX, out.toByteArray());
    }

    /** The same as a page to print. */
    @PostMapping(path = "/desk/slip", params = "format=HTML")
    ResponseEntity<byte[]> slipToPrint(@RequestParam MultiValueMap<String, String> fields) {
        ReturnSlip slip = slip(DeskForm.of(fields));
        return Attachment.of(
                name(slip) + ".html", MediaType.TEXT_HTML, slip.toHtml().getBytes(StandardCharsets.UTF_8));
    }

    private ReturnSlip slip(DeskForm form) {
        Draft draft = form.draft();
        return ReturnSlip.of(draft, reception.check(draft, form.previous()), form.name());
    }

    private static String name(ReturnSlip slip) {
        return slip.organ() + slip.report() + "核对意见";
    }

    /** Gives an office's own Word document or workbook back, with what was found in it as comments. */
    @PostMapping("/desk/annotate")
    ResponseEntity<byte[]> annotate(
            @RequestParam MultipartFile file, @RequestParam(required = false) Optional<MultipartFile> previous) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        Optional<Draft> before = previous.filter(given -> !given.isEmpty())
                .map(given -> intake.read("", given).draft());
        return own("批注-" + name, intake.annotate(name, file, checker, reception.circumstances(before)));
    }

    /** A document of an office, under a name that says what was done to it. */
    static ResponseEntity<byte[]> own(String name, byte[] document) {
        return Attachment.of(
                name, MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM), document);
    }
}
