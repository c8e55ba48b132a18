package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.page.TextNormalizer;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportResult;

/**
 * Published reports with one thing wrong at a time, at a few places or exhaustively at many: a cell may be lost,
 * never given a wrong number without a word.
 */
class DamagedReportsTest {
    /** What is wrong in a report after a change. */
    private static final class Damage {
        private final Map<String, String> figures;
        private final List<String> wrong = new ArrayList<>();
        private int changes;
        private int most;

        Damage(Map<String, String> figures) {
            this.figures = figures;
        }

        void check(String what, ImportResult result) {
            Draft draft = result.draft();
            int read = 0;
            for (var cell : draft.cells()) {
                String value = draft.value(cell).toString();
                boolean number = draft.value(cell).isNumber();
                read += number ? 1 : 0;
                if (number && !value.equals(figures.get(cell.path()))) {
                    wrong.add(what + ": " + cell + " = " + value + " instead of " + figures.get(cell.path()));
                }
            }
            changes++;
            most = Math.max(most, read);
        }

        void assertNothingWrong(int fewest) {
            assertEquals(List.of(), wrong.subList(0, Math.min(10, wrong.size())), wrong.size() + " in all");
            assertTrue(changes >= fewest, changes + " changes were tried");
            assertTrue(most > 0, "nothing was read");
        }
    }

    private static void checkText(Damage damage, String what, List<String> lines) {
        String text = String.join("\n", lines);
        try {
            damage.check(what, TextImporter.INSTANCE.read(text, "damaged.txt"));
        } catch (ImportException e) {
            damage.changes++;
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anhua-2021",
                "hongze-2023",
                "pingtan-2020",
                "partial-weishan-liangcheng-2020",
                "partial-xuwen-sifaju"
            })
    void no_line_of_a_text_that_is_lost_doubled_or_damaged_makes_a_number_wrong(String name) {
        List<String> lines = new String(PublishedReports.bytes(name + ".txt"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Damage damage = new Damage(PublishedReports.figures(name));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || i % Extent.of(97, 3) != 0) {
                continue;
            }
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            checkText(damage, "without line " + (i + 1) + " " + TextNormalizer.shorten(line, 20), without);
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, line);
            checkText(damage, "with line " + (i + 1) + " twice " + TextNormalizer.shorten(line, 20), doubled);
            for (int at = 0; at < Math.min(line.length(), 40) && line.length() < 60; at++) {
                if (line.charAt(at) < 0x2E80 || (i + at) % Extent.of(13, 5) != 0) {
                    continue;
                }
                String before = line.substring(0, at);
                String after = line.substring(at + 1);
                for (String damaged :
                        List.of(before + after, before + "某" + after, before + " " + line.substring(at))) {
                    List<String> changed = new ArrayList<>(lines);
                    changed.set(i, damaged);
                    checkText(damage, "line " + (i + 1) + " " + TextNormalizer.shorten(damaged, 40), changed);
                }
            }
        }
        damage.assertNothingWrong(Extent.of(2, 17));
    }

    private static void checkPage(Damage damage, String what, Document page) {
        byte[] bytes = page.outerHtml().getBytes(StandardCharsets.UTF_8);
        try {
            damage.check(what, HtmlImporter.INSTANCE.read(bytes, "damaged.html"));
        } catch (ImportException e) {
            damage.changes++;
        }
    }

    private static void change(Damage damage, Document page, String what, int cell, Consumer<Element> change) {
        Document copy = page.clone();
        change.accept(copy.select("td").get(cell));
        checkPage(damage, what, copy);
    }

    /** Moves what stands in a cell to the end of the next one, if there is a number too. */
    private static void moveOn(Element cell) {
        Element next = cell.nextElementSibling();
        if (next != null && hasDigit(next.text())) {
            next.text(next.text() + " " + cell.text());
            cell.text("");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shanghai-office-2019", "pingtan-2019"})
    void no_cell_or_row_of_a_page_that_is_lost_doubled_or_damaged_makes_a_number_wrong(String name) {
        Document page = Jsoup.parse(new String(PublishedReports.bytes(name + ".html"), StandardCharsets.UTF_8));
        page.select("script, style").remove();
        page.charset(StandardCharsets.UTF_8);
        Damage damage = new Damage(PublishedReports.figures(name));
        List<Element> cells = page.select("td");
        for (int i = 0; i < cells.size(); i += Extent.of(61, 2)) {
            String text = cells.get(i).text();
            String what = "cell " + i + " " + TextNormalizer.shorten(text, 30) + " ";
            if (text.length() > 1 && text.length() < 60 && !hasDigit(text.replaceFirst("^[0-9]\\.", ""))) {
                int at = i * 7 % text.length();
                String other = i % 2 == 0 ? "" : "某";
                change(
                        damage,
                        page,
                        what + "damaged at " + at,
                        i,
                        cell -> cell.text(text.substring(0, at) + other + text.substring(at + 1)));
            }
            if (hasDigit(text) && i % 3 == 0) {
                change(damage, page, what + "moved", i, DamagedReportsTest::moveOn);
            }
            if (i % 7 == 0) {
                change(damage, page, what + "removed", i, Element::remove);
                change(damage, page, what + "doubled", i, cell -> cell.after(cell.clone()));
            }
            if (cells.get(i).elementSiblingIndex() == 0) {
                change(
                        damage,
                        page,
                        what + "row removed",
                        i,
                        cell -> cell.parent().remove());
                change(
                        damage,
                        page,
                        what + "row doubled",
                        i,
                        cell -> cell.parent().after(cell.parent().clone()));
            }
        }
        damage.assertNothingWrong(Extent.of(3, 100));
    }
}
