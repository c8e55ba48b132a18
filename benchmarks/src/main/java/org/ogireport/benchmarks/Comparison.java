package org.ogireport.benchmarks;

import java.util.List;
import org.ogireport.core.Words;

/**
 * A row of the table: work of ours beside what must be paid in any case, or what would be used instead.
 *
 * @param work what is done
 * @param ours the benchmark, as {@code Class.method}
 * @param peer what it is compared with
 * @param peerBenchmark its benchmark; empty where there is none
 * @param sample the sample that both read; empty where they have their own
 */
record Comparison(Words work, String ours, Words peer, String peerBenchmark, String sample) {
    private static final Words READ_JSON = new Words("JSON字节 → 报告", "JSON bytes → report");
    private static final Words TOKENS = new Words("Jackson：逐个记号取值", "Jackson: tokens and values");
    private static final Words READ_XML = new Words("XML字节 → 报告", "XML bytes → report");
    private static final Words EVENTS = new Words("Woodstox：逐个事件取值", "Woodstox: events and values");
    private static final Words WRITE_JSON = new Words("报告 → JSON字节", "report → JSON bytes");
    private static final Words DATABIND = new Words("Jackson：databind", "Jackson: databind");
    private static final Words ALL_RULES = new Words("全部规则", "all rules");
    private static final Words KEY_PRESS = new Words("按一次键后的全部规则", "all rules after a key press");
    private static final Words JSON_TO_RULES = new Words("JSON字节 → 全部规则", "JSON bytes → all rules");
    private static final Words JSON_SCHEMA = new Words("networknt：JSON Schema", "networknt: JSON Schema");
    private static final Words POI = new Words("POI：打开并走一遍", "POI: opened and walked");

    static final List<Comparison> ALL = List.of(
            of(READ_JSON, "ReadingJson.report", TOKENS, "ReadingJson.tokens", "LONG"),
            of(READ_JSON, "ReadingJson.report", TOKENS, "ReadingJson.tokens", "SHORT"),
            of(
                    READ_JSON,
                    "ReadingJson.report",
                    new Words("Jackson：严格的databind", "Jackson: databind, strict"),
                    "ReadingJson.databind",
                    "LONG"),
            of(
                    READ_JSON,
                    "ReadingJson.report",
                    new Words("Jackson：readTree", "Jackson: readTree"),
                    "ReadingJson.tree",
                    "LONG"),
            of(READ_XML, "ReadingXml.report", EVENTS, "ReadingXml.events", "LONG"),
            of(READ_XML, "ReadingXml.report", EVENTS, "ReadingXml.events", "SHORT"),
            of(WRITE_JSON, "WritingJson.report", DATABIND, "WritingJson.databind", "LONG"),
            of(WRITE_JSON, "WritingJson.report", DATABIND, "WritingJson.databind", "SHORT"),
            of(new Words("算术规则", "arithmetic rules"), "Checking.arithmetic", Words.NONE, "", "SHORT"),
            of(ALL_RULES, "Checking.catalogue", Words.NONE, "", "SHORT"),
            of(ALL_RULES, "Checking.catalogue", Words.NONE, "", "LONG"),
            of(KEY_PRESS, "Checking.keyPress", Words.NONE, "", "SHORT"),
            of(KEY_PRESS, "Checking.keyPress", Words.NONE, "", "LONG"),
            of(
                    new Words("@Valid", "@Valid"),
                    "Constraint.report",
                    new Words("Hibernate Validator：级联校验", "Hibernate Validator: cascade"),
                    "Constraint.cascading",
                    ""),
            of(JSON_TO_RULES, "Validating.json", JSON_SCHEMA, "Validating.jsonSchema", "LONG"),
            of(JSON_TO_RULES, "Validating.json", JSON_SCHEMA, "Validating.jsonSchema", "SHORT"),
            of(
                    new Words("XML字节 → 全部规则", "XML bytes → all rules"),
                    "Validating.xml",
                    new Words("JDK：XSD", "JDK: XSD"),
                    "Validating.xsdOfTheJdk",
                    "LONG"),
            of(
                    new Words("XML字节 → 算术规则", "XML bytes → arithmetic rules"),
                    "Schematron.checked",
                    new Words("SchXslt：写成Schematron的同样规则", "SchXslt: the same rules in Schematron"),
                    "Schematron.schematron",
                    "SHORT"),
            of(
                    new Words("一百份报告，每行一份 → 全部规则", "100 reports a line each → all rules"),
                    "Validating.lines",
                    Words.NONE,
                    "",
                    "SHORT"),
            of(new Words("文本 → 草稿", "text → draft"), "ReadingDocuments.text", Words.NONE, "", ""),
            of(
                    new Words("网页 → 草稿", "web page → draft"),
                    "ReadingDocuments.page",
                    new Words("jsoup：解析", "jsoup: parsed"),
                    "ReadingDocuments.jsoup",
                    ""),
            of(new Words("Word文件 → 草稿", "Word file → draft"), "ReadingDocuments.word", POI, "ReadingDocuments.poi", ""),
            of(
                    new Words("Excel文件 → 草稿", "Excel file → draft"),
                    "ReadingDocuments.excel",
                    POI,
                    "ReadingDocuments.poiExcel",
                    ""),
            of(
                    new Words("PDF文件 → 草稿", "PDF file → draft"),
                    "ReadingPrints.pdf",
                    new Words("PDFBox：空跑绘图引擎", "PDFBox: graphics engine that draws nothing"),
                    "ReadingPrints.pdfBox",
                    ""),
            of(
                    new Words("OFD文件（一张表）→ 草稿", "OFD file of one table → draft"),
                    "ReadingPrints.ofd",
                    new Words("ofdrw：打开并取出文字", "ofdrw: opened, its text taken"),
                    "ReadingPrints.ofdrw",
                    ""));

    private static Comparison of(Words work, String ours, Words peer, String peerBenchmark, String sample) {
        return new Comparison(work, ours, peer, peerBenchmark, sample);
    }
}
