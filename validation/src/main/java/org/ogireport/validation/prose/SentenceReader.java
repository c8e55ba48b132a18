package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of one sentence in order. */
final class SentenceReader {
    private final Line line;
    private final Organ organ;
    private final List<Claim> claims = new ArrayList<>();

    private Discourse discourse;
    private List<Clause> clauses = List.of();

    /** The claim that a percentage or a difference behind it is about. */
    private @Nullable Claim last;

    /** The claim of a government named alone: a part, where others are counted beside it. */
    private @Nullable Claim ofGovernment;

    /** The number of the year before of what {@link #last} counts, as far as the sentence tells it. */
    private @Nullable BigDecimal before;

    /** The brackets behind the clause that is read. */
    private @Nullable Clause behind;

    /** Whether the sentence lists outcomes by the form's own words, which nothing but requests has. */
    private boolean ofOutcomes;

    /** Whether the sentence is about documents, which may be open on request too. */
    private boolean ofDocuments;

    /** Whether the clause just read is a comparison with the year before that has yet to tell its number. */
    private boolean compared;

    SentenceReader(Line line, Organ organ, Discourse discourse) {
        this.line = line;
        this.organ = organ;
        this.discourse = discourse;
    }

    List<Claim> read() {
        discourse.beginSentence();
        ofOutcomes = line.has(Phrases.UNAVAILABLE_ONES) && line.has(Phrases.DISCLOSED_ONES);
        ofDocuments = Phrases.OF_DOCUMENTS.isIn(line.untitled());
        if (ofOutcomes) {
            discourse.mentionRequests();
        } else if (ofDocuments) {
            discourse.mentionSomethingElse();
        }
        boolean heading = isHeadingOfOtherOrgan();
        if (heading) {
            discourse.turnToOtherOrganForParagraph();
        }
        if (!discourse.isOfRequests() && !line.isOn(Topic.REQUESTS_AND_DISPUTES)) {
            return claims;
        }
        clauses = line.clauses();
        if (!heading && beginsWithOtherOrgan()) {
            discourse.turnToOtherOrgan();
        }
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            behind = i + 1 < clauses.size() && clauses.get(i + 1).inserted() ? clauses.get(i + 1) : null;
            if (clause.inserted()) {
                if (widensActor(i)) {
                    discourse.turnToOtherOrgan();
                }
                readInserted(clause);
                continue;
            }
            Optional<ListedCounts> listed = ListedCounts.at(clauses, i);
            if (listed.isPresent()) {
                readListed(clause, listed.get());
                i += listed.get().clauses() - 1;
            } else if (isCompletedBy(i)) {
                read(clause.joinedTo(clauses.get(i + 1)).orElseThrow());
                i++;
            } else if (isQualified(i)) {
                last = null;
            } else {
                read(clause);
            }
        }
        return claims;
    }

    /** Whether the sentence is a heading that names another organ, or begins with one and a colon. */
    private boolean isHeadingOfOtherOrgan() {
        String sentence = line.untitled();
        int colon = sentence.indexOf(':');
        String text = colon < 0 ? sentence : sentence.substring(0, colon + 1);
        boolean ends = text.endsWith("。") || text.endsWith(":");
        if (text.length() > Phrases.LONGEST_HEADING
                || !Phrases.ORGAN.end(ends ? text.substring(0, text.length() - 1) : text)) {
            return false;
        }
        Matcher heading = Phrases.HEADING.matcher(text);
        return heading.matches() && !organ.isOwn(heading.group("words"));
    }

    private boolean beginsWithOtherOrgan() {
        return !clauses.isEmpty()
                && Phrases.BEGINS_WITH_ORGAN
                        .matched(clauses.get(0).text())
                        .filter(begins -> !organ.isOwn(begins.group("organ")))
                        .isPresent();
    }

    /** Whether a clause without a number has its number in the next one. */
    private boolean isCompletedBy(int index) {
        if (index + 1 == clauses.size() || !clauses.get(index).numbers().isEmpty()) {
            return false;
        }
        Clause next = clauses.get(index + 1);
        return next.count()
                        .filter(count -> Phrases.ONLY_AMOUNTS_TO
                                .matcher(next.text().substring(0, count.start()))
                                .matches())
                        .isPresent()
                && clauses.get(index)
                        .joinedTo(next)
                        .filter(joined -> !joined.isTooLong())
                        .isPresent();
    }

    /** Whether brackets behind a clause tell that its number is not the whole one, or not exact. */
    private boolean isQualified(int index) {
        return index + 1 < clauses.size()
                && clauses.get(index + 1).inserted()
                && Phrases.QUALIFIED.matcher(clauses.get(index + 1).text()).matches();
    }

    /** Reads each thing of a list with its count; what the list is about holds for all. */
    private void readListed(Clause clause, ListedCounts listed) {
        if (!isOnRequest(clause)) {
            discourse.mention(clause);
            listed.each().forEach(this::read);
        }
        last = null;
    }

    /** Whether brackets behind an actor, or the actor before them, tell of organs below it: 我镇及所属村（社区）共收到. */
    private boolean widensActor(int index) {
        return index > 0
                && clauses.get(index - 1).numbers().isEmpty()
                && clauses.get(index).numbers().isEmpty()
                && Phrases.BELOW.areIn(
                        clauses.get(index - 1).text() + clauses.get(index).text());
    }

    /** Reads an insertion, which may tell more of the claim before it, but leaves what follows as it is. */
    private void readInserted(Clause clause) {
        Discourse outer = discourse;
        Claim outerLast = last;
        BigDecimal outerBefore = before;
        discourse = outer.copy();
        read(clause);
        discourse = outer;
        last = outerLast;
        before = before == null ? outerBefore : before;
        compared = false;
    }

    private void read(Clause clause) {
        if (readCounted(clause)) {
            last = null;
            return;
        }
        if (clause.isTooLong() || Phrases.FOREIGN.areIn(clause.text()) || isOnRequest(clause)) {
            discourse.mentionSomethingElse();
            last = null;
            return;
        }
        discourse.mention(clause);
        if (clause.numbers().isEmpty()) {
            readWords(clause);
        } else {
            readNumbers(clause);
            compared = false;
        }
    }

    /** Whether a clause counts documents that are open on request. */
    private boolean isOnRequest(Clause clause) {
        return ofDocuments && Phrases.ON_REQUEST.isIn(clause.text()) && !Phrases.DEALS.areIn(clause.text());
    }

    /** How many of those received count, or do not: said so, either number is right. */
    private boolean readCounted(Clause clause) {
        Optional<Claim> received = Wording.mayBeCounted(clause.text())
                ? claims.stream().filter(claim -> claim.subject().isReceipt()).findFirst()
                : Optional.empty();
        if (received.isEmpty() || clause.isTooLong() || Phrases.isOfDisputes(clause.text())) {
            return false;
        }
        Optional<BigDecimal> counted = Wording.counted(clause, received.get().number());
        Claim all = received.get();
        boolean first = claims.stream()
                        .filter(claim -> claim.subject() == all.subject())
                        .count()
                == 1;
        if (first && counted.isPresent()) {
            claims.add(new Claim(all.subject(), counted.get(), all.numberOffset(), all.sentence()));
        }
        return counted.isPresent();
    }

    private void readNumbers(Clause clause) {
        String text = clause.text();
        Optional<Clause.Number> count = clause.count();
        Optional<Clause.Number> rate = clause.rate();
        int rateStart = rate.map(Clause.Number::start).orElse(text.length());
        boolean told = count.isPresent() && readCount(clause, count.get(), rateStart);
        if (rate.isPresent() && (count.isEmpty() || told)) {
            int start = count.map(Clause.Number::end).orElse(0);
            told |= text.length() == rate.get().end() && readRate(text.substring(start, rateStart), rate.get(), clause);
        }
        if (!told) {
            last = null;
            if (Phrases.OTHER_TIME.isIn(text)) {
                discourse.setOtherTime(true);
            }
        }
    }

    /** A clause without a number: nothing happened, or a word on the time or the year before. */
    private void readWords(Clause clause) {
        String text = clause.text();
        compared = Phrases.COMPARISON.is(text);
        if (compared) {
            return;
        }
        last = null;
        Wording wording = new Wording(organ, discourse);
        Optional<Subject> notCarried = line.isOn(Topic.DISPUTES) ? Optional.empty() : wording.notCarried(text);
        if (notCarried.isPresent()) {
            claim(notCarried.get(), BigDecimal.ZERO, clause.start());
            return;
        }
        if (Phrases.OTHER_TIME.isIn(text)) {
            discourse.setOtherTime(true);
        } else if (Phrases.RESUMES_THIS_YEAR.begins(text)) {
            discourse.setOtherTime(false);
        }
        if (Phrases.FOR_OTHERS.areIn(text)) {
            discourse.turnToOtherOrgan();
        }
        Optional<Matcher> noRequest = wording.noRequest(text);
        if (noRequest.isPresent()) {
            claim(
                    Subject.RECEIVED,
                    BigDecimal.ZERO,
                    clause.start() + noRequest.get().start("no"));
            return;
        }
        for (Phrase phrase : List.of(Phrases.NO_DISPUTE, Phrases.DISPUTES_NONE)) {
            Optional<Matcher> noDispute = wording.noDispute(phrase, text, text);
            if (noDispute.isPresent()) {
                claimNoDisputes(
                        noDispute.get(), clause.start() + noDispute.get().start("no"));
                return;
            }
        }
    }

    private void claimNoDisputes(Matcher none, int at) {
        if (none.group("reviews") != null) {
            claim(Subject.REVIEWS, BigDecimal.ZERO, at);
        }
        if (none.group("suits") != null) {
            claim(Subject.SUITS, BigDecimal.ZERO, at);
        }
    }

    /** Whether the count is understood: as a claim, or as the number of the year before. */
    private boolean readCount(Clause clause, Clause.Number count, int end) {
        String left = clause.text().substring(0, count.start());
        String right = clause.text().substring(count.end(), end);
        if (readYearBefore(left, count, right)) {
            return true;
        }
        before = null;
        Wording wording = new Wording(organ, discourse);
        int at = clause.start() + count.start();
        if (Phrases.OTHER_TIME.isIn(left)) {
            Optional<Subject> carried = wording.carried(left, right);
            return carried.isPresent() && claim(carried.get(), count.value(), at);
        }
        if (Phrases.RESUMES_THIS_YEAR.begins(left)) {
            discourse.setOtherTime(false);
        }
        if (count.value().signum() == 0 && Phrases.TAIL.matcher(right).matches()) {
            Optional<Matcher> none = wording.noDispute(Phrases.BOTH_DISPUTES, left, clause.text())
                    .filter(both -> both.group("reviews") != null && both.group("suits") != null);
            if (none.isPresent()) {
                claimNoDisputes(none.get(), at);
                return true;
            }
        }
        Optional<Subject> subject = wording.subject(left, right, clause.text());
        boolean ofOther = subject.isEmpty() && wording.isOfOther(left);
        if (ofOther || subject.isEmpty() && Phrases.PARTIAL.matcher(left).find()) {
            discourse.turnToOtherOrgan();
        }
        if (ofOther && ofGovernment != null) {
            claims.remove(ofGovernment);
        }
        boolean claimed = subject.isPresent() && claim(subject.get(), count.value(), at);
        if (claimed && Phrases.GOVERNMENT.matcher(left).find()) {
            ofGovernment = last;
        }
        return claimed;
    }

    /** Claims a number, unless it is another's, or the second of its kind in the sentence: that may be a part. */
    private boolean claim(Subject subject, BigDecimal number, int at) {
        if (discourse.isElsewhere() || claims.stream().anyMatch(claim -> claim.subject() == subject)) {
            return false;
        }
        last = new Claim(subject, number, line.normalized().origin(at), line.sentence());
        claims.add(last);
        discourse.mentionDisclosure();
        return true;
    }

    /** Remembers the number of the year before, told as such or by the difference. */
    private boolean readYearBefore(String left, Clause.Number count, String right) {
        if (last == null || !(right.isEmpty() || Phrases.GROWTH.matcher(right).matches())) {
            return false;
        }
        Matcher difference = Phrases.DIFFERENCE.matcher(left);
        if (difference.matches()) {
            boolean fewer = Phrases.isDecrease(difference.group("sign"));
            before = fewer ? last.number().add(count.value()) : last.number().subtract(count.value());
            return true;
        }
        if (Phrases.YEAR_BEFORE.is(left)) {
            before = count.value();
            return true;
        }
        return false;
    }

    private boolean readRate(String left, Clause.Number rate, Clause clause) {
        int at = clause.start() + rate.start();
        Matcher growth = Phrases.GROWTH.matcher(left);
        if (growth.matches()) {
            boolean fewer = Phrases.isDecrease(growth.group("sign"));
            boolean overYear = growth.group("compared") != null || compared || before != null;
            return overYear
                    && claimGrowth(growth.group("request"), fewer ? rate.value().negate() : rate.value(), at);
        }
        Matcher share = Phrases.SHARE.matcher(left);
        Claim part = last;
        if (!share.matches() || part == null || !part.subject().isPart()) {
            return false;
        }
        List<BigDecimal> wholes = claims.stream()
                .filter(claim -> claim.subject().isWhole() && claim != part)
                .map(Claim::number)
                .toList();
        return (share.group("whole") != null || !wholes.isEmpty() || ofOutcomes)
                && claim(Subject.SHARE, rate.value(), at, new Claim.Basis(part.subject(), part.number(), wholes));
    }

    private boolean claimGrowth(@Nullable String named, BigDecimal number, int at) {
        Claim grown = last;
        if (grown != null) {
            Optional<BigDecimal> known = Optional.ofNullable(before).or(this::yearBeforeBehind);
            List<BigDecimal> against = known.map(List::of).orElse(List.of());
            return claim(Subject.GROWTH, number, at, new Claim.Basis(grown.subject(), grown.number(), against));
        }
        return named != null
                && discourse.isOfRequests()
                && claim(Subject.GROWTH, number, at, new Claim.Basis(Subject.RECEIVED, null, List.of()));
    }

    /** The number of the year before in brackets behind a rate: 同比增长20%（上年50件）. */
    private Optional<BigDecimal> yearBeforeBehind() {
        return Optional.ofNullable(behind)
                .flatMap(clause -> clause.count()
                        .filter(count -> count.end() == clause.text().length()
                                && Phrases.YEAR_BEFORE.is(clause.text().substring(0, count.start()))))
                .map(Clause.Number::value);
    }

    private boolean claim(Subject subject, BigDecimal number, int at, Claim.Basis basis) {
        if (discourse.isElsewhere()) {
            return false;
        }
        claims.add(new Claim(subject, number, line.normalized().origin(at), line.sentence(), basis));
        return true;
    }
}
