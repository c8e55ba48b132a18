package org.ogireport.documents.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ogireport.documents.result.Remark;
import org.ogireport.documents.result.Remark.Kind;

/** Collects remarks; of each kind no more than {@value #MOST_OF_A_KIND}, so that no document can flood its reader. */
public final class Remarks {
    public static final int MOST_OF_A_KIND = 100;
    private static final int LONGEST_TEXT = 60;

    private final List<Remark> list = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final boolean numbered;
    private int leftOut;

    /**
     * No remarks yet.
     *
     * @param numbered whether the document has lines that can be counted
     */
    public Remarks(boolean numbered) {
        this.numbered = numbered;
    }

    public void add(Kind kind, int line, String text) {
        if (counts.merge(kind, 1, Integer::sum) > MOST_OF_A_KIND) {
            leftOut++;
        } else {
            list.add(new Remark(kind, numbered ? line : 0, TextNormalizer.shorten(text, LONGEST_TEXT)));
        }
    }

    /** Adds all of others. */
    public void addAll(Remarks others) {
        others.list.forEach(remark -> add(remark.kind(), remark.line(), remark.text()));
        leftOut += others.leftOut;
    }

    /** Adds a remark that concerns the whole document, unless it is there. */
    public void addOnce(Kind kind) {
        if (!counts.containsKey(kind)) {
            add(kind, 0, "");
        }
    }

    public List<Remark> list() {
        List<Remark> all = new ArrayList<>(list);
        if (leftOut > 0) {
            all.add(new Remark(Kind.REMARKS_LEFT_OUT, 0, Integer.toString(leftOut)));
        }
        return List.copyOf(all);
    }
}
