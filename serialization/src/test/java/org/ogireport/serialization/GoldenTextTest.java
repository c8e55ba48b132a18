package org.ogireport.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;

/** The bytes that both formats promise, in small parts. */
class GoldenTextTest {
    private static final Layout LAYOUT = Layout.of(Form.CURRENT_2021);

    @Test
    void json_begins_with_the_header_in_its_order() {
        String expected = "{\"format\":\"ogi-report/1\",\"document\":\"report\",\"form\":\"2021\",\"year\":2021,"
                + "\"title\":\"某县人民政府2021年政府信息公开工作年度报告 😀\","
                + "\"authority\":{\"name\":\"某县人民政府\",\"level\":\"COUNTY\",\"kind\":\"GOVERNMENT\",\"scope\":\"AREA\","
                + "\"divisionCode\":\"430923\"},"
                + "\"preface\":{\"paragraphs\":[\"根据《条例》编制。\",\"\","
                + "\"  两端有空格 \\\"引号\\\" & <尖括号> ]]> \\\\ / \\t\"],"
                + "\"periodStart\":\"2021-01-01\",\"periodEnd\":\"2021-12-31\","
                + "\"downloadAddress\":\"https://example.org/?a=1&b=\\\"2\\\"\\t\","
                + "\"contact\":{\"office\":\"办公室\",\"address\":\"某路1号\",\"postalCode\":\"413500\","
                + "\"telephone\":\"0737-1234567\",\"email\":\"ogi@example.org\",\"fax\":\"\"}},"
                + "\"overview\":[\"（一）主动公开\\n第二行\",\"𠮷野家 \u0085\u2028 😀\"],"
                + "\"disclosure\":{\"governmentRules\":{\"issued\":9007199254740991,\"repealed\":1001,\"inForce\":1002},"
                + "\"normativeDocuments\":{\"issued\":1003,";
        assertStartsWith(expected, ReportJson.writeString(Samples.full(LAYOUT)));
    }

    @Test
    void json_ends_without_a_line_feed() {
        String json = ReportJson.writeString(Samples.bare(LAYOUT));
        assertTrue(json.endsWith("\"afterReconsideration\":{\"upheld\":0,\"corrected\":0,\"other\":0,\"pending\":0,"
                + "\"total\":0}}},\"problems\":[],\"otherMatters\":[]}"));
        assertFalse(json.contains("\n"));
    }

    @Test
    void optional_members_are_absent() {
        assertStartsWith(
                "{\"format\":\"ogi-report/1\",\"document\":\"report\",\"form\":\"2021\",\"year\":2021,\"title\":\"年报\","
                        + "\"authority\":{\"name\":\"某县人民政府\"},\"preface\":{\"paragraphs\":[]},\"overview\":[],",
                ReportJson.writeString(Samples.bare(LAYOUT)));
        assertStartsWith(
                "{\"format\":\"ogi-report/1\",\"document\":\"draft\",\"form\":\"2021\",\"preface\":{\"paragraphs\":[]},"
                        + "\"overview\":[],\"disclosure\":{\"governmentRules\":{\"issued\":null,",
                ReportJson.writeString(Samples.blank(LAYOUT)));
    }

