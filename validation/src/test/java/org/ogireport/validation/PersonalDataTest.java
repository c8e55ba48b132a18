package org.ogireport.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ogireport.core.draft.Draft;
import org.ogireport.validation.render.FindingMessage;

/** N11: there are no personal data outside the contact. */
class PersonalDataTest {
    /** Made up: the region 110101 with a day of 1900 and its right check digit. */
    private static final String IDENTITY = "110101190003072219";

    private static String found(String sentence) {
        return SoundReport.of("N11", SoundReport.withOverview(sentence));
    }

    @Test
    void an_identity_number_with_its_right_check_digit_is_an_error_and_not_repeated() {
        Draft draft = SoundReport.withOverview("申请人（身份证号" + IDENTITY + "）提出申请。");
        assertEquals("ERROR", SoundReport.of("N11", draft));
        Checker.standard()
                .check(draft)
                .forEach(finding ->
                        assertFalse(FindingMessage.of(finding, Locale.CHINESE).contains(IDENTITY)));
    }

    @Test
    void a_mobile_number_and_a_bank_card_number_are_a_warning() {
        assertEquals("WARNING", found("申请人张某（13800000000）提出申请。"));
        assertEquals("WARNING", found("群众张某（手机13800000000）反映更新不及时。"));
        assertEquals("WARNING", found("已退回申请人账户6222020000000000000。"));
    }

    @Test
    void of_several_numbers_the_gravest_is_told() {
        String mobile = "申请人张某（13800000000）提出申请。";
        String identity = "申请人（身份证号" + IDENTITY + "）提出申请。";
        assertEquals("ERROR", found(mobile + identity));
        assertEquals("ERROR", found(identity + mobile));
    }

    @Test
    void a_card_is_told_by_its_check_digit() {
        for (String card : new String[] {
            "6222021234567890128", "6217009876543210981", "622202987654321095", "6217001234567893", "62284804025648900"
        }) {
            assertEquals("WARNING", found("已退回申请人账户" + card + "。"), card);
            char last = card.charAt(card.length() - 1);
            String other = card.substring(0, card.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
            assertEquals("", found("已退回申请人账户" + other + "。"), other);
        }
    }

    @Test
    void an_identity_number_has_a_day_of_birth() {
        assertEquals("", found("申请人证件110101190002302211。"));
        assertEquals("", found("申请人证件110101190013322218。"));
    }

    @Test
    void other_long_numbers_are_right() {
        assertEquals("", found("申请人证件" + IDENTITY.substring(0, 17) + "0。"));
        assertEquals("", found("统一社会信用代码11430923006324567X。"));
        assertEquals("", found("文号20230000000000001，项目编码2023-430923-47-01-123456。"));
        assertEquals("", found("联系电话13800000000。"));
        assertEquals("", found("账号6222020000000000001。"));
        assertEquals("", SoundReport.of("N11", SoundReport.withPreface("如有疑问请联系13800000000。")));
    }

    @Test
    void digits_of_two_paragraphs_are_no_number() {
        assertEquals(
                "", SoundReport.of("N11", SoundReport.withOverview(IDENTITY.substring(0, 9), IDENTITY.substring(9))));
    }
}
