package org.ogireport.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;

/** Everything of a report but its figures. What the prose says of the figures is true. */
final class RandomProse {
    /** What is hard to carry: markup, quotation marks, line feeds, white space, characters outside the BMP. */
    private static final List<String> RARE = List.of(
            "“两化”<&>'\"",
            "𠮷野家\uFFFD",
            "第一行\n第二行",
            "\t ",
            "，是1.05%。",
            "𪚥𫝀㐂",
            "]]>",
            "&amp;",
            "\\u0041\\",
            "\u00A0\u3000\u2028",
            "\uFEFF",
            "e\u0301",
            "{{0}} ${x} %s",
            "",
            "\uDBFF\uDFFD");

    static final String OF_GOVERNMENT = "落实政府信息公开工作考核、社会评议和责任追究制度。";
    private static final String PROBLEMS = "存在的主要问题是公开的内容还不够及时、形式还不够多样；下一步将加强培训，改进不足。";

    private final Random random;

    RandomProse(Random random) {
        this.random = random;
    }

    /** The name of an organ of the profile, the same for the same number. */
    static String name(Profile profile, int number) {
        String name = "第" + number + profile.division() + "人民政府";
        return profile == Profile.RARE_CHARACTERS ? "𠮷𫝀" + name : name;
    }

    void fill(Profile profile, int year, String name, Draft.Builder draft) {
        draft.preface(preface(profile, year, name))
                .overview(with(prose(profile, "公开"), OF_GOVERNMENT))
                .problems(with(prose(profile, "改进"), PROBLEMS))
                .otherMatters(Narrative.of("无"));
        if (profile == Profile.EMPTY_PART_SIX) {
            draft.overview(Narrative.EMPTY).otherMatters(Narrative.EMPTY);
        }
    }

    /** Part one as it is usually written, which quotes the tables. */
    Narrative overview(int year, long newlyReceived, long handled, long forward) {
        return Narrative.of(
                year + "年，认真贯彻落实《中华人民共和国政府信息公开条例》，深入推进政务公开。",
                "全年共收到政府信息公开申请" + newlyReceived + "件。全年办结政府信息公开申请" + handled + "件，结转下年度继续办理" + forward + "件。",
                OF_GOVERNMENT);
    }

    private static Narrative with(Narrative prose, String paragraph) {
        List<String> paragraphs = new ArrayList<>(prose.paragraphs());
        paragraphs.add(paragraph);
        return new Narrative(paragraphs);
    }

    private Preface preface(Profile profile, int year, String name) {
        boolean stated = random.nextBoolean();
        Contact contact = new Contact(
                name + "办公室",
                random.nextBoolean() ? "人民路1号 <A&B>" : null,
                stated ? "100000" : null,
                "010-" + random.nextInt(10_000),
                stated ? "gk@example.gov.cn" : null,
                random.nextBoolean() ? "010-" + random.nextInt(10_000) : null);
        String notice = Form.expectedFor(year).map(Form::notice).orElse("");
        Narrative prose = with(prose(profile, "说明"), "本报告根据《中华人民共和国政府信息公开条例》和" + notice + "编制，统计期限为全年，电子版和联系方式见本机关网站。");
        return new Preface(
                prose,
                stated ? LocalDate.of(year, 1, 1) : null,
                stated ? LocalDate.of(year, 12, 31) : null,
                random.nextBoolean() ? "http://www.example.gov.cn/?a=1&b=" + random.nextInt(100) : null,
                random.nextBoolean() ? contact : null);
    }

    private Narrative prose(Profile profile, String word) {
        List<String> paragraphs = new ArrayList<>();
        if (profile == Profile.LONG_PROSE) {
            String sentence = "依法" + word + "。";
            paragraphs.add(sentence.repeat(Text.MAX_LENGTH / sentence.length()));
            for (int i = 0; i < 300; i++) {
                paragraphs.add("（" + i + "）" + sentence);
            }
            return new Narrative(paragraphs);
        }
        boolean rare = profile == Profile.RARE_CHARACTERS;
        for (int i = random.nextInt(4) + (rare ? 2 : 0); i > 0; i--) {
            StringBuilder paragraph = new StringBuilder();
            for (int piece = random.nextInt(5); piece > 0; piece--) {
                paragraph.append(rare ? RARE.get(random.nextInt(RARE.size())) : "持续推进" + word + "工作 A&B。");
            }
            paragraphs.add(paragraph.toString());
        }
        return new Narrative(paragraphs);
    }
}
