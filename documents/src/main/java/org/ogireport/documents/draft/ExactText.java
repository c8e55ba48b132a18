package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.ogireport.core.Narrative;
import org.ogireport.core.Text;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;

/** Text of published documents taken over to the last space; what no report can carry is replaced, and said. */
public final class ExactText {
    /** Shown where a draft's cell was not found in its document. */
    public static final String MISSING = "（未找到）";

    private ExactText() {}

    /** The text with what cannot be carried replaced. */
    public static String repaired(String text, Remarks remarks) {
        String repaired = Text.repair(text);
        if (repaired.length() > Text.MAX_LENGTH) {
            remarks.add(Kind.TEXT_LEFT_OUT, 0, repaired);
            repaired = repaired.substring(0, TextNormalizer.cut(repaired, Text.MAX_LENGTH));
        }
        if (repaired.indexOf('\uFFFD') >= 0) {
            remarks.addOnce(Kind.CHARACTERS_REPLACED);
        }
        return repaired;
    }

    /** The text in one line. */
    public static String line(String text, Remarks remarks) {
        return repaired(text, remarks).replace('\n', ' ');
    }

    /** The paragraphs, as many as a report can carry. */
    public static Narrative narrative(List<String> paragraphs, Remarks remarks) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (kept.size() == Narrative.MAX_PARAGRAPHS) {
                remarks.add(Kind.TEXT_LEFT_OUT, 0, paragraph);
            } else {
                kept.add(repaired(paragraph, remarks));
            }
        }
        return new Narrative(kept);
    }

    /** What a cell shows, as far as spaces are not counted. */
    public static String shown(CellValue value) {
        return value.isNotFound() ? MISSING : TextNormalizer.collapse(value.toString());
    }
}
