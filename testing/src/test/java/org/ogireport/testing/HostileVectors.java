package org.ogireport.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportXml;

/** Documents that a reader must refuse, or is tempted to read wrong: one small report, each with one thing changed. */
final class HostileVectors {
    private static final Charset GBK = Charset.forName("GBK");
    private static final AnnualReport REPORT =
            Draft.of(ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.ALL_ZERO)).toBuilder()
                    .year(2021)
                    .title("年报")
                    .authority(Authority.of("县"))
                    .preface(Preface.EMPTY)
                    .overview(Narrative.of("甲"))
                    .problems(Narrative.EMPTY)
                    .otherMatters(Narrative.EMPTY)
                    .build()
                    .toReport(BlankPolicy.REFUSE)
                    .orElseThrow();
    private static final String JSON = ReportJson.writeString(REPORT);
    private static final String XML = ReportXml.writeString(REPORT);

    private final List<Vector> vectors = new ArrayList<>();

    private HostileVectors() {}

    static List<Vector> all() {
        HostileVectors all = new HostileVectors();
        all.bytes();
        all.json();
        all.numbers();
        all.texts();
        all.values();
        all.xml();
        return all.vectors;
    }

    private void add(String name, String about, byte[] document) {
        vectors.add(new Vector("hostile/" + name, about, document));
    }

    private void json(String name, String about, String before, String after) {
        add(name + ".json", about, changed(JSON, before, after).getBytes(StandardCharsets.UTF_8));
    }

    private void xml(String name, String about, String before, String after) {
        add(name + ".xml", about, changed(XML, before, after).getBytes(StandardCharsets.UTF_8));
    }

    private static String changed(String text, String before, String after) {
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalStateException(before + " does not stand in the report");
        }
        return text.substring(0, at) + after + text.substring(at + before.length());
    }

    private void bytes() {
        bytes(".json", JSON);
        bytes(".xml", XML);
    }

    private void bytes(String end, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        add("empty" + end, "no byte", new byte[0]);
        add(
                "cut-off" + end,
                "ends in the middle",
                text.substring(0, text.length() / 3).getBytes(StandardCharsets.UTF_8));
        add(
                "cut-in-a-character" + end,
                "ends within a character",
                Arrays.copyOf(utf8, new String(utf8, StandardCharsets.ISO_8859_1).indexOf("\u00e5") + 2));
        add("followed" + end, "something follows", (text + text.substring(0, 2)).getBytes(StandardCharsets.UTF_8));
        add("byte-order-mark" + end, "U+FEFF before it", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        add("gbk" + end, "another encoding than it says, or must be", text.getBytes(GBK));
        add("utf-16" + end, "another encoding", text.substring(0, 60).getBytes(StandardCharsets.UTF_16LE));
        add("not-utf-8" + end, "a byte that no character begins with", spoiled(text));
    }

    /** The report with 0xFF for the organ's name. */
    private static byte[] spoiled(String text) {
        return text.replace('县', '\u00ff').replaceAll("[^\\x00-\\xff]", "?").getBytes(StandardCharsets.ISO_8859_1);
    }

    private void json() {
        json("twice", "a part twice", "\"problems\":", "\"problems\":[],\"problems\":");
        json("total-twice", "a total twice, and not the same", "\"total\":0", "\"total\":0,\"total\":7");
        json(
                "twice-escaped",
                "a name twice, once escaped",
                "\"title\":\"年报\"",
                "\"title\":\"年报\",\"\\u0074itle\":\"另一个\"");
        json("unknown", "a name that the format has not", "\"overview\"", "\"remark\":\"\",\"overview\"");
        json("proto", "a name that some programs obey", "\"overview\"", "\"__proto__\":{\"year\":2022},\"overview\"");
        json("misspelt", "a column by another name", "\"enterprises\"", "\"enterprise\"");
        json("missing-row", "a row is not there", "\"litigation\"", "\"suits\"");
        json("comment", "a comment", "{", "{/* 2021 */");
        json("single-quotes", "single quotation marks", "\"format\"", "'format'");
        json("trailing-comma", "a comma before the end", "\"otherMatters\":[]", "\"otherMatters\":[],");
        json("nested", "lists within lists", "\"overview\":[", "\"overview\":[" + "[".repeat(3_000));
        json(
                "list-for-object",
                "a list where an object is expected",
                "\"preface\":{\"paragraphs\":[]}",
                "\"preface\":[]");
        add("list.json", "a list of reports", "[]".getBytes(StandardCharsets.UTF_8));
        add("null.json", "null", "null".getBytes(StandardCharsets.UTF_8));
    }

    private void numbers() {
        String zero = "\"decisions\":0";
        String[][] numbers = {
            {"power", "1E+3"},
            {"fraction", "0.0"},
            {"minus-zero", "-0"},
            {"leading-zero", "01"},
            {"plus", "+1"},
            {"negative", "-1"},
            {"large", "9007199254740992"},
            {"nan", "NaN"},
            {"null", "null"},
            {"true", "true"},
            {"text", "\"0\""},
            {"object", "{}"},
            {"full-width", "０"},
            {"grouped", "1,000"}
        };
        for (String[] number : numbers) {
            json("number-" + number[0], "a count written " + number[1], zero, "\"decisions\":" + number[1]);
        }
        json("number-long", "a count of 400 digits", zero, "\"decisions\":1" + "0".repeat(399));
        json("number-exponent", "a count that takes a gigabyte", zero, "\"decisions\":1e999999999");
        json("amount-seven-places", "an amount of seven places", "\"amount\":0", "\"amount\":0.0000001");
        json("amount-negative", "a negative amount", "\"amount\":0", "\"amount\":-0.5");
        add(
                "many.json",
                "more problems than are listed",
                JSON.replaceAll(":0(?=[,}])", ":\"0\"").getBytes(StandardCharsets.UTF_8));
    }

    private void texts() {
        json("title-two-lines", "a title of two lines", "\"年报\"", "\"年\\n报\"");
        json("title-blank", "a blank title", "\"年报\"", "\"\\t　\"");
        json("title-null", "null for a text", "\"年报\"", "null");
        json("carriage-return", "CR LF in a paragraph", "\"甲\"", "\"甲\\r\\n乙\"");
        json("null-character", "U+0000 in a paragraph", "\"甲\"", "\"\\u0000\"");
        json("control-character", "a tab that is not escaped", "\"甲\"", "\"\t\"");
        json("half-a-pair", "half of a surrogate pair", "\"甲\"", "\"\\ud842\"");
        json("text-for-paragraphs", "a text for a list of paragraphs", "[\"甲\"]", "\"甲\"");
    }

    private void values() {
        json("version", "another version of the format", "ogi-report/1", "ogi-report/2");
        json("form-of-2019", "says another form than its tables have", "\"form\":\"2021\"", "\"form\":\"2019\"");
        json("form-unknown", "a form that is not known", "\"form\":\"2021\"", "\"form\":\"2099\"");
        json("kind", "another kind of document", "\"report\"", "\"note\"");
        json("year-2018", "a year before all forms", "\"year\":2021", "\"year\":2018");
        json("year-text", "a year as text", "\"year\":2021", "\"year\":\"2021\"");
        json("day", "a day that is none", "\"paragraphs\":[]", "\"paragraphs\":[],\"periodStart\":\"2021-02-30\"");
        json("null-day", "null for what is absent", "\"paragraphs\":[]", "\"paragraphs\":[],\"periodStart\":null");
        json("level", "a level that is not known", "\"name\":\"县\"", "\"name\":\"县\",\"level\":\"VILLAGE\"");
        json("code", "a code of five digits", "\"name\":\"县\"", "\"name\":\"县\",\"divisionCode\":\"11000\"");
        json("nameless", "an organ without a name", "\"name\":\"县\"", "\"level\":\"COUNTY\"");
    }

    private void xml() {
        String root = "<annualReport";
        xml(
                "entity",
                "a file for a text",
                root,
                "<!DOCTYPE annualReport [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>\n" + root);
        xml(
                "entities",
                "a text that grows",
                root,
                "<!DOCTYPE annualReport [<!ENTITY a \"甲\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>\n"
                        + root);
        xml("instruction", "a processing instruction", root, "<?xml-stylesheet href=\"a.xsl\"?>\n" + root);
        xml(
                "root",
                "another root",
                "<annualReport xmlns=\"urn:ogireport:annual-report:1\"",
                "<report xmlns=\"urn:ogireport:annual-report:1\"");
        xml("namespace", "no namespace", " xmlns=\"urn:ogireport:annual-report:1\"", "");
        xml("namespace-2", "another namespace", "annual-report:1", "annual-report:2");
        xml("declared-gbk", "says another encoding", "encoding=\"UTF-8\"", "encoding=\"GBK\"");
        xml("version-1.1", "another version of XML", "version=\"1.0\"", "version=\"1.1\"");
        xml("unknown-attribute", "an attribute that the format has not", "<fees ", "<fees id=\"1\" ");
        xml("attribute-twice", "an attribute twice", "<fees ", "<fees amount=\"1\" ");
        xml("element-twice", "an element twice", "<overview>", "<overview/>\n  <overview>");
        xml("misspelt-attribute", "a column by another name", " enterprises=", " enterprise=");
        xml("text-between", "text between elements", "<overview>", "甲<overview>");
        xml(
                "schema-location",
                "a hint of a schema",
                root,
                root + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a b\"");
        xml(
                "include",
                "an inclusion",
                "<p>甲</p>",
                "<p><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"a\"/></p>");
        xml("markup", "markup in a paragraph", "<p>甲</p>", "<p><b>甲</b></p>");
        xml("character-data", "a section of character data", "<p>甲</p>", "<p><![CDATA[甲]]></p>");
        xml("comment", "a comment in a paragraph", "<p>甲</p>", "<p><!-- 乙 -->甲</p>");
        xml("carriage-return", "a CR that is kept", "<p>甲</p>", "<p>甲&#13;&#10;乙</p>");
        xml("null-character", "U+0000", "<p>甲</p>", "<p>&#0;</p>");
        xml("null-character-named", "an entity that is not known", "<p>甲</p>", "<p>&nbsp;</p>");
        String[][] numbers = {
            {"power", "1E+3"},
            {"nothing", ""},
            {"space", " 1"},
            {"negative", "-1"},
            {"full-width", "１"},
            {"grouped", "1,000"}
        };
        for (String[] number : numbers) {
            xml(
                    "number-" + number[0],
                    "a count written '" + number[1] + "'",
                    "decisions=\"0\"",
                    "decisions=\"" + number[1] + "\"");
        }
    }
}
