package org.ogireport.documents.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern PLAIN = Pattern.compile(UNIT);

    /** What is said after an amount's unit and changes nothing in it. */
    private static final String RENMINBI = "(?:人民币|整|正|计|列|填|表示|为准)";

    /** The unit in a label or caption; not that of another currency or a multiple, nor a word that begins or ends with 元. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![美欧日港公单多0-9.])" + UNIT + "(?!(?!" + RENMINBI + ")\\p{IsHan})");

    private static final String CLAUSE = "[^(),:;。]{1,10}";

    /** A unit where a text says that it is one. */
    private static final Pattern STATED =
            Pattern.compile("单位(?:为|是)?:?(" + CLAUSE + ")|(?:以|按)?(" + CLAUSE + "?)为(?:计量|计价|计算|统计)?单位");

    /** Money that is not counted in 元: of other currencies, or in smaller coins. */
    private static final Pattern OTHER_MONEY =
            Pattern.compile("[十百千万亿]{0,2}(?:[美欧日港澳台韩英加]元|美金|英镑|[港日外]币|[角分])|(?:usd|hkd|eur|gbp|jpy|[$€£])");

    /** The money of China by a name that does not say how much of it is one, or by a sign. */
    private static final Pattern RENMINBI_ALONE = Pattern.compile("人民币|rmb|cny|yuan|[¥￥]");

    private static final String ANY =
            "(?:人民币)?(?:" + UNIT + "|" + OTHER_MONEY.pattern() + "|" + RENMINBI_ALONE.pattern() + ")";

    private static final String ALL = "(?:均|都|皆|一律|统一)*";

    /** A text that says nothing else than what unit another has. */
    private static final Pattern STATEMENT = Pattern.compile(String.join(
            "|",
            "[(\\[【]?(?:备?注|说明)?[:,]?(?:本[表页部分]*)?[中内]?(?:收费)?(?:金额|货币|计量|币种|数据)*的?单位.*",
            ".*(?:以|按)" + CLAUSE + "为(?:计量|计价|计算|统计)?单位.*",
            "[(\\[【]?[^()]{0,30}单位" + ALL + "(?:为|是|:)+" + ANY + "(?:人民币)?(?!\\p{IsHan}).*",
            "[(\\[【]?[^()0-9]{0,20}(?:金额|收费|费用|款项)" + ALL + "(?:为|是|以|按|:)+" + ANY + RENMINBI + "?[^0-9]{0,4}",
            "[(\\[【]?(?:币种|币别|货币|units?)[:,]*" + ANY + ".*",
            "[(\\[【]?" + ANY + RENMINBI + "?[)\\]】]?"));

    /** Names of coins that stand in other words too: they count where a text says that they are the unit. */
    private static final Pattern COIN = Pattern.compile("[角分]");

    /** Characters of which a unit of money, or the word for a unit, has one if no letter. */
    private static final String OF_UNITS = "位元金镑币角分$€£¥￥";

    private static final String SIGNS = "元圆圓币¥￥";
    private static final Pattern CLAUSES = Pattern.compile("[。；;，,]");

    private static final Map<Character, Integer> POWERS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);
    private static final int POWER_OF_FORM =
            power(Unit.TEN_THOUSAND_YUAN.words().chinese());

    private Money() {}

    /** The units of money that a label or caption names. */
    static Stream<String> unitsIn(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return Stream.empty();
        }
        List<String> named = Stream.of(IN_TEXT, OTHER_MONEY)
                .flatMap(pattern -> pattern.matcher(key).results())
                .map(MatchResult::group)
                .filter(unit -> !COIN.matcher(unit).matches())
                .toList();
        if (!named.isEmpty()) {
            return named.stream();
        }
        List<String> stated = STATED.matcher(key)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(unit -> unit.contains(YUAN) || OTHER_MONEY.matcher(unit).find())
                .toList();
        return stated.isEmpty() ? RENMINBI_ALONE.matcher(key).results().map(MatchResult::group) : stated.stream();
    }

    /** The key of a text in which a unit may be named; empty where none can be. */
    private static String key(String text) {
        if (text.length() > LONGEST_TEXT) {
            return "";
        }
        String key = TextNormalizer.key(text)
                .replace('萬', '万')
                .replace('圆', '元')
                .replace('圓', '元')
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'a' && c <= 'z' || OF_UNITS.indexOf(c) >= 0) {
                return key;
            }
        }
        return "";
    }

    /** The parts of a text beside, above or below a table that say nothing else than a unit. */
    static Stream<String> statementsIn(String text) {
        Stream<String> parts = text.length() > LONGEST_TEXT ? CLAUSES.splitAsStream(text) : Stream.of(text);
        return parts.filter(Money::isStatement);
    }

    /** Whether a text has a sign of money or the word for a unit. */
    static boolean hasSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0
                    || text.regionMatches(true, i, "rmb", 0, 3)
                    || text.regionMatches(true, i, "yuan", 0, 4)) {
                return true;
            }
        }
        return text.contains("单位");
    }

    /** Whether a text beside, above or below a table says nothing else than a unit. */
    static boolean isStatement(String text) {
        String key = key(text);
        return !key.isEmpty() && STATEMENT.matcher(key).matches();
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
