package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.ProseLines;
import org.ogireport.documents.page.Remarks;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.Remark.Kind;

/** Reads what stands before part one: the title, what the page says of itself, and the preface. */
final class FrontReader {
    private static final int MOST_LINES_BELOW = 3;

    private final List<Line> lines;
    private final List<Title> titles;
    private final @Nullable Title title;
    private final Remarks remarks;

    /**
     * A front.
     *
     * @param lines its lines, those of tables left out
     */
    FrontReader(List<Line> lines, Remarks remarks) {
        this.lines = lines;
        this.titles = Title.all(lines);
        this.title = Title.best(titles);
        this.remarks = remarks;
    }

    @Nullable
    Title title() {
        return title;
    }

    /**
     * Reads the front into a draft.
     *
     * @param opening what part one begins with, where the preface may be printed
     */
    void read(Draft.Builder draft, Narrative opening) {
        Narrative prose = ProseLines.narrative(body(), remarks);
        Narrative stating = prose.paragraphs().isEmpty() ? opening : prose;
        Preface preface = PrefaceReader.read(prose, stating);
        Announcement announced = Announcement.in(stating);
        draft.preface(preface);
        if (title == null) {
            remarks.add(Kind.TITLE_NOT_FOUND, 0, "");
        } else {
            draft.title(title.text());
        }
        readOrgan(draft, announced);
        Integer announcedYear = announced.year();
        boolean told = title != null && !title.years().isEmpty() || ReportYear.ofPeriod(preface) != null;
        ReportYear.read(draft, told ? null : announcedYear, title, years(), preface, remarks);
    }

    /** The years of all titles as whole as the one taken: a page that heads the report of another year contradicts it. */
    private Set<Integer> years() {
        Set<Integer> years = new LinkedHashSet<>(ReportYear.of(title));
        titles.stream()
                .filter(one -> title != null
                        && one.isWhole() == title.isWhole()
                        && one.years().size() == 1)
                .forEach(one -> years.addAll(one.years()));
        return years;
    }

    private void readOrgan(Draft.Builder draft, Announcement announced) {
        Set<String> titled = new LinkedHashSet<>();
        titles.stream().filter(Title::isWhole).forEach(one -> titled.add(one.authority()));
        String organ = title == null ? null : title.authority();
        String first = organ;
        if (first != null && titled.stream().anyMatch(other -> !OrganName.mayBeSame(first, other))) {
            remarks.add(Kind.AUTHORITY_NOT_FOUND, 0, String.join("、", titled));
            return;
        }
        organ = organ == null ? below() : organ;
        organ = organ == null ? announced.organ() : organ;
        if (organ != null) {
            draft.authority(Authority.of(organ));
        } else if (title != null || announced.organs().size() > 1) {
            String text = announced.organs().size() > 1
                    ? String.join("、", announced.organs())
                    : title == null ? "" : title.text();
            remarks.add(
                    Kind.AUTHORITY_NOT_FOUND,
                    title == null ? 0 : lines.get(title.from()).number(),
                    text);
        }
    }

    /** The organ that stands alone below a title without one. */
    private @Nullable String below() {
        if (title == null) {
            return null;
        }
        for (int i = title.to(); i < Math.min(lines.size(), title.to() + MOST_LINES_BELOW); i++) {
            String text =
                    TextNormalizer.halfWidth(TextNormalizer.dense(lines.get(i).text()));
            if (OrganName.isPlain(text)) {
                return text;
            }
            if (!PageFacts.isOfPage(lines.get(i)) && !PageFacts.isDayAlone(lines.get(i))) {
                return null;
            }
        }
        return null;
    }

    /** The lines of the preface: those behind the title that are neither the page's own nor the title again. */
    private List<Line> body() {
        Set<Integer> ofTitles = new HashSet<>();
        for (Title one : titles) {
            for (int i = one.from(); i < one.to(); i++) {
                ofTitles.add(i);
            }
        }
        List<Line> body = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean before = title != null && i < title.from();
            boolean alone = title != null && body.isEmpty() && isAlone(line);
            if (title != null && i >= title.from() && ofTitles.contains(i) || line.isFiller()) {
                continue;
            }
            if (before || alone || PageFacts.isOfPage(line)) {
                remarks.add(Kind.UNPLACED_TEXT, line.number(), TextNormalizer.strip(line.text()));
            } else {
                body.add(line);
            }
        }
        return body;
    }

    /** Whether a line below the title is its day or its organ, and no prose. */
    private static boolean isAlone(Line line) {
        return PageFacts.isDayAlone(line)
                || OrganName.isPlain(TextNormalizer.halfWidth(TextNormalizer.dense(line.text())));
    }
}
