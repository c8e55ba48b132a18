package org.ogireport.documents.publish;

import org.ogireport.core.print.PrintedTable;

/** How a published page looks on screens and on paper: that of an official document. */
public final class PageStyle {
    /** The colour behind the items of article 20, on pages and in Word documents. */
    static final String ITEM_COLOUR = "C6D9F1";

    public static final String CSS = """
            @page{size:A4 portrait;margin:22mm 18mm 20mm}
            *{box-sizing:border-box}
            body{margin:0;background:#eef0f2;color:#000;font:16px/1.8 FangSong,STFangsong,仿宋,"Noto Serif CJK SC",serif}
            .ogi-report{max-width:960px;margin:24px auto;padding:48px 56px;background:#fff}
            h1{margin:0 0 1em;text-align:center;font:bold 28px/1.5 FZXiaoBiaoSong-B05S,"Noto Serif CJK SC",SimSun,宋体,serif}
            h2{margin:1.4em 0 .6em;font:bold 19px/1.5 SimHei,黑体,"Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif}
            p,dl{margin:0 0 .4em;white-space:pre-wrap;overflow-wrap:anywhere}
            p{text-indent:2em}
            dl{padding-left:2em;white-space:normal}
            dl div{display:flex}dt::after{content:"："}dd{margin:0}
            a{color:inherit}
            .ogi-table{width:calc(100% - 1px);table-layout:fixed;border-collapse:collapse;font:14px/1.5 SimSun,STSong,宋体,"Noto Serif CJK SC",serif}
            .ogi-table caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
            .ogi-table th,.ogi-table td{border:1px solid #000;padding:5px 4px;text-align:center;vertical-align:middle;overflow-wrap:anywhere}
            .ogi-table th{font-weight:normal}.ogi-table [scope=col]{text-wrap:balance}
            .ogi-table td{font-variant-numeric:tabular-nums}
            .ogi-table mark{background:#ffe9a8}
            .ogi-disclosure [scope=rowgroup]{background:#""" + ITEM_COLOUR + """
            ;text-align:left;padding-left:8px}
            """ + labelWidths() + """
            .ogi-requests [scope=row]{text-align:left}
            .ogi-disputes{font-size:13px}
            @media(max-width:700px){
            .ogi-report{margin:0;padding:16px}section{overflow-x:auto}.ogi-requests,.ogi-disputes{min-width:640px}
            }
            @media print{
            body{background:none;font-size:12pt}
            .ogi-report{max-width:none;margin:0;padding:0}
            h1{font-size:20pt}h2{font-size:14pt;break-after:avoid}
            p{orphans:2;widows:2}
            .ogi-table{font-size:9.5pt}.ogi-disputes{font-size:9pt}
            .ogi-table th,.ogi-table td{padding:2.5pt 2pt}
            .ogi-table tr,.ogi-table tbody,.ogi-table{break-inside:avoid}
            .ogi-table thead{display:table-header-group}
            .ogi-disclosure [scope=rowgroup]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
            a{text-decoration:none}
            }
            """;

    private PageStyle() {}

    private static String labelWidths() {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < PrintedTable.LABEL_WIDTHS.size(); i++) {
            int width = PrintedTable.LABEL_WIDTHS.get(i);
            css.append(".ogi-requests col:nth-child(").append(i + 1).append("){width:");
            css.append(width / 10).append('.').append(width % 10).append("%}");
        }
        return css.append('\n').toString();
    }
}
