package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogireport.validation.prose.Clause.Kind;
import org.ogireport.validation.prose.Clause.Number;

/** What sentences of part one say of numbers that are parts of others. */
public final class RequestStatements {
    private static final Keywords REQUESTS = Keywords.of("公开申请|申请公开");

    /** Other work, other times, and requests that are set apart. */
    private static final Keywords OTHERS =
            Keywords.of("按时|按期|时限|期限|到期|结转|其余|除|目前|上年|去年|↑|↓|工单|热线|12345|信访|提案|建议|留言|信箱|来信|咨询|投诉");

    private static final Pattern CHANNEL = Pattern.compile(
            "(?:通过|以|其中|网站|方式|渠道|形式|平台|、|和)*+(?<channel>当面|当场|现场|窗口|上门|信函|来函|邮寄|邮政|信件|网络|网上|互联网|在线|电子邮件|邮箱|邮件|传真|其他)"
                    + "(?:平台|方式|渠道|形式|途径|申请|提交|提出|收到|受理|递交|的|共|计|为|:)*+");

    private static final Pattern NOTHING_ELSE = Pattern.compile("(?:的?(?:政府|信息|公开|申请)*+)(?:(?:占|较|比|均|已).*)?");

    /** In brackets behind a number: that there is more than it. */
    private static final Keywords BESIDE = Keywords.of("另|不含|不包括|不计|除");

    private RequestStatements() {}

    /**
     * A part that is more than its whole.
     *
     * @param part the part
     * @param whole the whole
     * @param sentence the sentence that states both
     */
    public record PartAboveWhole(BigDecimal part, BigDecimal whole, Sentence sentence) {}

    /** Each part behind 其中 that is more than the number before it, of the same unit. */
    public static List<PartAboveWhole> partsAboveWholes(List<Line> passage) {
        return lines(passage, Topic.OF_WHICH)
                .flatMap(line -> partAboveWhole(line).stream())
                .toList();
    }

    private static Optional<PartAboveWhole> partAboveWhole(Line line) {
        Optional<Number> whole = Optional.empty();
        String unit = "";
        boolean within = false;
        for (Clause clause : line.clauses()) {
            List<Number> counts = clause.numbers().stream()
                    .filter(number -> number.kind() == Kind.COUNT)
                    .toList();
            boolean begins = clause.text().startsWith("其中");
            if (begins && whole.isEmpty() || clause.isTooLong()) {
                return Optional.empty();
            }
            if (within && !begins && turnsElsewhere(clause)) {
                return Optional.empty();
            }
            if (!within && !begins && clause.inserted() && whole.isPresent()) {
                whole = whole.filter(before -> !BESIDE.areIn(clause.text()));
                continue;
            }
            within |= begins;
            if (within && counts.size() == 1 && clause.numbers().size() == 1 && isCounted(clause, counts.get(0))) {
                Number part = counts.get(0);
                BigDecimal most = whole.orElseThrow().value();
                if (unit(clause, part).equals(unit) && part.value().compareTo(most) > 0) {
                    return Optional.of(new PartAboveWhole(part.value(), most, line.sentence()));
                }
            }
            if (!within) {
                whole = counts.size() == 1 && clause.numbers().size() == 1
                        ? Optional.of(counts.get(0))
                        : Optional.empty();
                unit = whole.map(number -> unit(clause, number)).orElse("");
            } else if (!begins && counts.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a clause behind a part is of another time, stands in brackets or counts what was done: it is no other part. */
    private static boolean turnsElsewhere(Clause clause) {
        String text = clause.text();
        return clause.inserted()
                || Phrases.COMPARISON.words().areIn(text)
                || Phrases.OTHER_TIME.isIn(text)
                || Phrases.DEALS.areIn(text);
    }

    /** Whether nothing else is counted than before: not 其中涉及15项内容. */
    private static boolean isCounted(Clause clause, Number number) {
        return NOTHING_ELSE.matcher(clause.text().substring(number.end())).matches();
    }

    private static String unit(Clause clause, Number number) {
        return clause.text().substring(number.end() - 1, number.end());
    }

    /**
     * Channels whose requests do not sum to those received.
     *
     * @param sum the sum over the channels
     * @param received what the sentence says was received
     * @param sentence the sentence
     */
    public record ChannelSum(BigDecimal sum, BigDecimal received, Sentence sentence) {}

    /** The first sentence whose channels (当面, 信函, 网络 and so on) do not sum to what it says was received. */
    public static Optional<ChannelSum> channels(List<Line> overview) {
        return lines(overview, Topic.CHANNEL)
                .flatMap(line -> channels(line).stream())
                .findFirst();
    }

    private static Optional<ChannelSum> channels(Line line) {
        String plain = line.untitled();
        if (!REQUESTS.areIn(plain) || OTHERS.areIn(plain)) {
            return Optional.empty();
        }
        Optional<BigDecimal> received = Optional.empty();
        BigDecimal sum = BigDecimal.ZERO;
        int channels = 0;
        for (Clause clause : line.clauses()) {
            if (clause.numbers().isEmpty()) {
                continue;
            }
            Optional<Number> count = clause.count();
            if (count.isEmpty() || clause.numbers().size() > 1) {
                return Optional.empty();
            }
            Matcher channel =
                    CHANNEL.matcher(clause.text().substring(0, count.get().start()));
            if (channel.matches()) {
                sum = sum.add(count.get().value());
                channels++;
            } else if (received.isEmpty() && channels == 0) {
                received = count.map(Number::value);
            } else {
                return Optional.empty();
            }
        }
        return channels >= 2 && received.isPresent() && received.get().compareTo(sum) != 0
                ? Optional.of(new ChannelSum(sum, received.get(), line.sentence()))
                : Optional.empty();
    }

    private static Stream<Line> lines(List<Line> passage, Topic topic) {
        return passage.stream().filter(line -> line.isOn(topic));
    }
}
