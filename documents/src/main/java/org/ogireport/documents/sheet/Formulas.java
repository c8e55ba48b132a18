package org.ogireport.documents.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formulas of a workbook, hidden sheets included: what a program makes anew whenever it opens the workbook is shown as
 * nobody knows, and so is whatever is calculated from it.
 */
public final class Formulas {
    private static final Pattern ANEW = Pattern.compile("(?i)\\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|RAND\\.NV"
            + "|RANDBETWEEN\\.NV|OFFSET|INDIRECT|CELL|INFO|RTD|DDE|WEBSERVICE|CURRENT|STOCKHISTORY|IMAGE)\\s*\\(");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FUNCTION = Pattern.compile("[A-Za-z][A-Za-z0-9._]*\\(|\\b(?i:TRUE|FALSE)\\b");
    private static final Pattern CELLS = Pattern.compile("(?<![A-Za-z0-9_.!'\\]:$])\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}"
            + "(?::\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7})?(?![A-Za-z0-9_.(!\\[:])");
    private static final Pattern ARITHMETIC = Pattern.compile("[-+*/^&=<>%(),;{}\\s0-9.]*");
    private static final int MOST_STEPS = 5_000_000;

    private final List<Formula> formulas = new ArrayList<>();
    private final Deque<Formula> anew = new ArrayDeque<>();
    private boolean named;

    /**
     * What a formula asks for.
     *
     * @param isAnew whether it gives another result whenever it is calculated
     * @param areas the cells of its own sheet that it reads
     * @param isOpen whether it may read others too
     */
    public record Reading(boolean isAnew, List<Area> areas, boolean isOpen) {
        /** What a formula asks for that is written as programs show it. */
        public static Reading of(String formula) {
            String plain = TEXT.matcher(formula).replaceAll(" ");
            List<Area> areas = new ArrayList<>();
            String rest = CELLS.matcher(plain).replaceAll(found -> {
                Area area = Area.of(found.group());
                if (area != null) {
                    areas.add(area);
                }
                return area == null ? "?" : " ";
            });
            rest = FUNCTION.matcher(rest).replaceAll(" ");
            return new Reading(
                    ANEW.matcher(plain).find(), areas, !ARITHMETIC.matcher(rest).matches());
        }

        /** What it asks for where it stands in another cell, whichever of its references move along. */
        public Reading moved(int down, int right) {
            return new Reading(
                    isAnew,
                    areas.stream().map(area -> area.movedToo(down, right)).toList(),
                    isOpen);
        }
    }

    /** A formula, the cells that show its results, and their sheet. */
    private record Formula(Sheet sheet, Area place, Reading reading) {
        boolean reads(Formula other) {
            return reading.isOpen()
                    || sheet == other.sheet && reading.areas().stream().anyMatch(other.place::overlaps);
        }
    }

    /** Adds a formula whose results some cells of a sheet show. */
    public void add(Sheet sheet, Area place, Reading reading) {
        Formula formula = new Formula(sheet, place, reading);
        (reading.isAnew() ? anew : formulas).add(formula);
    }

    /** Adds a formula that others may use by its name, or share. */
    public void addNamed(Reading reading) {
        named |= reading.isAnew();
    }

    private void move(Predicate<Formula> condition) {
        formulas.removeIf(formula -> condition.test(formula) && anew.add(formula));
    }

    /**
     * Hides what is made anew, and what is calculated from it.
     *
     * @param all whether the workbook asks for all to be made anew
     */
    public void settle(boolean all) {
        long steps = 0;
        move(formula -> all || named && formula.reading().isOpen());
        while (!anew.isEmpty()) {
            Formula next = anew.remove();
            next.sheet().hide(next.place());
            steps += formulas.size();
            boolean endless = steps > MOST_STEPS;
            move(formula -> endless || formula.reads(next));
        }
    }
}
