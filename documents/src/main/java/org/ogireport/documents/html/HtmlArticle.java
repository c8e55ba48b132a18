package org.ogireport.documents.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.documents.draft.Title;
import org.ogireport.documents.html.HtmlLines.Placed;
import org.ogireport.documents.page.Headings;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ProseLines;

/** The report among all that a page shows: what stands in the innermost element that holds all parts' headings. */
public final class HtmlArticle {
    private static final int SHORTEST_PROSE = 20;

    private final List<Placed> page;
    private final List<Line> lines;
    private final List<Line> article;

    private HtmlArticle(List<Placed> page) {
        this.page = page;
        this.lines = page.stream().map(Placed::line).toList();
        this.article = find();
    }

    public static HtmlArticle of(List<Placed> page) {
        return new HtmlArticle(page);
    }

    /** The lines of the report. */
    public List<Line> lines() {
        return article;
    }

    /** The lines that the page shows around it. */
    public List<Line> around() {
        Set<Line> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.addAll(article);
        return lines.stream().filter(line -> !own.contains(line)).toList();
    }

    private List<Line> find() {
        Set<Part> parts = new HashSet<>();
        Element article = null;
        int heading = -1;
        for (int i = 0; i < page.size(); i++) {
            Line line = lines.get(i);
            Part part = line.row() == null ? Headings.partOf(line.text()) : null;
            if (part != null || line.row() != null && ProseLines.beginsTable(line)) {
                article = common(article, page.get(i).element());
                heading = heading < 0 && part != null ? i : heading;
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        if (article == null || parts.size() < 2) {
            return lines;
        }
        int from = 0;
        while (!isWithin(page.get(from).element(), article)) {
            from++;
        }
        int to = page.size();
        while (!isWithin(page.get(to - 1).element(), article)) {
            to--;
        }
        List<Line> found = new ArrayList<>(front(from, Math.max(from, heading)));
        found.addAll(lines.subList(from, to));
        return found;
    }

    /** What stands before the article and belongs to it: the title, and the preface if it has none of its own. */
    private List<Line> front(int from, int heading) {
        List<Line> own = lines.subList(from, heading);
        List<Line> before = lines.subList(0, from).stream()
                .filter(line -> line.row() == null)
                .toList();
        if (Title.in(own) != null) {
            return List.of();
        }
        Title title = null;
        for (int i = 0; i < before.size() && title == null; i++) {
            Title here = Title.in(before.subList(i, Math.min(i + 2, before.size())));
            title = here == null ? null : here.at(i);
        }
        if (title == null) {
            return List.of();
        }
        boolean prefaced = own.stream().anyMatch(line -> line.text().length() > SHORTEST_PROSE);
        return before.subList(title.from(), prefaced ? title.to() : before.size());
    }

    private static Element common(@Nullable Element one, Element other) {
        Element common = one == null ? other : one;
        while (!isWithin(other, common)) {
            Element parent = common.parent();
            if (parent == null) {
                return common;
            }
            common = parent;
        }
        return common;
    }

    private static boolean isWithin(Element element, Element whole) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }
}
