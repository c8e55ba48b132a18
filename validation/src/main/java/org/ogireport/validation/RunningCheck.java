package org.ogireport.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.prose.Prose;

/**
 * Checks one draft after another, each as {@link Checker#check(Draft, Circumstances)} does. Prose is read, and rules that look at
 * words alone are asked, only where the words are others than in the draft before. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class RunningCheck {
    private final Checker checker;
    private final Circumstances circumstances;
    private @Nullable ReadText text;

    RunningCheck(Checker checker, Circumstances circumstances) {
        this.checker = checker;
        this.circumstances = circumstances;
    }

    /**
     * Checks a draft.
     *
     * @param draft the draft as it is now
     * @return what was found
     */
    public Findings check(Draft draft) {
        Prose prose = Prose.of(Objects.requireNonNull(draft, "draft: must not be null"));
        if (text == null || !text.text().prose().equals(prose)) {
            text = new ReadText(prose);
        }
        return checker.check(text, draft, circumstances);
    }
}
