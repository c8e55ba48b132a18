package org.ogireport.validation.prose;

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
                    + "(?:新收|收到|受理|接到|接收|办理)?(?:的)?" + Phrases.FROM_WHOM + Phrases.REQUEST + ".*");

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

    /** Whether what stands before the words, from there backwards, leaves the requests whole. */
    private boolean isOfAll(Line line, List<Clause> clauses, int end) {
        boolean named = false;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            Clause clause = clauses.get(i);
            if (clause.inserted()) {
                continue;
            }
            boolean last = i == clauses.size() - 1;
            String text = last ? clause.text().substring(0, end) : clause.text();
            List<Number> numbers = clause.numbers().stream()
                    .filter(number -> number.start() < text.length())
                    .toList();
            if (numbers.stream().anyMatch(number -> number.kind() != Kind.RATE)) {
                Optional<Number> count = last && numbers.size() == 1 ? Optional.of(numbers.get(0)) : clause.count();
                if (count.filter(number -> isClaimed(line, clause, number)).isPresent()) {
                    return true;
                }
                if (named
                        || count.isEmpty()
                        || !isNamed(text.substring(0, count.get().start()))) {
                    return false;
                }
                named = true;
            } else if (!named && REQUESTS.areIn(text)) {
                if (!isNamed(text)) {
                    return false;
                }
                named = true;
            } else if (isOfSomethingElse(text)) {
                return false;
            }
        }
        return named;
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

    private boolean isNamed(String words) {
        Matcher named = NAMED.matcher(words);
        return named.matches()
                && !DISPUTES.areIn(words)
                && !Phrases.OTHER_TIME.isIn(words)
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
