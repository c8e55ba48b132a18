package org.ogireport.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Prose;

/**
 * The words of a document, and what the rules that look at nothing else find in them, each looked for once. It serves one
 * checker in the same circumstances. Not safe for use by several threads.
 */
final class ReadText {
    private final DocumentText text;
    private final Map<Rule, List<Finding>> findings = new HashMap<>();

    ReadText(Prose prose) {
        this.text = new DocumentText(prose);
    }

    DocumentText text() {
        return text;
    }

    /** What a rule that looks at words alone finds, where it is of the form of the dossier. */
    List<Finding> findings(Rule rule, Dossier dossier) {
        if (!rule.forms().contains(dossier.layout().form())) {
            return List.of();
        }
        List<Finding> known = findings.get(rule);
        if (known == null) {
            known = new ArrayList<>();
            rule.evaluate(dossier, known::add);
            findings.put(rule, known);
        }
        return known;
    }
}
