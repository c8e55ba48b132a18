package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each module promises: the public and protected members of the packages it exports, in a file each. A question mark stands behind what may be null. */
class PublicApiTest {
    private static final Path FOLDER = Path.of("../docs/api");
    private static final Set<JavaModifier> PROMISED = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);
    private static final Set<JavaModifier> UNSAID =
            Set.of(JavaModifier.PUBLIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE, JavaModifier.TRANSIENT);

    static Stream<String> modules() {
        return Library.MODULES.stream()
                .filter(module -> !Library.exported(module).isEmpty())
                .map(ModuleDescriptor::name);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_promises_what_is_written_down(String module) throws IOException {
        List<String> api = api(module);
        assertFalse(api.isEmpty());
        Path file = FOLDER.resolve(module + ".txt");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, String.join("\n", api) + "\n");
            return;
        }
        List<String> written = Files.readAllLines(file);
        List<String> changes = new ArrayList<>();
        api.stream().filter(line -> !written.contains(line)).forEach(line -> changes.add("+ " + line));
        written.stream().filter(line -> !api.contains(line)).forEach(line -> changes.add("- " + line));
        assertEquals(List.of(), changes, "the public API changed: note it in CHANGELOG.md, then -Drecreate=true");
        assertEquals(written, api, "the public API is written in another order: -Drecreate=true");
    }

    private static List<String> api(String module) {
        Set<String> exported = Library.MODULES.stream()
                .filter(each -> each.name().equals(module))
                .flatMap(each -> Library.exported(each).stream())
                .collect(Collectors.toSet());
        Set<String> lines = new TreeSet<>();
        for (JavaClass type : Library.CLASSES) {
            if (exported.contains(type.getPackageName()) && isPromised(type)) {
                lines.add(type.getName() + " (" + kind(type) + ")");
                type.getFields().stream()
                        .filter(field -> isPromised(field.getModifiers()))
                        .forEach(field -> lines.add(line(field)));
                Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                        .filter(unit -> isPromised(unit.getModifiers()))
                        .forEach(unit -> lines.add(line(unit)));
            }
        }
        return List.copyOf(lines);
    }

    private static boolean isPromised(JavaClass type) {
        return isPromised(type.getModifiers())
                && type.getEnclosingClass().map(PublicApiTest::isPromised).orElse(true);
    }

    private static boolean isPromised(Set<JavaModifier> modifiers) {
        return !modifiers.contains(JavaModifier.SYNTHETIC) && modifiers.stream().anyMatch(PROMISED::contains);
    }

    private static String kind(JavaClass type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return Stream.concat(said(type.getModifiers()), Stream.of(kind)).collect(Collectors.joining(" "))
                + variables(type.getTypeParameters())
                + listed(
                        " extends ",
                        type.getRawSuperclass().stream()
                                .map(JavaClass::getName)
                                .filter(name -> !name.matches("java\\.lang\\.(Object|Record|Enum)")))
                + listed(" implements ", type.getInterfaces().stream().map(JavaType::getName))
                + listed(
                        " permits ",
                        type.reflect().isSealed()
                                ? Stream.of(type.reflect().getPermittedSubclasses())
                                        .map(Class::getName)
                                : Stream.of());
    }

    /** Such as {@code <T extends java.lang.Comparable>}. */
    private static String variables(List<? extends JavaTypeVariable<?>> variables) {
        Stream<String> names = variables.stream()
                .map(variable -> variable.getName()
                        + listed(
                                " extends ",
                                variable.getUpperBounds().stream()
                                        .map(JavaType::getName)
                                        .filter(name -> !name.equals("java.lang.Object"))));
        return variables.isEmpty() ? "" : listed("<", names) + ">";
    }

    /** Names behind a word; nothing where there are none. */
    private static String listed(String word, Stream<String> names) {
        String listed = names.sorted().collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : word + listed;
    }

    private static String line(JavaField field) {
        return field.getOwner().getName() + "." + field.getName() + ": "
                + Stream.concat(
                                said(field.getModifiers()),
                                Stream.of(field.getType().getName()))
                        .collect(Collectors.joining(" "));
    }

    private static String line(JavaCodeUnit unit) {
        Executable reflected = (Executable) unit.reflect();
        AnnotatedType[] annotated = reflected.getAnnotatedParameterTypes();
        List<String> parameters = new ArrayList<>();
        for (JavaType parameter : unit.getParameterTypes()) {
            parameters.add(name(parameter, annotated[parameters.size()]));
        }
        String returned = name(unit.getReturnType(), reflected.getAnnotatedReturnType());
        return unit.getOwner().getName() + "." + unit.getName() + "(" + String.join(", ", parameters) + "): "
                + Stream.concat(said(unit.getModifiers()), Stream.of(returned)).collect(Collectors.joining(" "))
                + variables(unit.getTypeParameters())
                + listed(" throws ", unit.getExceptionTypes().stream().map(JavaClass::getName));
    }

    private static Stream<String> said(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(modifier -> !UNSAID.contains(modifier))
                .map(modifier -> modifier.name().toLowerCase(Locale.ROOT))
                .sorted();
    }

    /** With a question mark where it may be null. */
    private static String name(JavaType type, AnnotatedType annotated) {
        return type.getName() + (annotated.isAnnotationPresent(Nullable.class) ? "?" : "");
    }
}
