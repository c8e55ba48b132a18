package org.ogireport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ogireport.serialization.ReportJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a report to the bytes of a JSON document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingJson {
    @Param({"SHORT", "LONG"})
    public Sample sample;

    @Benchmark
    public byte[] report() {
        return ReportJson.write(sample.report());
    }

    /** The same records by databind. */
    @Benchmark
    public byte[] databind() {
        return Databind.MAPPER.writeValueAsBytes(sample.report());
    }
}
