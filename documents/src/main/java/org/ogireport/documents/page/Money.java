package org.ogireport.documents.page;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogireport.core.form.Unit;

/** Units of money, 元 and its multiples, and amounts in them as the form has them. */
final class Money {
    private static final String YUAN = "元";

    /** A unit of money, as it is written. */
    static final String UNIT = "[十百千万亿]{0,2}" + YUAN;

    private static final int LONGEST_TEXT = 40;

    /** The unit in a label or caption; not that of another currency, nor a word that begins or ends with 元. */
    private static final Pattern IN_TEXT = Pattern.compile("(?<![美欧日港公单多])" + UNIT + "(?!\\p{IsHan})");

    private static final Map<Character, Integer> POWERS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final int POWER_OF_FORM =
            power(Unit.TEN_THOUSAND_YUAN.words().chinese());

    private Money() {}

    /** The units of money that a label or caption names. */
    static Stream<String> unitsIn(String text) {
        String key = text.length() > LONGEST_TEXT ? "" : Glyphs.key(text);
        return IN_TEXT.matcher(key).results().map(MatchResult::group);
    }

    /** A label as it would be in the form's unit. */
    static String inFormsUnit(String key) {
        return key.contains(YUAN)
                ? IN_TEXT.matcher(key).replaceAll(Unit.TEN_THOUSAND_YUAN.words().chinese())
                : key;
    }

    /** Whether a unit is one of money. */
    static boolean isUnit(String unit) {
        return unit.endsWith(YUAN);
    }

    /** An amount in some unit of money in 10,000 yuan, exactly. */
    static BigDecimal inTenThousandYuan(BigDecimal amount, String unit) {
        return amount.scaleByPowerOfTen(power(unit) - POWER_OF_FORM);
    }

    private static int power(String unit) {
        return unit.chars().map(c -> POWERS.getOrDefault((char) c, 0)).sum();
    }
}
