package org.ogireport.core.form;

import static org.ogireport.core.form.Labels.ARTICLE_50;
import static org.ogireport.core.form.RowGroup.ARTICLE_20_ITEM_1;
import static org.ogireport.core.form.RowGroup.ARTICLE_20_ITEM_5;
import static org.ogireport.core.form.RowGroup.ARTICLE_20_ITEM_6;
import static org.ogireport.core.form.RowGroup.ARTICLE_20_ITEM_8;
import static org.ogireport.core.form.RowGroup.ARTICLE_20_ITEM_9;
import static org.ogireport.core.form.RowGroup.DENIED;
import static org.ogireport.core.form.RowGroup.LITIGATION;
import static org.ogireport.core.form.RowGroup.NOT_PROCESSED;
import static org.ogireport.core.form.RowGroup.OTHERWISE_HANDLED;
import static org.ogireport.core.form.RowGroup.OUTCOMES;
import static org.ogireport.core.form.RowGroup.UNAVAILABLE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.Denied;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.NotProcessed;
import org.ogireport.core.Outcomes;
import org.ogireport.core.TrialDisclosure;
import org.ogireport.core.Unavailable;
import org.ogireport.core.Words;

/**
 * The rows of the three tables, in the order the form prints them. In part four, which prints a single line of numbers,
 * a row is one of its three blocks.
 *
 * @since 0.1
 */
