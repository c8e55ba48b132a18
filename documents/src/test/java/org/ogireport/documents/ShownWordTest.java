package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.form.CellValue;
import org.ogireport.documents.result.ImportResult;
import org.ogireport.documents.result.Remark.Kind;

/** Figures in Word documents are read where they are plainly seen, and only there. */
class ShownWordTest {
    private static final CellValue FIGURE = CellValue.of(1006);
    private static final String EXTRA = "<w:r><w:t>1006</w:t></w:r><w:r><w:rPr>$</w:rPr><w:t>5</w:t></w:r>";

    private static void assertUnreadable(WordSample sample) {
        ImportResult result = sample.read();
        CellValue value = Sample.value(result, WordSample.PATH);
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
        assertEquals(List.of(), Sample.wrong(result.draft(), Sample.DISTINCT));
    }

    private static void assertRead(WordSample sample) {
        ImportResult result = sample.read();
        assertEquals(FIGURE, Sample.value(result, WordSample.PATH));
        assertEquals(200, Sample.read(result.draft()));
        assertEquals(List.of(), result.remarks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:b/><w:bCs/><w:i/><w:u w:val='single'/>",
                "<w:rFonts w:hint='eastAsia' w:ascii='仿宋_GB2312' w:hAnsi='宋体' w:eastAsia='宋体' w:cs='宋体'/>",
                "<w:rFonts w:ascii='Segoe UI Symbol' w:hAnsi='Segoe UI Symbol'/>",
                "<w:color w:val='000000'/><w:kern w:val='0'/><w:sz w:val='20'/><w:szCs w:val='20'/><w:lang w:val='en-US'/>",
                "<w:color w:val='auto'/><w:highlight w:val='none'/><w:spacing w:val='-20'/>",
                "<w:color w:val='0000FF'/><w:u w:val='single'/>",
                "<w:color w:val='C8C8C8'/>",
                "<w:color w:val='000000' w:themeColor='text1'/>",
                "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:color='auto' w:fill='1F497D'/>",
                "<w:highlight w:val='yellow'/>",
                "<w:w w:val='90'/><w:spacing w:val='6'/><w:position w:val='2'/>",
                "<w:vanish w:val='0'/><w:strike w:val='false'/><w:dstrike w:val='off'/><w:vertAlign w:val='baseline'/>",
                "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='tx1'/></w14:solidFill></w14:textFill>",
                "<w14:textOutline w14:w='0'><w14:noFill/></w14:textOutline><w14:ligatures w14:val='none'/>",
                "<w:shadow/><w:bdr w:val='single'/><w:em w:val='none'/><w:snapToGrid w:val='0'/><w:noProof/>",
                "<w:ins w:id='1' w:author='a'/><w:rPrChange w:id='2' w:author='a'><w:rPr><w:strike/></w:rPr></w:rPrChange>"
            })
    void ordinary_properties_of_a_run_leave_its_figure_plain(String properties) {
        assertRead(new WordSample().run(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>1</w:t></w:r><w:r><w:rPr><w:bdr w:val='single'/></w:rPr><w:t>006</w:t></w:r>",
                "<w:r><w:rPr><w:bdr w:val='single'/></w:rPr><w:t>100</w:t></w:r><w:r><w:rPr><w:bdr w:val='double'/></w:rPr><w:t>6</w:t></w:r>",
                "<w:r><w:rPr><w:bdr w:val='single'/></w:rPr><w:t xml:space='preserve'> </w:t></w:r><w:r><w:t>1006</w:t></w:r>"
            })
    void lines_around_a_part_of_a_number_make_it_unreadable(String runs) {
        assertUnreadable(new WordSample().cell("<w:r><w:t>1006</w:t></w:r>", runs));
    }

    @Test
    void lines_around_the_whole_number_leave_it_plain() {
        String framed = "<w:r><w:rPr><w:bdr w:val='single'/></w:rPr><w:t>%s</w:t></w:r>";
        assertRead(
                new WordSample().cell("<w:r><w:t>1006</w:t></w:r>", framed.formatted("10") + framed.formatted("06")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:jc w:val='center'/><w:ind w:left='0' w:firstLineChars='200' w:firstLine='420'/>",
                "<w:keepNext w:val='0'/><w:widowControl/><w:spacing w:before='0' w:beforeAutospacing='1' w:line='360' w:lineRule='auto'/>",
                "<w:spacing w:line='400' w:lineRule='exact'/><w:adjustRightInd w:val='0'/><w:snapToGrid w:val='0'/>",
                "<w:rPr><w:vanish/><w:strike/><w:color w:val='FFFFFF'/></w:rPr>",
                "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='0'/></w:numPr>",
                "<w:shd w:val='clear' w:color='auto' w:fill='F9F9F9'/>"
            })
    void ordinary_properties_of_a_paragraph_leave_its_figure_plain(String properties) {
        assertRead(new WordSample().paragraph(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tcW w:w='0' w:type='auto'/><w:noWrap/><w:vAlign w:val='center'/>",
                "<w:shd w:val='clear' w:color='auto' w:fill='DCE6F1'/><w:tcMar><w:left w:w='57' w:type='dxa'/></w:tcMar>",
                "<w:tcBorders><w:top w:val='single'/><w:tl2br w:val='nil'/></w:tcBorders><w:textDirection w:val='lrTb'/>"
            })
    void ordinary_properties_of_a_cell_leave_its_figure_plain(String properties) {
        assertRead(new WordSample().cell(properties));
    }

    @Test
    void ordinary_properties_of_a_row_and_a_table_leave_figures_plain() {
        assertRead(
                new WordSample()
                        .row(
                                "<w:cantSplit/><w:trHeight w:val='340' w:hRule='exact'/><w:jc w:val='center'/><w:ins w:id='1'/>")
                        .table(
                                "<w:tblpPr w:leftFromText='180' w:vertAnchor='text' w:horzAnchor='margin' w:tblpXSpec='center' w:tblpY='120'/>"
                                        + "<w:tblInd w:w='-108' w:type='dxa'/><w:tblLayout w:type='fixed'/><w:tblLook w:val='04A0'/>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:vanish/>",
                "<w:vanish w:val='true'/>",
                "<w:vanish/><w:strike/><w:color w:val='FFFFFF'/>",
            })
    void hidden_digits_are_no_part_of_a_figure(String properties) {
        assertRead(new WordSample().content(EXTRA.replace("$", properties)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>1006</w:t></w:r><w:del w:id='1'><w:r><w:delText>5</w:delText></w:r></w:del>",
                "<w:moveFrom w:id='1'><w:r><w:t>5</w:t></w:r></w:moveFrom><w:moveTo w:id='2'><w:r><w:t>1006</w:t></w:r></w:moveTo>",
                "<w:ins w:id='1'><w:r><w:t>10</w:t></w:r></w:ins><w:ins w:id='2'><w:smartTag><w:r><w:t>06</w:t></w:r></w:smartTag></w:ins>",
                "<w:sdt><w:sdtPr><w:alias w:val='a'/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:hyperlink><w:r><w:t>1006</w:t></w:r></w:hyperlink><w:bookmarkStart w:id='0' w:name='a'/>",
                "<w:customXml w:element='e'><w:customXmlPr/><w:r><w:t>1006</w:t></w:r></w:customXml>",
                "<w:fldSimple w:instr=' =SUM(ABOVE) '><w:r><w:t>1006</w:t></w:r></w:fldSimple>",
                "<w:commentRangeStart w:id='1'/><w:r><w:lastRenderedPageBreak/><w:t>1006</w:t></w:r><w:r><w:commentReference w:id='1'/></w:r>",
                "<w:r><w:tab/><w:t>1006</w:t></w:r><w:bdo w:val='ltr'><w:r><w:t> </w:t></w:r></w:bdo>",
                "<w:r><w:fldChar w:fldCharType='begin'><w:ffData/></w:fldChar></w:r><w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>1006</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
            })
    void wrappers_that_show_their_content_are_seen_through(String content) {
        assertRead(new WordSample().content(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sdt><w:sdtPr/><w:sdtContent>$</w:sdtContent></w:sdt>",
                "<w:customXml w:element='c'>$</w:customXml>",
                "<w:sdt><w:sdtContent><w:sdt><w:sdtContent>$</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
            })
    void cells_are_found_in_whatever_is_around_them(String around) {
        assertRead(new WordSample().around(around));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:strike/>",
                "<w:strike w:val='on'/>",
                "<w:dstrike/>",
                "<w:webHidden/>",
                "<w:specVanish/>",
                "<w:vertAlign w:val='superscript'/>",
                "<w:color w:val='FFFFFF'/>",
                "<w:color w:val='FAFAFA'/>",
                "<w:color w:val='CFCFCF'/>",
                "<w:color w:val='000000' w:themeColor='background1'/>",
                "<w:color w:val='000000' w:themeColor='nonesuch'/>",
                "<w:color w:val='nonesuch'/>",
                "<w:color w:val='000000'/><w:highlight w:val='black'/>",
                "<w:highlight w:val='black'/>",
                "<w:color w:val='C00000'/><w:shd w:val='clear' w:fill='C00000'/>",
                "<w:color w:val='C00000'/><w:shd w:val='solid' w:color='C00000' w:fill='FFFFFF'/>",
                "<w:w w:val='1'/>",
                "<w:w w:val='600'/>",
                "<w:sz w:val='2'/>",
                "<w:sz w:val='1638'/>",
                "<w:sz w:val='nonesuch'/>",
                "<w:cs/><w:szCs w:val='2'/>",
                "<w:position w:val='60'/>",
                "<w:spacing w:val='-200'/>",
                "<w:spacing w:val='2000'/>",
                "<w:rtl/>",
                "<w:fitText w:val='40'/>",
                "<w:em w:val='dot'/>",
                "<w:outline/>",
                "<w:emboss/>",
                "<w:imprint/>",
                "<w:effect w:val='blinkBackground'/>",
                "<w:eastAsianLayout w:combine='1'/>",
                "<w:eastAsianLayout w:vert='1'/>",
                "<w:rFonts w:ascii='Wingdings'/>",
                "<w:rFonts w:ascii='宋体' w:hAnsi='Webdings'/>",
                "<w:rFonts w:ascii='Code 128'/>",
                "<w:rFonts w:ascii='Free 3 of 9'/>",
                "<w:oMath/>",
                "<w:rStyle w:val='NotThere'/>",
                "<w14:textFill><w14:noFill/></w14:textFill>",
                "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='bg1'/></w14:solidFill></w14:textFill>",
                "<w14:textFill><w14:solidFill><w14:srgbClr w14:val='000000'><w14:alpha w14:val='100000'/></w14:srgbClr></w14:solidFill></w14:textFill>",
                "<w14:textFill><w14:solidFill><w14:schemeClr w14:val='tx1'><w14:lumMod w14:val='0'/><w14:lumOff w14:val='100000'/></w14:schemeClr></w14:solidFill></w14:textFill>",
                "<w14:glow w14:rad='228600'/>",
                "<mc:AlternateContent><mc:Choice Requires='w14'><w:strike/></mc:Choice></mc:AlternateContent>"
            })
    void a_figure_shown_otherwise_is_unreadable_as_a_whole_or_in_part(String properties) {
        assertUnreadable(new WordSample().run(properties));
        CellValue part =
                new WordSample().content(EXTRA.replace("$", properties)).value();
        assertFalse(part.isNumber() || part.isBlank(), part::toString);
        CellValue first = new WordSample()
                .content("<w:r><w:rPr>" + properties + "</w:rPr><w:t>5</w:t></w:r><w:r><w:t>1006</w:t></w:r>")
                .value();
        assertFalse(first.isNumber() || first.isBlank(), first::toString);
    }

    @Test
    void text_that_holds_what_is_no_text_is_not_blank() {
        assertUnreadable(new WordSample().content("<w:r><w:t>10<x:y/>06</w:t></w:r>"));
    }

    @Test
    void text_marked_as_deleted_of_which_no_deletion_is_said_is_shown_by_some_and_hidden_by_others() {
        assertUnreadable(new WordSample().content("<w:r><w:delText>5</w:delText><w:t>1006</w:t></w:r>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sz w:val='12'/>",
                "<w:sz w:val='60'/>",
                "<w:position w:val='4'/>",
                "<w:position w:val='-4'/>",
            })
    void digits_of_another_size_or_height_are_not_joined(String properties) {
        assertRead(new WordSample().run(properties));
        assertUnreadable(new WordSample().content(EXTRA.replace("$", properties)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:bidi/>",
                "<w:jc w:val='distribute'/>",
                "<w:ind w:left='-3000'/>",
                "<w:ind w:left='6000'/>",
                "<w:ind w:hanging='2000'/>",
                "<w:spacing w:line='20' w:lineRule='exact'/>",
                "<w:spacing w:line='12' w:lineRule='auto'/>",
                "<w:framePr w:w='100' w:hRule='exact' w:x='5000'/>",
                "<w:textDirection w:val='tbRl'/>",
                "<w:tabs><w:tab w:val='bar' w:pos='200'/></w:tabs>",
                "<w:shd w:val='clear' w:fill='000000'/><w:rPr/><w:nonesuch/>",
                "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='7'/></w:numPr>",
                "<w:pStyle w:val='NotThere'/>"
            })
    void a_figure_in_a_paragraph_shown_otherwise_is_unreadable(String properties) {
        assertUnreadable(new WordSample().paragraph(properties));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tcFitText/>",
                "<w:textDirection w:val='btLr'/>",
                "<w:textDirection w:val='lr'/>",
                "<w:tcBorders><w:tl2br w:val='single'/></w:tcBorders>",
                "<w:cellDel w:id='1'/>",
                "<w:cellMerge w:id='1' w:vMerge='rest'/>",
                "<w:tcMar><w:top w:w='4000' w:type='dxa'/></w:tcMar>",
                "<w:vMerge/>",
                "<w:hMerge w:val='continue'/>"
            })
    void a_figure_in_a_cell_shown_otherwise_is_unreadable(String properties) {
        CellValue value = new WordSample().cell(properties).value();
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @Test
    void figures_in_a_row_or_table_shown_otherwise_are_unreadable() {
        assertUnreadable(new WordSample().row("<w:trHeight w:val='20' w:hRule='exact'/>"));
        assertUnreadable(new WordSample()
                .row("<w:trHeight w:val='400' w:hRule='exact'/>")
                .cell("<w:tcMar><w:top w:w='150' w:type='dxa'/><w:bottom w:w='150' w:type='dxa'/></w:tcMar>"));
        String margins =
                "<w:tblCellMar><w:top w:w='150' w:type='dxa'/><w:bottom w:w='150' w:type='dxa'/></w:tblCellMar>";
        assertUnreadable(new WordSample()
                .row("<w:trHeight w:val='400' w:hRule='exact'/>")
                .table(margins));
        assertUnreadable(new WordSample().table("<w:tblCellMar><w:left w:w='9000' w:type='dxa'/></w:tblCellMar>"));
        String spaced = "<w:tblCellSpacing w:w='9000' w:type='dxa'/>";
        assertUnreadable(new WordSample().table(spaced));
        assertUnreadable(new WordSample().row(spaced));
        assertUnreadable(new WordSample().table("<w:bidiVisual/>"));
        assertUnreadable(new WordSample().table("<w:tblpPr w:tblpX='-9000' w:tblpY='1'/>"));
        assertUnreadable(new WordSample().table("<w:tblInd w:w='-20000' w:type='dxa'/>"));
        assertUnreadable(new WordSample().table("<w:tblStyle w:val='NotThere'/>"));
        assertUnreadable(new WordSample().cell("<w:tcW w:w='0' w:type='dxa'/>").table("<w:tblLayout w:type='fixed'/>"));
        assertUnreadable(
                new WordSample()
                        .row("<w:trHeight w:val='300' w:hRule='exact'/>")
                        .around(
                                "<w:tc><w:tcPr><w:gridSpan w:val='6'/></w:tcPr><w:p/><w:p/><w:p><w:r><w:t>1006</w:t></w:r></w:p></w:tc>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>10</w:t><w:tab/><w:t>06</w:t></w:r>",
                "<w:r><w:t>10</w:t><w:br/><w:t>06</w:t></w:r>",
                "<w:r><w:t>10</w:t><w:softHyphen/><w:t>06</w:t></w:r>",
                "<w:r><w:t>1006</w:t><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>",
                "<w:r><w:t>1006</w:t></w:r><x:foo><x:r><x:t>5</x:t></x:r></x:foo>",
                "<x:foo><w:r><w:t>1006</w:t></w:r></x:foo>",
                "<w:r><w:t>1006</w:t><x:t>5</x:t></w:r>",
                "<w:r><w:t>1006</w:t><w:pgNum/></w:r>",
                "<w:r><w:ruby><w:rt><w:r><w:t>5</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>1006</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                "<w:r><w:t>1006</w:t></w:r><m:oMath><m:r><m:t>1</m:t></m:r></m:oMath>",
                "<w:r><w:t>1006</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'/><mc:Fallback><w:t>5</w:t></mc:Fallback></mc:AlternateContent></w:r>",
                "<w:r><w:t>1006</w:t></w:r><w:r><w:pict/></w:r>",
                "<w:r><w:t>1006</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:footnoteReference w:id='1'/></w:r>",
                "<w:r><w:t>1006</w:t></w:r><w:r><w:endnoteReference w:id='1'/></w:r>",
                "<w:r><w:t>&#x202E;6001</w:t></w:r>",
                "<w:bdo w:val='rtl'><w:r><w:t>6001</w:t></w:r></w:bdo>",
                "<w:dir w:val='rtl'><w:r><w:t>6001</w:t></w:r></w:dir>",
                "<w:fldSimple w:instr='PAGE'><w:r><w:t>1006</w:t></w:r></w:fldSimple>",
                "<w:fldSimple w:instr='=SUM(ABOVE)' w:dirty='true'><w:r><w:t>1006</w:t></w:r></w:fldSimple>",
                "<w:fldSimple w:instr='=9'><w:r><w:t>1006</w:t></w:r></w:fldSimple>",
                "<w:fldSimple w:instr='DOCPROPERTY a'><w:r><w:t>1006</w:t></w:r></w:fldSimple>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>EQ \\f(1,2)</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>1006</w:t></w:r>",
                "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>1006</w:t></w:r>",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:sdt><w:sdtPr><w:dataBinding w:xpath='a'/></w:sdtPr><w:sdtContent><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:sdt><w:sdtPr><w:nonesuch/></w:sdtPr><w:sdtContent><w:r><w:t>1006</w:t></w:r></w:sdtContent></w:sdt>",
                "<w:fldSimple w:instr='ADVANCE \\l 40'/><w:r><w:t>1006</w:t></w:r>",
                "<w:fldSimple w:instr='SYMBOL 53'><w:r><w:t/></w:r></w:fldSimple><w:r><w:t>1006</w:t></w:r>",
                "<w:r><w:t>1006</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>AUTONUM</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>",
                "<w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>06</w:t></w:r>",
                "<w:r><w:t>1006</w:t><w:dayLong/></w:r>",
                "<w:r><w:t>1006</w:t></w:r><w:r><w:t>&#x0338;</w:t></w:r>",
                "<w:r><w:t>1006&#x0600;</w:t></w:r>",
                "<w:subDoc/>"
            })
    void what_is_no_text_or_may_be_another_one_makes_a_figure_unreadable(String content) {
        CellValue value = new WordSample().content(content).value();
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:tc><w:tcPr><w:gridSpan w:val='6'/></w:tcPr><w:altChunk/><w:p/></w:tc>",
                "<w:tc><w:tcPr><w:gridSpan w:val='6'/></w:tcPr><w:p><w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:p></w:tc>",
                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>$</w:sdtContent></w:sdt>",
                "$<x:tc/>"
            })
    void a_cell_in_which_something_else_is_shown_is_neither_a_number_nor_blank(String cell) {
        CellValue value = new WordSample().around(cell).value();
        assertFalse(value.isNumber() || value.isBlank(), value::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:hidden/>", "<w:del w:id='1' w:author='a'/>", "<w:hidden w:val='true'/>"})
    void a_row_that_is_hidden_or_deleted_is_not_there(String properties) {
        assertTrue(new WordSample().row(properties).value().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>行政许可</w:t></w:r>",
                "<w:r><w:t>行政</w:t></w:r><w:r><w:rPr><w:dstrike/></w:rPr><w:t>许可</w:t></w:r>",
                "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>行政许可</w:t></w:r>",
                "<w:r><w:rPr><w:nonesuch/></w:rPr><w:t>行政许可</w:t></w:r>"
            })
    void a_label_that_is_shown_otherwise_is_none(String label) {
        assertFalse(new WordSample().label(label).value().isNumber());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>行政许可</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>①</w:t></w:r>",
                "<w:r><w:t>行政许可</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>",
                "<w:r><w:rPr><w:fitText w:val='900'/><w:outline/></w:rPr><w:t>行政许可</w:t></w:r>",
                "<w:ins w:id='1'><w:r><w:t>行政</w:t></w:r></w:ins><w:r><w:rPr><w:b/><w:sz w:val='30'/></w:rPr><w:t>许可</w:t></w:r>"
            })
    void marks_and_ornaments_of_a_label_do_not_matter(String label) {
        assertRead(new WordSample().label(label));
    }

    @Test
    void a_text_box_beside_prose_leaves_a_line_behind_it_and_headings_as_they_are() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><w:txbxContent>"
                + "<w:p><w:r><w:t>（六）收取信息处理费0元。</w:t></w:r></w:p></w:txbxContent></wp:inline></w:drawing>"
                + "</mc:Choice></mc:AlternateContent></w:r>";
        String prose = "<w:r><w:t>2021年，工作仍有不足。</w:t></w:r>";
        ImportResult result = new WordSample().body(prose, box + prose).read();
        assertEquals(
                List.of("2021年，工作仍有不足。", "\uFFFC"), result.draft().problems().paragraphs());
        for (String line : List.of("青山县人民政府2021年政府信息公开工作年度报告", "三、收到和处理政府信息公开申请情况", "五、存在的主要问题及改进情况")) {
            String run = "<w:r><w:t>" + line + "</w:t></w:r>";
            ImportResult beside = new WordSample().body(run, box + run).read();
            assertEquals(200, Sample.read(beside.draft()));
            assertEquals(result.draft().title(), beside.draft().title());
            assertFalse(beside.remarks().stream().anyMatch(remark -> remark.kind() == Kind.PART_NOT_FOUND));
        }
    }

    @Test
    void properties_that_no_list_names_make_a_figure_unreadable_wherever_they_are() {
        Random random = new Random(20240131);
        for (int i = 0; i < Extent.of(6, 60); i++) {
            StringBuilder name = new StringBuilder(random.nextBoolean() ? "w:" : random.nextBoolean() ? "w14:" : "x:");
            random.ints(4 + random.nextInt(8), 'a', 'z' + 1).forEach(c -> name.append((char) c));
            String property = "<" + name + (random.nextBoolean() ? " w:val='0'/>" : "/>");
            WordSample sample = new WordSample();
            switch (i % 8) {
                case 0 -> sample.run(property);
                case 1 -> sample.paragraph(property);
                case 2 -> sample.cell(property);
                case 3 -> sample.row(property);
                case 4 -> sample.table(property);
                case 5 ->
                    sample.styles("<w:docDefaults><w:rPrDefault><w:rPr>" + property
                            + "</w:rPr></w:rPrDefault></w:docDefaults>");
                case 6 -> sample.content("<w:r><w:t>1006</w:t>" + property + "</w:r>");
                default -> sample.content("<w:r><w:t>1006</w:t></w:r>" + property);
            }
            CellValue value = value(sample);
            assertFalse(value.isNumber() || value.isBlank(), property + " at " + i % 8 + ": " + value);
        }
    }

    /** What is read of the figure; not found where nothing at all is. */
    private static CellValue value(WordSample sample) {
        try {
            return sample.value();
        } catch (org.ogireport.documents.result.ImportException e) {
            return CellValue.NOT_FOUND;
        }
    }

    @Test
    void what_makes_a_figure_unreadable_is_said() {
        ImportResult result = new WordSample().run("<w:strike/>").read();
        assertTrue(result.remarks().stream().anyMatch(remark -> remark.kind() == Kind.SHOWN_OTHERWISE));
    }
}
