package org.ogireport.validation.prose;

import java.util.Optional;
import java.util.OptionalInt;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Authority;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.DocumentOutline;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Passage;

/**
 * What a report or draft says besides its figures.
 *
 * @param year the year reported on
 * @param authority the organ that reports
 * @param title the title; empty where it is not known
 * @param preface what stands before part one
 * @param overview part one
 * @param problems part five
 * @param otherMatters part six
 * @param outline what the document shows besides; empty where it was not read from one
 */
public record Prose(
        OptionalInt year,
        Optional<Authority> authority,
        String title,
        Preface preface,
        Narrative overview,
        Narrative problems,
        Narrative otherMatters,
        Optional<DocumentOutline> outline) {
    /** What a report says. */
    public static Prose of(AnnualReport report) {
        return new Prose(
                OptionalInt.of(report.year()),
                Optional.of(report.authority()),
                report.title(),
                report.preface(),
                report.overview(),
                report.problems(),
                report.otherMatters(),
                Optional.empty());
    }

    /** What a draft says. */
    public static Prose of(Draft draft) {
        return new Prose(
                draft.year(),
                draft.authority(),
                draft.title().orElse(""),
                draft.preface(),
                draft.overview(),
                draft.problems(),
                draft.otherMatters(),
                draft.outline());
    }

    /** The prose of a passage. */
    public Narrative narrative(Passage passage) {
        return switch (passage) {
            case TITLE -> title.isEmpty() ? Narrative.EMPTY : Narrative.of(title);
            case PREFACE -> preface.prose();
            case OVERVIEW -> overview;
            case PROBLEMS -> problems;
            case OTHER_MATTERS -> otherMatters;
        };
    }
}
