package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each module tells GraalVM's native image of itself: what is looked up by name at run time is kept in the program. */
class ReachabilityTest {
    private static final String METADATA = "META-INF/native-image/org.ogireport/%s/reachability-metadata.json";
    private static final String SERVICES = "META-INF/services/";

    static Stream<Arguments> modules() {
        return Library.REFERENCES.stream()
                .map(module -> Arguments.of(Named.of(module.descriptor().name(), module)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_resource_is_listed(ModuleReference module) {
        Set<String> resources = names(module)
                .filter(name -> !name.endsWith(".class") && !name.endsWith("/"))
                .filter(name -> !name.startsWith("META-INF/") || name.startsWith(SERVICES))
                // a bundle is named without its language and the ending
                .map(name -> name.replaceFirst("(_(zh|en))?[.]properties$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Stream.concat(
                        metadata(module).path("resources").findValues("glob").stream(),
                        metadata(module).path("resources").findValues("bundle").stream())
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(resources, listed);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_provider_of_a_service_can_be_made(ModuleReference module) {
        Set<String> providers = names(module)
                .filter(name -> name.startsWith(SERVICES) && !name.equals(SERVICES))
                .flatMap(name -> read(module, name).lines())
                .collect(Collectors.toCollection(TreeSet::new));
        module.descriptor().provides().forEach(provides -> assertTrue(providers.containsAll(provides.providers())));
        if (module.descriptor().name().equals("org.ogireport.core")) {
            // made by the Jakarta Validation provider, which finds its name in the annotation
            providers.add("org.ogireport.core.constraint.ConsistentReportValidator");
        }
        Set<String> made = metadata(module)
                .path("reflection")
                .valueStream()
                .filter(type -> type.path("methods").valueStream().anyMatch(ReachabilityTest::isConstructor))
                .map(type -> type.path("type").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(providers, made);
    }

    @Test
    void the_modules_have_resources_and_services() {
        List<String> told = Library.REFERENCES.stream()
                .filter(module -> !metadata(module).isEmpty())
                .map(module -> module.descriptor().name().replace("org.ogireport.", ""))
                .toList();
        assertEquals(
                List.of(
                        "core",
                        "documents.office97",
                        "serialization.jackson2",
                        "serialization.jackson3",
                        "testing",
                        "validation"),
                told);
    }

    private static boolean isConstructor(JsonNode method) {
        return method.path("name").asString().equals("<init>")
                && method.path("parameterTypes").isEmpty();
    }

    /** The metadata of a module; empty where it has none. */
    private static JsonNode metadata(ModuleReference module) {
        String artifact = module.descriptor()
                .name()
                .replace("org.ogireport.", "ogi-report-")
                .replace('.', '-');
        String name = String.format(METADATA, artifact);
        return names(module).anyMatch(name::equals)
                ? JsonMapper.shared().readTree(read(module, name))
                : JsonMapper.shared().createObjectNode();
    }

    private static Stream<String> names(ModuleReference module) {
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            return names.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ModuleReference module, String name) {
        try (ModuleReader reader = module.open()) {
            return StandardCharsets.UTF_8
                    .decode(reader.read(name).orElseThrow())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
