package org.ogireport.collection.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.ogireport.collection.InspectedReport;
import org.ogireport.core.Authority;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.Findings;

/**
 * A return slip: what an organ is to mend in its report before it is sent in again, or is to look up, in plain Chinese. It
 * is made of the findings alone, so a finding that is waived is not on it, and it says what could not be checked.
 *
 * @param organ the organ that it is sent to, or the document where that is not known
 * @param report which report it is about
 * @param entries what is to be mended, then what is to be looked up, then what is said for the organ's use
 * @param notes what is to be said of all of it
 * @since 0.1
 */
public record ReturnSlip(String organ, String report, List<SlipEntry> entries, List<String> notes) {
    /** What the documents are called that slips are about. */
    public static final String REPORT = "政府信息公开工作年度报告";

    static final String TITLE = "政府信息公开工作年度报告核对意见";

    /** Makes the lists unmodifiable. */
    public ReturnSlip {
        Objects.requireNonNull(entries, "entries: must not be null");
        Objects.requireNonNull(notes, "notes: must not be null");
        Objects.requireNonNull(organ, "organ: must not be null");
        Objects.requireNonNull(report, "report: must not be null");
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
    }

    /**
     * The slip of a report that was checked.
     *
     * @param draft the report
     * @param findings what was found in it
     * @param document what the document is called, for a report that does not say whose it is
     * @return the slip; without entries where nothing was found
     */
    public static ReturnSlip of(Draft draft, Findings findings, String document) {
        Objects.requireNonNull(document, "document: must not be null");
        Objects.requireNonNull(draft, "draft: must not be null");
        Objects.requireNonNull(findings, "findings: must not be null");
        String year = draft.year().isPresent() ? draft.year().getAsInt() + " 年度" : "";
        return new ReturnSlip(
                draft.authority().map(Authority::name).orElse(document),
                year + REPORT,
                SlipEntries.of(draft, findings.list(), findings.causes()),
                SlipNotes.of(findings.list(), findings.causes()));
    }

    /**
     * The slip of a report among many.
     *
     * @param report the report, with what was found in it
     * @return the slip; without entries where nothing was found
     */
    public static ReturnSlip of(InspectedReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return new ReturnSlip(
                report.report().organ(),
                report.report().year() + " 年度" + REPORT,
                SlipEntries.of(report.report().draft(), report.findings(), report.causes()),
                SlipNotes.of(report.findings(), report.causes()));
    }

    /**
     * The same slip with further entries before its own.
     *
     * @param first what is said first
     * @return a new slip
     */
    public ReturnSlip withFirst(List<SlipEntry> first) {
        Objects.requireNonNull(first, "first: must not be null");
        List<SlipEntry> all = new ArrayList<>(first);
        all.addAll(entries);
        all.sort(Comparator.comparing(SlipEntry::request));
        return new ReturnSlip(organ, report, all, notes);
    }

    /**
     * Whether there is nothing to send back for.
     *
     * @return true if nothing is to be sent in, mended or looked up
     */
    public boolean isClear() {
        return count(SlipEntry.Request.SEND) + count(SlipEntry.Request.MEND) + count(SlipEntry.Request.VERIFY) == 0;
    }

    /**
     * How many entries ask for one thing.
     *
     * @param request what is asked
     * @return the number
     */
    public int count(SlipEntry.Request request) {
        Objects.requireNonNull(request, "request: must not be null");
        return (int)
                entries.stream().filter(entry -> entry.request() == request).count();
    }

    /**
     * The slip as a web page, for screens and for paper (A4). It loads nothing and runs no script.
     *
     * @return an HTML document, to be sent in UTF-8
     */
    public String toHtml() {
        return SlipPage.html(this);
    }

    /**
     * Writes the slip as a Word document (.docx).
     *
     * @param out where to write; it is flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeDocx(OutputStream out) throws IOException {
        SlipPage.docx(this, Objects.requireNonNull(out, "out: must not be null"));
    }

    /**
     * What the slip begins with: that no report counts, or how many things are to be mended and looked up.
     *
     * @return a paragraph
     */
    public String opening() {
        int mend = count(SlipEntry.Request.MEND);
        int verify = count(SlipEntry.Request.VERIFY);
        String named = (report.startsWith("政府") ? "" : " ") + report;
        if (count(SlipEntry.Request.SEND) > 0) {
            String also = mend + verify > 0 ? "收到的一份另有 " + (mend + verify) + " 处须修改或核实，一并列出。" : "";
            return "你单位的" + named + "没有可以计入的，原因如下，请尽快报送。" + also;
        }
        String checked = "你单位报送的" + named + "，经核对";
        if (mend > 0) {
            String also = verify > 0 ? "，另有 " + verify + " 处请核实" : "";
            return checked + "，有 " + mend + " 处须修改" + also + "。请对照登记台账逐项核对，改正后重新报送。";
        }
        return verify > 0 ? checked + "，有 " + verify + " 处请核实：确有错误的，改正后重新报送；没有错误的，请说明情况。" : checked + "，没有发现须修改或核实之处。";
    }
}
