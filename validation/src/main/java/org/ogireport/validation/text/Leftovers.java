package org.ogireport.validation.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Sentence;
import org.ogireport.validation.prose.Topic;

/** What a template has in place of what an organ fills in. */
public final class Leftovers {
    private static final String BEFORE_NUMBER = "(?:共|计|为|达|到|理|结|转|复|开|布|发|增|请|信息|文件)";

    /** A name or number that was never put in. Numbers of the template are blank: white space, or nothing. */
    private static final Pattern LEFT = Pattern.compile("(?<![A-Za-z0-9./@:])[X×╳Χ]{2,}(?![A-Za-z0-9./@])"
            + "|(?<=\\p{IsHan})[xХх]{2,}(?=\\p{IsHan})"
            + "|[_＿]{3,}"
            + "|(?<=\\p{IsHan})[XxХх×N](?=[件条份起]|项(?!目))"
            + "|(?<![A-Za-z0-9])20[0-9XxХх×][XxХх×](?=年)|(?<=年)[XxХх×]{1,2}(?=月)"
            + "|(?<![0-9*])(?:[*]{2,}|[○◯]{2,})(?=[件条项份起次])"
            + "|[（(【\\[](?:内容|数据)?待(?:补充?|填写?|核实|更新|确认|完善)[）)】\\]]"
            + "|某某(?:局|厅|委|办|县|市|区|镇|乡|街道|政府)(?!长)|[（(〔【](?:数量|次数|件数|条数|数字|金额)[）)〕】](?=[件条项份起次个期场万元])"
            + "|[（(【\\[][ \\u3000]*[）)】\\]](?=[件条项份起次])"
            + "|行政机关规范全称|该部分以表格形式报告|[（(【\\[](?:(?:单位|机关|部门|行政机关|填报单位)(?:全称|名称)|(?:此处|请)(?:填写|插入|注明)[^（）()]{0,20})[）)】\\]]"
            + "|" + BEFORE_NUMBER + "[ \\t\\u3000\\u00A0]+(?:件(?![数次])|条(?![例件款数]))"
            + "|(?:共|共计|合计|累计|总计|收到|受理|办结|申请为)(?:件|条(?![例件款]))(?=[，。；、,;）)]|$)");

    /** White space in place of a number. */
    private static final Keywords SPACED = Keywords.of(" 件|\t件|\u3000件|\u00A0件| 条|\t条|\u3000条|\u00A0条");

    private Leftovers() {}

    /**
     * What is left of a template.
     *
     * @param text what stands there
     * @param sentence where
     */
    public record Leftover(String text, Sentence sentence) {}

    /** The first that is left in a document. */
    public static Optional<Leftover> first(DocumentText text) {
        return text.body()
                .filter(line -> line.isOn(Topic.LEFTOVER)
                        || line.isSpaced() && SPACED.areIn(line.sentence().text()))
                .flatMap(line -> of(line.sentence()).stream())
                .findFirst();
    }

    private static Optional<Leftover> of(Sentence sentence) {
        Matcher left = LEFT.matcher(sentence.text());
        return left.find() ? Optional.of(new Leftover(left.group(), sentence)) : Optional.empty();
    }
}
