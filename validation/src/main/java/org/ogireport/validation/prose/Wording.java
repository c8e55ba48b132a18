package org.ogireport.validation.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        return Phrases.CARRIED_OVER.matcher(left).matches()
                ? Optional.of(Subject.CARRIED_OVER)
                : Phrases.CARRIED_FORWARD.matcher(left).matches()
                        ? Optional.of(Subject.CARRIED_FORWARD)
                        : Optional.empty();
    }

    /** The subject of a count between two stretches of a clause, if it is plain. */
    Optional<Subject> subject(String left, String right, String clause) {
        if (Phrases.STILL.matcher(left).matches()
                && Phrases.FORWARDED.matcher(right).matches()
                && isAboutRequests(right)) {
            return Optional.of(Subject.CARRIED_FORWARD);
        }
        return outcome(left, right).or(() -> request(left, right)).or(() -> dispute(left, right, clause));
    }

    private Optional<Subject> outcome(String left, String right) {
        Matcher before = Phrases.OUTCOME.matcher(left);
        if (before.matches() && isTail(right) && isAboutRequests(left)) {
            return Optional.of(Phrases.outcome(before.group("outcome")));
        }
        Matcher behind = Phrases.OUTCOME_BEHIND.matcher(right);
        if (Phrases.NOTHING.matcher(left).matches() && behind.matches() && isAboutRequests(right)) {
            return Optional.of(Phrases.outcome(behind.group("outcome")));
        }
        return Optional.empty();
    }

    private Optional<Subject> request(String left, String right) {
        Matcher behind = Phrases.ONLY_REQUEST.matcher(right);
        boolean complete = behind.matches();
        Matcher inAll = Phrases.REQUESTS_IN_ALL.matcher(left);
        if (inAll.matches() && !Phrases.DEALS.areIn(inAll.group("before"))) {
            return whole(Subject.RECEIVED, inAll, "", isTail(right));
        }
        Matcher received = Phrases.RECEIVED.matcher(left);
        if (received.matches()) {
            Subject subject = received.group("dealt") != null
                    ? Subject.PROCESSED
                    : received.group("verb").startsWith("新") ? Subject.NEWLY_RECEIVED : Subject.RECEIVED;
            return whole(subject, received, complete ? behind.group("request") : "", complete || isTail(right));
        }
        Matcher handled = Phrases.HANDLED.matcher(left);
        if (handled.matches() && !Phrases.RECEIVES.areIn(handled.group("before"))) {
            boolean vague =
                    handled.group("verb").equals("办理") || handled.group("verb").equals("处理");
            return whole(
                    vague ? Subject.PROCESSED : Subject.HANDLED,
                    handled,
                    complete ? behind.group("request") : "",
                    complete || isTail(right));
        }
        return Optional.empty();
    }

    /** The subject, if the words before its verb and behind its number leave it whole. */
    private Optional<Subject> whole(Subject subject, Matcher verb, String behind, boolean isComplete) {
        String words = verb.group("before");
        String named = verb.group("request") == null ? behind : verb.group("request");
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

    private Optional<Subject> dispute(String left, String right, String clause) {
        if (!isAboutDisclosure(clause)) {
            return Optional.empty();
        }
        Matcher suits = Phrases.SUITS.matcher(left);
        if (suits.matches() && isTail(right) && organ.isNothingElse(suits.group("before"))) {
            return Optional.of(
                    suits.group("direct") != null
                            ? Subject.DIRECT_SUITS
                            : suits.group("later") != null ? Subject.LATER_SUITS : Subject.SUITS);
        }
        Matcher reviews = Phrases.REVIEWS.matcher(left);
        if (reviews.matches() && isTail(right) && organ.isNothingElse(reviews.group("before"))) {
            return Optional.of(Subject.REVIEWS);
        }
        Matcher lead = Phrases.DISPUTE_LEAD.matcher(left);
        if (lead.matches() && organ.isNothingElse(lead.group("before"))) {
            return Phrases.ONLY_REVIEWS.matcher(right).matches()
                    ? Optional.of(Subject.REVIEWS)
                    : Phrases.ONLY_SUITS.matcher(right).matches() ? Optional.of(Subject.SUITS) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether words say that nothing was received. */
    Optional<Matcher> noRequest(String clause) {
        if (!clause.contains("申请") && !clause.contains("公开")) {
            return Optional.empty();
        }
        Matcher none = Phrases.NO_REQUEST.matcher(clause);
        return none.matches() && none.group("request").contains("公开") && isWhole(none.group("before"))
                ? Optional.of(none)
                : Optional.empty();
    }

    /** Whether a pattern tells that there was no dispute of one kind or both. */
    Optional<Matcher> noDispute(Pattern pattern, String words, String clause) {
        if (!words.contains("复议") && !words.contains("诉讼")) {
            return Optional.empty();
        }
        Matcher none = pattern.matcher(words);
        return none.matches()
                        && (none.group("reviews") != null || none.group("suits") != null)
                        && organ.isNothingElse(none.group("before"))
                        && isAboutDisclosure(clause)
                ? Optional.of(none)
                : Optional.empty();
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
