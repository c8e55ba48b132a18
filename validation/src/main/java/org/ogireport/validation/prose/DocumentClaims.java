package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
final class DocumentClaims {
    private static final String AMOUNTS_TO = "(?:的|了|政府|行政|规范性文件|规章|件数|数量|共计|总计|共|计|为|有|是|:)*+";
    private static final Pattern DOCUMENTS = Pattern.compile(".*(?<verb>制发|废止|现行有效)" + AMOUNTS_TO);
    private static final Pattern DECISIONS =
            Pattern.compile(".*行政(?<what>许可|处罚|强制)(?:处理|措施)?决定(?:书|数量|数|共计|总计|共|计|为|有|是|:)*+");

    private static final Pattern ACTING = Pattern.compile("制发|废止|现行|作出|做出");

    /** Other documents, other scopes, and what is not yet done. */
    private static final Keywords OTHERWISE = Keywords.of("拟|计划|力争|部门|下属|所属|直属|各|名义|累计|历年|党|代");

    /** What is done with documents and decisions besides, to some or all of them. */
    private static final Keywords BESIDE = Keywords.of("备案|公开|发布|解读|清理|审查|审核|起草|失效|修改|修订|其中|公示|送达|撤销|执行");

    private static final Pattern OTHER_TIME =
            Pattern.compile("去年|上一?个?年|↑|↓|明年|近[0-9两二三四五几]年|(?<![0-9])(?!○)[0-9]{4}年|季度|[上下]半年|以来");

    private static final Pattern NORMATIVE = Pattern.compile("规范性文件(?!目录)");
    private static final Pattern RULES = Pattern.compile("规章(?!制度)");

    private final Organ organ;

    private DocumentClaims(String authority) {
        this.organ = new Organ(authority);
    }

    /**
     * A claim of the number in a cell.
     *
     * @param claim the claim
     * @param row the cell's row
     * @param column its column
     */
    record Stated(Claim claim, Row row, Column column) {}

    /** What is stated, in the order it stands in part one. */
    static List<Stated> in(DocumentText text) {
        DocumentClaims claims = new DocumentClaims(text.organ());
        return text.linesOn(Topic.DOCUMENTS_AND_DECISIONS, Passage.OVERVIEW).stream()
                .flatMap(line -> claims.read(line).stream())
                .toList();
    }

    /** What is stated and contradicted. */
    static List<ContradictedClaim> contradicted(DocumentText text, Figures figures) {
        return text.documents().stream()
                .flatMap(stated -> compare(stated, figures).stream())
                .toList();
    }

    /**
     * What a sentence states; nothing where some of it is of other documents or times. Where it says besides what is done
     * with them, only a clause with its own verb counts, and what is listed behind it.
     */
    private List<Stated> read(Line line) {
        boolean acts = !BESIDE.areIn(line.untitled());
        Optional<Row> documents = Optional.empty();
        List<Stated> here = new ArrayList<>();
        for (Clause clause : line.clauses()) {
            String text = clause.text();
            if (OTHERWISE.areIn(text) || OTHER_TIME.matcher(text).find() || clause.isTooLong()) {
                return List.of();
            }
            if (BESIDE.areIn(text)) {
                acts = false;
                documents = clause.numbers().isEmpty() ? documents : Optional.empty();
                continue;
            }
            documents = named(text).or(given(documents));
            Optional<Number> count = clause.count();
            if (count.isEmpty()) {
                continue;
            }
            String left = text.substring(0, count.get().start());
            acts |= ACTING.matcher(left).find();
            if (!acts || !organ.isWhole(ACTING.split(left, 2)[0])) {
                continue;
            }
            Matcher decision = DECISIONS.matcher(left);
            Matcher document = DOCUMENTS.matcher(left);
            if (decision.matches()) {
                here.add(new Stated(claim(line, clause, count.get()), of(decision.group("what")), Column.DECISIONS));
            } else if (document.matches() && documents.isPresent()) {
                here.add(new Stated(claim(line, clause, count.get()), documents.get(), column(document.group("verb"))));
            }
        }
        return here;
    }

    private static Claim claim(Line line, Clause clause, Clause.Number count) {
        int origin = line.normalized().origin(clause.start() + count.start());
        return new Claim(Subject.DISCLOSURE, count.value(), origin, line.sentence());
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

    /** What a cell says, where it is another number; what was in force before may leave out this year's. */
    private static Optional<ContradictedClaim> compare(Stated stated, Figures figures) {
        Claim claim = stated.claim();
        Cell cell = stated.row().cell(stated.column());
        Optional<BigDecimal> value = value(cell, figures);
        boolean right = value.isEmpty() || claim.number().compareTo(value.get()) == 0;
        if (!right && stated.column() == Column.IN_FORCE) {
            Optional<BigDecimal> issued = value(stated.row().cell(Column.ISSUED), figures);
            right = issued.isEmpty() || claim.number().compareTo(value.get().subtract(issued.get())) == 0;
        }
        return right
                ? Optional.empty()
                : Optional.of(new ContradictedClaim(
                        claim, List.of(new SenseValue(cell.words(), value.get(), true, List.of(cell)))));
    }

    private static Optional<BigDecimal> value(Cell cell, Figures figures) {
        return figures.layout().indexOf(cell).isPresent() ? figures.value(cell).number() : Optional.empty();
    }
}
