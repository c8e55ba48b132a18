package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.ogireport.documents.result.ImportResult;

/** Figures in texts of the Rich Text Format are read where they are plainly seen, and only there. */
class ShownRtfTest {
    private static final CellValue FIGURE = CellValue.of(1006);

    private static void assertRead(RtfSample sample) {
        ImportResult result = sample.read();
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(FIGURE, Sample.value(result, WordSample.PATH));
    }

    private static void assertUnreadable(RtfSample sample) {
        ImportResult result = sample.read();
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
        CellValue value = Sample.value(result, WordSample.PATH);
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void text_is_read_in_the_code_page_of_its_font_and_by_numbers() {
        assertRead(new RtfSample());
        assertRead(new RtfSample().inNumbers());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b\\i\\ul $",
                "{\\b $}{}",
                "{\\b 10}06",
                "\\cf1 $",
                "\\cf1\\highlight3 $",
                "\\s0 $",
                "\\s7 $",
                "\\cf2\\chcbpat1 $",
                "\\v0\\strike0\\striked0\\nosupersub $",
                "\\fs10 $",
                "\\up2 $",
                "\\charscalex90\\expnd-2 $",
                "\\rtlch\\fcs1 \\af0\\afs21 \\ltrch\\fcs0 \\f2\\lang1033\\langfe2052\\insrsid123 $",
                "\\loch\\af2\\hich\\af2\\dbch\\f0 $",
                "\\chbrdr\\brdrs $",
                "\\revised\\revauth1\\revdttm5 $",
                "{\\deleted 9}$",
                "$\\deleted 9",
                "{\\v 9}$",
                "{\\mvf 9}$",
                "\\u49?\\u48?\\u48?\\u54?",
                "\\uc2\\u49 ab006",
                "{\\*\\bkmkstart \\u20214?}${\\*\\bkmkend \\u20214?}",
                "{\\u12288}$",
                "\\u49{}006",
                "\\'31\\'30\\'30\\'36",
                "{\\*\\bkmkstart _x}$ {\\*\\bkmkend _x}",
                "{\\*\\unknown 9}$",
                "{\\field{\\*\\fldinst { HYPERLINK \"x\" }}{\\fldrslt {$}}}",
                "{\\field{\\*\\fldinst { =SUM(ABOVE) }}{\\fldrslt {$}}}",
                "{\\upr{9}{\\*\\ud{$}}}",
                "$\\chatn{\\*\\annotation 9}",
                "\\par $\\par ",
            })
    void ordinary_words_leave_a_figure_plain(String figure) {
        assertRead(new RtfSample().figure(figure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\strike $",
                "\\striked1 $",
                "10{\\strike 0}6",
                "\\webhidden $",
                "\\super $",
                "100\\super 6",
                "$\\sub 2",
                "1{\\chbrdr\\brdrs 006}",
                "{\\chbrdr\\brdrs  }$",
                "\\up12 $",
                "\\dn12 $",
                "\\fs4 $",
                "10\\fs12 06",
                "\\cf2 $",
                "\\cf9 $",
                "\\cf1\\chcbpat1 $",
                "\\cf1\\highlight1 $",
                "\\highlight1 $",
                "$\\softline 5",
                "\\cf1\\chshdng10000\\chcfpat1 $",
                "\\f1 $",
                "\\charscalex20 $",
                "\\outl $",
                "\\expndtw-200 $",
                "\\embo $",
                "\\impr $",
                "\\accdot $",
                "\\animtext1 $",
                "\\twoinone1 $",
                "\\horzvert1 $",
                "\\fittext1 $",
                "\\rtlch $",
                "\\cs6 $",
                "\\cs9 $",
                "{\\pict\\pngblip 89504e47}$",
                "{\\*\\shppict{\\pict 89}}$",
                "{\\object{\\*\\objdata 01}{\\result 5}}$",
                "{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpwr3{\\shptxt 7}}}$",
                "$\\chftn{\\footnote 9}",
                "$\\chdate",
                "$\\-",
                "{\\field{\\*\\fldinst {EQ \\\\o(1,2)}}{\\fldrslt {$}}}",
                "{\\field{\\*\\fldinst {DATE}}{\\fldrslt {$}}}",
                "{\\*\\moMath $}",
                "{\\pntext 1.}$",
                "{\\listtext }$",
                "$\\rtlmark",
                "\\'ff\\'ff$",
                "\\dprect $",
            })
    void what_is_shown_otherwise_is_no_figure(String figure) {
        assertUnreadable(new RtfSample().figure(figure));
    }

    @Test
    void a_figure_that_is_not_seen_is_blank() {
        for (String figure : List.of("{\\v $}", "{\\deleted $}", "\\v $\\v0 ", "{\\*\\annotation $}", "")) {
            CellValue value = new RtfSample().figure(figure).value();
            assertEquals(CellValue.BLANK, value, figure);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\qc\\li20\\fi-20", "\\s7", "\\sl360\\slmult1", "\\sl-400\\slmult0", "\\cbpat3\\cf1", "\\ls0"})
    void ordinary_paragraphs_leave_a_figure_plain(String words) {
        assertRead(new RtfSample().paragraph(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\qd",
                "\\li9000",
                "\\fi-3000",
                "\\sl-40",
                "\\sl60\\slmult1",
                "\\ls3",
                "\\s5",
                "\\s99",
                "\\rtlpar",
                "\\posx5",
                "\\cbpat1\\cf1",
                "\\dxfrtext5",
                "\\cbpat9"
            })
    void paragraphs_that_show_a_figure_otherwise_make_it_unreadable(String words) {
        assertUnreadable(new RtfSample().paragraph(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\clcbpat3",
                "\\clvertalc\\clpadl100\\clpadfl3",
                "\\clNoWrap\\clftsWidth3\\clwWidth100",
                "\\clins\\clinsauth1"
            })
    void ordinary_cells_leave_a_figure_plain(String words) {
        assertRead(new RtfSample().cell(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\cldglu",
                "\\cldgll",
                "\\cltxtbrl",
                "\\clFitText",
                "\\cldel",
                "\\clmrgd",
                "\\clpadl5000",
                "\\clmrg",
                "\\clshdng10000"
            })
    void cells_that_show_a_figure_otherwise_make_it_unreadable(String words) {
        assertUnreadable(new RtfSample().cell(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\trrh-40",
                "\\rtlrow",
                "\\tposx20000",
                "\\tposx5\\tposy-20000",
                "\\trspdl9000\\trspdfl3",
                "\\trpaddl9000\\trpaddfl3",
                "\\tblind9000\\tblindtype3"
            })
    void rows_that_show_a_figure_otherwise_make_it_unreadable(String words) {
        assertUnreadable(new RtfSample().row(words));
    }

    @Test
    void a_table_within_a_cell_is_part_of_it() {
        String nested = "\\itap2 5\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}\\pard\\intbl $";
        assertUnreadable(new RtfSample().figure(nested));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\shpwr2", "\\shpwr3"})
    void a_text_box_beside_prose_leaves_a_line_behind_it(String around) {
        String rtf = new RtfSample().rtf();
        String box = "{\\shp{\\*\\shpinst\\shpleft0\\shptop0" + around + "{\\shptxt \\pard 7\\par}}}";
        String last = rtf.substring(0, rtf.length() - "\\par\n}".length());
        for (String text : List.of(last, last + box)) {
            byte[] document = (text + "\\par\n}").getBytes(StandardCharsets.ISO_8859_1);
            Draft draft = RtfImporter.INSTANCE.read(document, "a.rtf").draft();
            assertEquals(
                    text.equals(last) ? List.of("收取信息处理费0元。") : List.of("收取信息处理费0元。", "\uFFFC"),
                    draft.otherMatters().paragraphs());
        }
    }

    @Test
    void each_word_that_is_left_out_or_doubled_costs_figures_at_most() {
        String rtf = new RtfSample().rtf();
        List<int[]> words = new ArrayList<>();
        Matcher word = Pattern.compile("\\\\[a-z]+-?[0-9]*|[{}]").matcher(rtf);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        Random random = new Random(22);
        long read = 0;
        for (int i = 0; i < Extent.of(12, words.size() / 2); i++) {
            int[] place = words.get(random.nextInt(words.size()));
            String own = rtf.substring(place[0], place[1]);
            String changed = rtf.substring(0, place[0]) + (i % 2 == 0 ? "" : own + own) + rtf.substring(place[1]);
            read += readOrRefused(changed.getBytes(StandardCharsets.ISO_8859_1), own + " at " + place[0]);
        }
        assertFalse(read == 0);
    }

    @Test
    void damaged_bytes_are_refused_or_read_as_a_draft() {
        byte[] rtf = new RtfSample().bytes();
        Random random = new Random(23);
        for (int i = 0; i < Extent.of(10, 300); i++) {
            byte[] changed = rtf.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) random.nextInt(256);
            try {
                RtfImporter.INSTANCE.read(i % 5 == 0 ? Arrays.copyOf(changed, at) : changed, "a.rtf");
            } catch (ImportException e) {
                assertFalse(e.reason() == Reason.UNKNOWN_FORMAT);
            }
        }
    }

    /** How many figures are right; none is wrong. */
    private static long readOrRefused(byte[] rtf, String change) {
        try {
            ImportResult result = RtfImporter.INSTANCE.read(rtf, "a.rtf");
            assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT), change);
            return Sample.read(result.draft());
        } catch (ImportException e) {
            return 0;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bin2000000000 x}",
                "\\bin-5 x}",
                "\\bin99999999999999 x}",
                "",
                "}}",
                "\\'zz}",
                "\\'",
                "\\f99999999999999999999}",
                "\\abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz}"
            })
    void what_is_no_rtf_is_refused_as_damaged(String rest) {
        byte[] document = ("{\\rtf1 " + rest).getBytes(StandardCharsets.ISO_8859_1);
        ImportException refusal =
                assertThrows(ImportException.class, () -> RtfImporter.INSTANCE.read(document, "a.rtf"));
        assertEquals(Reason.DAMAGED, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\b x\\b0 ",
                "\\pard\\itap99 x\\par ",
                "\\cellx1 ",
                "\\trowd\\cellx9\\row",
                "\\intbl\\cell ",
                "x\\par "
            })
    void hostile_documents_are_refused_within_limits(String repeated) {
        byte[] document = ("{\\rtf1\\trowd " + repeated.repeat(Extent.of(1 << 17, 1 << 22) / repeated.length())
                        + "\\row}")
                .getBytes(StandardCharsets.ISO_8859_1);
        ImportException refusal =
                assertThrows(ImportException.class, () -> RtfImporter.INSTANCE.read(document, "a.rtf"));
        assertFalse(refusal.reason() == Reason.UNKNOWN_FORMAT);
    }
}
