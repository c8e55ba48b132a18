package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part six says of the information-processing fee (信息处理费, 国办函〔2020〕109号), in yuan. It is one of the
 * administrative fees (行政事业性收费) that part two sums up, so no more can have been charged than part two says.
 */
public final class PartSix {
    private static final String FEE = "信息处理费";
    private static final String THIS_YEAR = "(?:○{4}年度?|本年度?|全年|今年|年度)";

    /** Speaks of how much may be charged, of another year, or of what was charged and given back. */
    private static final Pattern OTHER = Pattern.compile("标准|每[件页张份次]|[件页张份]/|超过|以上|以下|减免|免收|免除|退还|退回|应收|应缴|应交|逾期|拟|计划"
            + "|↑|↓|[0-9]{4}年|上一?年|去年|如|按照?规定应|行政事业性收费|其[他它]");

    private static final Pattern NOTHING = Pattern.compile(
            ".*(?:未|没有|无|不存在)(?:曾|有)?(?:向[^，]{0,10})?(?:依申请公开|政府信息公开|因政府信息公开)?(?:收取|产生|发生|征收|收过|收)?(?:过|任何)?(?:依申请公开|政府信息公开|政府信息)?的?"
                    + FEE + "的?(?:收取|产生|发生)?的?(?:情况|情形|事项)?|.*" + FEE
                    + "(?:方面|情况)?(?:[:，])?(?:" + THIS_YEAR + ")?(?:我[局市县区镇乡])?(?:均)?(?:未收取|没有收取|未产生|未发生|为零|无)");

    /** Behind the fee's name in the clause before. */
    private static final Pattern STILL_NOTHING =
            Pattern.compile("(?:" + THIS_YEAR + ")?(?:均)?(?:未收取|没有收取|未产生|未发生|为零)(?:费用|任何费用)?");

    private static final Pattern AMOUNT =
            Pattern.compile("(?<lead>.*?)(?<![0-9.,])(?<amount>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,6})?"
                    + "|[0-9]{1,15}(?:\\.[0-9]{1,6})?)(?<unit>万?)元(?:整|人民币)?");

    /** Between the fee's name, in this clause or the one before, and its amount. */
    private static final Pattern LEAD = Pattern.compile("(?:" + THIS_YEAR + "|.*" + FEE
            + ")?(?:收取|收费|收缴|征收|实收|实际|总金额|总额|金额|费用|用|共计|合计|累计|总计|共|计|为|是|人民币|了|的|:|，)*+");

    private static final Pattern NO_CASES =
            Pattern.compile(".*(?:收取|收费|征收)(?:" + FEE + ")?(?:的)?(?:件数|案件|申请|件)?(?:共|为|:)*+0[件例宗次笔].*");

    private PartSix() {}

    /**
     * Two statements about the fee that cannot both be true.
     *
     * @param nothing the sentence that says that no fee was charged
     * @param amount the sentence that says how much was charged
     * @param yuan the amount
     */
    public record Contradiction(Sentence nothing, Sentence amount, BigDecimal yuan) {}

    /**
     * The first two statements about the fee that contradict each other.
     *
     * @param otherMatters part six; where the year reported on is not known, a clause that names a year is not read
     */
    public static Optional<Contradiction> contradiction(List<Line> otherMatters) {
        List<Sentence> nothing = new ArrayList<>();
        List<Charge> charges = new ArrayList<>();
        read(otherMatters, nothing, charges);
        return nothing.isEmpty() || charges.isEmpty()
                ? Optional.empty()
                : Optional.of(new Contradiction(nothing.get(0), charges.get(0).sentence, charges.get(0).yuan));
    }

    /**
     * The largest amount that is said to have been charged.
     *
     * @param otherMatters part six; where the year reported on is not known, a clause that names a year is not read
     */
    public static Optional<Charge> charge(List<Line> otherMatters) {
        List<Charge> charges = new ArrayList<>();
        read(otherMatters, new ArrayList<>(), charges);
        return charges.stream().max(Comparator.comparing(Charge::yuan));
    }

    private static void read(List<Line> otherMatters, List<Sentence> nothing, List<Charge> charges) {
        otherMatters.stream().filter(line -> line.isOn(Topic.FEE)).forEach(line -> read(line, nothing, charges));
    }

    /**
     * An amount that was charged.
     *
     * @param sentence the sentence that says so
     * @param yuan the amount
     */
    public record Charge(Sentence sentence, BigDecimal yuan) {}

    private static void read(Line line, List<Sentence> nothing, List<Charge> charges) {
        Sentence sentence = line.sentence();
        boolean ofFee = false;
        for (Clause clause : line.clauses()) {
            String text = clause.text();
            boolean named = text.contains(FEE);
            if (clause.isTooLong() || OTHER.matcher(text).find()) {
                ofFee = false;
                continue;
            }
            BigDecimal yuan = named || ofFee ? amount(text) : null;
            if (NOTHING.matcher(text).matches()
                    || ofFee && STILL_NOTHING.matcher(text).matches()
                    || NO_CASES.matcher(text).matches() && (named || ofFee)
                    || yuan != null && yuan.signum() == 0) {
                nothing.add(sentence);
            } else if (yuan != null) {
                charges.add(new Charge(sentence, yuan));
            }
            ofFee |= named;
        }
    }

    /** The amount in yuan that a clause about the fee tells, if it is plain. */
    private static @Nullable BigDecimal amount(String clause) {
        Matcher amount = AMOUNT.matcher(clause);
        if (!amount.matches() || !LEAD.matcher(amount.group("lead")).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(amount.group("amount").replace(",", ""));
        return amount.group("unit").isEmpty() ? number : number.movePointRight(4);
    }
}
