package org.ogireport.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.RefusedValueException;
import org.ogireport.core.Words;
import org.ogireport.core.draft.BlankPolicy;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.DocumentPart;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.draft.Source;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.Column;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.NumberKind;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Row;

/**
 * Makes valid reports from a seed: the same seed and calls give the same reports on every machine.
 *
 * <p>Totals are computed here, row by row and column by column, and not by the rules that they are used to test. Not
 * safe for use by several threads.
 *
 * @since 0.1
 */
public final class ReportGenerator {
    /** What a reader may say of a cell; none is deduced from the others, which are not made to admit it. */
    private static final List<Source.Match> MATCHES = Stream.of(Source.Match.values())
            .filter(match -> match != Source.Match.DEDUCED)
            .toList();

    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final List<Profile> REALISTIC =
            PROFILES.stream().filter(Profile::isRealistic).toList();

    private final Random random;
    private final RandomFigures figures;
    private final RandomProse prose;

    private ReportGenerator(long seed) {
        this.random = new Random(seed);
        this.figures = new RandomFigures(random);
        this.prose = new RandomProse(random);
    }

    /**
     * A generator of its own sequence of reports.
     *
     * @param seed any number
     * @return a new generator
     */
    public static ReportGenerator seeded(long seed) {
        return new ReportGenerator(seed);
    }

    /**
     * The next report without a finding, from a township with nothing to a province with many requests; one in eight has
     * rare characters.
     *
     * @param layout the tables it has
     * @return a complete report
     */
    public AnnualReport report(Layout layout) {
        return report(layout, random.nextInt(8) == 0 ? Profile.RARE_CHARACTERS : pick(REALISTIC));
    }

    /**
     * The next report of a profile.
     *
     * @param layout the tables it has
     * @param profile what it is like
     * @return a complete report
     */
    public AnnualReport report(Layout layout, Profile profile) {
        Objects.requireNonNull(layout, "layout: must not be null");
        Objects.requireNonNull(profile, "profile: must not be null");
        return report(layout, profile, yearOf(layout.form()), 1 + random.nextInt(999), null);
    }

    /**
     * The next draft: a valid report in which some cells are blank, not found, unreadable or another number, some with
     * their source; every other one with the outline of its document.
     *
     * @param layout the tables it has
     * @return a draft
     */
    public Draft draft(Layout layout) {
        Draft.Builder draft = Draft.of(report(layout)).toBuilder();
        int spared = 1 + random.nextInt(40);
        if (spared % 2 == 0) {
            draft.outline(outline(draft.build()));
        }
        for (Cell cell : layout.cells()) {
            if (random.nextInt(spared) == 0) {
                CellValue value = value(cell);
                if (random.nextBoolean()) {
                    draft.set(cell, value, source());
                } else {
                    draft.set(cell, value);
                }
            }
        }
        return draft.build();
    }

    /** What a document in the official form shows, published in time. */
    private static DocumentOutline outline(Draft draft) {
        String title = draft.title().orElseThrow();
        LocalDate day = LocalDate.of(Math.min(Form.LAST_YEAR, draft.year().orElseThrow() + 1), Month.JANUARY, 20);
        return new DocumentOutline(
                DocumentOutline.Ending.WHOLE,
                List.of(title),
                Stream.of(Part.values())
                        .map(part -> new DocumentPart(
                                part,
                                part.heading(),
                                part.numeral(),
                                part.isTable() ? DocumentPart.Content.TABLE : DocumentPart.Content.PROSE,
                                Source.builder().part(part.heading()).build()))
                        .toList(),
                List.of(
                        new PageMetadata(PageMetadata.Name.TITLE, title, null, null),
                        new PageMetadata(PageMetadata.Name.PUBLISHED, day.toString(), day, null)));
    }

    /**
     * One organ's reports for years that follow each other, each in the form set for its year: what one year carries
     * forward is what the next carries over, and the documents in force follow from those of the year before.
     *
     * @param firstYear the first year
     * @param lastYear the last year
     * @return the reports in order
     * @throws IllegalArgumentException if the years are not in order, or there is no form for one
     */
    public List<AnnualReport> series(int firstYear, int lastYear) {
        if (firstYear > lastYear) {
            throw RefusedValueException.of(
                    "lastYear", new Words("%s 早于 %s", "%s is before %s").with(lastYear, firstYear));
        }
        Profile profile = pick(REALISTIC);
        int number = 1 + random.nextInt(999);
        List<AnnualReport> reports = new ArrayList<>();
        @Nullable AnnualReport previous = null;
        for (int year = firstYear; year <= lastYear; year++) {
            int of = year;
            Form form = Form.expectedFor(year).orElseThrow(() -> RefusedValueException.of("year", Form.noFormFor(of)));
            previous = report(Layout.of(form), profile, year, number, previous);
            reports.add(previous);
        }
        return List.copyOf(reports);
    }

