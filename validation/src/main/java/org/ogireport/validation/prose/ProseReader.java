package org.ogireport.validation.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers that prose states about requests and disputes. Only what is plain is found: a sentence that could be
 * read in two ways gives nothing.
 */
final class ProseReader {
    private final Organ organ;

    /**
     * A reader for one report.
     *
     * @param authority the name of the organ that reports; empty where it is not known
     */
    ProseReader(String authority) {
        this.organ = new Organ(authority);
    }

    /**
     * The claims of a passage, in the order they stand. Where the year reported on is not known, no clause that names a year
     * gives a claim.
     */
    List<Claim> read(List<Line> passage) {
        Discourse discourse = new Discourse();
        List<Claim> claims = new ArrayList<>();
        int paragraph = -1;
        for (Line line : passage) {
            if (line.sentence().paragraph() != paragraph) {
                paragraph = line.sentence().paragraph();
                discourse.beginParagraph();
            }
            claims.addAll(new SentenceReader(line, organ, discourse).read());
        }
        return claims;
    }
}
