package org.ogireport.documents.publish;

import java.util.Map;
import org.ogireport.core.markup.Markup;

/** The parts of a Word document that are the same for every report, and its properties. */
public final class DocxParts {
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The ids of the styles. */
    public static final String TITLE = "Title";

    public static final String HEADING = "Heading1";
    public static final String PROSE = "BodyText";
    public static final String FACT = "OgiFact";
    static final String CELL = "OgiCell";
    static final String TABLE = "OgiTable";

    /** The names of the styles by which a document is read back, in lower case. */
    public static final String TITLE_NAME = "title";

    public static final String HEADING_NAME = "heading 1";
    public static final String FACT_NAME = "ogi fact";

    /** The names of the custom properties, and what the names of others begin with. */
    public static final String FORM_PROPERTY = "ogi-form";

    public static final String REQUESTS_FORM_PROPERTY = "ogi-requests-form";
    public static final String CARRIED_PREFIX = "ogi-";
    public static final String UNREADABLE_PREFIX = "ogi-unreadable ";

    /** Before the path of a cell that was not read, the property that says why. */
    public static final String UNREAD_PREFIX = "ogi-unread ";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static final String CONTENT_TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/word/document.xml", WORD_TYPE + "document.main+xml")
            + override("/word/styles.xml", WORD_TYPE + "styles+xml")
            + override("/word/settings.xml", WORD_TYPE + "settings+xml")
            + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            + override("/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml")
            + "</Types>";

    public static final String PACKAGE_RELATIONSHIPS = relationships(
            relationship(1, OFFICE + "relationships/officeDocument", "word/document.xml"),
            relationship(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
            relationship(3, OFFICE + "relationships/extended-properties", "docProps/app.xml"),
            relationship(4, OFFICE + "relationships/custom-properties", "docProps/custom.xml"));

    public static final String DOCUMENT_RELATIONSHIPS = relationships(
            relationship(1, OFFICE + "relationships/styles", "styles.xml"),
            relationship(2, OFFICE + "relationships/settings", "settings.xml"));

    public static final String APPLICATION = XML + "<Properties xmlns=\"" + OFFICE
            + "extended-properties\"><Application>OGI Report</Application></Properties>";

    public static final String SETTINGS = XML + "<w:settings xmlns:w=\"" + MAIN + "\"><w:zoom w:percent=\"100\"/>"
            + "<w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"compressPunctuation\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
            + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";

    public static final String STYLES = XML + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + fonts("仿宋") + size(28) + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
            + style("Normal", "Normal", "<w:pPr><w:jc w:val=\"both\"/></w:pPr>")
            + style(
                    TITLE,
                    "Title",
                    "<w:pPr><w:spacing w:before=\"240\" w:after=\"360\"/><w:jc w:val=\"center\"/></w:pPr><w:rPr>"
                            + fonts("宋体") + "<w:b/>" + size(40) + "</w:rPr>")
            + style(
                    HEADING,
                    "heading 1",
                    "<w:pPr><w:keepNext/><w:spacing w:before=\"280\" w:after=\"140\"/><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr>"
                            + fonts("黑体") + size(30) + "</w:rPr>")
            + style(
                    PROSE,
                    "Body Text",
                    "<w:pPr><w:spacing w:line=\"520\" w:lineRule=\"exact\"/>"
                            + "<w:ind w:firstLineChars=\"200\" w:firstLine=\"560\"/></w:pPr>")
            + style(FACT, "OGI Fact", "<w:pPr><w:ind w:leftChars=\"200\" w:left=\"560\"/></w:pPr>")
            + style(
                    CELL,
                    "OGI Cell",
                    "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr>" + fonts("宋体") + size(20) + "</w:rPr>")
            + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + TABLE + "\"><w:name w:val=\"OGI Table\"/>"
            + "<w:tblPr><w:tblBorders>" + borders("top", "left", "bottom", "right", "insideH", "insideV")
            + "</w:tblBorders><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"57\" w:type=\"dxa\"/>"
            + "<w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
            + "</w:styles>";

    private DocxParts() {}

    public static String core(String title) {
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Markup.escape(title)
                + "</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>";
    }

    public static String custom(Map<String, String> properties) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Properties xmlns=\"")
                .append(OFFICE)
                .append("custom-properties\" xmlns:vt=\"")
                .append(OFFICE)
                .append("docPropsVTypes\">");
        int id = 1;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                    .append(++id)
                    .append("\" name=\"")
                    .append(Markup.escape(property.getKey()))
                    .append("\"><vt:lpwstr>")
                    .append(Markup.escape(property.getValue()))
                    .append("</vt:lpwstr></property>");
        }
        return xml.append("</Properties>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... relationships) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relationships)
                + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String style(String id, String name, String properties) {
        boolean custom = id.startsWith("Ogi");
        boolean normal = id.equals("Normal");
        return "<w:style w:type=\"paragraph\"" + (normal ? " w:default=\"1\"" : "")
                + (custom ? " w:customStyle=\"1\"" : "") + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + (normal ? "" : "<w:basedOn w:val=\"Normal\"/>") + "<w:qFormat/>" + properties + "</w:style>";
    }

    /** A font by the name that Chinese systems know it by; others take what they have for Chinese. */
    private static String fonts(String chinese) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + chinese
                + "\" w:cs=\"Times New Roman\"/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String borders(String... sides) {
        StringBuilder borders = new StringBuilder();
        for (String side : sides) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return borders.toString();
    }
}
