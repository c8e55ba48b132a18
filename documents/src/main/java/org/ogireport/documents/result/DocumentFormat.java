package org.ogireport.documents.result;

import java.util.Locale;
import org.ogireport.core.Words;

/**
 * What a document is, as its bytes tell. Of the formats that no importer reads, each tells what to do instead.
 *
 * @since 0.1
 */
public enum DocumentFormat {
    /** A web page. */
    HTML("网页", "a web page"),
    /** A text. */
    TEXT("文本", "a text"),
    /** A PDF file. */
    PDF("PDF文件", "a PDF file"),
    /** A Word document, packed (.docx) or as one XML file. */
    DOCX("Word文档（docx）", "a Word document (docx)"),
    /** A Word document of 1997 to 2003 (.doc), or one of WPS Writer (.wps). */
    DOC("Word 97–2003或WPS文字文档（doc、wps）", "a document of Word 97 to 2003 or WPS Writer (doc, wps)", Advice.AS_DOCX),
    /** A text in the Rich Text Format. */
    RTF("RTF文档", "an RTF document", Advice.AS_DOCX),
    /** A web page with what belongs to it (.mht, .mhtml), also under the name of a Word document, or a mail. */
    MHT("MHT网页或邮件", "a web archive (MHT) or a mail", Advice.AS_HTML),
    /** An Excel workbook (.xlsx). */
    XLSX("Excel工作簿（xlsx）", "an Excel workbook (xlsx)", Advice.AS_DOCX),
    /** An Excel workbook of 1997 to 2003 (.xls), or one of WPS Spreadsheets (.et). */
    XLS("Excel 97–2003或WPS表格工作簿（xls、et）", "a workbook of Excel 97 to 2003 or WPS (xls, et)", Advice.AS_XLSX),
    /** A document of Word or a workbook of Excel of 1995 and before. */
    OFFICE_95("Word 95或Excel 95及更早版本的文档", "a document of Word 95, Excel 95 or before", Advice.AS_XLSX),
    /** A text of OpenDocument (.odt). */
    ODT("OpenDocument文本（odt）", "an OpenDocument text (odt)", Advice.AS_DOCX),
    /** A spreadsheet of OpenDocument (.ods). */
    ODS("OpenDocument表格（ods）", "an OpenDocument spreadsheet (ods)", Advice.AS_DOCX),
    /** A document of the national fixed-layout format, GB/T 33190 (.ofd). */
    OFD("OFD版式文件", "an OFD document", Advice.AS_PDF),
    /** A zip archive of any files. */
    ZIP("ZIP压缩包", "a zip archive", Advice.UNPACK),
    /** A RAR archive. */
    RAR("RAR压缩包", "a RAR archive", Advice.UNPACK),
    /** A 7z archive. */
    SEVEN_ZIP("7z压缩包", "a 7z archive", Advice.UNPACK),
    /** An archive or compressed file of another kind. */
    OTHER_ARCHIVE("压缩文件", "a compressed file", Advice.UNPACK),
    /** A PNG image. */
    PNG("PNG图片", "a PNG image", Advice.RECOGNIZE),
    /** A JPEG image. */
    JPEG("JPEG图片", "a JPEG image", Advice.RECOGNIZE),
    /** A TIFF image. */
    TIFF("TIFF图片", "a TIFF image", Advice.RECOGNIZE),
    /** A BMP image. */
    BMP("BMP图片", "a BMP image", Advice.RECOGNIZE),
    /** A GIF image. */
    GIF("GIF图片", "a GIF image", Advice.RECOGNIZE),
    /** A WebP image. */
    WEBP("WebP图片", "a WebP image", Advice.RECOGNIZE),
    /** Slides of PowerPoint, WPS Presentation or OpenDocument. */
    SLIDES("演示文稿（ppt、pptx、dps、odp）", "slides (ppt, pptx, dps, odp)", Advice.AS_PDF),
    /** A document of Apple's Pages. */
    PAGES("Pages文稿（pages）", "a Pages document", Advice.AS_DOCX),
    /** A document of Apple's Numbers or Keynote. */
    APPLE("Numbers表格或Keynote讲演（numbers、key）", "a Numbers or Keynote document", Advice.AS_PDF),
    /** An electronic book. */
    EPUB("电子书（epub）", "an electronic book (epub)", Advice.AS_PDF),
    /** A document or workbook of Office 2003 as one XML file. */
    OFFICE_2003_XML("Office 2003的XML文档", "an XML document of Office 2003", Advice.AS_DOCX),
    /** A mail as Outlook keeps it. */
    OUTLOOK("Outlook邮件（msg）", "an Outlook mail (msg)", Advice.ATTACHMENT),
    /** A document of Office that needs a password. */
    ENCRYPTED("加密的Office文档", "an encrypted Office document", Advice.PASSWORD),
    /** A Microsoft Works document, or another one in a compound file. */
    OTHER_COMPOUND("其他Office文档（OLE2复合文档）", "another Office document (OLE2)", Advice.AS_DOCX),
    /** A program. */
    PROGRAM("可执行程序", "a program", Advice.REPORT),
    /** Anything else. */
    OTHER("无法识别的格式", "of an unknown format", Advice.AS_DOCX);

    /** What to do with a document that no importer reads. */
    private enum Advice {
        NONE("", ""),
        AS_DOCX("请用WPS或Word打开并另存为docx", "open it in WPS or Word and save it as docx"),
        AS_XLSX("请用WPS或Office打开并另存为docx或xlsx", "open it in WPS or Office and save it as docx or xlsx"),
        AS_PDF("请打开并另存为PDF", "open it and save it as PDF"),
        AS_HTML("请用浏览器打开并另存为网页（html）", "open it in a browser and save it as a web page (html)"),
        UNPACK("请解压后提供其中的文件", "unpack it and give the files in it"),
        PASSWORD("请用密码打开后另存为不加密的文件", "open it with its password and save it without one"),
        RECOGNIZE("请提供原文件，或用文字识别（OCR）后另存为docx", "give the original, or save what OCR makes of it as docx"),
        ATTACHMENT("请将正文或附件另存为文件", "save its text or attachment as a file"),
        REPORT("请提供报告文件", "give the report itself");

        private final Words words;

        Advice(String chinese, String english) {
            words = new Words(chinese, english);
        }
    }

    private final Words words;
    private final Advice advice;

    DocumentFormat(String chinese, String english) {
        this(chinese, english, Advice.NONE);
    }

    DocumentFormat(String chinese, String english, Advice advice) {
        this.words = new Words(chinese, english);
        this.advice = advice;
    }

    /**
     * What documents of this format are called.
     *
     * @return a name, in English with its article
     */
    public Words words() {
        return words;
    }

    /** Why a document of this format is refused where nothing reads it, and what to do. */
    String refusal(Locale locale) {
        String reason = new Words("文件是" + words.chinese(), "the document is " + words.english()).in(locale);
        String instead = advice.words.in(locale);
        return instead.isEmpty() ? reason : reason + (Words.isChinese(locale) ? "，" : ": ") + instead;
    }
}
