/**
 * The reports of many organs and years: gathered, held against a roster, summed up and compared.
 *
 * <p>What stands in a report is the business of the modules below; this one knows reports only side by side.
 *
 * <pre>{@code
 * Roster expected = Roster.read(Files.readAllBytes(roster));
 * try (Gathering gathering = Gathering.of(ReportReader.readAll(folder), expected)) {
 *     Inspection inspection = Inspection.of(gathering, Checker.standard(), Circumstances.NONE);
 *     Coverage coverage = Coverage.of(gathering, inspection, List.of(2025));
 *     coverage.lines(Coverage.Status.MISSING).forEach(line -> line.organ().ifPresent(System.out::println));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.collection;

import org.jspecify.annotations.NullMarked;
