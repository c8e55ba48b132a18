package org.ogireport.fuzz.eye;

/** How what is read of a figure goes with what is seen of it. */
enum Verdict {
    AGREES,
    CONTRADICTED,
    UNJUDGED;

    /**
     * Compares them.
     *
     * @param read what an importer says: a number, {@code blank}, or anything else if it gives none
     * @param seen what the eye says: a number, or what it sees in its place
     */
    static Verdict of(String read, String seen) {
        boolean number = Character.isDigit(read.charAt(0));
        if (seen.equals(Sight.DOUBTFUL)) {
            return UNJUDGED;
        }
        if (number) {
            return read.equals(seen) ? AGREES : CONTRADICTED;
        }
        return read.equals("blank") && !seen.equals(Sight.NOTHING) ? CONTRADICTED : AGREES;
    }
}
