package org.ogireport.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.result.Remark;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Conclusion;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.CorrectionForm;
import org.ogireport.validation.render.RepairField;

/**
 * What the template shows of a report.
 *
 * @param name what the document is called
 * @param asRead the draft as it was read
 * @param draft the draft as it is now
 * @param previous the report of the year before, if there is one
 * @param remarks what the reader had to say
 * @param applied the repairs that were applied and can be taken back
 * @param findings what was found
 * @param notice what became of the clerk's last wish, if that needs words
 * @param locale the language
 */
record DeskPage(
        String name,
        Draft asRead,
        Draft draft,
        Optional<Draft> previous,
        List<Remark> remarks,
        List<RepairField> applied,
        Findings findings,
        Words notice,
        Locale locale) {
    private static final String ID = "r";
    private static final Pattern CORRECTABLE = Pattern.compile("\\.(docx|xlsx)$", Pattern.CASE_INSENSITIVE);

    public String heading() {
        return draft.authority().map(Authority::name).orElse(name);
    }

    public @Nullable Integer year() {
        return draft.year().isPresent() ? draft.year().getAsInt() : null;
    }

    public String title() {
        return draft.title().orElse("");
    }

    public String authority() {
        return draft.authority().map(Authority::name).orElse("");
    }

    public Conclusion conclusion() {
        return findings.conclusion();
    }

    public String verdict() {
        return findings.conclusion().words().in(locale);
    }

    public int errors() {
        return findings.of(Severity.ERROR).size();
    }

    public int warnings() {
        return findings.of(Severity.WARNING).size();
    }

    public String said() {
        return notice.in(locale);
    }

    public String findingsHtml() {
        return CorrectionForm.findings(findings, ID, locale);
    }

    public String tablesHtml() {
        return CorrectionForm.tables(draft, findings, ID, locale);
    }

    public String draftJson() {
        return ReportJson.writeString(asRead);
    }

    public String previousJson() {
        return previous.map(ReportJson::writeString).orElse("");
    }

    public String following() {
        return CorrectionForm.following(draft);
    }

    /** Whether the document that was read can be given back with what was corrected. */
    public boolean isCorrectable() {
        return CORRECTABLE.matcher(name).find();
    }

    public List<String> remarkFields() {
        return remarks.stream().map(DeskForm::field).toList();
    }

    public List<String> remarkLines() {
        return remarks.stream().map(remark -> remark.message(locale)).distinct().toList();
    }

    public List<Applied> repairs() {
        return applied.stream()
                .map(field -> new Applied(field.value(), field.words().in(locale)))
                .toList();
    }

    /**
     * A repair that was applied.
     *
     * @param value the value of its hidden field and of the button that takes it back
     * @param words what it changed
     */
    record Applied(String value, String words) {}
}
