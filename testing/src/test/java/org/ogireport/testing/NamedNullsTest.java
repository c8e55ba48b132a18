package org.ogireport.testing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ogireport.collection.Coverage;
import org.ogireport.collection.Gathering;
import org.ogireport.collection.Inspection;
import org.ogireport.collection.Organ;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.Roster;
import org.ogireport.collection.RosterException;
import org.ogireport.collection.SimilarReports;
import org.ogireport.collection.comparison.ReportComparison;
import org.ogireport.collection.export.CollectionTables;
import org.ogireport.collection.export.RuleMatrix;
import org.ogireport.collection.overview.Overview;
import org.ogireport.collection.reading.ReadReport;
import org.ogireport.collection.reading.ReportReader;
import org.ogireport.collection.slip.AnnotatedReport;
import org.ogireport.collection.slip.ReturnSlip;
import org.ogireport.collection.table.CsvWriter;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Row;
import org.ogireport.documents.DocumentComments;
import org.ogireport.documents.DocxImporter;
import org.ogireport.documents.DocxPublisher;
import org.ogireport.documents.HtmlImporter;
import org.ogireport.documents.MhtImporter;
import org.ogireport.documents.OdsImporter;
import org.ogireport.documents.OdtImporter;
import org.ogireport.documents.OfdImporter;
import org.ogireport.documents.PdfImporter;
import org.ogireport.documents.RtfImporter;
import org.ogireport.documents.TextImporter;
import org.ogireport.documents.XlsxImporter;
import org.ogireport.documents.result.ImportException;
import org.ogireport.serialization.ReportJson;
import org.ogireport.serialization.ReportWriteException;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.Dossier;
import org.ogireport.validation.Findings;
import org.ogireport.validation.Grounds;
import org.ogireport.validation.ReportSeries;
import org.ogireport.validation.RollUp;
import org.ogireport.validation.Rule;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.Severity;
import org.ogireport.validation.Thresholds;
import org.ogireport.validation.render.RepairField;

/** Calls all that the modules promise with a null where none may stand: whoever made the mistake reads which argument it was. */
class NamedNullsTest {
    private static final Pattern NAMED = Pattern.compile(".*\\w.*must not be null");

    private static final AnnualReport REPORT =
            ReportGenerator.seeded(1).report(Layout.of(Form.CURRENT_2021), Profile.COUNTY);
    private static final Draft DRAFT = Draft.of(REPORT);
    private static final Draft PARENT =
            DRAFT.toBuilder().authority(Authority.of("某省人民政府")).build();
    private static final Findings FINDINGS =
            Checker.standard().check(DRAFT.with(Row.HANDLED_TOTAL.cell(Column.APPLICANTS_TOTAL), 999_999));
    private static final Gathering GATHERING = Gathering.of(
            Stream.of(new ReadReport("a.docx", DRAFT, List.of())),
            Roster.of(List.of(Organ.of(REPORT.authority().name()))));
    private static final Inspection INSPECTION = Inspection.of(GATHERING, Checker.standard(), Circumstances.NONE);
    private static final Coverage COVERAGE = Coverage.of(GATHERING, INSPECTION);
    private static final byte[] DOCUMENT = docx();

