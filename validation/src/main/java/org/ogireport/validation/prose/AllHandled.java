package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.validation.prose.Clause.Kind;
import org.ogireport.validation.prose.Clause.Number;

/**
 * Finds where a report says that all its requests were handled: all of those it counts before, or of those it names without
 * a number. Whose they are is told as for every claim.
 */
final class AllHandled {
    private static final Keywords REQUESTS = Keywords.of("公开申请|申请公开");

    /** All of them were handled; not that all were answered in time, which those that are pending do not contradict. */
    private static final Pattern ALL = Pattern.compile(
            "(?:均|都|全部)(?:已|依法|依规|妥善|规范|予以|进行|(?:按照?|依照)(?:相关|有关)?(?:规定|要求|程序|法律法规))*+(?:办结|办理完毕|处理完毕|答复完毕|办理完成|处理完成|答复办结)|办结率(?:为|达到?|是|:)*+100%");

    /** Other work, other times, and a rest that is not yet handled. */
    private static final Keywords NOT_ALL =
            Keywords.of("按时|按期|时限|期限|到期|结转|其余|除|目前|上年|去年|↑|↓|工单|热线|12345|信访|提案|建议|留言|信箱|来信|咨询|投诉|另|剩余|余下|剩下|尚|正在|未办结");

    /** What is to be, and not what was. */
    private static final Phrase AIM = Phrase.of(
            "确保|力|取|求|必须|坚持|目标|应|须|务必|保证|做到|原则|计划|推动|督促|拟|下一步",
            "确保|力争|力求|努力|争取|(?<![按照关定])要求|必须|坚持|目标|应当|应[于在]|须|务必|保证|做到|原则|计划|推动|督促|拟|下一步");

    private static final Keywords DISPUTES = Keywords.of("复议|诉讼");
    private static final Set<Subject> RECEIPTS =
            EnumSet.of(Subject.RECEIVED, Subject.NEWLY_RECEIVED, Subject.PROCESSED, Subject.HANDLED);

    /** Requests named without a number. */
    private static final Pattern NAMED =
            Pattern.compile("(?<before>.{0,25}?)(?:认真|依法|规范|及时|妥善|严格|高效)*+(?:对|将|把|就)?(?:所)?"
                    + "(?:新收|收到|受理|接到|接收|办理)?(?:的)?" + Phrases.FROM_WHOM + Phrases.REQUEST + "(?<rest>.*)");

    /** Between the requests, or their number, and what is said of them. */
    private static final Pattern NOTHING_ELSE = Pattern.compile("(?: |的|中|也|并|且|所有|上述|以上|全部|件|○{4}年度?|全年|年内|"
            + Phrases.REQUEST + "|已|均|都|工作|事项|情况|方面|受理|办理|处理|答复|依法|依规|规范|及时|妥善|认真|严格"
            + "|按照?规定|总数|数量|总量|一共|共计|总计|合计|累计|共|计|为|是|有|:|，)*+");

    private final List<Claim> claims;
    private final Organ organ;

    /**
     * For one report.
     *
     * @param claims what it states of requests
     * @param organ the organ that reports
     */
    AllHandled(List<Claim> claims, Organ organ) {
        this.claims = claims;
        this.organ = organ;
    }

    /** The first sentence that says so. */
    Optional<Sentence> in(List<Line> overview) {
        return overview.stream()
                .filter(line -> line.isOn(Topic.COMPLETION))
                .filter(line -> REQUESTS.areIn(line.marked()) && !NOT_ALL.areIn(line.marked()))
                .filter(this::saysSo)
                .map(Line::sentence)
                .findFirst();
    }

    private boolean saysSo(Line line) {
        List<Clause> clauses = line.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Matcher all = ALL.matcher(clause.text());
            if (!clause.inserted() && !clause.isTooLong() && all.find()) {
                return !AIM.isIn(clause.text()) && isOfAll(line, clauses.subList(0, i + 1), all.start());
            }
        }
        return false;
    }

    /**
     * Whether what stands before the words, from there backwards, leaves the requests whole; parts (其中) do that make up
     * the whole.
     */
    private boolean isOfAll(Line line, List<Clause> clauses, int end) {
        boolean named = false;
        boolean ofWhich = false;
        BigDecimal parts = BigDecimal.ZERO;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            boolean last = i == clauses.size() - 1;
            String text = last ? clause.text().substring(0, end) : clause.text();
            Optional<Number> count = count(clause, text.length());
            String left = text.substring(0, count.map(Number::start).orElse(text.length()));
            String right = text.substring(count.map(Number::end).orElse(0));
            if (last && !isNothingElse(right) && !REQUESTS.areIn(right)) {
                return false;
            }
            if (clause.inserted()
                    || count.isPresent() && Phrases.DIFFERENCE.matcher(left).matches()) {
                continue;
            }
            if (count.filter(number -> isClaimed(line, clause, number)).isPresent()) {
                return parts.signum() == 0
                        || ofWhich && parts.compareTo(count.get().value()) == 0;
            }
            boolean names = !named && REQUESTS.areIn(left) && parts.signum() == 0;
            if (names && isNamed(left, last || count.isPresent())) {
                named = true;
            } else if (count.isPresent() && !last && !named && !DISPUTES.areIn(text)) {
                ofWhich = text.startsWith("其中");
                parts = parts.add(count.get().value());
            } else if (names || count.isPresent() || isOfSomethingElse(text)) {
                return false;
            }
        }
        return named && parts.signum() == 0;
    }

    private boolean isNothingElse(String words) {
        return NOTHING_ELSE.matcher(words).matches() || organ.isNothingElse(words);
    }

    /** The last number before a place that is no percentage. */
    private static Optional<Number> count(Clause clause, int end) {
        List<Number> numbers = clause.numbers().stream()
                .filter(number -> number.start() < end && number.kind() != Kind.RATE)
                .toList();
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(numbers.size() - 1));
    }

    /** Whether a number was understood as that of all requests, and none that is told of them is larger. */
    private boolean isClaimed(Line line, Clause clause, Number number) {
        int at = line.normalized().origin(clause.start() + number.start());
        return claims.stream()
                        .filter(claim -> claim.sentence().equals(line.sentence()) && claim.numberOffset() == at)
                        .anyMatch(claim -> RECEIPTS.contains(claim.subject()))
                && claims.stream()
                        .filter(claim -> RECEIPTS.contains(claim.subject()))
                        .noneMatch(claim -> claim.number().compareTo(number.value()) > 0);
    }

    /** Whether words name the requests of the organ and, where the sentence says it of them at once, nothing but them. */
    private boolean isNamed(String words, boolean atOnce) {
        Matcher named = NAMED.matcher(words);
        return named.matches()
                && !DISPUTES.areIn(words)
                && !Phrases.FOREIGN.areIn(words)
                && !Phrases.OTHER_TIME.isIn(words)
                && (!atOnce || NOTHING_ELSE.matcher(named.group("rest")).matches())
                && organ.isNothingElse(named.group("before"));
    }

    /** Whether words name another organ, a part, another time or other work, or say what is to be. */
    private boolean isOfSomethingElse(String words) {
        return AIM.isIn(words)
                || DISPUTES.areIn(words)
                || Phrases.FOREIGN.areIn(words)
                || Phrases.OTHER_TIME.isIn(words)
                || Phrases.PARTIAL.matcher(words).find()
                || !organ.isWhole(words)
                || Phrases.BEGINS_WITH_ORGAN
                        .matched(words)
                        .filter(begins -> !organ.isOwn(begins.group("organ")))
                        .isPresent();
    }
}
