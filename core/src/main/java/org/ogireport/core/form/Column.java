package org.ogireport.core.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.ApplicantCounts;
import org.ogireport.core.CaseResults;
import org.ogireport.core.DecisionCount;
import org.ogireport.core.DocumentCounts;
import org.ogireport.core.FeeAmount;
import org.ogireport.core.FeeItems;
import org.ogireport.core.Procurement;
import org.ogireport.core.PublishedDocuments;
import org.ogireport.core.ServiceItems;
import org.ogireport.core.Words;

/**
 * The columns of the tables, grouped by the kind of row that has them.
 *
 * @since 0.1
 */
public enum Column {
    // Part two, documents
    ISSUED("issued", Labels.SPACE, "issued this year", count(DocumentCounts.class, DocumentCounts::issued), "本年制发件数"),
    REPEALED(
            "repealed",
            Labels.SPACE,
            "repealed this year",
            count(DocumentCounts.class, DocumentCounts::repealed),
            "本年废止件数"),
    IN_FORCE("inForce", Labels.SPACE, "in force", count(DocumentCounts.class, DocumentCounts::inForce), "现行有效件数"),

    // Part two, decisions and fees
    DECISIONS("decisions", Labels.SPACE, "decisions", count(DecisionCount.class, DecisionCount::decisions), "本年处理决定数量"),
    FEE_AMOUNT(
            "amount",
            Labels.SPACE,
            "",
            amount(Unit.TEN_THOUSAND_YUAN, FeeAmount.class, FeeAmount::amount),
            "本年收费金额（单位：万元）"),

    // Part two of the trial form
    MADE("made", Labels.SPACE, "made this year", count(PublishedDocuments.class, PublishedDocuments::made), "本年新制作数量"),
    NEWLY_DISCLOSED(
            "disclosed",
            Labels.SPACE,
            "disclosed this year",
            count(PublishedDocuments.class, PublishedDocuments::disclosed),
            "本年新公开数量"),
    TOTAL_PUBLIC(
            "totalPublic",
            Labels.SPACE,
            "total public",
            count(PublishedDocuments.class, PublishedDocuments::totalPublic),
            "对外公开总数量"),
    PREVIOUS_ITEMS(
            "previousItems",
            Labels.COLON,
            "items last year",
            whole(Unit.MATTERS, NumberKind.COUNT, ServiceItems.class, ServiceItems::previousItems),
            Labels.PREVIOUS_ITEMS),
    ITEM_CHANGE(
            "change",
            Labels.COLON,
            "increase or decrease",
            whole(Unit.MATTERS, NumberKind.SIGNED, ServiceItems.class, ServiceItems::change),
            Labels.CHANGE),
    TRIAL_DECISIONS(
            "decisions", Labels.COLON, "decisions", count(ServiceItems.class, ServiceItems::decisions), "处理决定数量"),
    PREVIOUS_FEE_ITEMS(
            "previousItems",
            Labels.SPACE,
            "items last year",
            whole(Unit.MATTERS, NumberKind.COUNT, FeeItems.class, FeeItems::previousItems),
            Labels.PREVIOUS_ITEMS),
    FEE_ITEM_CHANGE(
            "change",
            Labels.SPACE,
            "items increase or decrease",
            whole(Unit.MATTERS, NumberKind.SIGNED, FeeItems.class, FeeItems::change),
            Labels.CHANGE),
    PROCUREMENT_PROJECTS(
            "projects",
            Labels.SPACE,
            "projects",
            whole(Unit.MATTERS, NumberKind.COUNT, Procurement.class, Procurement::projects),
            "采购项目数量"),
    PROCUREMENT_AMOUNT(
            "amount",
            Labels.SPACE,
            "amount (the form prints no unit)",
            amount(Unit.UNSTATED, Procurement.class, Procurement::amount),
            "采购总金额"),

    // Part three: kinds of applicant
    NATURAL_PERSONS(
            "naturalPersons",
            Labels.DASH,
            "natural persons",
            count(ApplicantCounts.class, ApplicantCounts::naturalPersons),
            "自然人"),
    ENTERPRISES(
            "enterprises",
            Labels.DASH,
            "commercial enterprises",
            count(ApplicantCounts.class, ApplicantCounts::enterprises),
            Labels.ORGANIZATIONS,
            "商业企业"),
    RESEARCH_INSTITUTIONS(
            "researchInstitutions",
            Labels.DASH,
            "research institutions",
            count(ApplicantCounts.class, ApplicantCounts::researchInstitutions),
            Labels.ORGANIZATIONS,
            "科研机构"),
    PUBLIC_INTEREST_ORGANIZATIONS(
            "publicInterestOrganizations",
            Labels.DASH,
            "public-interest organizations",
            count(ApplicantCounts.class, ApplicantCounts::publicInterestOrganizations),
            Labels.ORGANIZATIONS,
            "社会公益组织"),
    LEGAL_SERVICE_ORGANIZATIONS(
            "legalServiceOrganizations",
            Labels.DASH,
            "legal service organizations",
            count(ApplicantCounts.class, ApplicantCounts::legalServiceOrganizations),
            Labels.ORGANIZATIONS,
            "法律服务机构"),
    OTHER_ORGANIZATIONS(
            "otherOrganizations",
            Labels.DASH,
            "other organizations",
            count(ApplicantCounts.class, ApplicantCounts::otherOrganizations),
            Labels.ORGANIZATIONS,
            "其他"),
    APPLICANTS_TOTAL("total", Labels.DASH, "total", count(ApplicantCounts.class, ApplicantCounts::total), "总计"),

