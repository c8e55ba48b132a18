package org.ogireport.jakarta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.constraint.ConsistentReport.AsError;
import org.ogireport.core.constraint.ConsistentReport.AsWarning;
import org.ogireport.core.constraint.ConsistentReport.Warnings;
import org.ogireport.core.constraint.Objections;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Total;
import org.ogireport.jakarta.SubmissionDesk.Remark;
import org.ogireport.testing.ReportGenerator;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Severity;
import org.ogireport.validation.render.FindingMessage;

class SubmissionDeskTest {
    private static final ThreadLocal<Locale> CALLER = ThreadLocal.withInitial(() -> Locale.CHINA);
    private static final ValidatorFactory PLAIN = SubmissionDesk.validators(CALLER::get);
    private static final ValidatorFactory WITH_EXPRESSIONS = Validation.byProvider(HibernateValidator.class)
            .configure()
            .localeResolver(context -> CALLER.get())
            .buildValidatorFactory();
    private static final Locale[] LOCALES = {
        Locale.CHINA, Locale.ENGLISH, Locale.GERMANY, Locale.forLanguageTag("tr-TR"), Locale.ROOT
    };

    static List<Layout> layouts() {
        return Layout.values();
    }

    static List<Validator> validators() {
        return List.of(PLAIN.getValidator(), WITH_EXPRESSIONS.getValidator());
    }

    @AfterAll
    static void close() {
        PLAIN.close();
        WITH_EXPRESSIONS.close();
    }

