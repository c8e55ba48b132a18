package org.ogireport.validation.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/** Tells what a number is about from the words before and behind it. */
final class Wording {
    private final Organ organ;
    private final Discourse discourse;

    Wording(Organ organ, Discourse discourse) {
        this.organ = organ;
        this.discourse = discourse;
    }

    /** The subject of a count that stands with words of another year: only what is carried from it or to it. */
    Optional<Subject> carried(String left, String right) {
        if (!isTail(right) || !isAboutRequests(left)) {
            return Optional.empty();
        }
        String words = Phrases.REQUEST_CARRIED
                .matched(left)
                .filter(named -> namesNobodyElse(named.group("before")))
                .map(named -> named.group("carried"))
                .orElse(left);
        return Phrases.CARRIED_OVER.is(words)
                ? Optional.of(Subject.CARRIED_OVER)
                : Phrases.CARRIED_FORWARD.is(words) ? Optional.of(Subject.CARRIED_FORWARD) : Optional.empty();
    }

    /** What words say that nothing was carried over or forward of; where disputes are spoken of, it may be of those. */
    Optional<Subject> notCarried(String clause) {
        if (!isAboutRequests(clause)) {
            return Optional.empty();
        }
        return Phrases.NOTHING_FORWARD.is(clause)
                ? Optional.of(Subject.CARRIED_FORWARD)
                : Phrases.NOTHING_OVER.is(clause) ? Optional.of(Subject.CARRIED_OVER) : Optional.empty();
    }

    /** The subject of a count between two stretches of a clause, if it is plain. */
    Optional<Subject> subject(String left, String right, String clause) {
        if (Phrases.FORWARDED.is(right) && Phrases.STILL.matcher(left).matches() && isAboutRequests(right)) {
            return Optional.of(Subject.CARRIED_FORWARD);
        }
        return outcome(left, right).or(() -> request(left, right)).or(() -> dispute(left, right, clause));
    }

    private Optional<Subject> outcome(String left, String right) {
        Optional<Matcher> before = Phrases.OUTCOME.matched(left);
        if (before.isPresent() && isTail(right) && isAboutRequests(left)) {
            return Optional.of(Phrases.outcome(before.get().group("outcome")));
        }
        Optional<Matcher> behind = Phrases.OUTCOME_BEHIND.matched(right);
        if (behind.isPresent() && Phrases.NOTHING.matcher(left).matches() && isAboutRequests(right)) {
            return Optional.of(Phrases.outcome(behind.get().group("outcome")));
        }
        return Optional.empty();
    }

    private Optional<Subject> request(String left, String right) {
        Optional<Matcher> inAll =
                Phrases.REQUESTS_IN_ALL.matched(left).filter(all -> !Phrases.DEALS.areIn(all.group("before")));
        if (inAll.isPresent()) {
            return whole(Subject.RECEIVED, inAll.get(), "", isTail(right));
        }
        Optional<String> behind = Phrases.ONLY_REQUEST.matched(right).map(request -> request.group("request"));
        boolean complete = behind.isPresent() || isTail(right);
        Optional<Matcher> received = Phrases.RECEIVED.matched(left);
        if (received.isPresent()) {
            Subject subject = received.get().group("dealt") != null
                    ? Subject.PROCESSED
                    : received.get().group("verb").startsWith("新") ? Subject.NEWLY_RECEIVED : Subject.RECEIVED;
            return whole(subject, received.get(), behind.orElse(""), complete);
        }
        Optional<Matcher> handled =
                Phrases.HANDLED.matched(left).filter(all -> !Phrases.RECEIVES.areIn(all.group("before")));
        if (handled.isPresent()) {
            String verb = handled.get().group("verb");
            boolean vague = verb.equals("办理") || verb.equals("处理");
            return whole(vague ? Subject.PROCESSED : Subject.HANDLED, handled.get(), behind.orElse(""), complete);
        }
        return Optional.empty();
    }

    /** Whether a count plainly is what another organ received or handled, or how it decided. */
    boolean isOfOther(String left) {
        return Phrases.RECEIVED
                .matched(left)
                .or(() -> Phrases.HANDLED.matched(left))
                .or(() -> Phrases.OUTCOME_OF.matched(left))
                .filter(dealt -> !organ.isWhole(dealt.group("before")))
                .isPresent();
    }

