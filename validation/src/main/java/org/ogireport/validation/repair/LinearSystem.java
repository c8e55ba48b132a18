package org.ogireport.validation.repair;

import java.math.BigInteger;
import java.util.Optional;

/** A small system of linear equations with coefficients -1, 0 and 1, solved exactly. */
final class LinearSystem {
    private final BigInteger[][] rows;
    private final int unknowns;

    /** Takes the coefficients of each equation, and last the constant on its right side. */
    LinearSystem(long[][] equations, int unknowns) {
        this.unknowns = unknowns;
        this.rows = new BigInteger[equations.length][unknowns + 1];
        for (int i = 0; i < equations.length; i++) {
            for (int j = 0; j <= unknowns; j++) {
                rows[i][j] = BigInteger.valueOf(equations[i][j]);
            }
        }
    }

    /** The one solution in whole numbers that fit a long; empty where there is none, or more than one. */
    Optional<long[]> solve() {
        int[] pivots = new int[unknowns];
        int rank = 0;
        for (int column = 0; column < unknowns; column++) {
            int pivot = pivot(rank, column);
            if (pivot < 0) {
                return Optional.empty();
            }
            BigInteger[] row = rows[pivot];
            rows[pivot] = rows[rank];
            rows[rank] = row;
            for (int i = 0; i < rows.length; i++) {
                if (i != rank && rows[i][column].signum() != 0) {
                    eliminate(rows[i], row, column);
                }
            }
            pivots[column] = rank++;
        }
        for (int i = rank; i < rows.length; i++) {
            if (rows[i][unknowns].signum() != 0) {
                return Optional.empty();
            }
        }
        return whole(pivots);
    }

    private int pivot(int from, int column) {
        for (int i = from; i < rows.length; i++) {
            if (rows[i][column].signum() != 0) {
                return i;
            }
        }
        return -1;
    }

    private void eliminate(BigInteger[] target, BigInteger[] pivot, int column) {
        BigInteger factor = target[column];
        for (int j = 0; j <= unknowns; j++) {
            target[j] = target[j].multiply(pivot[column]).subtract(pivot[j].multiply(factor));
        }
    }

    private Optional<long[]> whole(int[] pivots) {
        long[] solution = new long[unknowns];
        for (int column = 0; column < unknowns; column++) {
            BigInteger[] row = rows[pivots[column]];
            BigInteger[] quotient = row[unknowns].divideAndRemainder(row[column]);
            if (quotient[1].signum() != 0 || quotient[0].bitLength() > 62) {
                return Optional.empty();
            }
            solution[column] = quotient[0].longValue();
        }
        return Optional.of(solution);
    }
}
