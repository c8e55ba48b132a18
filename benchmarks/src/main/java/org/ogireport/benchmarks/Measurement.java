package org.ogireport.benchmarks;

import java.io.IOException;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What the sides of a comparison cost.
 *
 * @param ours the least that one call of ours cost
 * @param peer the least that one of its peer cost; null where there is none
 * @param ratio how many times as long as its peer ours took: the median over pairs of neighbouring turns
 */
record Measurement(Cost ours, @Nullable Cost peer, double ratio) {
    private static final int TURNS = 15;

    static Measurement of(Comparison comparison) throws IOException {
        try (Contender ours = Contender.start(comparison.ours(), comparison.sample())) {
            if (comparison.peerBenchmark().isEmpty()) {
                return alone(ours);
            }
            try (Contender peer = Contender.start(comparison.peerBenchmark(), comparison.sample())) {
                return byTurns(ours, peer);
            }
        }
    }

    private static Measurement alone(Contender ours) throws IOException {
        Cost least = ours.warm();
        for (int i = 0; i < TURNS; i++) {
            least = least.least(ours.turn());
        }
        return new Measurement(least, null, 1);
    }

    private static Measurement byTurns(Contender ours, Contender peer) throws IOException {
        Cost leastOfOurs = ours.warm();
        Cost leastOfPeer = peer.warm();
        double[] ratios = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            Cost our = ours.turn();
            Cost their = peer.turn();
            ratios[i] = our.micros() / their.micros();
            leastOfOurs = leastOfOurs.least(our);
            leastOfPeer = leastOfPeer.least(their);
        }
        return new Measurement(
                leastOfOurs, leastOfPeer, DoubleStream.of(ratios).sorted().toArray()[TURNS / 2]);
    }
}
