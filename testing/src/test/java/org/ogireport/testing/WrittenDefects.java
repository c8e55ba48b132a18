package org.ogireport.testing;

import static org.ogireport.testing.Demand.EQUALS_INPUT;
import static org.ogireport.testing.Demand.IS_CANONICAL;
import static org.ogireport.testing.Demand.IS_EXPORTED;
import static org.ogireport.testing.Demand.IS_READ;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mistakes that exporters make in writing a report that they know right. */
final class WrittenDefects {
    private static final Pattern NUMBER = Pattern.compile("\"(?!year\")(\\w+)\":(-?[0-9][0-9.]*)(?=[,}])");

    private WrittenDefects() {}

    static List<Defect> json() {
        return List.of(
                written(
                        "writes 1E+3 for 1000",
                        4,
                        number -> new BigDecimal(number).stripTrailingZeros().toString()),
                written("writes counts as 5.0", 0, number -> number.contains(".") ? number : number + ".0"),
                written(
                        "groups digits",
                        4,
                        number -> String.format(Locale.US, "%,d", new BigDecimal(number).longValue())),
                written("writes numbers as text", 0, number -> '"' + number + '"'),
                written("writes numbers with leading zeros", 0, number -> "0" + number),
                Defect.ofJson(
                        "writes null for what is absent",
                        IS_READ,
                        0,
                        json -> json.contains("\"periodStart\"")
                                ? json
                                : json.replace("]},\"overview\"", "],\"periodStart\":null},\"overview\"")),
                Defect.ofJson(
                        "writes a member twice",
                        IS_READ,
                        0,
                        json -> json.replace(",\"problems\":", ",\"problems\":[],\"problems\":")),
                Defect.ofJson(
                        "loses the last row",
                        IS_READ,
                        0,
                        json -> json.replaceAll(",\"afterReconsideration\":\\{[^}]*}", "")),
                Defect.ofJson(
                        "writes rows in another order",
                        IS_CANONICAL,
                        0,
                        json -> json.replaceAll("(\"newlyReceived\":\\{[^}]*}),(\"carriedOver\":\\{[^}]*})", "$2,$1")),
                Defect.ofJson("writes a line feed as CR LF", IS_READ, 1, json -> json.replace("\\n", "\\r\\n")),
                Defect.ofJson("escapes a line feed twice", EQUALS_INPUT, 1, json -> json.replace("\\n", "\\\\n")),
                Defect.ofJson("does not escape quotation marks", IS_READ, 1, json -> json.replace("\\\"", "\"")),
                Defect.ofJson("escapes slashes", IS_CANONICAL, 1, json -> json.replace("/", "\\/")),
                Defect.ofJson(
                        "adds a member of its own",
                        IS_READ,
                        0,
                        json -> json.replace("{\"format\"", "{\"id\":1,\"format\"")),
                Defect.ofJson("ends with a comma", IS_READ, 0, json -> json.replaceAll("}$", ",}")),
                Defect.ofJson("writes a byte order mark", IS_READ, 0, json -> "\uFEFF" + json),
                Defect.ofBytes("writes GBK", IS_READ, 2, json -> json.getBytes(Charset.forName("GBK"))),
                Defect.ofBytes("writes each surrogate by itself", IS_READ, 1, WrittenDefects::cesu8),
                Defect.ofBytes("fails where there is a fax number", IS_EXPORTED, 1, json -> {
                    if (json.contains("\"fax\"")) {
                        throw new IllegalStateException("no such column: FAX");
                    }
                    return json.getBytes(StandardCharsets.UTF_8);
                }));
    }

    static List<Defect> xml() {
        return List.of(
                Defect.ofXml("does not escape ampersands", IS_READ, 1, xml -> xml.replace("&amp;", "&")),
                Defect.ofXml("escapes twice", EQUALS_INPUT, 1, xml -> xml.replace("&lt;", "&amp;lt;")),
                Defect.ofXml(
                        "writes a line feed as a CR LF that is kept",
                        IS_READ,
                        3,
                        xml -> xml.replaceAll("(?<=[^>])\n(?=[^ <])", "&#13;&#10;")),
                Defect.ofXml(
                        "does not escape a tab in an attribute",
                        EQUALS_INPUT,
                        2,
                        xml -> xml.replace("&#9;", "\t").replace("&#x9;", "\t")),
                Defect.ofXml(
                        "indents the text of paragraphs",
                        EQUALS_INPUT,
                        1,
                        xml -> xml.replaceAll("<p>(?=[^<])", "<p>\n        ")),
                Defect.ofXml(
                        "writes empty paragraphs not at all",
                        EQUALS_INPUT,
                        1,
                        xml -> xml.replaceAll("<p></p>|<p/>", "")),
                Defect.ofXml(
                        "writes a decimal comma",
                        IS_READ,
                        1,
                        xml -> xml.replaceAll("amount=\"([0-9]+)\\.", "amount=\"$1,")),
                Defect.ofXml("declares GBK", IS_READ, 0, xml -> xml.replace("UTF-8", "GBK")),
                Defect.ofXml("forgets the namespace", IS_READ, 0, xml -> xml.replaceAll(" xmlns=\"[^\"]*\"", "")),
                Defect.ofXml(
                        "writes a row without its last column",
                        IS_READ,
                        0,
                        xml -> xml.replaceAll("(<carriedForward [^>]*) total=\"[^\"]*\"", "$1")));
    }

    private static Defect written(String name, int size, UnaryOperator<String> change) {
        return Defect.ofJson(
                name,
                IS_READ,
                size,
                json -> NUMBER.matcher(json)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                "\"" + match.group(1) + "\":" + change.apply(match.group(2)))));
    }

    /** As some databases give UTF-8: three bytes for each half of a supplementary character. */
    private static byte[] cesu8(String text) {
        List<Byte> bytes = new ArrayList<>();
        for (char unit : text.toCharArray()) {
            if (Character.isSurrogate(unit)) {
                bytes.add((byte) (0xE0 | unit >> 12));
                bytes.add((byte) (0x80 | unit >> 6 & 0x3F));
                bytes.add((byte) (0x80 | unit & 0x3F));
            } else {
                for (byte b : String.valueOf(unit).getBytes(StandardCharsets.UTF_8)) {
                    bytes.add(b);
                }
            }
        }
        byte[] all = new byte[bytes.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = bytes.get(i);
        }
        return all;
    }
}
