package org.ogireport.benchmarks;

import org.openjdk.jmh.results.RunResult;

/**
 * What one call costs.
 *
 * @param micros microseconds
 * @param bytes bytes allocated
 */
record Cost(double micros, double bytes) {
    /** What was measured; of the times the least, since what else runs on a machine only adds to them. */
    static Cost of(RunResult result) {
        return new Cost(
                result.getPrimaryResult().getStatistics().getMin(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }

    Cost least(Cost other) {
        return new Cost(Math.min(micros, other.micros), Math.min(bytes, other.bytes));
    }
}
