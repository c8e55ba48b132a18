package org.ogireport.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ogireport.core.AnnualReport;
import org.ogireport.serialization.ReportJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** From the bytes of a JSON document to a report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Param({"SHORT", "LONG"})
    public Sample sample;

    @Benchmark
    public AnnualReport report() {
        return ReportJson.read(sample.json());
    }

    /** What must be paid in any case: each token, each text as a string, each number as a long. */
    @Benchmark
    public void tokens(Blackhole taken) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), sample.json())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING, PROPERTY_NAME -> taken.consume(parser.getString());
                    case VALUE_NUMBER_INT -> taken.consume(parser.getLongValue());
                    case VALUE_NUMBER_FLOAT -> taken.consume(parser.getDecimalValue());
                    default -> taken.consume(token);
                }
            }
        }
    }

    /** The same records by databind. */
    @Benchmark
    public AnnualReport databind() {
        return Databind.MAPPER.readValue(sample.json(), AnnualReport.class);
    }

    @Benchmark
    public JsonNode tree() {
        return Databind.MAPPER.readTree(sample.json());
    }
}
