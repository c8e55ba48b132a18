package org.ogireport.collection;

import java.util.Arrays;
import java.util.List;

/**
 * In how many bins signatures agree, of all pairs that agree in any: most texts have little in common, so far less is looked at
 * than every pair.
 */
final class CommonBins {
    private final int size;

    /** For each bin the hashes of all signatures in order, each with the place of its signature. */
    private final long[][] byBin = new long[TextSignature.BINS][];

    CommonBins(List<TextSignature> signatures) {
        size = signatures.size();
        for (int bin = 0; bin < byBin.length; bin++) {
            byBin[bin] = new long[size];
            for (int i = 0; i < size; i++) {
                byBin[bin][i] = key(signatures.get(i).least()[bin]) | i;
            }
            Arrays.sort(byBin[bin]);
        }
    }

    private static long key(int hash) {
        return (long) hash << Integer.SIZE;
    }

    /** In how many bins each of the signatures agrees with one. */
    int[] with(TextSignature signature) {
        int[] same = new int[size];
        for (int bin = 0; bin < byBin.length; bin++) {
            long key = key(signature.least()[bin]);
            int found = Arrays.binarySearch(byBin[bin], key);
            for (int i = found < 0 ? -1 - found : found;
                    i < size && byBin[bin][i] >> Integer.SIZE == key >> Integer.SIZE;
                    i++) {
                same[(int) byBin[bin][i]]++;
            }
        }
        return same;
    }
}
