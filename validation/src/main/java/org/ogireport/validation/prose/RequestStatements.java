package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.Clause.Kind;
import org.ogireport.validation.prose.Clause.Number;

/** What sentences of part one say of numbers that are parts of others. */
public final class RequestStatements {
    private static final Pattern REQUESTS = Pattern.compile("依申请公开|信息公开申请|公开申请|申请公开");

    /** All of them were handled; not that all were answered in time, which those that are pending do not contradict. */
    private static final Pattern ALL_HANDLED = Pattern.compile(
            "(?:均|都|全部)(?:已|依法|妥善|规范|按规定|按要求)*+(?:办结|办理完毕|处理完毕|答复完毕|办理完成|处理完成|答复办结)|办结率(?:为|达到?|是|:)*+100%");

    private static final Pattern NOT_ALL =
            Pattern.compile("按时|按期|时限|期限|到期|结转|其余|除|上年|去年|↑|工单|热线|12345|信访|提案|建议|留言|信箱|来信|咨询|投诉");

    private static final Pattern CHANNEL = Pattern.compile(
            "(?:通过|以|其中|网站|方式|渠道|形式|平台|、|和)*+(?<channel>当面|现场|窗口|信函|邮寄|邮政|信件|网络|网上|互联网|在线|电子邮件|邮箱|邮件|传真|其他)"
                    + "(?:平台|方式|渠道|形式|途径|申请|提交|提出|收到|受理|递交|的|共|计|为|:)*+");

    private RequestStatements() {}

    /** The sentence that says that every request was handled. */
    public static Optional<Sentence> allHandled(Narrative overview, OptionalInt year) {
        Years years = new Years(year);
        return sentences(overview, "办结", "完毕", "完成")
                .filter(sentence -> {
                    String text =
                            years.mark(NormalizedSentence.of(sentence.text()).text());
                    return REQUESTS.matcher(text).find()
                            && !NOT_ALL.matcher(text).find()
                            && ALL_HANDLED.matcher(text).find();
                })
                .findFirst();
    }

    /**
     * A part that is more than its whole.
     *
     * @param part the part
     * @param whole the whole
     * @param sentence the sentence that states both
     */
    public record PartAboveWhole(BigDecimal part, BigDecimal whole, Sentence sentence) {}

    /** Each part behind 其中 that is more than the number before it, of the same unit. */
    public static List<PartAboveWhole> partsAboveWholes(Narrative prose, Passage passage, OptionalInt year) {
        Years years = new Years(year);
        List<PartAboveWhole> found = new ArrayList<>();
        sentences(prose, passage, "其中")
                .forEach(sentence -> partAboveWhole(sentence, years).ifPresent(found::add));
        return found;
    }

    private static Optional<PartAboveWhole> partAboveWhole(Sentence sentence, Years years) {
        Optional<Number> whole = Optional.empty();
        String unit = "";
        boolean within = false;
        for (Clause clause : Clause.of(NormalizedSentence.of(sentence.text()), years)) {
            List<Number> counts = clause.numbers().stream()
                    .filter(number -> number.kind() == Kind.COUNT)
                    .toList();
            boolean begins = clause.text().startsWith("其中");
            if (begins && whole.isEmpty() || clause.isTooLong()) {
                return Optional.empty();
            }
            within |= begins;
            if (within && counts.size() == 1 && clause.numbers().size() == 1) {
                Number part = counts.get(0);
                BigDecimal most = whole.orElseThrow().value();
                if (unit(clause, part).equals(unit) && part.value().compareTo(most) > 0) {
                    return Optional.of(new PartAboveWhole(part.value(), most, sentence));
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
    public static Optional<ChannelSum> channels(Narrative overview, OptionalInt year) {
        Years years = new Years(year);
        return sentences(overview, "当面", "信函", "网络", "网上", "互联网", "在线", "邮寄")
                .flatMap(sentence -> channels(sentence, years).stream())
                .findFirst();
    }

    private static Optional<ChannelSum> channels(Sentence sentence, Years years) {
        String plain = NormalizedSentence.of(sentence.text()).text();
        if (!REQUESTS.matcher(plain).find() || NOT_ALL.matcher(plain).find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> received = Optional.empty();
        BigDecimal sum = BigDecimal.ZERO;
        int channels = 0;
        for (Clause clause : Clause.of(NormalizedSentence.of(sentence.text()), years)) {
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
                ? Optional.of(new ChannelSum(sum, received.get(), sentence))
                : Optional.empty();
    }

    private static Stream<Sentence> sentences(Narrative overview, String... words) {
        return sentences(overview, Passage.OVERVIEW, words);
    }

    /** The sentences with one of the words. */
    private static Stream<Sentence> sentences(Narrative prose, Passage passage, String... words) {
        List<Sentence> found = new ArrayList<>();
        List<String> paragraphs = prose.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            if (Stream.of(words).anyMatch(paragraph::contains)) {
                Sentences.of(passage, i, paragraph).stream()
                        .filter(sentence -> Stream.of(words).anyMatch(sentence.text()::contains))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }
}
