package org.ogireport.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Work that is measured in this virtual machine, by the processor time and the allocations of its thread: what else runs on
 * the machine hardly shows.
 *
 * @param work the work
 */
record Measured(Callable<?> work) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Blackhole TAKEN = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

    /** Work that hands over what it makes. */
    interface Consuming {
        void run(Blackhole taken) throws Exception;
    }

    static Measured of(Consuming work) {
        return new Measured(() -> {
            work.run(TAKEN);
            return work;
        });
    }

    /** Does the work for so long, and tells the mean of one time. */
    Cost cost(long nanos) throws Exception {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        long time = 0;
        int times = 0;
        while (time < nanos) {
            TAKEN.consume(work.call());
            times++;
            time = THREADS.getCurrentThreadCpuTime() - start;
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Cost(time / 1e3 / times, (double) allocated / times);
    }
}
