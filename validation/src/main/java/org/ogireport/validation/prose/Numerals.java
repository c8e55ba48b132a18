package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.validation.prose.Clause.Kind;
import org.ogireport.validation.prose.Clause.Number;

/** Counts in Chinese numerals: 申请十二件, 一件申请. */
final class Numerals {
    private static final String MEASURES = "件例宗份起项";
    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int[] UNIT_VALUES = {10, 100, 1_000};

    /** A numeral with its measure word, where a count can end: not of an order (第一), of a kind (一件事) or of all (每一件). */
    private static final Pattern COUNT = Pattern.compile("(?<![零〇一二两三四五六七八九十百千万第每逐任某同近约超上达几数多余])([" + NUMERALS
            + "]{1,7})[" + MEASURES + "](?:次)?(?=$|的?(?:政府|信息|行政|依?申请|公开|予以|部分|不予|无法|结转|办结|答复|已|均|全部|因))");

    /** What does not happen once does not happen. */
    private static final Pattern NEVER = Pattern.compile("(?:未|没有|无(?!法)|不存在)[^，]*一[" + MEASURES + "]");

    /** What is done with each, one by one: 收到一件、办理一件. */
    private static final Pattern EACH = Pattern.compile("一([" + MEASURES + "])[^，。]{0,12}一\\1");

    private static final Pattern ONE = Pattern.compile("一(?=[" + MEASURES + "])");

    private Numerals() {}

    /** A sentence, as long as before, in which each one (一件 … 一件) does not read as a count. */
    static String withoutEach(String sentence) {
        boolean twice = sentence.indexOf('一') != sentence.lastIndexOf('一');
        return twice && EACH.matcher(sentence).find() ? ONE.matcher(sentence).replaceAll("每") : sentence;
    }

    /** The counts of a clause that has no digits. */
    static List<Number> counts(String clause) {
        if (!mayCount(clause)) {
            return List.of();
        }
        List<Number> counts = new ArrayList<>();
        Matcher count = COUNT.matcher(clause);
        while (count.find() && !NEVER.matcher(clause).find()) {
            int value = value(count.group(1).replace('〇', '零').replace('两', '二'));
            counts.add(new Number(
                    BigDecimal.valueOf(value), count.start(), count.end(), value < 0 ? Kind.OTHER : Kind.COUNT));
        }
        return counts;
    }

    /** Whether a numeral stands before a measure word: few clauses have either. */
    private static boolean mayCount(String clause) {
        for (int i = 0; i < MEASURES.length(); i++) {
            int at = clause.indexOf(MEASURES.charAt(i), 1);
            while (at > 0) {
                if (NUMERALS.indexOf(clause.charAt(at - 1)) >= 0) {
                    return true;
                }
                at = clause.indexOf(MEASURES.charAt(i), at + 1);
            }
        }
        return false;
    }

    /** Its value below ten thousand, or -1 where it is not written as numerals are. */
    private static int value(String numeral) {
        int sum = 0;
        int digit = -1;
        int least = 10_000;
        boolean zero = false;
        for (int i = 0; i < numeral.length(); i++) {
            int next = DIGITS.indexOf(numeral.charAt(i));
            if (next == 0 && i > 0 && digit < 0) {
                zero = true;
            } else if (next >= 0) {
                if (digit >= 0) {
                    return -1;
                }
                digit = next;
            } else {
                int unit = UNIT_VALUES[UNITS.indexOf(numeral.charAt(i))];
                if (unit >= least || digit <= 0 && (unit > 10 || i > 0)) {
                    return -1;
                }
                sum += Math.max(1, digit) * unit;
                least = unit;
                digit = -1;
            }
        }
        // 二, 十二 and 一百零二 are plain; 一百二 may mean 120.
        boolean isPlain = least == 10_000 || least == 10 || zero;
        return digit > 0 && !isPlain ? -1 : sum + Math.max(0, digit);
    }
}