    /**
     * A city and its counties.
     *
     * @param layout the tables that all of them have
     * @param children how many counties, at least one
     * @return the reports
     * @throws IllegalArgumentException if there is no child
     */
    public Family family(Layout layout, int children) {
        Objects.requireNonNull(layout, "layout: must not be null");
        if (children < 1) {
            throw RefusedValueException.of(
                    "children", new Words("%s 不是下级数", "%s is not a number of children").with(children));
        }
        int year = yearOf(layout.form());
        List<AnnualReport> below = IntStream.rangeClosed(1, children)
                .mapToObj(number -> report(layout, Profile.COUNTY, year, number, null))
                .toList();
        Draft.Builder parent = Draft.of(report(layout, Profile.CITY, year, 1 + random.nextInt(999), null)).toBuilder();
        for (Cell cell : layout.cells()) {
            if (cell.isAdditive()) {
                BigDecimal sum = below.stream()
                        .map(child -> child.value(cell).number().orElseThrow())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                parent.set(cell, cell.kind().isWhole() ? CellValue.of(sum.longValueExact()) : CellValue.of(sum));
            }
        }
        return new Family(complete(quoting(parent.build())), below);
    }

    private AnnualReport report(Layout layout, Profile profile, int year, int number, @Nullable AnnualReport previous) {
        String name = RandomProse.name(profile, number);
        Draft.Builder draft = Draft.builder(layout)
                .year(year)
                .title(name + year + "年政府信息公开工作年度报告")
                .authority(Authority.of(name));
        prose.fill(profile, year, name, draft);
        figures.fill(layout, profile, year, draft, previous);
        Draft whole = draft.build();
        return complete(profile.isRealistic() && random.nextBoolean() ? quoting(whole) : whole);
    }

    /** A city's reports for two years in the same tables. */
    List<Draft> twoYears(Layout layout) {
        int year = layout.form().firstYear();
        AnnualReport first = report(layout, Profile.CITY, year, 1, null);
        return List.of(Draft.of(first), Draft.of(report(layout, Profile.CITY, year + 1, 1, first)));
    }

    /** The draft with a part one that quotes its tables. */
    private Draft quoting(Draft draft) {
        return draft.toBuilder()
                .overview(prose.overview(
                        draft.year().orElseThrow(),
                        total(draft, Row.NEWLY_RECEIVED),
                        total(draft, Row.HANDLED_TOTAL),
                        total(draft, Row.CARRIED_FORWARD)))
                .build();
    }

    private static long total(Draft draft, Row row) {
        return draft.value(row.cell(Column.APPLICANTS_TOTAL))
                .number()
                .orElseThrow()
                .longValueExact();
    }

    private static AnnualReport complete(Draft draft) {
        return draft.toReport(BlankPolicy.REFUSE).orElseThrow();
    }

    /** One of the first four years for which the form was set: before direct suits became few. */
    private int yearOf(Form form) {
        return pick(IntStream.range(form.firstYear(), form.firstYear() + 4)
                .filter(year -> Form.expectedFor(year).equals(Optional.of(form)))
                .boxed()
                .toList());
    }

    private CellValue value(Cell cell) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> CellValue.BLANK;
            case 2 -> CellValue.NOT_FOUND;
            case 3 -> CellValue.unreadable("约" + random.nextInt(100) + "件<&\"𠮷\n");
            case 4 ->
                cell.kind().isWhole() ? CellValue.of(NumberKind.MAX_COUNT) : CellValue.of(new BigDecimal("0.000001"));
            default -> CellValue.of(random.nextInt(50));
        };
    }

    private Source source() {
        Source.Builder source = Source.builder();
        if (random.nextBoolean()) {
            source.document("年报.txt").sha256(sha256());
        }
        if (random.nextBoolean()) {
            source.row("总\t计").column("");
        }
        if (random.nextBoolean()) {
            source.line(1 + random.nextInt(500));
        }
        if (random.nextBoolean()) {
            source.page(1 + random.nextInt(20)).box(new Source.Box(length(), length(), length(), length()));
        }
        if (random.nextBoolean()) {
            source.table(1 + random.nextInt(3)).part("三、\n\"收到\"");
        }
        if (random.nextBoolean()) {
            source.text(" 第一行\n'第二行' ");
        }
        return source.match(random.nextBoolean() ? pick(MATCHES) : null).build();
    }

    private String sha256() {
        return String.format(Locale.ROOT, "%064x", new BigInteger(256, random));
    }

    private int length() {
        return random.nextInt(600);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