    // Part four: results
    UPHELD("upheld", Labels.DASH, "upheld", count(CaseResults.class, CaseResults::upheld), "结果维持"),
    CORRECTED("corrected", Labels.DASH, "corrected", count(CaseResults.class, CaseResults::corrected), "结果纠正"),
    OTHER_RESULT("other", Labels.DASH, "other result", count(CaseResults.class, CaseResults::other), "其他结果"),
    PENDING("pending", Labels.DASH, "pending", count(CaseResults.class, CaseResults::pending), "尚未审结"),
    RESULTS_TOTAL("total", Labels.DASH, "total", count(CaseResults.class, CaseResults::total), "总计");

    /** The columns of a row of documents in part two. */
    public static final List<Column> DOCUMENTS = List.of(ISSUED, REPEALED, IN_FORCE);

    /** The columns of a row of documents in part two of the trial form. */
    public static final List<Column> TRIAL_DOCUMENTS = List.of(MADE, NEWLY_DISCLOSED, TOTAL_PUBLIC);

    /** The columns of a row of matters in part two of the trial form. */
    public static final List<Column> SERVICE_ITEMS = List.of(PREVIOUS_ITEMS, ITEM_CHANGE, TRIAL_DECISIONS);

    /** The kinds of applicant, the parts of {@link #APPLICANTS_TOTAL}. */
    public static final List<Column> APPLICANT_KINDS = List.of(
            NATURAL_PERSONS,
            ENTERPRISES,
            RESEARCH_INSTITUTIONS,
            PUBLIC_INTEREST_ORGANIZATIONS,
            LEGAL_SERVICE_ORGANIZATIONS,
            OTHER_ORGANIZATIONS);

    /** The columns of part three: the kinds of applicant, then the total. */
    public static final List<Column> APPLICANTS = Labels.append(APPLICANT_KINDS, APPLICANTS_TOTAL);

    /** The results of part four, the parts of {@link #RESULTS_TOTAL}. */
    public static final List<Column> RESULT_KINDS = List.of(UPHELD, CORRECTED, OTHER_RESULT, PENDING);

    /** The columns of each block of part four: the results, then the total. */
    public static final List<Column> RESULTS = Labels.append(RESULT_KINDS, RESULTS_TOTAL);

    private final String path;
    private final String joiner;
    private final Measure measure;
    private final List<String> labels;
    private final Words words;

    Column(String path, String joiner, String english, Measure measure, String... labels) {
        this.path = path;
        this.joiner = joiner;
        this.measure = measure;
        this.labels = List.of(labels);
        this.words = new Words(String.join(" · ", labels), english);
    }

    /**
     * The last step of a cell's path: the record component, JSON member and XML attribute of this column.
     *
     * @return the path step
     */
    public String path() {
        return path;
    }

    /**
     * The printed labels, from the outermost spanning one to the column's own.
     *
     * @return one label or more
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * What the column is called: its printed labels joined by " · ", and in English, which is empty where the row's name
     * says all.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /** A row's name in English with this column's appended. */
    String joinedTo(String row) {
        return words.english().isEmpty() ? row : row + joiner + words.english();
    }

    /**
     * The unit of the numbers in this column.
     *
     * @return the unit
     */
    public Unit unit() {
        return measure.unit();
    }

    /**
     * The kind of number in this column.
     *
     * @return the kind
     */
    public NumberKind kind() {
        return measure.kind();
    }

    /**
     * The record of the rows that have this column, one of whose components it is.
     *
     * @return a record of this library, such as {@link ApplicantCounts}
     */
    public Class<?> record() {
        return measure.row();
    }

    /**
     * Whether the column is the total of the other columns of its row.
     *
     * @return true for 总计 of parts three and four
     */
    public boolean isTotal() {
        return this == APPLICANTS_TOTAL || this == RESULTS_TOTAL;
    }

    /** Whether a row of a report, as its accessor gave it, has this column. */
    boolean isIn(@Nullable Object row) {
        return measure.row().isInstance(row);
    }

    CellValue valueIn(Object row) {
        return kind().isWhole()
                ? CellValue.of(measure.count().applyAsLong(row))
                : CellValue.of(measure.amount().apply(row));
    }

    /** The whole number in a row that has this column; 0 where it is no whole number. */
    long countIn(Object row) {
        return measure.count().applyAsLong(row);
    }

    /** What is read from a row, which {@link #isIn} has to be asked about before. */
    private record Measure(
            Unit unit,
            NumberKind kind,
            Class<?> row,
            ToLongFunction<Object> count,
            Function<Object, BigDecimal> amount) {}

    private static <T> Measure count(Class<T> row, ToLongFunction<T> component) {
        return whole(Unit.ITEMS, NumberKind.COUNT, row, component);
    }

    @SuppressWarnings("unchecked")
    private static <T> Measure whole(Unit unit, NumberKind kind, Class<T> row, ToLongFunction<T> component) {
        return new Measure(unit, kind, row, (ToLongFunction<Object>) component, r -> BigDecimal.ZERO);
    }

    @SuppressWarnings("unchecked")
    private static <T> Measure amount(Unit unit, Class<T> row, Function<T, BigDecimal> component) {
        return new Measure(
                unit, NumberKind.AMOUNT, row, r -> 0, (Function<Object, BigDecimal>) (Function<?, ?>) component);
    }
}
