package org.ogireport.validation.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Passage;

class ProseReaderTest {
    private static final ProseReader READER = new ProseReader("甲市乙县人民政府");

    private static List<Claim> read(String... paragraphs) {
        return READER.read(lines(Passage.OVERVIEW, paragraphs));
    }

    private static List<Line> lines(Passage passage, String... paragraphs) {
        return Line.of(passage, Narrative.of(paragraphs), new Years(OptionalInt.of(2024)));
    }

    /** The claims in short: subject and number. */
    private static String claims(String... paragraphs) {
        return summary(read(paragraphs));
    }

    private static String summary(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.subject() + " " + claim.number().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024年，我县共收到政府信息公开申请36件。|RECEIVED 36",
                "全年受理政府信息公开申请 21 件，均按期答复。|RECEIVED 21",
                "全县各级行政机关共收到依申请公开政府信息申请36例。|RECEIVED 36",
                "2024年度全县收到公民、法人和其他组织提出的政府信息公开申请共计1,236件。|RECEIVED 1236",
                "我县２０２４年共收到信息公开申请１，２３６件次。|RECEIVED 1236",
                "甲市乙县人民政府共接到政府信息依申请公开12宗。|RECEIVED 12",
                "乙县政府全年收到政府信息公开申请，共12份。|RECEIVED 12",
                "全年收到政府信息公开申请数量为12件。|RECEIVED 12",
                "全年共收到12件政府信息公开申请。|RECEIVED 12",
                "2024年1月1日至2024年12月31日，全县收到政府信息公开申请30条。|RECEIVED 30",
                "全年收到政府信息公开申请1.2345万件。|RECEIVED 12345",
                "全县政府信息公开申请总量为400件。|RECEIVED 400",
                "2024年度我县政府信息公开申请受理量400件。|RECEIVED 400",
                "今年以来，县政府及各部门共收到政府信息公开申请400件。|RECEIVED 400",
                "截至2024年12月31日，全县共收到政府信息公开申请36件。|RECEIVED 36",
                "截止到2024年年底，全县共收到政府信息公开申请36件。|RECEIVED 36",
                "截至12月31日止，全县共收到政府信息公开申请36件。|RECEIVED 36",
                "全年收到政府信息公开申请36件，截至年底，已办结30件。|RECEIVED 36, HANDLED 30",
                "从办理结果看，予以公开12件，无法提供3件。|DISCLOSED 12, UNAVAILABLE 3",
                "从办理结果看，予以公开12件（占80%），无法提供3件，占20%。|DISCLOSED 12, SHARE 80, UNAVAILABLE 3, SHARE 20",
                "已办结的政府信息公开申请总量为398件。|HANDLED 398",
                "依申请公开情况：全年收到申请8件。|RECEIVED 8",
                "全年新收政府信息公开申请120件，上年结转5件，结转下年度继续办理7件。|NEWLY_RECEIVED 120, CARRIED_OVER 5, CARRIED_FORWARD 7",
                "全年办理政府信息公开申请125件，其中新收120件、上年度结转5件。|PROCESSED 125, NEWLY_RECEIVED 120, CARRIED_OVER 5",
                "全年收到政府信息公开申请120件（含2023年结转5件），已办结118件。|RECEIVED 120, CARRIED_OVER 5, HANDLED 118",
                "全年收到并答复政府信息公开申请36例，完成行政复议42次。|PROCESSED 36, REVIEWS 42",
                "全年依法答复政府信息公开申请118件，另有7件申请按规定顺延至下年度答复。|HANDLED 118, CARRIED_FORWARD 7",
                "全年办结政府信息公开申请118件，尚有7件结转2025年办理。|HANDLED 118, CARRIED_FORWARD 7",
                "全年办结政府信息公开申请118件，另有7件按照《政府信息公开条例》顺延至下年度答复。|HANDLED 118, CARRIED_FORWARD 7",
                "全年收到政府信息公开申请,9,990件。|RECEIVED 9990",
                "全年收到政府信息公开申请：共计12件。|RECEIVED 12",
                "表1：全年收到政府信息公开申请12件。|RECEIVED 12",
                "、全年收到政府信息公开申请12件。|RECEIVED 12",
                "已办结的政府信息公开申请中，予以公开40件，部分公开12件，不予公开6件，无法提供30件，不予处理9件，其他处理3件。"
                        + "|DISCLOSED 40, PARTIALLY_DISCLOSED 12, DENIED 6, UNAVAILABLE 30, NOT_PROCESSED 9, OTHERWISE_HANDLED 3",
                "政府信息公开申请的答复：予以公开及部分公开52件。|DISCLOSED_OR_PARTIALLY 52",
                "收到政府信息公开申请60件，其中40件予以公开，12件部分公开。|RECEIVED 60, DISCLOSED 40, PARTIALLY_DISCLOSED 12",
                "因政府信息公开引发行政复议案件13件，行政诉讼案件5件。|REVIEWS 13, SUITS 5",
                "信息公开类行政复议7件，诉讼9件，均获维持。|REVIEWS 7, SUITS 9",
                "因政府信息公开被申请行政复议3起、被提起行政诉讼2起。|REVIEWS 3, SUITS 2",
                "全年发生3件政府信息公开行政复议案件。|REVIEWS 3",
                "政府信息公开行政诉讼案件5件，其中未经复议直接起诉2件，复议后起诉3件。|SUITS 5, DIRECT_SUITS 2, LATER_SUITS 3",
                "全年受理并按时回复政府信息公开申请19件。|PROCESSED 19",
                "收到并处理政府信息公开申请7项。|PROCESSED 7",
                "全县共收到政府信息公开申请12件，其中县政府收到5件，县直部门收到7件。|RECEIVED 12",
                "全年政府信息公开申请办结数为12件。|HANDLED 12",
                "收到政府信息公开申请3项，全部予以公开。|RECEIVED 3",
                "收到公民、法人政府信息公开申请21件次。|RECEIVED 21",
                "全年办结政府信息公开申请10件，2件结转下一年办理。|HANDLED 10, CARRIED_FORWARD 2",
                "4.认真办理依申请公开2024年全县各级行政机关共受理政府信息公开申请21件。|RECEIVED 21",
                "一、乙县人民政府。全年收到政府信息公开申请12件。|RECEIVED 12",
                "我县共收到12件政府信息公开申请。|RECEIVED 12",
                "县政府收到政府信息公开申请5件，答复咨询3件。|RECEIVED 5",
                "县政府收到政府信息公开申请5件，全县办结政府信息公开申请3件。|RECEIVED 5, HANDLED 3",
                "全年收到政府信息公开申请，总数为12件。|RECEIVED 12",
                "政府信息公开申请结转下年度5件。|CARRIED_FORWARD 5",
                "政府信息公开申请上年结转5件。|CARRIED_OVER 5",
                "我县政府信息公开申请结转下年度5件。|CARRIED_FORWARD 5",
                "政府信息公开申请中上年结转5件。|CARRIED_OVER 5",
            })
    void a_plain_sentence_gives_its_numbers(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我县收到政府信息公开申请一件。|RECEIVED 1",
                "全年收到一份政府信息公开申请。|RECEIVED 1",
                "收到政府信息公开申请两件，均已答复。|RECEIVED 2",
                "收到政府信息公开申请十二件次。|RECEIVED 12",
                "收到政府信息公开申请二十件。|RECEIVED 20",
                "收到政府信息公开申请一百零五件。|RECEIVED 105",
                "收到政府信息公开申请一百二十三件。|RECEIVED 123",
                "收到政府信息公开申请一千〇六件。|RECEIVED 1006",
                "因政府信息公开引发行政复议三起。|REVIEWS 3",
                "未发生一起因政府信息公开引发的行政复议、行政诉讼。|REVIEWS 0, SUITS 0",
                "收到政府信息公开申请零件。|RECEIVED 0",
                "收到政府信息公开申请十件。|RECEIVED 10",
                "收到政府信息公开申请一千一百一十一件。|RECEIVED 1111",
            })
    void numerals_count_as_digits_do(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "做到政府信息公开申请收到一件、办理一件、答复一件。",
                "推进政府信息公开申请高效办成一件事。",
                "认真对待每一件政府信息公开申请。",
                "办理第一件政府信息公开申请。",
                "收到政府信息公开申请一百二件。",
                "收到政府信息公开申请二三件。",
                "收到政府信息公开申请上百件。",
                "收到政府信息公开申请百件。",
                "收到政府信息公开申请三十余件。",
                "收到政府信息公开申请数十件。",
                "收到政府信息公开申请零五件。",
                "收到政府信息公开申请零零件。",
                "收到政府信息公开申请零十件。",
                "收到政府信息公开申请二十三十件。",
            })
    void numerals_that_are_no_plain_count_give_no_claim(String sentence) {
        assertEquals("", claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "全年收到、办结政府信息公开申请分别为12件、10件。|RECEIVED 12, HANDLED 10",
                "县政府及其各部门收到、办结政府信息公开申请分别为12件、10件。|RECEIVED 12, HANDLED 10",
                "全年新收政府信息公开申请、结转下年度继续办理分别为12件和2件。|NEWLY_RECEIVED 12, CARRIED_FORWARD 2",
                "政府信息公开申请予以公开、部分公开和不予公开分别为7件、2件、1件，占比较高。|DISCLOSED 7, PARTIALLY_DISCLOSED 2, DENIED 1",
                "因政府信息公开引发的行政复议、行政诉讼分别为三件、一件。|REVIEWS 3, SUITS 1",
                "2024年、2023年分别收到政府信息公开申请12件、10件。|RECEIVED 12",
                "县教育局、县公安局分别收到政府信息公开申请8件、4件。|-",
                "当面、信函、网络分别收到政府信息公开申请8件、4件、2件。|-",
                "收到、办结政府信息公开申请分别为12件。|-",
                "收到、办结政府信息公开申请分别为12件、10件、2件。|-",
                "收到、办结政府信息公开申请分别为12件、约10件。|-",
                "全年收到政府信息公开申请分别为12件。|-",
                "2024年，收到、办结政府信息公开申请分别为12件、10件，结转下年度继续办理2件，予以公开7件。|RECEIVED 12, HANDLED 10, CARRIED_FORWARD 2, DISCLOSED 7",
            })
    void of_things_listed_before_their_counts_each_has_its_own(String sentence, String claims) {
        assertEquals(claims == null ? "" : claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年未收到政府信息公开申请。|RECEIVED 0",
                "2024年，我县没有收到依申请公开事项。|RECEIVED 0",
                "全年无政府信息公开申请。|RECEIVED 0",
                "2024年度我局未收到公民、法人或其他组织提出的政府信息公开申请。|RECEIVED 0",
                "没有发生针对本机关政府信息公开事务的行政复议、行政诉讼案件。|REVIEWS 0, SUITS 0",
                "未发生因政府信息公开引起的行政复议、行政诉讼。|REVIEWS 0, SUITS 0",
                "全年未发生因政府信息公开引起的行政复议。|REVIEWS 0",
                "全年未发生因政府信息公开引起的行政诉讼。|SUITS 0",
                "政府信息公开方面没有行政复议和行政诉讼案件发生。|REVIEWS 0, SUITS 0",
                "2024年我县政府信息公开行政复议、行政诉讼均为0件。|REVIEWS 0, SUITS 0",
                "因政府信息公开申请行政复议、提起行政诉讼的情况：无行政诉讼案件。|SUITS 0",
                "全年因政府信息公开引发的行政复议、行政诉讼均未发生。|REVIEWS 0, SUITS 0",
                "因政府信息公开引发的行政复议0起、行政诉讼0起。|REVIEWS 0, SUITS 0",
                "全年收到政府信息公开申请36件，无结转下年度继续办理的申请。|RECEIVED 36, CARRIED_FORWARD 0",
                "全年收到政府信息公开申请36件，没有结转至2025年办理的情况。|RECEIVED 36, CARRIED_FORWARD 0",
                "全年收到政府信息公开申请36件，无上年结转，办结36件。|RECEIVED 36, CARRIED_OVER 0, HANDLED 36",
                "全年收到政府信息公开申请36件，上年度无结转申请。|RECEIVED 36, CARRIED_OVER 0",
            })
    void words_for_nothing_count_as_zero(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "因政府信息公开引发的行政复议5件，其中上年结转1件、新收4件，全部审结。|REVIEWS 5",
                "因政府信息公开申请引发的行政复议5件，上年结转1件，办结3件，结转下年度2件。|REVIEWS 5",
                "因政府信息公开引发行政复议3件。行政诉讼2件，审结1件，结转下年1件。|REVIEWS 3, SUITS 2",
                "因政府信息公开引发行政复议、行政诉讼分别为3件、1件，结转下年1件。|REVIEWS 3, SUITS 1",
                "因政府信息公开引发行政复议0件，行政诉讼0件，上年结转0件。|REVIEWS 0, SUITS 0",
                "2024年政府信息公开行政复议案件新收5件，办结5件。|-",
                "政府信息公开行政复议申请总量为5件，均涉及政府信息公开申请，办结4件，结转下年1件。|REVIEWS 5",
                "因政府信息公开被申请行政复议5件。收到申请5件，办结4件，同比增长20%。|REVIEWS 5",
                "收到政府信息公开申请12件（引发行政复议2件），办结10件。|RECEIVED 12, REVIEWS 2, HANDLED 10",
                "因政府信息公开引发行政复议3件，办结政府信息公开申请10件，结转下年度2件。|REVIEWS 3, HANDLED 10, CARRIED_FORWARD 2",
                "因政府信息公开引发行政复议3件。依申请公开方面，收到申请12件，办结10件。|REVIEWS 3, RECEIVED 12, HANDLED 10",
                "因政府信息公开引发行政复议3件。予以公开7件，无法提供3件。|REVIEWS 3, DISCLOSED 7, UNAVAILABLE 3",
                "未发生因政府信息公开引起的行政复议、行政诉讼。办结10件，结转下年度2件。|REVIEWS 0, SUITS 0, HANDLED 10, CARRIED_FORWARD 2",
                "因依申请公开工作引起的行政争议3件，新收3件，办结3件。|-",
                "因政府信息公开引发的行政复议较上年减少，新收5件，办结5件。|-",
                "依申请公开规范有序，有效降低行政复议、诉讼风险，全年收到申请12件，办结10件。|RECEIVED 12, HANDLED 10",
                "全年收到政府信息公开申请12件，行政复议、行政诉讼零发生，办结10件。|RECEIVED 12, HANDLED 10",
                "（二）依申请公开和行政复议、诉讼情况。收到申请12件，结转下年度2件。|RECEIVED 12, CARRIED_FORWARD 2",
            })
    void behind_disputes_a_number_counts_requests_only_where_they_are_named(String sentence, String claims) {
        assertEquals(claims == null ? "" : claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年制发文件120件，其中主动公开45件，依申请公开30件，不予公开45件。|RECEIVED 12",
                "全年制发公文120件，不予公开45件，依申请公开30件，主动公开45件。|RECEIVED 12",
                "公文属性为主动公开的45件、依申请公开的30件、不予公开的45件。|RECEIVED 12",
                "印发文件，主动公开、依申请公开、不予公开分别为45件、30件、45件。|RECEIVED 12",
                "制发公文120件，收到依申请公开申请9件，予以公开7件，不予公开2件。|RECEIVED 12, RECEIVED 9, DISCLOSED 7, DENIED 2",
                "主动公开政府信息100条，收到依申请公开9件，不予公开2件。|RECEIVED 12, RECEIVED 9, DENIED 2",
            })
    void documents_that_are_open_on_request_are_no_requests(String sentence, String claims) {
        assertEquals(claims, claims("收到政府信息公开申请12件。" + sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共收到政府信息公开申请41件，其中申请人主动撤回3件，实际受理38件。|RECEIVED 41, RECEIVED 38",
                "收到政府信息公开申请41件，有效申请38件，实际受理37件。|RECEIVED 41, RECEIVED 38",
                "接收政府信息公开申请41件，有效申请38件。|RECEIVED 41, RECEIVED 38",
                "收到政府信息公开申请42件（含撤回2件、重复登记2件），纳入统计38件。|RECEIVED 42, RECEIVED 38",
                "收到政府信息公开申请41件，38件为有效申请，予以公开20件。|RECEIVED 41, RECEIVED 38, DISCLOSED 20",
                "收到政府信息公开申请41件，其中3件未纳入政府信息公开申请统计。|RECEIVED 41, RECEIVED 38",
                "收到政府信息公开申请41件，其中3件未予登记。|RECEIVED 41, RECEIVED 38",
                "收到政府信息公开申请1件，转县自然资源局办理，未予登记。|RECEIVED 1, RECEIVED 0",
                "收到政府信息公开申请41件，实际办结政府信息公开申请38件。|RECEIVED 41, HANDLED 38",
                "收到政府信息公开申请41件，办结20件，有效申请38件。|RECEIVED 41, HANDLED 20, RECEIVED 38",
                "办结政府信息公开申请41件，实际38件。|HANDLED 41",
                "收到政府信息公开申请41件，未受理一起政府信息公开行政复议案件。|RECEIVED 41",
            })
    void how_many_of_those_received_count_is_told_beside_them(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年收到政府信息公开申请3646件，同比增长1.05%。|RECEIVED 3646, GROWTH 1.05",
                "政府信息公开申请数量较去年回落12.3%。|GROWTH -12.3",
                "全年收到政府信息公开申请88件（同比下降12％），予以公开44件，占50%。|RECEIVED 88, GROWTH -12, DISCLOSED 44, SHARE 50",
                "全年收到政府信息公开申请60件，较上年50件增长20%。|RECEIVED 60, GROWTH 20",
                "全年收到政府信息公开申请60件，与去年相比，增加20%。|RECEIVED 60, GROWTH 20",
                "全年收到政府信息公开申请60件，比上年增加10件，增长20%。|RECEIVED 60, GROWTH 20",
                "全年收到政府信息公开申请60件，去年同期为50件，同比上升20%。|RECEIVED 60, GROWTH 20",
                "全年收到政府信息公开申请60件（上年50件），增长20%。|RECEIVED 60, GROWTH 20",
                "全年收到政府信息公开申请60件，同比增长20%（2023年为50件）。|RECEIVED 60, GROWTH 20",
                "因政府信息公开引发的行政复议、行政诉讼均为0件，同比下降100%。|REVIEWS 0, SUITS 0, GROWTH -100",
                "政府信息公开申请中予以公开40件，占总数的40%，同比增长10%。|DISCLOSED 40, SHARE 40, GROWTH 10",
                "政府信息公开申请中予以公开40件，同比增长10%，占总数的40%。|DISCLOSED 40, GROWTH 10, SHARE 40",
                "全年收到政府信息公开申请88件，（同比下降12％）。|RECEIVED 88, GROWTH -12",
                "全年办理政府信息公开申请125件，其中新收120件，占96%。|PROCESSED 125, NEWLY_RECEIVED 120, SHARE 96",
                "全年收到政府信息公开申请60件，占总数的20%。|RECEIVED 60",
                "全年收到政府信息公开申请60件，政府信息公开行政复议3件，占5%。|RECEIVED 60, REVIEWS 3",
                "政府信息公开申请中予以公开40件，占总数的40%。|DISCLOSED 40, SHARE 40",
                "政府信息公开申请数量较去年上升2%，收到政府信息公开申请60件。|GROWTH 2, RECEIVED 60",
            })
    void percentages_stand_on_the_claim_before_them(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年受理12345热线工单7565件。",
                "全年受理热线电话5000个，办结4900件。",
                "全年办理群众来信120件，来访80件次。",
                "受理信访事项300件，答复298件。",
                "网站共收到咨询留言238条，答复238条。",
                "全年办理人大代表建议45件、政协提案60件。",
                "通过网站主动公开政府信息1136条，同比增长20%。",
                "规范性文件备案22件。",
                "办理行政复议案件320件，行政诉讼案件100件。",
                "受理政府信息公开行政复议案件，审结12件。",
                "全年收到政府信息公开申请约120件。",
                "全年收到政府信息公开申请近120件。",
                "全年收到政府信息公开申请120余件。",
                "全年收到政府信息公开申请120多件。",
                "全年收到政府信息公开申请超过120件。",
                "全年收到政府信息公开申请120件以上。",
                "全年收到政府信息公开申请120件左右。",
                "全年收到政府信息公开申请120件（不含垂直管理部门）。",
                "全年收到政府信息公开申请1.2万件。",
                "去年收到政府信息公开申请120件。",
                "2023年全县收到政府信息公开申请120件。",
                "2022年，全县收到政府信息公开申请120件。",
                "截至2024年9月，全县共收到政府信息公开申请120件，办结100件。",
                "截至2024年底，累计收到政府信息公开申请120件。",
                "截至2023年底，全县共收到政府信息公开申请120件。",
                "12月31日，全县共收到政府信息公开申请120件。",
                "截至11月30日，全县共收到政府信息公开申请120件。",
                "受理行政复议案件12件，均涉及政府信息公开申请，无结转下年度办理。",
                "无结转下年度继续办理的申请。",
                "全年共提供3件，无法提供1件。",
                "县直部门予以公开10件，无法提供5件。",
                "其中，乙县教育局予以公开10件，无法提供5件。",
                "近三年共收到政府信息公开申请500件。",
                "12月份收到政府信息公开申请9件。",
                "上半年收到政府信息公开申请60件。",
                "第三季度受理政府信息公开申请20件。",
                "条例施行以来，共收到政府信息公开申请900件。",
                "2025年计划办理政府信息公开申请100件。",
                "县公安局收到政府信息公开申请50件，予以公开20件。",
                "某镇收到政府信息公开申请3件。",
                "其中县本级收到政府信息公开申请30件。",
                "通过网络渠道收到政府信息公开申请30件。",
                "收到自然人政府信息公开申请30件。",
                "政府信息公开申请按时办结率100%。",
                "予以公开的规范性文件12件。",
                "因本机关不掌握等原因无法提供政府信息公开申请265件。",
                "涉及国家秘密不予公开政府信息公开申请2件。",
                "不予受理政府信息公开申请3件。",
                "延期答复政府信息公开申请5件。",
                "政府信息公开行政复议、行政诉讼案件共12件。",
                "政府信息公开行政复议被纠错2件。",
                "全年没有因政府信息公开被纠错的行政复议案件。",
                "未收到政府信息公开申请收费投诉。",
                "本机关作为复议机关，收到政府信息公开行政复议案件8件。",
                "办理政府信息公开行政复议案件8件。",
                "市教育局因政府信息公开被提起行政诉讼1件。",
                "无因政府信息公开工作引发的行政诉讼败诉案件。",
                "收到征地拆迁类政府信息公开申请120件。",
                "政府信息公开申请中涉及征地拆迁120件，占总数的30%。",
                "各镇收到政府信息公开申请20件。",
                "我县及所属镇（社区）共收到政府信息公开申请20件。",
                "我县（含下属单位）共收到政府信息公开申请20件。",
                "县政府收到政府信息公开申请5件，县直部门收到4件，乡镇收到3件。",
                "县直部门政府信息公开申请总量为400件，办结政府信息公开申请398件。",
                "各学校收到政府信息公开申请34件。",
                "征地类政府信息公开申请办结20件。",
                "县公安局政府信息公开申请办结20件。",
                "全县各镇收到政府信息公开申请20件。",
                "全县教育系统收到政府信息公开申请20件。",
                "全市各级行政机关共收到政府信息公开申请1234件，市本级收到31件。",
                "县政府办代表县政府受理政府信息公开申请17件。",
                "县政务公开中心收到政府信息公开申请20件。",
                "办理行政复议案件12件，其中涉及政府信息公开的3件。",
                "政府信息公开申请同比增长约20%。",
                "满意度较去年提高5%。",
                "组织行政应诉培训3次，参加行政诉讼庭审观摩2次。",
                "全年收到政府信息公开申请三十余件。",
                "收到政府信息公开申请2件办结1件。",
                "依据第36条答复政府信息公开申请人12人次。",
                "《关于收到政府信息公开申请12件的通报》印发各单位。",
                "全年收到政府信息公开申请1 20件。",
                "因政府信息公开引发的行政复议0件被纠正。",
                "因政府信息公开引发的行政复议、行政诉讼均为0件被纠正。",
                "按2.1.3要求收到政府信息公开申请12件。",
                "按.5要求收到政府信息公开申请12件。",
                "县政府收到政府信息公开申请5件，县教育局办结3件。",
                "各乡镇未收到政府信息公开申请。",
                "全年未收到申请。",
                "收到来信36件并办结政府信息公开申请12件。",
                "全年收到政府信息公开申请，会议12件。",
                "县教育局政府信息公开申请同比增长20%。",
                "因县教育局政府信息公开引发3件行政复议案件。",
                "认真办理依申请公开县教育局2024年共受理政府信息公开申请21件。",
                "企业政府信息公开申请上年结转5件。",
                "县公安局政府信息公开申请结转下年度5件。",
                "协调督促办理政府信息公开申请15件。",
                "督促依法办理政府信息公开申请15件。",
                "审核把关答复政府信息公开申请15件。",
                "牵头办理政府信息公开申请3件、协办5件。",
                "配合县公安局办理政府信息公开申请3件。",
                "受县政府委托办理政府信息公开申请6件。",
                "受县政府委托，办理政府信息公开申请6件。",
            })
    void what_is_not_plain_gives_no_claim(String sentence) {
        assertEquals("", claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年收到政府信息公开申请60件，制发文书80件，同比增长20%。|RECEIVED 60",
                "全年收到政府信息公开申请60件，收到政府信息公开申请20件，同比增长5%。|RECEIVED 60",
                "全年收到政府信息公开申请60件，满意率98%，同比增长5%。|RECEIVED 60",
                "全年收到政府信息公开申请60件，予以公开40件，增长20%，占总数的50%。|RECEIVED 60, DISCLOSED 40",
                "政府信息公开申请中予以公开40件，占40%，同比增长10%。|DISCLOSED 40",
            })
    void a_percentage_behind_a_number_that_is_not_understood_is_nobodys(String sentence, String claims) {
        assertEquals(claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "去年收到政府信息公开申请120件，予以公开40件。|-",
                "去年以来，流程规范，收到政府信息公开申请12件。|-",
                "数量较去年上升2%，收到政府信息公开申请60件。|-",
                "去年收到政府信息公开申请120件，今年收到政府信息公开申请90件。|RECEIVED 90",
                "去年工作扎实，今年更加规范，收到政府信息公开申请12件。|RECEIVED 12",
            })
    void another_time_holds_until_this_year_is_named(String sentence, String claims) {
        assertEquals(claims == null ? "" : claims, claims(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "县公安局规范答复程序，收到政府信息公开申请50件。|-",
                "县公安局规范流程，政府信息公开申请数量同比增长20%。|-",
                "全年工作平稳，市教育局因政府信息公开被提起行政诉讼1件。|-",
                "全年收到政府信息公开申请90件，其中自然人60件，予以公开40件。|RECEIVED 90",
                "全年收到政府信息公开申请90件，制发文书80件，予以公开40件。|RECEIVED 90, DISCLOSED 40",
                "全年收到政府信息公开申请60件。受理热线工单120件，予以公开40件。|RECEIVED 60",
                "全年收到政府信息公开申请3件。行政复议3件。|RECEIVED 3, REVIEWS 3",
                "全年收到政府信息公开申请3件。加强培训。行政复议3件。|RECEIVED 3",
            })
    void what_follows_words_of_another_organ_a_part_or_other_work_is_theirs(String sentence, String claims) {
        assertEquals(claims == null ? "" : claims, claims(sentence));
    }

    @Test
    void outcomes_are_read_only_near_a_word_of_requests() {
        assertEquals("", claims("予以公开40件。"));
        assertEquals("HANDLED 100, DISCLOSED 40, DENIED 6", claims("全年答复政府信息公开申请100件。予以公开40件，占比较高；不予公开6件。"));
        assertEquals("RECEIVED 12", claims("（二）依申请公开情况", "流程更加规范。全年收到申请12件。"));
        assertEquals("", claims("（二）依申请公开情况。流程规范。热线畅通。共收到申请12件。"));
    }

    @Test
    void a_part_of_the_area_speaks_for_itself_until_the_whole_is_named() {
        assertEquals("RECEIVED 90", claims("县教育局收到政府信息公开申请10件，予以公开3件，全县共收到政府信息公开申请90件。"));
        assertEquals("", claims("（一）县公安局。收到政府信息公开申请10件，予以公开3件。"));
        assertEquals("", claims("（一）县公安局：全年收到政府信息公开申请10件，予以公开3件。"));
        assertEquals("RECEIVED 90, DISCLOSED 30", claims("（一）县公安局。", "收到政府信息公开申请90件，予以公开30件。"));
    }

    @Test
    void an_organ_may_name_itself() {
        String sentence = "县公安局共收到政府信息公开申请10件。";
        ProseReader own = new ProseReader("乙县公安局");
        assertEquals("RECEIVED 10", summary(own.read(lines(Passage.OVERVIEW, sentence))));
        assertEquals("", claims(sentence));
        String listed = "（一）乙县公安局：收到政府信息公开申请10件。";
        assertEquals("RECEIVED 10", summary(own.read(lines(Passage.OVERVIEW, listed))));
        String sued = "乙县公安局因政府信息公开被提起行政诉讼1件。";
        assertEquals("SUITS 1", summary(own.read(lines(Passage.OVERVIEW, sued))));
        ProseReader office = new ProseReader("丙市人民政府办公厅");
        assertEquals("RECEIVED 10", summary(office.read(lines(Passage.OVERVIEW, "市政府办公厅代表市政府共受理政府信息公开申请10件。"))));
    }

    @Test
    void a_school_speaks_of_itself() {
        for (String name : List.of("甲大学", "乙师范学院", "甲县第一中学")) {
            ProseReader school = new ProseReader(name);
            for (String own : List.of("学校", "全校", "我校")) {
                List<Line> lines = lines(Passage.OVERVIEW, own + "共收到信息公开申请4件。");
                assertEquals("RECEIVED 4", summary(school.read(lines)), name + own);
            }
            assertEquals("", summary(school.read(lines(Passage.OVERVIEW, "各学校共收到信息公开申请4件。"))));
        }
        assertEquals("", claims("学校共收到信息公开申请4件。"));
    }

    @Test
    void a_department_speaks_for_no_area() {
        ProseReader department = new ProseReader("乙县公安局");
        for (String whole : List.of("全县", "我县", "全市各级行政机关", "各级行政机关", "县政府", "全县公安系统")) {
            List<Line> lines = lines(Passage.OVERVIEW, whole + "共收到政府信息公开申请1234件，予以公开31件。");
            assertEquals("", summary(department.read(lines)), whole);
        }
        for (String own : List.of("全局", "我局", "县公安局", "我县公安局", "本机关")) {
            List<Line> lines = lines(Passage.OVERVIEW, own + "共收到政府信息公开申请10件。");
            assertEquals("RECEIVED 10", summary(department.read(lines)), own);
        }
    }

    @Test
    void a_government_may_be_named_by_its_area_with_or_without_those_around_it() {
        for (String name : List.of("乙县", "甲市乙县", "丁省甲市乙县", "乙县政府", "丁省甲市乙县人民政府")) {
            assertEquals("RECEIVED 10", claims(name + "收到政府信息公开申请10件。"), name);
        }
        assertEquals("", claims("丙县收到政府信息公开申请10件。"));
    }

    @Test
    void a_clause_of_120_characters_is_read_and_a_longer_one_is_not() {
        String start = "全年收到" + "群众".repeat(52);
        assertEquals("RECEIVED 12", claims(start + "的政府信息公开申请12件。"));
        assertEquals("", claims(start + "群众政府信息公开申请12件。"));
    }

    @Test
    void without_the_year_of_the_report_a_clause_that_names_one_gives_no_claim() {
        ProseReader reader = new ProseReader("");
        assertEquals(
                "",
                summary(reader.read(Line.of(
                        Passage.OVERVIEW, Narrative.of("2024年收到政府信息公开申请10件。"), new Years(OptionalInt.empty())))));
        assertEquals(
                "RECEIVED 10",
                summary(reader.read(
                        Line.of(Passage.OVERVIEW, Narrative.of("全年收到政府信息公开申请10件。"), new Years(OptionalInt.empty())))));
    }

    @Test
    void a_claim_knows_its_sentence_and_where_its_number_stands() {
        String paragraph = "　　流程规范。 2024 年全县收到政府信息公开申请 ２１ 件（“一件一档。”）；其余不表。";
        Claim claim = READER.read(lines(Passage.PROBLEMS, "无", paragraph)).get(0);
        assertEquals(Passage.PROBLEMS, claim.sentence().passage());
        assertEquals(1, claim.sentence().paragraph());
        assertEquals("2024 年全县收到政府信息公开申请 ２１ 件（“一件一档。”）；", claim.sentence().text());
        assertEquals(paragraph.indexOf("2024"), claim.sentence().offset());
        assertEquals(claim.sentence().text().indexOf("２１"), claim.numberOffset());
    }

    @Test
    void a_number_behind_the_days_of_a_year_knows_where_it_stands() {
        String sentence = "2024年1月1日至2024年12月31日，全县收到政府信息公开申请30条。";
        assertEquals(sentence.indexOf("30"), read(sentence).get(0).numberOffset());
    }

    @Test
    void a_count_of_a_list_knows_where_it_stands() {
        String sentence = "全年收到、办结政府信息公开申请分别为12件、10件。";
        assertEquals(
                List.of(sentence.indexOf("12"), sentence.indexOf("10")),
                read(sentence).stream().map(Claim::numberOffset).toList());
    }

    @Test
    void words_for_nothing_are_located_too() {
        Claim claim = read("全县未收到政府信息公开申请。").get(0);
        assertEquals("全县".length(), claim.numberOffset());
    }

    @Test
    void a_bracket_that_is_never_closed_does_not_swallow_the_paragraph() {
        assertEquals("RECEIVED 10", claims("（二）规范流程（详见附件。全年收到政府信息公开申请10件。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府信息公开申请",
                "收到",
                "全年",
                "的",
                "1",
                "1,",
                "（",
                "《",
                "，",
                "因政府信息公开",
                "全年收到政府信息公开申请10件，",
                "未发生行政复议、",
                "收到政府信息公开申请41件，实际受理38件，",
                "因政府信息公开申请引发行政复议2件，",
                "依申请公开和复议",
                "制发公文，依申请公开",
                "政府信息公开申请均无结转下年，",
                "予以公开",
                "共共共共共共共共共共共共共共共共共共共共共共共共共，",
                "全年全年全年全年全年全年全年全年全年全年全年全年全年0件，",
                "县教育局收到12件政府信息公开申请，其中予以公开12件占50%，"
            })
    void a_paragraph_of_any_length_is_read_in_linear_time(String piece) {
        String paragraph = piece.repeat(100_000 / piece.length());
        assertTimeout(Duration.ofMinutes(2), () -> read(paragraph));
        assertTrue(paragraph.length() > 90_000);
    }
}
