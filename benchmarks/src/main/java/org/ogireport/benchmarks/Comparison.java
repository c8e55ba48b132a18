package org.ogireport.benchmarks;

import java.util.List;

/**
 * A row of the table: work of ours beside what must be paid in any case, or what would be used instead.
 *
 * @param work what is done
 * @param ours the benchmark, as {@code Class.method}
 * @param peer what it is compared with
 * @param peerBenchmark its benchmark; empty where there is none
 * @param sample the sample that both read; empty where they have their own
 */
record Comparison(String work, String ours, String peer, String peerBenchmark, String sample) {
    static final List<Comparison> ALL = List.of(
            of("JSON bytes → report", "ReadingJson.report", "Jackson: tokens and values", "ReadingJson.tokens", "LONG"),
            of(
                    "JSON bytes → report",
                    "ReadingJson.report",
                    "Jackson: tokens and values",
                    "ReadingJson.tokens",
                    "SHORT"),
            of(
                    "JSON bytes → report",
                    "ReadingJson.report",
                    "Jackson: databind, strict",
                    "ReadingJson.databind",
                    "LONG"),
            of("JSON bytes → report", "ReadingJson.report", "Jackson: readTree", "ReadingJson.tree", "LONG"),
            of("XML bytes → report", "ReadingXml.report", "Woodstox: events and values", "ReadingXml.events", "LONG"),
            of("XML bytes → report", "ReadingXml.report", "Woodstox: events and values", "ReadingXml.events", "SHORT"),
            of("report → JSON bytes", "WritingJson.report", "Jackson: databind", "WritingJson.databind", "LONG"),
            of("report → JSON bytes", "WritingJson.report", "Jackson: databind", "WritingJson.databind", "SHORT"),
            of("arithmetic rules", "Checking.arithmetic", "", "", "SHORT"),
            of("all rules", "Checking.catalogue", "", "", "SHORT"),
            of("all rules", "Checking.catalogue", "", "", "LONG"),
            of("all rules after a key press", "Checking.keyPress", "", "", "SHORT"),
            of("@Valid", "Constraint.report", "Hibernate Validator: cascade", "Constraint.cascading", ""),
            of("JSON bytes → all rules", "Validating.json", "networknt: JSON Schema", "Validating.jsonSchema", "LONG"),
            of("JSON bytes → all rules", "Validating.json", "networknt: JSON Schema", "Validating.jsonSchema", "SHORT"),
            of("XML bytes → all rules", "Validating.xml", "JDK: XSD", "Validating.xsdOfTheJdk", "LONG"),
            of("100 reports a line each → all rules", "Validating.lines", "", "", "SHORT"),
            of("text → draft", "ReadingDocuments.text", "", "", ""),
            of("web page → draft", "ReadingDocuments.page", "jsoup: parsed", "ReadingDocuments.jsoup", ""),
            of("Word file → draft", "ReadingDocuments.word", "POI: opened and walked", "ReadingDocuments.poi", ""),
            of(
                    "Excel file → draft",
                    "ReadingDocuments.excel",
                    "POI: opened and walked",
                    "ReadingDocuments.poiExcel",
                    ""));

    private static Comparison of(String work, String ours, String peer, String peerBenchmark, String sample) {
        return new Comparison(work, ours, peer, peerBenchmark, sample);
    }
}
