package org.ogireport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Passage;

/**
 * Finds the numbers that prose states about requests and disputes. Only what is plain is found: a sentence that could be
 * read in two ways gives nothing.
 */
final class ProseReader {
    private final Years years;
    private final Organ organ;

    /**
     * A reader for one report.
     *
     * @param year the year reported on; where it is not known, no clause that names a year gives a claim
     * @param authority the name of the organ that reports; empty where it is not known
     */
    ProseReader(OptionalInt year, String authority) {
        this.years = new Years(year);
        this.organ = new Organ(authority);
    }

    /**
     * The claims of a passage, in the order they stand.
     *
     * @param passage which one it is
     * @param prose its text
     * @return the claims
     */
    List<Claim> read(Passage passage, Narrative prose) {
        Discourse discourse = new Discourse();
        List<Claim> claims = new ArrayList<>();
        List<String> paragraphs = prose.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            discourse.beginParagraph();
            for (Sentence sentence : Sentences.of(passage, i, paragraphs.get(i))) {
                claims.addAll(new SentenceReader(sentence, years, organ, discourse).read());
            }
        }
        return claims;
    }
}
