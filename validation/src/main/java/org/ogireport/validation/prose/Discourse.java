package org.ogireport.validation.prose;

/** What the sentences read so far speak of. */
final class Discourse {
    /** How many sentences without a word of requests may stand before one that leaves the word out. */
    private static final int PATIENCE = 2;

    private int silence = PATIENCE + 1;
    private boolean ofDisputes;
    private boolean underOtherOrgan;
    private boolean ofOtherOrgan;
    private boolean ofOtherTime;

    /** What a heading speaks of holds for the paragraph behind it, but not whom it speaks of. */
    void beginParagraph() {
        underOtherOrgan = false;
    }

    /** A heading names another organ: it holds until the paragraph ends, or an organ is named that is the reporting one. */
    void turnToOtherOrganForParagraph() {
        underOtherOrgan = true;
        ofOtherOrgan = true;
    }

    void beginSentence() {
        silence++;
        ofOtherOrgan = underOtherOrgan;
        ofOtherTime = false;
    }

    void mentionRequests() {
        ofDisputes = false;
        silence = 0;
    }

    /** Turns to what a clause names: disputes, unless it says that there were none or few shall be, or requests. */
    void mention(Clause clause) {
        String text = clause.text();
        boolean disclosure = Phrases.REQUEST_CONTEXT.areIn(text);
        if (Phrases.isOfDisputes(text)) {
            ofDisputes |= !clause.numbers().isEmpty() || !Phrases.FEW_DISPUTES.isIn(text);
        } else if (disclosure && !(ofDisputes && Phrases.CAUSE.areIn(text))) {
            ofDisputes = false;
        }
        if (disclosure) {
            mentionDisclosure();
        }
    }

    /** Goes on with requests or disputes, whichever it was. */
    void mentionDisclosure() {
        silence = 0;
    }

    void mentionSomethingElse() {
        silence = PATIENCE + 1;
    }

    void turnToOtherOrgan() {
        ofOtherOrgan = true;
    }

    void returnToOwnOrgan() {
        underOtherOrgan = false;
        ofOtherOrgan = false;
    }

    void setOtherTime(boolean other) {
        ofOtherTime = other;
    }

    /** Whether a number that does not say what it counts may count requests. */
    boolean isOfRequests() {
        return !ofDisputes && silence <= PATIENCE;
    }

    /** Whether requests or disputes were spoken of in this sentence or the one directly before. */
    boolean isOfDisclosure() {
        return silence <= 1;
    }

    boolean isElsewhere() {
        return ofOtherOrgan || ofOtherTime;
    }

    /** What an insertion in brackets does not change. */
    Discourse copy() {
        Discourse copy = new Discourse();
        copy.silence = silence;
        copy.ofDisputes = ofDisputes;
        copy.underOtherOrgan = underOtherOrgan;
        copy.ofOtherOrgan = ofOtherOrgan;
        copy.ofOtherTime = ofOtherTime;
        return copy;
    }
}
