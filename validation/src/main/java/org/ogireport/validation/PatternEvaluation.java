package org.ogireport.validation;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.equation.Verdict;

/**
 * A rule of a place's own on what a passage says. Its pattern comes from a file, so its work is bounded: a pattern that looks at
 * a sentence too often decides nothing, and that is told. This needs no library, of which validation has none.
 */
final class PatternEvaluation implements Rule.Evaluation {
    private static final int LONGEST = 200;

    /** How often a pattern may look at a character of one sentence. */
    private static final int LOOKS = 200_000;

    private final Passage passage;
    private final Pattern pattern;
    private final boolean must;

    PatternEvaluation(Passage passage, String pattern, boolean must) {
        if (pattern.codePointCount(0, pattern.length()) > LONGEST) {
            throw RefusedValueException.of("pattern", new Words("长于 %s 个字符", "longer than %s").with(LONGEST));
        }
        try {
            this.pattern = Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw RefusedValueException.of(
                    "pattern", new Words("不是正则表达式（%s）", "no regular expression (%s)").with(e.getDescription()));
        }
        this.passage = Objects.requireNonNull(passage, "passage: must not be null");
        this.must = must;
    }

    @Override
    public void evaluate(Rule rule, Dossier dossier, Consumer<Finding> findings) {
        try {
            Optional<Quote> found = dossier.sentences(passage).stream()
                    .filter(quote -> isFound(quote.sentence()))
                    .findFirst();
            if (must && found.isEmpty() && dossier.reaches(passage)) {
                findings.accept(Finding.of(
                        rule,
                        rule.severity(),
                        Detail.Observation.of(
                                new Words("%s没有写到：%s", "%s does not say: %s"), passage.words(), rule.statement())));
            }
            if (!must && found.isPresent()) {
                findings.accept(Finding.of(
                        rule,
                        rule.severity(),
                        Detail.Observation.of(new Words("不符合：%s", "breaks: %s"), rule.statement())
                                .in(found.get())));
            }
        } catch (TooMuchWork | StackOverflowError e) {
            findings.accept(new Finding(
                    rule,
                    Severity.INFO,
                    Verdict.UNDETERMINED,
                    Detail.Observation.of(
                            new Words("规则的正则表达式过于复杂，未作判断", "the rule's pattern is too much work, nothing is decided")),
                    Optional.empty()));
        }
    }

    private boolean isFound(String sentence) {
        return pattern.matcher(new Counted(sentence, new int[] {LOOKS})).find();
    }

    /** Ends a search that takes too long. */
    private static final class TooMuchWork extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMuchWork() {
            super("the pattern looks at the text too often", null, false, false);
        }
    }

    /** A text that can be looked at so often and no more. */
    private record Counted(String text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooMuchWork();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