    @ParameterizedTest
    @MethodSource("validators")
    void a_report_whose_figures_agree_is_accepted(Validator validator) {
        assertEquals(List.of(), refusals(validator, Reports.agreeing()));
        assertEquals(Set.of(), validator.validate(Reports.agreeing()));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void a_total_row_of_zeros_is_refused_where_the_totals_stand(Validator validator) {
        assertEquals(
                List.of(
                        "report.requests.outcomes.total.naturalPersons",
                        "report.requests.outcomes.total.naturalPersons",
                        "report.requests.outcomes.total.total",
                        "report.requests.outcomes.total.total"),
                refusals(validator, Reports.withoutTotal()).stream()
                        .map(Remark::field)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("validators")
    void every_finding_is_told_in_the_language_of_the_caller(Validator validator) {
        for (Locale ofTheHost : LOCALES) {
            for (Locale caller : List.of(Locale.CHINA, Locale.TAIWAN, Locale.ENGLISH, Locale.UK)) {
                assertEquals(
                        findings("report.", Reports.withoutTotal(), Severity.ERROR, caller),
                        withDefault(
                                ofTheHost, () -> asCaller(caller, () -> refusals(validator, Reports.withoutTotal()))),
                        caller + " at a host in " + ofTheHost);
            }
        }
    }

    /** As bundles do it: whoever speaks neither language gets that of the host, and English where the host's is neither. */
    @Test
    void a_caller_of_another_language_gets_that_of_the_host() {
        for (Locale ofTheHost : LOCALES) {
            List<Remark> refusals = withDefault(ofTheHost, () -> {
                try (ValidatorFactory factory = SubmissionDesk.validators(() -> Locale.GERMANY)) {
                    return refusals(factory.getValidator(), Reports.withoutTotal());
                }
            });
            assertEquals(
                    findings("report.", Reports.withoutTotal(), Severity.ERROR, ofTheHost),
                    refusals,
                    ofTheHost.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("validators")
    void a_violation_carries_its_rule_severity_and_cells(Validator validator) {
        AnnualReport report = Reports.withoutTotal();
        Set<Objection> expected = Checker.standard().check(report).of(Severity.ERROR).stream()
                .map(finding -> new Objection(
                        finding.rule().id(),
                        ReportCheck.Severity.ERROR,
                        finding.detail().right().operands().get(0).cell().path(),
                        finding.cells(),
                        FindingMessage.words(finding)))
                .collect(Collectors.toSet());
        assertEquals(4, expected.size());
        assertEquals(
                expected,
                validator.validate(submission(report)).stream()
                        .flatMap(violation -> Objections.of(violation).stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void errors_and_warnings_have_each_their_own_group_and_payload(Validator validator) {
        Set<ConstraintViolation<AnnualReport>> errors = validator.validate(Reports.withoutTotal());
        assertEquals(4, errors.size());
        errors.forEach(error -> {
            assertEquals(Set.of(AsError.class), error.getConstraintDescriptor().getPayload());
            assertEquals(Set.of(Default.class), error.getConstraintDescriptor().getGroups());
        });

        AnnualReport nameless = Reports.titled("年度报告");
        assertEquals(Set.of(), validator.validate(nameless));
        ConstraintViolation<AnnualReport> warning = validator.validate(nameless, Warnings.class).stream()
                .filter(violation -> violation.getPropertyPath().toString().equals("title"))
                .findFirst()
                .orElseThrow();
        assertEquals(Set.of(AsWarning.class), warning.getConstraintDescriptor().getPayload());
        assertEquals(Set.of(Warnings.class), warning.getConstraintDescriptor().getGroups());
        assertFalse(validator.validate(Reports.withoutTotal(), Warnings.class).stream()
                .anyMatch(violation ->
                        violation.getConstraintDescriptor().getPayload().contains(AsError.class)));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void a_rule_of_the_portal_asks_beside_the_library(Validator validator) {
        SubmissionDesk desk = new SubmissionDesk(validator);
        AnnualReport nameless = Reports.titled("年度报告");
        List<Remark> expected = new ArrayList<>(findings("report.", nameless, Severity.WARNING, Locale.CHINESE));
        expected.add(new Remark("report.title", "标题“年度报告”中没有“某县人民政府”"));
        expected.sort(Comparator.comparing(Remark::field).thenComparing(Remark::message));
        assertEquals(expected, withDefault(Locale.CHINESE, () -> desk.questions(submission(nameless))));
        assertEquals(List.of(), desk.refusals(submission(nameless)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${1+1}",
                "{jakarta.validation.constraints.NotNull.message}",
                "{severity} ${validatedValue} $ {",
                "}{ \\${1+1} \\\\{groups} \\",
                "\\{message\\} \\$ $${1+1}"
            })
    void text_of_a_report_is_never_interpolated(String text) {
        for (Validator validator : validators()) {
            List<String> messages = withDefault(
                    Locale.CHINESE,
                    () -> new SubmissionDesk(validator)
                            .questions(submission(Reports.titled(text))).stream()
                                    .filter(remark -> remark.field().equals("report.title"))
                                    .map(Remark::message)
                                    .toList());
            assertEquals(List.of("标题“" + text + "”中没有“某县人民政府”"), messages);
        }
    }

    @Test
    void whether_a_report_is_refused_never_depends_on_the_default_locale() {
        for (Locale locale : LOCALES) {
            List<Remark> refusals = withDefault(locale, () -> {
                try (ValidatorFactory factory = SubmissionDesk.validators(CALLER::get)) {
                    assertEquals(List.of(), refusals(factory.getValidator(), Reports.agreeing()));
                    return refusals(factory.getValidator(), Reports.withoutTotal());
                }
            });
            assertEquals(
                    refusals(PLAIN.getValidator(), Reports.withoutTotal()).stream()
                            .map(Remark::field)
                            .toList(),
                    refusals.stream().map(Remark::field).toList(),
                    locale.toString());
        }
    }

    @Test
    void a_submission_without_a_report_is_refused_once() {
        assertEquals(
                List.of("report"),
                new SubmissionDesk(PLAIN.getValidator())
                        .refusals(new Submission("张三", null)).stream()
                                .map(Remark::field)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_report_of_any_tables_is_accepted_where_its_figures_agree(Layout layout) {
        ReportGenerator generator = ReportGenerator.seeded(7);
        for (int i = 0; i < 20; i++) {
            assertEquals(Set.of(), PLAIN.getValidator().validate(generator.report(layout)));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_wrong_total_is_refused_at_its_own_path(Layout layout) {
        AnnualReport report = ReportGenerator.seeded(8).report(layout);
        assertFalse(layout.totals().isEmpty());
        for (Total total : layout.totals()) {
            AnnualReport broken = oneMore(report, total.cell());
            List<Remark> violations = PLAIN.getValidator().validate(broken).stream()
                    .map(SubmissionDeskTest::remark)
                    .sorted(ORDER)
                    .toList();
            assertEquals(findings("", broken, Severity.ERROR, Locale.CHINA), violations);
            assertTrue(
                    violations.stream()
                            .anyMatch(violation ->
                                    violation.field().equals(total.cell().path())),
                    total.cell() + ": " + violations);
        }
    }

    @Test
    void eight_threads_get_what_one_gets() throws Exception {
        List<AnnualReport> reports = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            AnnualReport report = ReportGenerator.seeded(9).report(layout);
            reports.add(report);
            layout.totals().stream().limit(10).forEach(total -> reports.add(oneMore(report, total.cell())));
        }
        List<Set<Remark>> sequential = validateAll(PLAIN.getValidator(), reports);
        try (ValidatorFactory fresh = SubmissionDesk.validators(CALLER::get)) {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                Callable<List<Set<Remark>>> task = () -> validateAll(fresh.getValidator(), reports);
                for (Future<List<Set<Remark>>> result :
                        threads.invokeAll(List.of(task, task, task, task, task, task, task, task))) {
                    assertEquals(sequential, result.get());
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static final Comparator<Remark> ORDER =
            Comparator.comparing(Remark::field).thenComparing(Remark::message);

    private static List<Set<Remark>> validateAll(Validator validator, List<AnnualReport> reports) {
        return reports.stream()
                .map(report -> validator.validate(report).stream()
                        .map(SubmissionDeskTest::remark)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static List<Remark> refusals(Validator validator, AnnualReport report) {
        return new SubmissionDesk(validator).refusals(submission(report));
    }

    private static Submission submission(AnnualReport report) {
        return new Submission("张三", report);
    }

    private static AnnualReport oneMore(AnnualReport report, Cell cell) {
        long number = report.value(cell).number().orElseThrow().longValueExact();
        return Draft.of(report)
                .with(cell, number + 1)
                .toReport(BlankPolicy.REFUSE)
                .orElseThrow();
    }

    private static Remark remark(ConstraintViolation<?> violation) {
        return new Remark(violation.getPropertyPath().toString(), violation.getMessage());
    }

    /** What the checker finds, each at the first cell of its right side. */
    private static List<Remark> findings(String prefix, AnnualReport report, Severity severity, Locale locale) {
        List<Remark> found = new ArrayList<>();
        Checker.standard().check(report).forEach(finding -> {
            if (finding.severity() == severity) {
                Cell cell = finding.detail().right().operands().get(0).cell();
                found.add(new Remark(prefix + cell.path(), FindingMessage.of(finding, locale)));
            }
        });
        found.sort(ORDER);
        return found;
    }

    private static <T> T asCaller(Locale locale, Supplier<T> action) {
        CALLER.set(locale);
        try {
            return action.get();
        } finally {
            CALLER.remove();
        }
    }

    private static <T> T withDefault(Locale locale, Supplier<T> action) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return action.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
