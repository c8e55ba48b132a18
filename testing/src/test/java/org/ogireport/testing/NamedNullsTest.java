package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.Roster;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.MhtImporter;
import org.ogireport.documents.OdsImporter;
import org.ogireport.documents.OdtImporter;
import org.ogireport.documents.OfdImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.RtfImporter;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.XlsxImporter;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.ReportSeries;
import org.ogireport.validation.RollUp;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Thresholds;

/** Calls all that the modules promise with a null where none may stand: whoever made the mistake reads which argument it was. */
class NamedNullsTest {
    private static final Pattern NAMED = Pattern.compile(".*\\w.*must not be null");

    private static final AnnualReport REPORT =
            ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY);
    private static final Draft DRAFT = Draft.of(REPORT);

    /** What stands for the arguments that are no null, and what methods are called of. */
    private static final List<Object> SAMPLES = List.of(
            REPORT,
            DRAFT,
            DRAFT.toBuilder(),
            REPORT.authority(),
            REPORT.disclosure(),
            REPORT.requests(),
            REPORT.requests().newlyReceived(),
            REPORT.disputes(),
            Narrative.EMPTY,
            Preface.EMPTY,
            Layout.of(Form.CURRENT_2021),
            DRAFT.cells().get(0),
            CellValue.of(1),
            Source.builder().line(1).build(),
            DRAFT.toReport(BlankPolicy.REFUSE),
            Checker.standard(),
            Checker.standard().running(Circumstances.NONE),
            Checker.standard().check(DRAFT),
            Circumstances.NONE,
            RuleCatalogue.standard(),
            RuleCatalogue.standard().rules().get(0),
            RulePolicy.NONE,
            RollUp.ZERO.add(REPORT),
            RollUp.ZERO.add(REPORT).coverage(1),
            ReportSeries.of(List.of(REPORT)),
            HtmlImporter.INSTANCE,
            DocxImporter.INSTANCE,
            MhtImporter.INSTANCE,
            OdsImporter.INSTANCE,
            OdtImporter.INSTANCE,
            OfdImporter.INSTANCE,
            PdfImporter.INSTANCE,
            RtfImporter.INSTANCE,
            TextImporter.INSTANCE,
            XlsxImporter.INSTANCE,
            ReportGenerator.seeded(1),
            "文",
            BigDecimal.ONE,
            LocalDate.EPOCH,
            MonthDay.of(1, 31),
            Optional.empty(),
            OptionalInt.empty(),
            Thresholds.STANDARD,
            Roster.NONE,
            ReportSum.ZERO,
            Locale.CHINESE,
            List.of(),
            Map.of(),
            Set.of(),
            new byte[] {1});

    /** A call with one null. */
    private record Call(Executable called, int nulled) {
        String name() {
            return called.getDeclaringClass().getName() + "." + called.getName() + "("
                    + Stream.of(called.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "))
                    + ") " + called.getParameters()[nulled].getName();
        }
    }

    @Test
    void a_null_is_refused_by_the_name_of_its_argument() {
        List<Call> calls = calls().toList();
        Set<String> nameless = new TreeSet<>();
        int made = 0;
        for (Call call : calls) {
            Optional<Object> result = result(call);
            made += result.filter(Throwable.class::isInstance).isPresent() ? 1 : 0;
            result.filter(NullPointerException.class::isInstance)
                    .map(thrown -> String.valueOf(((Throwable) thrown).getMessage()))
                    .filter(message -> !NAMED.matcher(message).matches())
                    .ifPresent(message -> nameless.add(call.name() + ": " + message));
            result.filter(Record.class::isInstance)
                    .filter(value -> call.called() instanceof Constructor<?>)
                    .ifPresent(value -> nameless.add(call.name() + ": is taken"));
        }
        assertEquals("", String.join("\n", nameless));
        assertTrue(made > 200, made + " of " + calls.size() + " calls were refused");
    }

    private static Stream<Call> calls() {
        Set<String> exported = Library.MODULES.stream()
                .flatMap(module -> Library.exported(module).stream())
                .filter(name -> name.matches(
                        "org\\.ogireport\\.(core|validation|serialization|documents|collection|testing)\\b.*"))
                .collect(Collectors.toSet());
        return Library.CLASSES.stream()
                .filter(type -> exported.contains(type.getPackageName())
                        && !type.isAnnotation()
                        && !type.getPackageName().matches(".*\\.(constraint|jqwik)"))
                .map(type -> type.reflect())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(unit -> Modifier.isPublic(unit.getModifiers())
                        && !unit.isSynthetic()
                        && !unit.getName().equals("equals")
                        && !Modifier.isAbstract(unit.getDeclaringClass().getModifiers())
                        && !unit.getDeclaringClass().isEnum())
                .flatMap(NamedNullsTest::calls);
    }

    private static Stream<Call> calls(Executable unit) {
        List<Call> calls = new ArrayList<>();
        Parameter[] parameters = unit.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].getType().isPrimitive()
                    && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                calls.add(new Call(unit, i));
            }
        }
        return calls.stream();
    }

    /** What a call gives or throws; empty where it gives nothing, or cannot be made with the samples. */
    private static Optional<Object> result(Call call) {
        Executable unit = call.called();
        Class<?>[] types = unit.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = i == call.nulled() ? null : sample(types[i]);
            if (arguments[i] == null && i != call.nulled()) {
                return Optional.empty();
            }
        }
        try {
            if (unit instanceof Method method) {
                boolean isStatic = Modifier.isStatic(unit.getModifiers());
                Object receiver = isStatic ? null : sample(unit.getDeclaringClass());
                return receiver == null && !isStatic
                        ? Optional.empty()
                        : Optional.ofNullable(method.invoke(receiver, arguments));
            }
            return Optional.of(((Constructor<?>) unit).newInstance(arguments));
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(call.name(), e);
        }
    }

    private static @Nullable Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : type == long.class ? (Object) 1L : (Object) 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return SAMPLES.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseGet(() -> type.isRecord() ? record(type) : null);
    }

    /** A record of samples; null where they make none. */
    private static @Nullable Object record(Class<?> type) {
        Constructor<?> whole = type.getConstructors()[0];
        Object[] components =
                Stream.of(whole.getParameterTypes()).map(NamedNullsTest::sample).toArray();
        try {
            return whole.newInstance(components);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
