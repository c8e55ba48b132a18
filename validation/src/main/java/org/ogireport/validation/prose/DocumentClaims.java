package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogireport.core.Authority;
import org.ogireport.core.Words;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Figures;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.Row;
import org.ogireport.validation.prose.Clause.Number;

/**
 * What prose says of documents issued, repealed and in force, and of decisions, against part two. Only what is said with
 * the words of the form counts: what was made public (公开, 发布) is another number.
 */
public final class DocumentClaims {
    private static final String AMOUNTS_TO = "(?:的|了|政府|行政|规范性文件|规章|件数|数量|共计|总计|共|计|为|有|是|:)*+";
    private static final Pattern DOCUMENTS = Pattern.compile(".*(?<verb>制发|废止|现行有效)" + AMOUNTS_TO);
    private static final Pattern DECISIONS =
            Pattern.compile(".*行政(?<what>许可|处罚|强制)(?:处理|措施)?决定(?:书|数量|数|共计|总计|共|计|为|有|是|:)*+");

    /** Other documents, other scopes, and what is not yet done. */
    private static final Pattern OTHERWISE =
            Pattern.compile("备案|公开|发布|解读|清理|审查|审核|起草|拟|失效|修改|修订|部门|下属|所属|直属|各|名义|其中|累计|历年|党|代|公示|送达|撤销|执行");

    private static final Pattern OTHER_TIME =
            Pattern.compile("去年|上一?个?年|↑|↓|明年|近[0-9两二三四五几]年|(?<![0-9])(?!○)[0-9]{4}年|季度|[上下]半年|以来");

    private static final Pattern NORMATIVE = Pattern.compile("规范性文件(?!目录)");
    private static final Pattern RULES = Pattern.compile("规章(?!制度)");

    private final Figures figures;
    private final Years years;
    private final Organ organ;

    private DocumentClaims(Prose prose, Figures figures) {
        this.figures = figures;
        this.years = new Years(prose.year());
        this.organ = new Organ(prose.authority().map(Authority::name).orElse(""));
    }

    /** What is stated and contradicted, in the order it stands in part one. */
    public static List<Stated> contradicted(Prose prose, Figures figures) {
        DocumentClaims claims = new DocumentClaims(prose, figures);
        List<Stated> found = new ArrayList<>();
        List<String> paragraphs = prose.overview().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (Stream.of("制发", "废止", "现行有效", "决定").anyMatch(paragraphs.get(i)::contains)) {
                Sentences.of(Passage.OVERVIEW, i, paragraphs.get(i)).forEach(sentence -> claims.read(sentence, found));
            }
        }
        return found;
    }

    private void read(Sentence sentence, List<Stated> found) {
        Optional<Row> documents = Optional.empty();
        List<Stated> here = new ArrayList<>();
        for (Clause clause : Clause.of(NormalizedSentence.of(sentence.text()), years)) {
            String text = clause.text();
            if (OTHERWISE.matcher(text).find() || OTHER_TIME.matcher(text).find() || clause.isTooLong()) {
                return;
            }
            documents = named(text).or(given(documents));
            Optional<Number> count = clause.count();
            if (count.isEmpty()
                    || !organ.isWhole(text.substring(0, count.get().start()).split("制发|废止|现行|作出|做出", 2)[0])) {
                continue;
            }
            String left = text.substring(0, count.get().start());
            BigDecimal number = count.get().value();
            Matcher decision = DECISIONS.matcher(left);
            Matcher document = DOCUMENTS.matcher(left);
            if (decision.matches()) {
                compare(sentence, number, List.of(of(decision.group("what")).cell(Column.DECISIONS)), false)
                        .ifPresent(here::add);
            } else if (document.matches() && documents.isPresent()) {
                Column column = column(document.group("verb"));
                List<Cell> cells = column == Column.IN_FORCE
                        ? List.of(
                                documents.get().cell(Column.IN_FORCE),
                                documents.get().cell(Column.ISSUED))
                        : List.of(documents.get().cell(column));
                compare(sentence, number, cells, column == Column.IN_FORCE).ifPresent(here::add);
            }
        }
        found.addAll(here);
    }

    private static Supplier<Optional<Row>> given(Optional<Row> documents) {
        return () -> documents;
    }

    private static Optional<Row> named(String text) {
        return NORMATIVE.matcher(text).find()
                ? Optional.of(Row.NORMATIVE_DOCUMENTS)
                : RULES.matcher(text).find() ? Optional.of(Row.GOVERNMENT_RULES) : Optional.empty();
    }

    private static Row of(String what) {
        return switch (what) {
            case "许可" -> Row.LICENSING;
            case "处罚" -> Row.PENALTIES;
            default -> Row.COMPULSION;
        };
    }

    private static Column column(String verb) {
        return switch (verb) {
            case "制发" -> Column.ISSUED;
            case "废止" -> Column.REPEALED;
            default -> Column.IN_FORCE;
        };
    }

    /** What the cells say, where none of their senses is the number; what was in force before may leave out this year's. */
    private Optional<Stated> compare(Sentence sentence, BigDecimal number, List<Cell> cells, boolean isStock) {
        List<BigDecimal> values = new ArrayList<>();
        for (Cell cell : cells) {
            Optional<BigDecimal> value = figures.layout().indexOf(cell).isPresent()
                    ? figures.value(cell).number()
                    : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        boolean right = number.compareTo(values.get(0)) == 0
                || isStock && number.compareTo(values.get(0).subtract(values.get(1))) == 0;
        Cell first = cells.get(0);
        return right
                ? Optional.empty()
                : Optional.of(new Stated(
                        number,
                        sentence,
                        List.of(new SenseValue(
                                new Words(first.words().chinese(), first.words().english()),
                                values.get(0),
                                true,
                                List.of(first)))));
    }
}