    private static byte[] docx() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        assertDoesNotThrow(() -> DocxPublisher.write(DRAFT, document));
        return document.toByteArray();
    }

    /** What a rule is given. */
    private static Dossier dossier() {
        List<Dossier> given = new ArrayList<>();
        Rule rule = Rule.builder("X1", Severity.INFO, new Words("甲", "a"))
                .because(Grounds.PRACTICE, new Words("甲", "a"))
                .evaluatedBy((own, dossier, findings) -> given.add(dossier));
        new Checker(RuleCatalogue.standard(), RulePolicy.NONE.withRule(rule)).check(DRAFT);
        return given.get(0);
    }

    /** What stands for the arguments that are no null, and what methods are called of. */
    private static final List<Object> SAMPLES = List.of(
            PARENT,
            REPORT,
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
            Source.builder(),
            Source.builder().line(1).build(),
            DRAFT.toReport(BlankPolicy.REFUSE),
            Checker.standard(),
            Checker.standard().running(Circumstances.NONE),
            FINDINGS,
            FINDINGS.list().get(0),
            FINDINGS.causes().get(0),
            Circumstances.NONE,
            RuleCatalogue.standard(),
            RuleCatalogue.standard().rules().get(0),
            Rule.builder("X1", Severity.INFO, new Words("甲", "a")),
            RulePolicy.NONE,
            dossier(),
            RollUp.ZERO.add(REPORT),
            RollUp.ZERO.add(REPORT).coverage(1),
            ReportSeries.of(List.of(REPORT)),
            GATHERING,
            GATHERING.reports().get(0),
            INSPECTION,
            INSPECTION.reports().get(0),
            COVERAGE,
            SimilarReports.of(GATHERING, 0.5),
            RuleMatrix.of(INSPECTION, COVERAGE),
            RuleMatrix.of(INSPECTION, COVERAGE).rows().get(0),
            CollectionTables.coverage(COVERAGE),
            ReportComparison.of(DRAFT, DRAFT),
            Overview.of(GATHERING, INSPECTION, COVERAGE),
            ReturnSlip.of(DRAFT, FINDINGS, "a.docx"),
            AnnotatedReport.of(DOCUMENT, "a.docx", Checker.standard(), Circumstances.NONE),
            DocumentComments.of(DOCUMENT, "a.docx"),
            ReportReader.read(DOCUMENT, "a.docx"),
            assertDoesNotThrow(() -> new CsvWriter(new ByteArrayOutputStream())),
            RepairField.of(FINDINGS.causes().get(0).repair().orElseThrow()),
            Conformance.of(
                    Defect.ofJson("none", Demand.values()[0], 0, json -> json).producer()),
            new ImportException("a.docx", ImportException.Reason.EMPTY),
            assertThrows(ReportReadException.class, () -> ReportJson.readDraft("[")),
            assertThrows(RosterException.class, () -> Roster.read(new byte[] {'x'})),
            RefusedValueException.of("x", new Words("甲", "a")),
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
            BrokenReports.standard(1),
            "文",
            1L,
            BigDecimal.ONE,
            LocalDate.EPOCH,
            MonthDay.of(1, 31),
            Optional.empty(),
            OptionalInt.empty(),
            Thresholds.STANDARD,
            Roster.NONE,
            ReportSum.ZERO,
            Locale.CHINESE,
            Path.of("no such file"),
            new ByteArrayInputStream(DOCUMENT),
            new ByteArrayOutputStream(),
            List.of(),
            Map.of(),
            Set.of(),
            DOCUMENT);

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
        List<String> wrong = calls().flatMap(call -> wrong(call).map(why -> call.name() + " " + why).stream())
                .sorted()
                .toList();
        assertEquals("", String.join("\n", wrong));
    }

    /** What is wrong with what comes of a call; empty where it is refused as it should be. */
    private static Optional<String> wrong(Call call) {
        try {
            Optional<Object> result = result(call);
            return Optional.of(result.map(value -> "is taken").orElse("cannot be made"));
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            boolean named = thrown instanceof NullPointerException
                    && NAMED.matcher(String.valueOf(thrown.getMessage())).matches();
            return named || thrown instanceof RefusedValueException ? Optional.empty() : Optional.of(thrown.toString());
        }
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
                        && !type.getPackageName().matches(".*\\.(constraint|jqwik|jackson[23])")
                        && !type.isAssignableTo(ReportWriteException.class)) // thrown of what no test should write
                .map(type -> type.reflect())
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .flatMap(type -> Stream.concat(Stream.of(type.getConstructors()), Stream.of(type.getDeclaredMethods())))
                .filter(unit -> Modifier.isPublic(unit.getModifiers())
                        && !unit.isSynthetic()
                        && !Set.of("equals", "valueOf").contains(unit.getName())
                        && !Modifier.isAbstract(unit.getDeclaringClass().getModifiers()))
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

    /** What a call gives, true where that is nothing; empty where it cannot be made with the samples. */
    private static Optional<Object> result(Call call) throws InvocationTargetException {
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
                        : Optional.of(Optional.ofNullable(method.invoke(receiver, arguments))
                                .orElse(true));
            }
            return Optional.of(((Constructor<?>) unit).newInstance(arguments));
        } catch (IllegalAccessException | InstantiationException e) {
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
        if (type == Stream.class) {
            return Stream.of();
        }
        return SAMPLES.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type));
    }

    /** A sample of a type that has none above; null where there is none to be made. */
    private static @Nullable Object made(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isSealed()) {
            return sample(type.getPermittedSubclasses()[0]);
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
        }
        return type.isRecord() ? record(type) : null;
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
