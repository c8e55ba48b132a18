package org.ogireport.benchmarks;

import org.openjdk.jmh.results.RunResult;

/**
 * What one call costs.
 *
 * @param micros microseconds
 * @param bytes bytes allocated
 */
record Cost(double micros, double bytes) {
    static Cost of(RunResult result) {
        return new Cost(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
}
