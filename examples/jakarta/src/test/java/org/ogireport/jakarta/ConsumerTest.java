package org.ogireport.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.apache.commons.lang3.StringUtils;
import org.codehaus.stax2.XMLInputFactory2;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.ogireport.core.AnnualReport;
import org.ogireport.serialization.ReportJson;
import org.ogireport.validation.Checker;

/**
 * Programs built and run on their own, with the jars named here and no others, by class path and by module path. What both paths
 * show alike is shown by the stricter one, the module path, in every build.
 */
class ConsumerTest {
    private static final List<Class<?>> CORE = List.of(AnnualReport.class);
    private static final List<Class<?>> CORE_AND_RULES = List.of(AnnualReport.class, Checker.class);
    private static final List<Class<?>> HIBERNATE =
            List.of(Validation.class, HibernateValidator.class, Logger.class, TypeResolver.class);

    private static final List<Class<?>> ANOTHER_PROVIDER =
            List.of(Validation.class, ApacheValidationProvider.class, StringUtils.class);

    private static final List<String> VIOLATIONS = List.of(
            "report.requests.outcomes.total.naturalPersons",
            "report.requests.outcomes.total.naturalPersons",
            "report.requests.outcomes.total.total",
            "report.requests.outcomes.total.total",
            "validated");
    private static final List<String> NO_VIOLATION = List.of("validated");
    private static final List<String> WITHOUT_JAKARTA =
            List.of("true", "36", "false", "false", "1", "no Jakarta Validation");

    private static final List<Class<?>> CODEC = List.of(
            AnnualReport.class,
            ReportJson.class,
            tools.jackson.core.JsonParser.class,
            XMLInputFactory2.class,
            WstxInputFactory.class);
    private static final List<Class<?>> JACKSON_3 = List.of(
            org.ogireport.serialization.jackson3.OgiReportModule.class,
            tools.jackson.databind.ObjectMapper.class,
            JsonFormat.class);
    private static final List<Class<?>> JACKSON_2 = List.of(
            org.ogireport.serialization.jackson2.OgiReportModule.class,
            com.fasterxml.jackson.databind.ObjectMapper.class,
            com.fasterxml.jackson.core.JsonParser.class,
            JsonFormat.class);
    private static final List<String> MAPPED =
            List.of("true", "true", "line 1, column 67: year: wrong type: \"2021\"; expected a year as a whole number");

    @TempDir
    private Path folder;

    @Test
    void validates_on_the_class_path_without_an_expression_language() throws Exception {
        assertEquals(VIOLATIONS, runOnClassPath("validating", CORE_AND_RULES, HIBERNATE));
    }

    @Test
    void validates_on_the_module_path_though_no_module_names_the_rules() throws Exception {
        assertEquals(VIOLATIONS, runOnModulePath("validating", CORE_AND_RULES, HIBERNATE));
    }

    @Test
    void validates_with_a_provider_that_tells_no_locale() throws Exception {
        assertEquals(
                Stream.concat(VIOLATIONS.stream().limit(4).map(path -> path + ": true"), NO_VIOLATION.stream())
                        .toList(),
                runOnClassPath("elsewhere", CORE_AND_RULES, ANOTHER_PROVIDER));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void every_report_is_valid_on_the_class_path_where_the_rules_are_absent() throws Exception {
        assertEquals(NO_VIOLATION, runOnClassPath("validating", CORE, HIBERNATE));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void every_report_is_valid_on_the_module_path_where_the_rules_are_absent() throws Exception {
        assertEquals(NO_VIOLATION, runOnModulePath("validating", CORE, HIBERNATE));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void records_and_rules_need_no_jakarta_jar_on_the_class_path() throws Exception {
        assertEquals(WITHOUT_JAKARTA, runOnClassPath("plain", CORE_AND_RULES, List.of()));
    }

    @Test
    void records_and_rules_need_no_jakarta_jar_on_the_module_path() throws Exception {
        assertEquals(WITHOUT_JAKARTA, runOnModulePath("plain", CORE_AND_RULES, List.of()));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_jackson_3_mapper_finds_the_codec_on_the_class_path() throws Exception {
        assertEquals(MAPPED, runOnClassPath("jackson3", CODEC, JACKSON_3));
    }

    @Test
    void a_jackson_3_mapper_finds_the_codec_on_the_module_path() throws Exception {
        assertEquals(MAPPED, runOnModulePath("jackson3", CODEC, JACKSON_3));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_jackson_2_mapper_finds_the_codec_on_the_class_path() throws Exception {
        assertEquals(MAPPED, runOnClassPath("jackson2", CODEC, JACKSON_2));
    }

    @Test
    @EnabledIfSystemProperty(named = "exhaustive", matches = "true")
    void a_jackson_2_mapper_finds_the_codec_on_the_module_path() throws Exception {
        assertEquals(MAPPED, runOnModulePath("jackson2", CODEC, JACKSON_2));
    }

    private List<String> runOnClassPath(String program, List<Class<?>> library, List<Class<?>> more) throws Exception {
        String path = path(library, more);
        compile("--class-path", path, "Report.java", program + "/Main.java");
        return run("--class-path", classes() + System.getProperty("path.separator") + path, "consumer.Main");
    }

    private List<String> runOnModulePath(String program, List<Class<?>> library, List<Class<?>> more) throws Exception {
        String path = path(library, more);
        compile("--module-path", path, "Report.java", program + "/Main.java", program + "/module-info.java");
        return run(
                "--module-path",
                classes() + System.getProperty("path.separator") + path,
                "--module",
                "consumer/consumer.Main");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles so that any warning is an error. */
    private void compile(String option, String path, String... sources) throws URISyntaxException {
        List<String> args = new ArrayList<>(
                List.of(option, path, "-proc:none", "-Werror", "-d", classes().toString()));
        Path root = Path.of(ConsumerTest.class.getResource("/consumer").toURI());
        Stream.of(sources).map(source -> root.resolve(source).toString()).forEach(args::add);
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, args.toArray(String[]::new));
        assertEquals(0, status, out.toString());
    }

    private List<String> run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), new String(Files.readAllBytes(err), StandardCharsets.ISO_8859_1));
        return Files.readAllLines(out, StandardCharsets.US_ASCII);
    }

    /** The jars, or folders of classes, that the classes come from. */
    private static String path(List<Class<?>> library, List<Class<?>> more) {
        return Stream.concat(library.stream(), more.stream())
                .map(ConsumerTest::origin)
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
