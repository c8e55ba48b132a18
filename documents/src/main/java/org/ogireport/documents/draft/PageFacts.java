package org.ogireport.documents.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.PageMetadata.Name;
import org.ogireport.core.draft.Source;
import org.ogireport.documents.page.Line;
import org.ogireport.documents.page.Origin;
import org.ogireport.documents.page.Spot;
import org.ogireport.documents.page.TextNormalizer;

/** Reads what a page says of itself in lines and small tables around the report, and tells such lines from the report's. */
public final class PageFacts {
    private static final int LONGEST = 400;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST = 100;

    private static final String BEHIND_LABELS = ":]】)";

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{IsHan}\\p{Alnum}])[\\[【(]? *(" + PageLabels.alternatives() + ") *(?:: *[\\]】)]?|[\\]】)] *:?)");
    private static final Pattern AROUND_LABEL = Pattern.compile("^[\\[【(]|[\\]】):]+$");
    private static final Pattern ENDS = Pattern.compile("^[ |\\]】)]+|[ |\\[【(;]+$");

    /** What is a page's own and has no value: where the reader is, and what the reader can do. */
    private static final Pattern FURNITURE =
            Pattern.compile("[\\[【(]?(?:您?(?:现在|当前|目前)?的?(?:所在)?(?:的?位置|页面|栏目)(?:是|为)?:|首页[>›»/-]|"
                    + "浏览|点击|阅读|访问|字体|字号|打印|分享|收藏|关闭|返回|扫一扫|上一[篇条页]|下一[篇条页]|朗读|下载|[大中小](?:[大中小]){2}).*");

    private static final Pattern PATH = Pattern.compile("[^>›»]*(?:[>›»][^>›»。；]{1,30}){2,}");
    private static final Pattern DAY_ALONE = Pattern.compile("\\(?[0-9]{4}年?[0-9年月日./-]{2,8}\\)?");

    private final Origin document;
    private final List<PageMetadata> found = new ArrayList<>();

    private PageFacts(Origin document) {
        this.document = document;
    }

    /** A label with its value, as they stand in a line. */
    private record Labelled(String label, String value, int from) {
        @Nullable
        Name name() {
            return PageLabels.named(TextNormalizer.dense(label));
        }
    }

    /**
     * What lines say of the page.
     *
     * @param lines lines that are not of the report, in their order
     */
    public static List<PageMetadata> in(List<Line> lines, Origin document) {
        PageFacts facts = new PageFacts(document);
        for (int i = 0; i < lines.size() && facts.found.size() < MOST; i++) {
            Line line = lines.get(i);
            if (line.isTabular() || line.row() != null) {
                facts.readCells(line);
            } else {
                facts.readLine(line, i + 1 < lines.size() ? lines.get(i + 1) : null);
            }
        }
        return List.copyOf(facts.found);
    }

    /** What a tag of a page's head says. */
    public static @Nullable PageMetadata ofTag(String tag, String content, Origin document) {
        Name name = PageLabels.ofTag(tag).orElse(null);
        String text = TextNormalizer.collapse(content);
        return name == null || text.isEmpty() || text.length() > LONGEST_VALUE
                ? null
                : new PageMetadata(
                        name, text, day(name, text), document.source().row(tag).build());
    }

    private static @Nullable LocalDate day(Name name, String text) {
        return name.isDate() ? PlainDate.of(text) : null;
    }

    /** Whether a line is the page's own, and not the report's. */
    static boolean isOfPage(Line line) {
        String text = line.text();
        if (line.isTabular() || line.row() != null) {
            return isCells(line);
        }
        if (text.length() > LONGEST) {
            return false;
        }
        List<Labelled> labelled = labelled(text);
        return isFurniture(text)
                || !labelled.isEmpty()
                        && (labelled.get(0).from == 0 || PlainDate.of(text.substring(0, labelled.get(0).from)) != null);
    }

    /** Whether a line holds nothing but a day, or a year garbled. */
    static boolean isDayAlone(Line line) {
        return !line.isTabular()
                && DAY_ALONE
                        .matcher(PlainDate.arabic(TextNormalizer.halfWidth(TextNormalizer.dense(line.text()))))
                        .matches();
    }

    private static boolean isFurniture(String text) {
        String dense = TextNormalizer.halfWidth(TextNormalizer.dense(text));
        return FURNITURE.matcher(dense).matches() || PATH.matcher(dense).matches();
    }

    /** The text of a line that may be a title's: what is labelled as one, or the line; null for a line of the page. */
    static @Nullable String titleIn(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        List<Labelled> labelled = labelled(text);
        if (!labelled.isEmpty() && labelled.get(0).from == 0) {
            return labelled.get(0).name() == Name.TITLE ? labelled.get(0).value : null;
        }
        return isFurniture(text) ? null : TextNormalizer.strip(text);
    }

    private static List<Labelled> labelled(String text) {
        String plain = TextNormalizer.halfWidth(text).replace('\t', ' ');
        if (!mayHoldLabel(plain)) {
            return List.of();
        }
        int indent = plain.length() - plain.stripLeading().length();
        List<Labelled> labelled = new ArrayList<>();
        Matcher label = LABEL.matcher(plain);
        for (boolean more = label.find(); more; ) {
            int from = label.start();
            String printed = label.group(1);
            int value = label.end();
            more = label.find();
            int to = more ? label.start() : plain.length();
            String said = ENDS.matcher(TextNormalizer.collapse(text.substring(value, to)))
                    .replaceAll("");
            labelled.add(new Labelled(printed, said, from <= indent ? 0 : from));
        }
        return labelled;
    }

    /** Whether a text has one of the characters that stand behind a label. */
    private static boolean mayHoldLabel(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (BEHIND_LABELS.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void readLine(Line line, @Nullable Line next) {
        if (line.text().length() > LONGEST) {
            return;
        }
        List<Labelled> labelled = labelled(line.text());
        for (Labelled one : labelled) {
            String value = one.value.isEmpty() && labelled.size() == 1 && next != null && isValue(next)
                    ? TextNormalizer.collapse(next.text())
                    : one.value;
            add(one.name(), one.label, value, line);
        }
    }

    private static boolean isValue(Line line) {
        return !line.isTabular()
                && line.text().length() <= LONGEST_VALUE
                && labelled(line.text()).isEmpty();
    }

    private static boolean isCells(Line line) {
        return line.cells().stream().anyMatch(cell -> PageLabels.isLabel(label(cell)));
    }

    private void readCells(Line line) {
        List<String> cells =
                line.cells().stream().filter(cell -> !cell.isEmpty()).distinct().toList();
        for (int i = 0; i < cells.size(); i++) {
            String label = label(cells.get(i));
            if (!PageLabels.isLabel(label)) {
                labelled(cells.get(i)).stream()
                        .filter(one -> one.from == 0)
                        .forEach(one -> add(one.name(), one.label, one.value, line));
            } else if (i + 1 < cells.size() && !PageLabels.isLabel(label(cells.get(i + 1)))) {
                add(PageLabels.named(label), label, TextNormalizer.collapse(cells.get(i + 1)), line);
                i++;
            }
        }
    }

    /** A cell as a label, without what surrounds one. */
    private static String label(String cell) {
        return cell.length() > 40
                ? ""
                : AROUND_LABEL
                        .matcher(TextNormalizer.halfWidth(TextNormalizer.dense(cell)))
                        .replaceAll("");
    }

    private void add(@Nullable Name name, String label, String value, Line line) {
        if (name == null || value.isEmpty() || value.length() > LONGEST_VALUE) {
            return;
        }
        Spot spot = document.spots().get(line.number());
        Source source = document.source()
                .page(spot == null ? null : spot.page())
                .row(TextNormalizer.dense(label))
                .line(document.numbered() && line.number() > 0 ? Integer.valueOf(line.number()) : null)
                .box(spot == null ? null : spot.box())
                .build();
        found.add(new PageMetadata(name, value, day(name, value), source));
    }
}
