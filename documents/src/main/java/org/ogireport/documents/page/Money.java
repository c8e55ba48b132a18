package org.ogireport.documents.page;

import java.math.BigDecimal;
import java.util.List;
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

    /** One of these stands in every unit of money. */
    private static final String MONEY = YUAN + "金镑币角分";

    private static final Pattern PLAIN = Pattern.compile(UNIT);

    /** What is said after an amount's unit and changes nothing in it. */
    private static final String RENMINBI = "(?:人民币|整|正)";

    /** The unit in a label or caption; not that of another currency, nor a word that begins or ends with 元. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![美欧日港公单多])" + UNIT + "(?!(?!" + RENMINBI + ")\\p{IsHan})");

    private static final String CLAUSE = "[^(),:;。]{1,10}";

    /** A unit where a text says that it is one. */
    private static final Pattern STATED =
            Pattern.compile("单位(?:为|是)?:?(" + CLAUSE + ")|(?:以|按)?(" + CLAUSE + "?)为(?:计量|计价|计算|统计)?单位");

    /** A text that says nothing else than what unit another has. */
    private static final Pattern STATEMENT =
            Pattern.compile("[(\\[【]?(?:备?注|说明)?[:,]?(?:本[表页部分]*)?[中内]?(?:收费)?(?:金额|货币|计量|币种|数据)*的?单位.*" + "|.*(?:以|按)"
                    + CLAUSE + "为(?:计量|计价|计算|统计)?单位.*|[(\\[【]?(?:人民币)?" + UNIT + RENMINBI + "?[)\\]】]?");

    /** Money that is not counted in 元: of other currencies, or in smaller coins. */
    private static final Pattern OTHER_MONEY = Pattern.compile("[十百千万亿]{0,2}(?:[美欧日港澳台韩英加]元|美金|英镑|[港日外]币|[角分])");

    private static final Map<Character, Integer> POWERS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final int POWER_OF_FORM =
            power(Unit.TEN_THOUSAND_YUAN.words().chinese());

    private Money() {}

    /** The units of money that a label or caption names. */
    static Stream<String> unitsIn(String text) {
        boolean can = text.length() <= LONGEST_TEXT && MONEY.chars().anyMatch(c -> text.indexOf(c) >= 0);
        String key = can ? TextNormalizer.key(text) : "";
        List<String> named = Stream.of(IN_TEXT, OTHER_MONEY)
                .flatMap(pattern -> pattern.matcher(key).results())
                .map(MatchResult::group)
                .filter(unit -> unit.length() > 1 || unit.equals(YUAN))
                .toList();
        return named.isEmpty()
                ? STATED.matcher(key)
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .filter(unit ->
                                unit.contains(YUAN) || OTHER_MONEY.matcher(unit).find())
                : named.stream();
    }

    /** Whether a text beside, above or below a table says nothing else than a unit. */
    static boolean isStatement(String text) {
        boolean can = text.length() <= LONGEST_TEXT && (text.contains("单位") || text.contains(YUAN));
        return can && STATEMENT.matcher(TextNormalizer.key(text)).matches();
    }

    /** A label as it would be in the form's unit. */
    static String inFormsUnit(String key) {
        return key.contains(YUAN)
                ? IN_TEXT.matcher(key).replaceAll(Unit.TEN_THOUSAND_YUAN.words().chinese())
                : key;
    }

    /** Whether a unit is one of money in which amounts can be converted. */
    static boolean isUnit(String unit) {
        return PLAIN.matcher(unit).matches();
    }

    /** An amount in some unit of money in 10,000 yuan, exactly. */
    static BigDecimal inTenThousandYuan(BigDecimal amount, String unit) {
        return amount.scaleByPowerOfTen(power(unit) - POWER_OF_FORM);
    }

    private static int power(String unit) {
        return unit.chars().map(c -> POWERS.getOrDefault((char) c, 0)).sum();
    }
}
