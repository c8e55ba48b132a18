package org.ogireport.collection;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.Narrative;
import org.ogireport.core.draft.Draft;

/**
 * What is kept of the text of parts one and five to tell how much of it another has: the least of its stretches of eight
 * characters in each of 128 bins (MinHash by one permutation). The share is an estimate; in tests it was within 13 hundredths.
 *
 * @param least the least hash in each bin
 * @param stretches how many different stretches there are
 */
record TextSignature(int[] least, int stretches) {
    private static final int BINS_LOG = 7;
    static final int BINS = 1 << BINS_LOG;
    private static final int STRETCH = 8;

    /** What is shorter is alike by chance. */
    private static final int SHORTEST = 300;

    private static final int NONE = -1;

    /** Numbers are no text, and differ where all else is copied. */
    private static final Pattern LEFT_OUT = Pattern.compile("[一二三四五六七八九十零〇百千万两]+|[^\\p{IsHan}]");

    /** The signature of a report's text; empty where there is too little to tell. */
    static Optional<TextSignature> of(Draft draft) {
        List<Narrative> parts = List.of(draft.overview(), draft.problems());
        String text = LEFT_OUT.matcher(
                        parts.stream().flatMap(part -> Stream.of(part.text())).collect(Collectors.joining("\n")))
                .replaceAll("");
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + STRETCH <= text.length(); i++) {
            hashes.add(hash(text, i));
        }
        int[] least = new int[BINS];
        Arrays.fill(least, NONE);
        for (int hash : hashes) {
            int bin = hash >>> Integer.SIZE - BINS_LOG;
            int rest = hash & Integer.MAX_VALUE >>> BINS_LOG - 1;
            if (least[bin] == NONE || rest < least[bin]) {
                least[bin] = rest;
            }
        }
        return Optional.of(new TextSignature(filled(least), hashes.size()));
    }

    private static int hash(String text, int begin) {
        int hash = 0;
        for (int i = begin; i < begin + STRETCH; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        // the finalizer of MurmurHash3: every bit of the characters moves every bit of the hash
        hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    /** An empty bin has what the next has, so that two texts are empty in one only together. */
    private static int[] filled(int[] least) {
        int[] filled = least.clone();
        for (int i = 0; i < BINS; i++) {
            for (int step = 1; filled[i] == NONE && step < BINS; step++) {
                int next = least[(i + step) % BINS];
                filled[i] = next == NONE ? NONE : next + step;
            }
        }
        return filled;
    }

    /** The share of this text that stands in the other too, from 0 to 1. */
    double shareIn(TextSignature other) {
        int same = 0;
        for (int i = 0; i < BINS; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return shareIn(other, same);
    }

    /** The share of this text that stands in another, which has the same hash in so many bins. */
    double shareIn(TextSignature other, int same) {
        double ofBoth = (double) same / BINS;
        double shared = ofBoth * (stretches + other.stretches) / (1 + ofBoth);
        return Math.min(1, shared / stretches);
    }
}
