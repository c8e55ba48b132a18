package org.ogireport.documents.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Row;
import org.ogireport.documents.page.LabelIndex.Label;
import org.ogireport.documents.page.LabelIndex.Role;
import org.ogireport.documents.page.Printed;
import org.ogireport.documents.page.Token;

/**
 * What some tokens are: a label of the form, which may be broken over several; a value; or other text.
 *
 * @param label the label; null for a value or other text
 * @param tokens the tokens, one for a value or other text
 */
record Mark(@Nullable Label label, List<Token> tokens) implements Printed {
    boolean is(Role role) {
        return label != null && label.role() == role;
    }

    /** The row whose own label this is. */
    @Nullable
    Row row() {
        return label == null ? null : label.row();
    }

    boolean isValue() {
        return label == null && first().isValue();
    }

    boolean isFigure() {
        return label == null && first().isFigure();
    }

    boolean isText() {
        return label == null && !first().isValue();
    }

    Token first() {
        return tokens.get(0);
    }

    Token last() {
        return tokens.get(tokens.size() - 1);
    }

    int line() {
        return first().line();
    }

    /** The text as printed, its pieces put together. */
    @Override
    public String text() {
        if (tokens.size() == 1) {
            return first().text();
        }
        StringBuilder text = new StringBuilder();
        tokens.forEach(token -> text.append(token.text()));
        return text.toString();
    }

    @Override
    public String key() {
        return label == null ? first().key() : label.key();
    }
}