    @Test
    void characters_beyond_the_basic_plane_are_four_bytes() {
        String json = new String(ReportJson.write(Samples.full(LAYOUT)), StandardCharsets.ISO_8859_1);
        assertTrue(json.contains(new String("😀".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        assertFalse(json.contains("\\u"));
    }

    @Test
    void json_for_people_is_indented_by_two_spaces() {
        String expected = """
                {
                  "format": "ogi-report/1",
                  "document": "report",
                  "form": "2021",
                  "year": 2021,
                  "title": "年报",
                  "authority": {
                    "name": "某县人民政府"
                  },
                  "preface": {
                    "paragraphs": []
                  },
                  "overview": [],
                  "disclosure": {
                    "governmentRules": {
                      "issued": 0,
                """;
        String pretty = new String(ReportJson.writePretty(Samples.bare(LAYOUT)), StandardCharsets.UTF_8);
        assertStartsWith(expected, pretty);
        assertTrue(pretty.endsWith("  \"problems\": [],\n  \"otherMatters\": []\n}\n"));
        assertTrue(new String(ReportJson.writePretty(Samples.mixed(LAYOUT)), StandardCharsets.UTF_8).endsWith("\n}\n"));
        String full = new String(ReportJson.writePretty(Samples.full(LAYOUT)), StandardCharsets.UTF_8);
        assertTrue(full.contains("  \"problems\": [\n    \"问题\"\n  ],\n"));
    }

    @Test
    void json_outline_and_notes_follow_the_other_matters() {
        String json = ReportJson.writeString(Samples.mixed(LAYOUT));
        assertTrue(
                json.endsWith(
                        ",\"otherMatters\":[],\"outline\":{\"ending\":\"CUT\","
                                + "\"titleLines\":[\"某县人民政府\",\" 2021年<年报> \\t\\\"😀\\\"\"],\"parts\":["
                                + "{\"part\":\"overview\",\"heading\":\"一、概述\",\"number\":\"一\",\"content\":\"PROSE\","
                                + "\"source\":{\"page\":1,\"row\":\"发布日期\",\"line\":3}},"
                                + "{\"part\":\"overview\",\"heading\":\"概述\",\"content\":\"NONE\"},"
                                + "{\"part\":\"requests\",\"content\":\"TABLE\"}],\"metadata\":["
                                + "{\"name\":\"PUBLISHED\",\"text\":\"2022年1月20日 09:00\",\"date\":\"2022-01-20\","
                                + "\"source\":{\"page\":1,\"row\":\"发布日期\",\"line\":3}},"
                                + "{\"name\":\"WRITTEN\",\"text\":\"去年\"},"
                                + "{\"name\":\"PUBLISHER\",\"text\":\"某县人民政府办公室\"}]},\"cells\":{"
                                + "\"disclosure.governmentRules.inForce\":{\"unreadable\":\"\"},"
                                + "\"disclosure.normativeDocuments.issued\":{\"unreadable\":\"22(其中\\n修订16件)\\t\\\"<&>\\\"\"},"
                                + "\"disclosure.normativeDocuments.repealed\":{\"unreadable\":\"—\",\"source\":{"
                                + "\"document\":\"安化 & 2021.pdf\",\"sha256\":\"" + "0123456789abcdef".repeat(4)
                                + "\",\"page\":2,\"table\":3,\"part\":\"三、收到\\n和处理\",\"row\":\"（七）总计\",\"column\":\"自然人\","
                                + "\"line\":17,\"box\":{\"left\":0,\"top\":72,\"width\":31,\"height\":2147483647},"
                                + "\"text\":\"—\\t\",\"match\":\"POSITION\",\"unread\":\"VALUES\"}},"
                                + "\"disclosure.normativeDocuments.inForce\":{\"source\":{\"line\":1}},"
                                + "\"disclosure.licensing.decisions\":{\"source\":{}},"
                                + "\"disputes.litigation.afterReconsideration.total\":{\"source\":{\"document\":\"\",\"text\":\"\\n\"}}}}"));
    }

    @Test
    void xml_begins_with_the_declaration_and_the_header() {
        String expected = """
                <?xml version="1.0" encoding="UTF-8"?>
                <annualReport xmlns="urn:ogireport:annual-report:1" document="report" form="2021" year="2021">
                  <title>某县人民政府2021年政府信息公开工作年度报告 😀</title>
                  <authority name="某县人民政府" level="COUNTY" kind="GOVERNMENT" scope="AREA" divisionCode="430923"/>
                  <preface periodStart="2021-01-01" periodEnd="2021-12-31" downloadAddress="https://example.org/?a=1&amp;b=&quot;2&quot;&#9;">
                    <paragraphs>
                      <p>根据《条例》编制。</p>
                      <p/>
                      <p>  两端有空格 "引号" &amp; &lt;尖括号&gt; ]]&gt; \\ / \t</p>
                    </paragraphs>
                    <contact office="办公室" address="某路1号" postalCode="413500" telephone="0737-1234567" email="ogi@example.org" fax=""/>
                  </preface>
                  <overview>
                    <p>（一）主动公开
                第二行</p>
                    <p>𠮷野家 NEXT_LINE 😀</p>
                  </overview>
                  <disclosure>
                    <governmentRules issued="9007199254740991" repealed="1001" inForce="1002"/>
                """;
        assertStartsWith(expected.replace("NEXT_LINE", "\u0085\u2028"), ReportXml.writeString(Samples.full(LAYOUT)));
    }

    @Test
    void xml_ends_with_a_line_feed() {
        assertTrue(ReportXml.writeString(Samples.bare(LAYOUT)).endsWith("""
                              <afterReconsideration upheld="0" corrected="0" other="0" pending="0" total="0"/>
                            </litigation>
                          </disputes>
                          <problems/>
                          <otherMatters/>
                        </annualReport>
                        """));
    }

    @Test
    void xml_outline_has_items_and_notes_are_cells_with_a_path() {
        String xml = ReportXml.writeString(Samples.mixed(LAYOUT));
        assertTrue(xml.contains("<governmentRules issued=\"9007199254740991\" repealed=\"\" inForce=\"\"/>"));
        assertTrue(xml.endsWith("""
                          <otherMatters/>
                          <outline ending="CUT">
                            <titleLines>
                              <p>某县人民政府</p>
                              <p> 2021年&lt;年报&gt; \t"😀"</p>
                            </titleLines>
                            <parts>
                              <item part="overview" heading="一、概述" number="一" content="PROSE">
                                <source page="1" row="发布日期" line="3"/>
                              </item>
                              <item part="overview" heading="概述" content="NONE"/>
                              <item part="requests" content="TABLE"/>
                            </parts>
                            <metadata>
                              <item name="PUBLISHED" text="2022年1月20日 09:00" date="2022-01-20">
                                <source page="1" row="发布日期" line="3"/>
                              </item>
                              <item name="WRITTEN" text="去年"/>
                              <item name="PUBLISHER" text="某县人民政府办公室"/>
                            </metadata>
                          </outline>
                          <cells>
                            <cell path="disclosure.governmentRules.inForce" unreadable=""/>
                            <cell path="disclosure.normativeDocuments.issued" unreadable="22(其中&#10;修订16件)&#9;&quot;&lt;&amp;&gt;&quot;"/>
                            <cell path="disclosure.normativeDocuments.repealed" unreadable="—">
                              <source document="安化 &amp; 2021.pdf" sha256="0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" page="2" table="3" part="三、收到&#10;和处理" row="（七）总计" column="自然人" line="17" text="—&#9;" match="POSITION" unread="VALUES">
                                <box left="0" top="72" width="31" height="2147483647"/>
                              </source>
                            </cell>
                            <cell path="disclosure.normativeDocuments.inForce">
                              <source line="1"/>
                            </cell>
                            <cell path="disclosure.licensing.decisions">
                              <source/>
                            </cell>
                            <cell path="disputes.litigation.afterReconsideration.total">
                              <source document="" text="&#10;"/>
                            </cell>
                          </cells>
                        </annualReport>
                        """));
    }

    private static void assertStartsWith(String expected, String text) {
        assertEquals(expected, text.substring(0, Math.min(expected.length(), text.length())));
    }
}
