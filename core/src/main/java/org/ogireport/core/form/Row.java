package org.ogireport.core.form;

import static org.ogireport.core.form.Labels.DENIED;
import static org.ogireport.core.form.Labels.ITEM_1;
import static org.ogireport.core.form.Labels.ITEM_5;
import static org.ogireport.core.form.Labels.ITEM_6;
import static org.ogireport.core.form.Labels.ITEM_8;
import static org.ogireport.core.form.Labels.ITEM_9;
import static org.ogireport.core.form.Labels.LITIGATION;
import static org.ogireport.core.form.Labels.NOT_PROCESSED;
import static org.ogireport.core.form.Labels.OTHERWISE_HANDLED;
import static org.ogireport.core.form.Labels.OUTCOMES;
import static org.ogireport.core.form.Labels.UNAVAILABLE;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.Denied;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.NotProcessed;
import org.ogireport.core.Outcomes;
import org.ogireport.core.TrialDisclosure;
import org.ogireport.core.Unavailable;

/**
 * The rows of the three tables, in the order the form prints them. In part four, which prints a single line of numbers,
 * a row is one of its three blocks.
 */
public enum Row {
    // 二、主动公开政府信息情况
    GOVERNMENT_RULES(
            "disclosure.governmentRules",
            "government rules",
            "条例第二十条第（一）项",
            Column.DOCUMENTS,
            current(CurrentDisclosure::governmentRules),
            ITEM_1,
            "规章"),
    NORMATIVE_DOCUMENTS(
            "disclosure.normativeDocuments",
            "administrative normative documents",
            "条例第二十条第（一）项",
            Column.DOCUMENTS,
            current(CurrentDisclosure::normativeDocuments),
            ITEM_1,
            "行政规范性文件"),
    LICENSING(
            "disclosure.licensing",
            "administrative licensing",
            "条例第二十条第（五）项",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::licensing),
            ITEM_5,
            "行政许可"),
    PENALTIES(
            "disclosure.penalties",
            "administrative penalty",
            "条例第二十条第（六）项",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::penalties),
            ITEM_6,
            "行政处罚"),
    COMPULSION(
            "disclosure.compulsion",
            "administrative compulsion",
            "条例第二十条第（六）项",
            List.of(Column.DECISIONS),
            current(CurrentDisclosure::compulsion),
            ITEM_6,
            "行政强制"),
    FEES(
            "disclosure.fees",
            "administrative and institutional fees",
            "条例第二十条第（八）项",
            List.of(Column.FEE_AMOUNT),
            current(CurrentDisclosure::fees),
            ITEM_8,
            "行政事业性收费"),

    // 二、主动公开政府信息情况, trial form
    TRIAL_GOVERNMENT_RULES(
            "disclosure.governmentRules",
            "government rules",
            "条例第二十条第（一）项",
            Column.TRIAL_DOCUMENTS,
            trial(TrialDisclosure::governmentRules),
            ITEM_1,
            "规章"),
    TRIAL_NORMATIVE_DOCUMENTS(
            "disclosure.normativeDocuments",
            "normative documents",
            "条例第二十条第（一）项",
            Column.TRIAL_DOCUMENTS,
            trial(TrialDisclosure::normativeDocuments),
            ITEM_1,
            "规范性文件"),
    TRIAL_LICENSING(
            "disclosure.licensing",
            "licensing",
            "条例第二十条第（五）项",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::licensing),
            ITEM_5,
            "行政许可"),
    OTHER_SERVICES(
            "disclosure.otherServices",
            "other public management and service matters",
            "条例第二十条第（五）项",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::otherServices),
            ITEM_5,
            "其他对外管理服务事项"),
    TRIAL_PENALTIES(
            "disclosure.penalties",
            "penalties",
            "条例第二十条第（六）项",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::penalties),
            ITEM_6,
            "行政处罚"),
    TRIAL_COMPULSION(
            "disclosure.compulsion",
            "compulsion",
            "条例第二十条第（六）项",
            Column.SERVICE_ITEMS,
            trial(TrialDisclosure::compulsion),
            ITEM_6,
            "行政强制"),
    FEE_ITEMS(
            "disclosure.fees",
            "fee",
            "条例第二十条第（八）项",
            List.of(Column.PREVIOUS_FEE_ITEMS, Column.FEE_ITEM_CHANGE),
            trial(TrialDisclosure::fees),
            ITEM_8,
            "行政事业性收费"),
    PROCUREMENT(
            "disclosure.procurement",
            "centralized procurement",
            "条例第二十条第（九）项",
            List.of(Column.PROCUREMENT_PROJECTS, Column.PROCUREMENT_AMOUNT),
            trial(TrialDisclosure::procurement),
            ITEM_9,
            "政府集中采购"),

    // 三、收到和处理政府信息公开申请情况
    NEWLY_RECEIVED(
            "requests.newlyReceived",
            "newly received this year",
            "",
            Column.APPLICANTS,
            report -> report.requests().newlyReceived(),
            "一、本年新收政府信息公开申请数量"),
    CARRIED_OVER(
            "requests.carriedOver",
            "carried over from last year",
            "",
            Column.APPLICANTS,
            report -> report.requests().carriedOver(),
            "二、上年结转政府信息公开申请数量"),
    DISCLOSED(
            "requests.outcomes.disclosed",
            "disclosed",
            "条例第三十六条第（二）项",
            Column.APPLICANTS,
            outcome(Outcomes::disclosed),
            OUTCOMES,
            "（一）予以公开"),
    PARTIALLY_DISCLOSED(
            "requests.outcomes.partiallyDisclosed",
            "partially disclosed",
            "条例第三十七条",
            Column.APPLICANTS,
            outcome(Outcomes::partiallyDisclosed),
            OUTCOMES,
            "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
    STATE_SECRET(
            "requests.outcomes.denied.stateSecret",
            "denied: state secret",
            "条例第十四条",
            Column.APPLICANTS,
            denied(Denied::stateSecret),
            OUTCOMES,
            DENIED,
            "1.属于国家秘密"),
    PROHIBITED_BY_LAW(
            "requests.outcomes.denied.prohibitedByLaw",
            "denied: prohibited by other laws or administrative regulations",
            "条例第十四条",
            Column.APPLICANTS,
            denied(Denied::prohibitedByLaw),
            OUTCOMES,
            DENIED,
            "2.其他法律行政法规禁止公开"),
    THREE_SECURITIES_ONE_STABILITY(
            "requests.outcomes.denied.threeSecuritiesOneStability",
            "denied: endangers the three securities and one stability",
            "条例第十四条",
            Column.APPLICANTS,
            denied(Denied::threeSecuritiesOneStability),
            OUTCOMES,
            DENIED,
            "3.危及“三安全一稳定”"),
    THIRD_PARTY_RIGHTS(
            "requests.outcomes.denied.thirdPartyRights",
            "denied: lawful rights of a third party",
            "条例第十五条",
            Column.APPLICANTS,
            denied(Denied::thirdPartyRights),
            OUTCOMES,
            DENIED,
            "4.保护第三方合法权益"),
    INTERNAL_AFFAIRS(
            "requests.outcomes.denied.internalAffairs",
            "denied: three kinds of internal-affairs information",
            "条例第十六条第一款",
            Column.APPLICANTS,
            denied(Denied::internalAffairs),
            OUTCOMES,
            DENIED,
            "5.属于三类内部事务信息"),
    DELIBERATIVE_PROCESS(
            "requests.outcomes.denied.deliberativeProcess",
            "denied: four kinds of deliberative-process information",
            "条例第十六条第二款",
            Column.APPLICANTS,
            denied(Denied::deliberativeProcess),
            OUTCOMES,
            DENIED,
            "6.属于四类过程性信息"),
    ENFORCEMENT_FILES(
            "requests.outcomes.denied.enforcementFiles",
            "denied: administrative enforcement case files",
            "条例第十六条第二款",
            Column.APPLICANTS,
            denied(Denied::enforcementFiles),
            OUTCOMES,
            DENIED,
            "7.属于行政执法案卷"),
    REGISTRY_INQUIRY(
            "requests.outcomes.denied.registryInquiry",
            "denied: matter of administrative inquiry",
            "条例第三十六条第（七）项",
            Column.APPLICANTS,
            denied(Denied::registryInquiry),
            OUTCOMES,
            DENIED,
            "8.属于行政查询事项"),
    NOT_HELD(
            "requests.outcomes.unavailable.notHeld",
            "unavailable: not held by this organ",
            "条例第三十六条第（四）项",
            Column.APPLICANTS,
            unavailable(Unavailable::notHeld),
            OUTCOMES,
            UNAVAILABLE,
            "1.本机关不掌握相关政府信息"),
    REQUIRES_CREATION(
            "requests.outcomes.unavailable.requiresCreation",
            "unavailable: would have to be created",
            "条例第三十八条",
            Column.APPLICANTS,
            unavailable(Unavailable::requiresCreation),
            OUTCOMES,
            UNAVAILABLE,
            "2.没有现成信息需要另行制作"),
    STILL_UNCLEAR(
            "requests.outcomes.unavailable.stillUnclear",
            "unavailable: still unclear after correction",
            "",
            Column.APPLICANTS,
            unavailable(Unavailable::stillUnclear),
            OUTCOMES,
            UNAVAILABLE,
            "3.补正后申请内容仍不明确"),
    PETITION_OR_COMPLAINT(
            "requests.outcomes.notProcessed.petitionOrComplaint",
            "not processed: petition, report or complaint",
            "条例第三十九条第一款",
            Column.APPLICANTS,
            notProcessed(NotProcessed::petitionOrComplaint),
            OUTCOMES,
            NOT_PROCESSED,
            "1.信访举报投诉类申请"),
    REPEATED(
            "requests.outcomes.notProcessed.repeated",
            "not processed: repeated request",
            "条例第三十六条第（六）项",
            Column.APPLICANTS,
            notProcessed(NotProcessed::repeated),
            OUTCOMES,
            NOT_PROCESSED,
            "2.重复申请"),
    PUBLICATION_REQUESTED(
            "requests.outcomes.notProcessed.publicationRequested",
            "not processed: asks for a public publication",
            "条例第三十九条第二款",
            Column.APPLICANTS,
            notProcessed(NotProcessed::publicationRequested),
            OUTCOMES,
            NOT_PROCESSED,
            "3.要求提供公开出版物"),
    EXCESSIVE_REPEATED(
            "requests.outcomes.notProcessed.excessiveRepeated",
            "not processed: excessive repeated requests without good reason",
            "条例第三十五条",
            Column.APPLICANTS,
            notProcessed(NotProcessed::excessiveRepeated),
            OUTCOMES,
            NOT_PROCESSED,
            "4.无正当理由大量反复申请"),
    CONFIRMATION_OR_REISSUE(
            "requests.outcomes.notProcessed.confirmationOrReissue",
            "not processed: asks to confirm or reissue information already obtained",
            "",
            Column.APPLICANTS,
            notProcessed(NotProcessed::confirmationOrReissue),
            OUTCOMES,
            NOT_PROCESSED,
            "5.要求行政机关确认或重新出具已获取信息"),
    NOT_CORRECTED_IN_TIME(
            "requests.outcomes.otherwiseHandled.notCorrectedInTime",
            "otherwise handled: not corrected in time",
            "条例第三十条",
            Column.APPLICANTS,
            itemized(ItemizedHandling::notCorrectedInTime),
            OUTCOMES,
            OTHERWISE_HANDLED,
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
    FEE_NOT_PAID_IN_TIME(
            "requests.outcomes.otherwiseHandled.feeNotPaidInTime",
            "otherwise handled: fee not paid in time",
            "条例第四十二条; 国办函〔2020〕109号",
            Column.APPLICANTS,
            itemized(ItemizedHandling::feeNotPaidInTime),
            OUTCOMES,
            OTHERWISE_HANDLED,
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
    OTHER_HANDLING(
            "requests.outcomes.otherwiseHandled.other",
            "otherwise handled: other",
            "",
            Column.APPLICANTS,
            itemized(ItemizedHandling::other),
            OUTCOMES,
            OTHERWISE_HANDLED,
            "3.其他"),
    OTHERWISE_HANDLED_ROW(
            "requests.outcomes.otherwiseHandled",
            "otherwise handled (one row)",
            "",
            Column.APPLICANTS,
            outcome(Outcomes::otherwiseHandled),
            OUTCOMES,
            OTHERWISE_HANDLED),
    HANDLED_TOTAL(
            "requests.outcomes.total",
            "total handled",
            "",
            Column.APPLICANTS,
            outcome(Outcomes::total),
            OUTCOMES,
            "（七）总计"),
    CARRIED_FORWARD(
            "requests.carriedForward",
            "carried forward to next year",
            "",
            Column.APPLICANTS,
            report -> report.requests().carriedForward(),
            "四、结转下年度继续办理"),

    // 四、政府信息公开行政复议、行政诉讼情况
    RECONSIDERATION(
            "disputes.reconsideration",
            "administrative reconsideration",
            "条例第五十条第一款第（三）项",
            Column.RESULTS,
            report -> report.disputes().reconsideration(),
            "行政复议"),
    DIRECT_LITIGATION(
            "disputes.litigation.direct",
            "litigation filed directly",
            "条例第五十条第一款第（三）项",
            Column.RESULTS,
            report -> report.disputes().litigation().direct(),
            LITIGATION,
            "未经复议直接起诉"),
    LITIGATION_AFTER_RECONSIDERATION(
            "disputes.litigation.afterReconsideration",
            "litigation after reconsideration",
            "条例第五十条第一款第（三）项",
            Column.RESULTS,
            report -> report.disputes().litigation().afterReconsideration(),
            LITIGATION,
            "复议后起诉");

    private final String path;
    private final String english;
    private final String legalBasis;
    private final Function<AnnualReport, @Nullable Object> reader;
    private final List<String> labels;
    private final List<Cell> cells;

    Row(
            String path,
            String english,
            String legalBasis,
            List<Column> columns,
            Function<AnnualReport, @Nullable Object> reader,
            String... labels) {
        this.path = path;
        this.english = english;
        this.legalBasis = legalBasis;
        this.reader = reader;
        this.labels = List.of(labels);
        this.cells = IntStream.range(0, columns.size())
                .mapToObj(position -> new Cell(this, columns.get(position), position))
                .toList();
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
     * The part whose table the row stands in.
     *
     * @return part two, three or four
     */
    public Part part() {
        for (Part part : Part.values()) {
            if (path.startsWith(part.path() + ".")) {
                return part;
            }
        }
        throw new AssertionError(path);
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
        return labels.get(0).equals(OUTCOMES) ? labels.subList(1, labels.size()) : labels;
    }

    /**
     * Whether the row is one of those that 本年度办理结果 sums up in （七）总计.
     *
     * @return true for the outcomes of part three, but not for their total
     */
    public boolean isOutcome() {
        return labels.get(0).equals(OUTCOMES) && this != HANDLED_TOTAL;
    }

    /**
     * The row's name in English.
     *
     * @return the English name
     */
    public String english() {
        return english;
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
        return cells.get(0).column().isIn(reader.apply(report));
    }

    CellValue valueIn(AnnualReport report, Column column) {
        Object row = reader.apply(report);
        if (!column.isIn(row)) {
            throw new IllegalArgumentException(path + ": the report's tables have no such row");
        }
        return column.valueIn(row);
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