public enum Row {
    // 二、主动公开政府信息情况
    GOVERNMENT_RULES(
            ARTICLE_20_ITEM_1,
            "governmentRules",
            "规章",
            "government rules",
            Column.DOCUMENTS,
            current(CurrentDisclosure::governmentRules)),
    NORMATIVE_DOCUMENTS(
            ARTICLE_20_ITEM_1,
            "normativeDocuments",
            "行政规范性文件",
            "administrative normative documents",
            Column.DOCUMENTS,
            current(CurrentDisclosure::normativeDocuments)),
    LICENSING(
            ARTICLE_20_ITEM_5,
            "licensing",
            "行政许可",
            "administrative licensing",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::licensing)),
    PENALTIES(
            ARTICLE_20_ITEM_6,
            "penalties",
            "行政处罚",
            "administrative penalty",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::penalties)),
    COMPULSION(
            ARTICLE_20_ITEM_6,
            "compulsion",
            "行政强制",
            "administrative compulsion",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::compulsion)),
    FEES(
            ARTICLE_20_ITEM_8,
            "fees",
            "行政事业性收费",
            "administrative and institutional fees",
            List.of(Column.FEE_AMOUNT),
            current(CurrentDisclosure::fees)),

    // 二、主动公开政府信息情况, trial form
    TRIAL_GOVERNMENT_RULES(
            ARTICLE_20_ITEM_1,
            "governmentRules",
            "规章",
            "government rules",
            Column.TRIAL_DOCUMENTS,
            trial(TrialDisclosure::governmentRules)),
    TRIAL_NORMATIVE_DOCUMENTS(
            ARTICLE_20_ITEM_1,
            "normativeDocuments",
            "规范性文件",
            "normative documents",
            Column.TRIAL_DOCUMENTS,
            trial(TrialDisclosure::normativeDocuments)),
    TRIAL_LICENSING(
            ARTICLE_20_ITEM_5,
            "licensing",
            "行政许可",
            "licensing",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::licensing)),
    OTHER_SERVICES(
            ARTICLE_20_ITEM_5,
            "otherServices",
            "其他对外管理服务事项",
            "other public management and service matters",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::otherServices)),
    TRIAL_PENALTIES(
            ARTICLE_20_ITEM_6,
            "penalties",
            "行政处罚",
            "penalties",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::penalties)),
    TRIAL_COMPULSION(
            ARTICLE_20_ITEM_6,
            "compulsion",
            "行政强制",
            "compulsion",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::compulsion)),
    FEE_ITEMS(
            ARTICLE_20_ITEM_8,
            "fees",
            "行政事业性收费",
            "fee",
            List.of(Column.PREVIOUS_FEE_ITEMS, Column.FEE_ITEM_CHANGE),
            trial(TrialDisclosure::fees)),
    PROCUREMENT(
            ARTICLE_20_ITEM_9,
            "procurement",
            "政府集中采购",
            "centralized procurement",
            List.of(Column.PROCUREMENT_PROJECTS, Column.PROCUREMENT_AMOUNT),
            trial(TrialDisclosure::procurement)),

    // 三、收到和处理政府信息公开申请情况
    NEWLY_RECEIVED(
            Part.REQUESTS,
            "newlyReceived",
            "一、本年新收政府信息公开申请数量",
            "newly received this year",
            "",
            report -> report.requests().newlyReceived()),
    CARRIED_OVER(
            Part.REQUESTS,
            "carriedOver",
            "二、上年结转政府信息公开申请数量",
            "carried over from last year",
            "",
            report -> report.requests().carriedOver()),
    DISCLOSED(OUTCOMES, "disclosed", "（一）予以公开", "disclosed", "条例第三十六条第（一）、（二）项", outcome(Outcomes::disclosed)),
    PARTIALLY_DISCLOSED(
            OUTCOMES,
            "partiallyDisclosed",
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "partially disclosed",
            "条例第三十七条",
            outcome(Outcomes::partiallyDisclosed)),
    STATE_SECRET(DENIED, "stateSecret", "1.属于国家秘密", "denied: state secret", "条例第十四条", denied(Denied::stateSecret)),
    PROHIBITED_BY_LAW(
            DENIED,
            "prohibitedByLaw",
            "2.其他法律行政法规禁止公开",
            "denied: prohibited by other laws or administrative regulations",
            "条例第十四条",
            denied(Denied::prohibitedByLaw)),
    THREE_SECURITIES_ONE_STABILITY(
            DENIED,
            "threeSecuritiesOneStability",
            "3.危及“三安全一稳定”",
            "denied: endangers the three securities and one stability",
            "条例第十四条",
            denied(Denied::threeSecuritiesOneStability)),
    THIRD_PARTY_RIGHTS(
            DENIED,
            "thirdPartyRights",
            "4.保护第三方合法权益",
            "denied: lawful rights of a third party",
            "条例第十五条",
            denied(Denied::thirdPartyRights)),
    INTERNAL_AFFAIRS(
            DENIED,
            "internalAffairs",
            "5.属于三类内部事务信息",
            "denied: three kinds of internal-affairs information",
            "条例第十六条第一款",
            denied(Denied::internalAffairs)),
    DELIBERATIVE_PROCESS(
            DENIED,
            "deliberativeProcess",
            "6.属于四类过程性信息",
            "denied: four kinds of deliberative-process information",
            "条例第十六条第二款",
            denied(Denied::deliberativeProcess)),
    ENFORCEMENT_FILES(
            DENIED,
            "enforcementFiles",
            "7.属于行政执法案卷",
            "denied: administrative enforcement case files",
            "条例第十六条第二款",
            denied(Denied::enforcementFiles)),
    REGISTRY_INQUIRY(
            DENIED,
            "registryInquiry",
            "8.属于行政查询事项",
            "denied: matter of administrative inquiry",
            "条例第三十六条第（七）项",
            denied(Denied::registryInquiry)),
    NOT_HELD(
            UNAVAILABLE,
            "notHeld",
            "1.本机关不掌握相关政府信息",
            "unavailable: not held by this organ",
            "条例第三十六条第（四）、（五）项",
            unavailable(Unavailable::notHeld)),
    REQUIRES_CREATION(
            UNAVAILABLE,
            "requiresCreation",
            "2.没有现成信息需要另行制作",
            "unavailable: would have to be created",
            "条例第三十八条",
            unavailable(Unavailable::requiresCreation)),
    STILL_UNCLEAR(
            UNAVAILABLE,
            "stillUnclear",
            "3.补正后申请内容仍不明确",
            "unavailable: still unclear after correction",
            "",
            unavailable(Unavailable::stillUnclear)),
    PETITION_OR_COMPLAINT(
            NOT_PROCESSED,
            "petitionOrComplaint",
            "1.信访举报投诉类申请",
            "not processed: petition, report or complaint",
            "条例第三十九条第一款",
            notProcessed(NotProcessed::petitionOrComplaint)),
    REPEATED(
            NOT_PROCESSED,
            "repeated",
            "2.重复申请",
            "not processed: repeated request",
            "条例第三十六条第（六）项",
            notProcessed(NotProcessed::repeated)),
    PUBLICATION_REQUESTED(
            NOT_PROCESSED,
            "publicationRequested",
            "3.要求提供公开出版物",
            "not processed: asks for a public publication",
            "条例第三十九条第二款",
            notProcessed(NotProcessed::publicationRequested)),
    EXCESSIVE_REPEATED(
            NOT_PROCESSED,
            "excessiveRepeated",
            "4.无正当理由大量反复申请",
            "not processed: excessive repeated requests without good reason",
            "条例第三十五条",
            notProcessed(NotProcessed::excessiveRepeated)),
    CONFIRMATION_OR_REISSUE(
            NOT_PROCESSED,
            "confirmationOrReissue",
            "5.要求行政机关确认或重新出具已获取信息",
            "not processed: asks to confirm or reissue information already obtained",
            "",
            notProcessed(NotProcessed::confirmationOrReissue)),
    NOT_CORRECTED_IN_TIME(
            OTHERWISE_HANDLED,
            "notCorrectedInTime",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "otherwise handled: not corrected in time",
            "条例第三十条",
            itemized(ItemizedHandling::notCorrectedInTime)),
    FEE_NOT_PAID_IN_TIME(
            OTHERWISE_HANDLED,
            "feeNotPaidInTime",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            "otherwise handled: fee not paid in time",
            "条例第四十二条；国办函〔2020〕109号",
            itemized(ItemizedHandling::feeNotPaidInTime)),
    OTHER_HANDLING(
            OTHERWISE_HANDLED, "other", "3.其他", "otherwise handled: other", "", itemized(ItemizedHandling::other)),
    OTHERWISE_HANDLED_ROW(OTHERWISE_HANDLED, "otherwise handled (one row)", outcome(Outcomes::otherwiseHandled)),
    HANDLED_TOTAL(OUTCOMES, "total", "（七）总计", "total handled", "", outcome(Outcomes::total)),
    CARRIED_FORWARD(
            Part.REQUESTS,
            "carriedForward",
            "四、结转下年度继续办理",
            "carried forward to next year",
            "",
            report -> report.requests().carriedForward()),

    // 四、政府信息公开行政复议、行政诉讼情况
    RECONSIDERATION(
            Part.DISPUTES,
            "reconsideration",
            "行政复议",
            "administrative reconsideration",
            ARTICLE_50,
            report -> report.disputes().reconsideration()),
    DIRECT_LITIGATION(
            LITIGATION,
            "direct",
            "未经复议直接起诉",
            "litigation filed directly",
            ARTICLE_50,
            report -> report.disputes().litigation().direct()),
    LITIGATION_AFTER_RECONSIDERATION(
            LITIGATION,
            "afterReconsideration",
            "复议后起诉",
            "litigation after reconsideration",
            ARTICLE_50,
            report -> report.disputes().litigation().afterReconsideration());

    private final Part part;
    private final List<RowGroup> groups;
    private final @Nullable RowGroup whole;
    private final String step;
    private final String path;
    private final String label;
    private final Words words;
    private final String legalBasis;
    private final Function<AnnualReport, @Nullable Object> reader;
    private final List<String> labels;
    private final List<Cell> cells;

    /** A row under an item of article 20. */
    Row(
            RowGroup item,
            String step,
            String label,
            String english,
            List<Column> columns,
            Function<AnnualReport, @Nullable Object> reader) {
        this(item.part(), item, null, step, label, english, "条例" + item.words().chinese(), columns, reader);
    }

    Row(
            RowGroup group,
            String step,
            String label,
            String english,
            String legalBasis,
            Function<AnnualReport, @Nullable Object> reader) {
        this(group.part(), group, null, step, label, english, legalBasis, columns(group.part()), reader);
    }

    /** A row in no group. */
    Row(
            Part part,
            String step,
            String label,
            String english,
            String legalBasis,
            Function<AnnualReport, @Nullable Object> reader) {
        this(part, null, null, step, label, english, legalBasis, columns(part), reader);
    }

    /** A group that is printed as one row. */
    Row(RowGroup whole, String english, Function<AnnualReport, @Nullable Object> reader) {
        this(
                whole.part(),
                whole.outer(),
                whole,
                whole.step().orElseThrow(),
                whole.words().chinese(),
                english,
                "",
                columns(whole.part()),
                reader);
    }

    Row(
            Part part,
            @Nullable RowGroup group,
            @Nullable RowGroup whole,
            String step,
            String label,
            String english,
            String legalBasis,
            List<Column> columns,
            Function<AnnualReport, @Nullable Object> reader) {
        this.part = part;
        this.groups = group == null ? List.of() : group.chain().toList();
        this.whole = whole;
        this.step = step;
        this.path = Stream.of(
                        Stream.of(part.path()),
                        groups.stream().map(RowGroup::step).flatMap(Optional::stream),
                        Stream.of(step))
                .flatMap(steps -> steps)
                .collect(Collectors.joining("."));
        this.label = label;
        this.legalBasis = legalBasis;
        this.reader = reader;
        this.labels = Labels.append(
                groups.stream().map(outer -> outer.words().chinese()).toList(), label);
        this.words = new Words(String.join(" · ", shortLabels()), english);
        this.cells = IntStream.range(0, columns.size())
                .mapToObj(position -> new Cell(this, columns.get(position), position))
                .toList();
    }

    private static List<Column> columns(Part part) {
        return part == Part.REQUESTS ? Column.APPLICANTS : Column.RESULTS;
    }

    /**
     * The path that the paths of this row's cells begin with.
     *
     * @return record components from the report to the row, joined by dots
     */
    public String path() {
        return path;
    }

    /**
     * The last step of the path: the record component, JSON member and XML element of this row. It stands in those of its
     * {@linkplain #groups groups} that have a step, and they in that of its part.
     *
     * @return the path step
     */
    public String step() {
        return step;
    }

    /**
     * The part whose table the row stands in.
     *
     * @return part two, three or four
     */
    public Part part() {
        return part;
    }

    /**
     * The groups that the row is printed in, from the outermost; a group's own one row is in those outside it.
     *
     * @return the groups; none where the row stands in the table itself
     */
    public List<RowGroup> groups() {
        return groups;
    }

    /**
     * Whether the row is one of a group's, or all that is printed of it.
     *
     * @param group the group
     * @return true if it is
     */
    public boolean isOf(RowGroup group) {
        Objects.requireNonNull(group, "group: must not be null");
        return groups.contains(group) || whole == group;
    }

    /**
     * The group that is printed as this one row, as the trial form does with （六）其他处理.
     *
     * @return the group, or empty for other rows
     */
    public Optional<RowGroup> whole() {
        return Optional.ofNullable(whole);
    }

    /**
     * The row's own printed label.
     *
     * @return the label in Chinese
     */
    public String label() {
        return label;
    }

    /**
     * The printed labels, from the outermost spanning one to the row's own.
     *
     * @return one label or more
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * The labels by which the row is known: all but the spanning label 本年度办理结果, which says nothing that the part's
     * heading does not.
     *
     * @return one label or more
     */
    public List<String> shortLabels() {
        return groups.contains(OUTCOMES) ? labels.subList(1, labels.size()) : labels;
    }

    /**
     * Whether the row is one of those that 本年度办理结果 sums up in （七）总计.
     *
     * @return true for the outcomes of part three, but not for their total
     */
    public boolean isOutcome() {
        return groups.contains(OUTCOMES) && this != HANDLED_TOTAL;
    }

    /**
     * What the row is called: its {@link #shortLabels} joined by " · ", and in English.
     *
     * @return the words
     */
    public Words words() {
        return words;
    }

    /**
     * The article of the Regulations, or the notice, that the row reports on.
     *
     * @return the citation in Chinese, or empty where none is known
     */
    public Optional<String> legalBasis() {
        return legalBasis.isEmpty() ? Optional.empty() : Optional.of(legalBasis);
    }

    /**
     * The row's cells, in print order.
     *
     * @return one cell or more; unmodifiable
     */
    public List<Cell> cells() {
        return cells;
    }

    /**
     * The row's cell in a column.
     *
     * @param column one of the row's columns
     * @return the cell
     * @throws IllegalArgumentException if the row has no such column
     */
    public Cell cell(Column column) {
        Objects.requireNonNull(column, "column: must not be null");
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        throw new IllegalArgumentException(path + ": has no column " + column);
    }

    /**
     * Whether the tables of a report have this row.
     *
     * @param report the report
     * @return true if they have
     */
    public boolean isIn(AnnualReport report) {
        Objects.requireNonNull(report, "report: must not be null");
        return cells.get(0).column().isIn(reader.apply(report));
    }

    CellValue valueIn(AnnualReport report, Column column) {
        Object row = reader.apply(report);
        if (row == null || !column.isIn(row)) {
            throw new IllegalArgumentException(path + ": the report's tables have no such row");
        }
        return column.valueIn(row);
    }

    /** Puts the whole numbers of a row that the report's tables have into an array, from an index on. */
    void copyCounts(AnnualReport report, long[] counts, int from) {
        Object row = Objects.requireNonNull(reader.apply(report));
        for (int i = 0; i < cells.size(); i++) {
            counts[from + i] = cells.get(i).column().countIn(row);
        }
    }

    private static Function<AnnualReport, @Nullable Object> current(Function<CurrentDisclosure, Object> row) {
        return variant(AnnualReport::disclosure, CurrentDisclosure.class, row);
    }

    private static Function<AnnualReport, @Nullable Object> trial(Function<TrialDisclosure, Object> row) {
        return variant(AnnualReport::disclosure, TrialDisclosure.class, row);
    }

    private static Function<AnnualReport, @Nullable Object> outcome(Function<Outcomes, Object> row) {
        return report -> row.apply(report.requests().outcomes());
    }

    private static Function<AnnualReport, @Nullable Object> denied(Function<Denied, Object> row) {
        return outcome(outcomes -> row.apply(outcomes.denied()));
    }

    private static Function<AnnualReport, @Nullable Object> unavailable(Function<Unavailable, Object> row) {
        return outcome(outcomes -> row.apply(outcomes.unavailable()));
    }

    private static Function<AnnualReport, @Nullable Object> notProcessed(Function<NotProcessed, Object> row) {
        return outcome(outcomes -> row.apply(outcomes.notProcessed()));
    }

    private static Function<AnnualReport, @Nullable Object> itemized(Function<ItemizedHandling, Object> row) {
        return variant(report -> report.requests().outcomes().otherwiseHandled(), ItemizedHandling.class, row);
    }

    /** Reads a row of one variant of a table; null where the report has another variant. */
    private static <V> Function<AnnualReport, @Nullable Object> variant(
            Function<AnnualReport, Object> table, Class<V> variant, Function<V, Object> row) {
        return report -> {
            Object actual = table.apply(report);
            return variant.isInstance(actual) ? row.apply(variant.cast(actual)) : null;
        };
    }
}
