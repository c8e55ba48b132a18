package org.ogireport.benchmarks;

import org.openjdk.jmh.results.RunResult;

/**
 * What one call costs.
 *
 * @param micros microseconds
 * @param bytes bytes allocated
 */
record Cost(double micros, double bytes) {
    /** What was measured. */
    static Cost of(RunResult result) {
        return new Cost(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    /** What {@link #toString} wrote. */
    static Cost parse(String cost) {
        String[] numbers = cost.split(" ");
        return new Cost(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
    }

    /** The least of both: what else runs on a machine only adds to it. */
    Cost least(Cost other) {
        return new Cost(Math.min(micros, other.micros), Math.min(bytes, other.bytes));
    }

    @Override
    public String toString() {
        return micros + " " + bytes;
    }
}
