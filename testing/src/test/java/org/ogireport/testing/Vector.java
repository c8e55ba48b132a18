package org.ogireport.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.json.JsonObject;
import org.ogireport.serialization.ReportDigest;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;
import org.ogireport.serialization.problem.Problem;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Finding;
import org.ogireport.validation.RollUp;

/**
 * A document with what it is compared with, for those who read, write or check reports in another language.
 *
 * @param file its name, which tells its format
 * @param about what is special in it
 * @param document its bytes
 * @param circumstances what it is compared with, by the name of the role: the names of files, and a day
 */
record Vector(String file, String about, byte[] document, Map<String, Object> circumstances) {
    Vector(String file, String about, byte[] document) {
        this(file, about, document, Map.of());
    }

    /** The bytes of a draft: of a report, unless that would lose something. */
    static byte[] written(Draft draft, boolean isXml) {
        return draft.toReport(BlankPolicy.REFUSE)
                .report()
                .filter(report -> Draft.of(report).equals(draft))
                .map(report -> isXml ? ReportXml.write(report) : ReportJson.write(report))
                .orElseGet(() -> isXml ? ReportXml.write(draft) : ReportJson.write(draft));
    }

    /** What a reader makes of bytes: first as a report, then as a draft if they say so themselves. */
    static Draft read(String file, byte[] document) {
        boolean isXml = file.endsWith(".xml");
        try {
            return Draft.of(isXml ? ReportXml.read(document) : ReportJson.read(document));
        } catch (ReportReadException e) {
            boolean isDraft = e.problems().stream()
                    .anyMatch(problem -> problem.path().equals("document")
                            && problem.found().replace("\"", "").equals("draft"));
            if (!isDraft) {
                throw e;
            }
            return isXml ? ReportXml.readDraft(document) : ReportJson.readDraft(document);
        }
    }

    JsonObject entry(JsonObject expected) {
        JsonObject entry = new JsonObject().with("file", file).with("about", about);
        circumstances.forEach(entry::with);
        return entry.with("expected", expected);
    }

    static JsonObject refused(ReportReadException refusal) {
        return new JsonObject()
                .with("problems", refusal.problems().stream().map(Vector::fact).toList())
                .with("more", refusal.isCut());
    }

    private static JsonObject fact(Problem problem) {
        return new JsonObject()
                .with("code", problem.code().name())
                .with("path", problem.path())
                .with("line", problem.line())
                .with("column", problem.column())
                .with("found", problem.found())
                .with("expected", problem.expected());
    }

    /** What the checker of this library finds, and the digest of the canonical JSON. */
    static JsonObject checked(Draft draft, Circumstances circumstances, List<Draft> children) {
        List<Finding> findings =
                new ArrayList<>(Checker.standard().check(draft, circumstances).list());
        Optional<RollUp> sum = children.stream().map(RollUp.ZERO::add).reduce(RollUp::merge);
        sum.ifPresent(all -> findings.addAll(all.compare(draft, all.coverage(children.size()), Checker.standard())
                .orElseThrow()));
        return new JsonObject()
                .with("document", isReport(draft) ? "report" : "draft")
                .with("sha256", digest(draft))
                .with("findings", findings.stream().map(Vector::fact).toList());
    }

    private static boolean isReport(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE)
                .report()
                .filter(report -> Draft.of(report).equals(draft))
                .isPresent();
    }

    private static String digest(Draft draft) {
        return isReport(draft)
                ? ReportDigest.sha256(draft.toReport(BlankPolicy.REFUSE).orElseThrow())
                : ReportDigest.sha256(draft);
    }

    private static JsonObject fact(Finding finding) {
        return new JsonObject()
                .with("rule", finding.rule().id())
                .with("severity", finding.severity().name())
                .with("verdict", finding.verdict().name())
                .with("cells", finding.cells().stream().map(Cell::path).toList())
                .with("left", finding.detail().left().value())
                .with("right", finding.detail().right().value());
    }
}