    /** The subject, if the words before its verb and behind its number leave it whole. */
    private Optional<Subject> whole(Subject subject, Matcher verb, String behind, boolean isComplete) {
        String words = verb.group("before");
        String named = verb.group("request") == null ? behind : verb.group("request");
        Matcher request = Phrases.ENDS_IN_REQUEST.matcher(words);
        if (named.isEmpty() && request.matches() && namesNobodyElse(request.group("before"))) {
            words = request.group("before");
            named = request.group("request");
        }
        boolean alone = Phrases.NOTHING.matcher(words).matches();
        boolean plain = named.contains("公开") || discourse.isOfRequests() && (alone || !named.isEmpty());
        if (!isComplete || !plain) {
            return Optional.empty();
        }
        boolean newPart = subject == Subject.NEWLY_RECEIVED && alone;
        if (!newPart && !isWhole(words)) {
            discourse.turnToOtherOrgan();
            return Optional.empty();
        }
        if (organ.namesOwn(words)) {
            discourse.returnToOwnOrgan();
        }
        return Optional.of(subject);
    }

    private boolean namesNobodyElse(String words) {
        return Phrases.NOTHING.matcher(words).matches() || organ.isNothingElse(words);
    }

    private Optional<Subject> dispute(String left, String right, String clause) {
        if (!isAboutDisclosure(clause)) {
            return Optional.empty();
        }
        Optional<Matcher> suits = Phrases.SUITS.matched(left);
        if (suits.isPresent() && isTail(right) && isOfOwn(suits.get())) {
            return Optional.of(
                    suits.get().group("direct") != null
                            ? Subject.DIRECT_SUITS
                            : suits.get().group("later") != null ? Subject.LATER_SUITS : Subject.SUITS);
        }
        Optional<Matcher> reviews = Phrases.REVIEWS.matched(left);
        if (reviews.isPresent() && isTail(right) && isOfOwn(reviews.get())) {
            return Optional.of(Subject.REVIEWS);
        }
        Optional<Subject> behind = Phrases.ONLY_REVIEWS.is(right)
                ? Optional.of(Subject.REVIEWS)
                : Phrases.ONLY_SUITS.is(right) ? Optional.of(Subject.SUITS) : Optional.empty();
        return behind.filter(subject -> {
            Matcher lead = Phrases.DISPUTE_LEAD.matcher(left);
            return lead.matches() && isOfOwn(lead);
        });
    }

    private boolean isOfOwn(Matcher dispute) {
        return organ.isNothingElse(dispute.group("before"));
    }

    /** Whether a clause has a word of those that count, or do not. */
    static boolean mayBeCounted(String clause) {
        return Phrases.NOT_COUNTED.words().areIn(clause)
                || Phrases.COUNTED.words().areIn(clause);
    }

    /** How many of those received a clause says count; empty where it says nothing of it. */
    static Optional<BigDecimal> counted(Clause clause, BigDecimal received) {
        String text = clause.text();
        Optional<Clause.Number> count = clause.count();
        if (Phrases.NOT_COUNTED.isIn(text)) {
            return clause.numbers().isEmpty()
                    ? Optional.of(BigDecimal.ZERO)
                    : count.map(number -> received.subtract(number.value()));
        }
        return count.filter(number -> Phrases.COUNTED.is(text.substring(0, number.start()))
                        || Phrases.COUNTED_BEHIND.is(text.substring(number.end())))
                .map(Clause.Number::value);
    }

    /** Whether words say that nothing was received. */
    Optional<Matcher> noRequest(String clause) {
        if (!clause.contains("公开")) {
            return Optional.empty();
        }
        return Phrases.NO_REQUEST
                .matched(clause)
                .filter(none -> none.group("request").contains("公开") && isWhole(none.group("before")));
    }

    /** Whether a pattern tells that there was no dispute of one kind or both. */
    Optional<Matcher> noDispute(Phrase phrase, String words, String clause) {
        if (!words.contains("复议") && !words.contains("诉讼")) {
            return Optional.empty();
        }
        return phrase.matched(words)
                .filter(none -> (none.group("reviews") != null || none.group("suits") != null)
                        && isOfOwn(none)
                        && isAboutDisclosure(clause));
    }

    private static boolean isTail(String right) {
        return Phrases.TAIL.matcher(right).matches();
    }

    private boolean isAboutRequests(String words) {
        return discourse.isOfRequests() || Phrases.REQUEST_CONTEXT.areIn(words);
    }

    /** Whether disputes are about disclosure; where they may be those that an organ decides on, the clause must say so. */
    private boolean isAboutDisclosure(String clause) {
        return Phrases.DISCLOSURE_CONTEXT.areIn(clause) || discourse.isOfDisclosure() && !Phrases.DECIDES.areIn(clause);
    }

    private boolean isWhole(String words) {
        return !Phrases.PARTIAL.matcher(words).find()
                && !Phrases.NEGATED.matcher(words).matches()
                && organ.isWhole(words);
    }
}
