package org.ogireport.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;

/** Everything of a report but its figures. What the prose says of the figures is true. */
final class RandomProse {
    /** What is hard to carry: markup, escapes, and characters that programs drop, change or take apart. */
    private static final List<String> RARE = List.of(
            "“两化”<&>'\"",
            "𠮷野家\uFFFD",
            "第一行\n第二行",
            "\t ",
            "，是1.05%。",
            "𪚥𫝀㐂",
            "]]>%%",
            "&amp;",
            "\\u0041\\%41",
            "\u00A0\u3000\u2028",
            "\uFEFF",
            "e\u0301",
            "{{0}} ${x} %s",
            "",
            "\uDBFF\uDFFD",
            "零\u200B宽\u200D",
            "葛\uDB40\uDD00",
            "\u007F\u0080\u0085\u009F",
            "\u202E左右\u202C",
            "①㎡ﬁ\uE000",
            "か\u3099");

    private static final List<String> SPACED = List.of(
            " 前面有一个空格。",
            "　　段首空两格。",
            "末尾有空格。  ",
            "末尾有全角空格。　",
            "\t前后有制表符。\t",
            "\u00A0前后有不换行空格。\u00A0",
            "中间有  两个　空格。",
            "　",
            " ");

    private static final List<String> LINES =
            List.of("第一行\n第二行", "\n前面空一行。", "后面空一行。\n", "中间空\n\n一行。", "行末有空格 \n 行首有空格。", "\n");

    /** Longer than the columns in which programs keep names and addresses. */
    private static final String LONG = "长".repeat(300);

    static final String OF_GOVERNMENT = "落实政府信息公开工作考核、社会评议和责任追究制度。";
    private static final String PROBLEMS = "存在的主要问题是公开的内容还不够及时、形式还不够多样；下一步将加强培训，改进不足。";

    private final Random random;

    RandomProse(Random random) {
        this.random = random;
    }

    /** The name of an organ of the profile, the same for the same number. */
    static String name(Profile profile, int number) {
        String name = "第" + number + profile.division() + "人民政府";
        return switch (profile) {
            case RARE_CHARACTERS -> "𠮷𫝀" + name;
            case LONG_NAMES -> LONG + name;
            default -> name;
        };
    }

    void fill(Profile profile, int year, String name, Draft.Builder draft) {
        List<String> hard = hard(profile);
        draft.preface(preface(profile, year, name))
                .overview(with(prose(profile, "公开"), OF_GOVERNMENT))
                .problems(with(hard.isEmpty() ? prose(profile, "改进") : new Narrative(hard), PROBLEMS))
                .otherMatters(Narrative.of("无"));
        if (profile == Profile.EMPTY_PART_SIX) {
            draft.overview(Narrative.EMPTY).otherMatters(Narrative.EMPTY);
        }
        if (profile == Profile.OUTER_SPACES) {
            draft.title(" " + name + "  " + year + "年政府信息公开工作年度报告　").authority(Authority.of("　" + name + " "));
        }
        if (profile == Profile.LINE_FEEDS) {
            draft.authority(new Authority(name, null, null, FigureScope.OWN, null));
        }
        if (profile == Profile.EVERY_FIELD) {
            // not what the name tells
            draft.authority(
                    new Authority(name, AuthorityLevel.PROVINCE, AuthorityKind.OFFICE, FigureScope.AREA, "110000"));
        }
    }

    /** The pieces of which the prose of a profile is made; none where it is as in most reports. */
    private static List<String> hard(Profile profile) {
        return switch (profile) {
            case RARE_CHARACTERS -> RARE;
            case OUTER_SPACES -> SPACED;
            case LINE_FEEDS -> LINES;
            default -> List.of();
        };
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
        boolean all = profile == Profile.EVERY_FIELD;
        boolean every = !hard(profile).isEmpty() || all || profile == Profile.LONG_NAMES;
        boolean stated = every | random.nextBoolean();
        String space = profile == Profile.OUTER_SPACES ? " \t" : profile == Profile.LONG_NAMES ? LONG : "";
        Contact contact = new Contact(
                name + "办公室" + space,
                every | random.nextBoolean() ? space + "人民路1号" + space + " <A&B>" : null,
                stated ? (all ? "010000" : "100000") : null,
                "010-" + random.nextInt(10_000),
                stated ? (all ? "GK" : "gk") + "@example.gov.cn" : null,
                every | random.nextBoolean() ? "010-" + random.nextInt(10_000) : null);
        String notice = Form.expectedFor(year).map(Form::notice).orElse("");
        Narrative prose = with(prose(profile, "说明"), "本报告根据《中华人民共和国政府信息公开条例》和" + notice + "编制，统计期限为全年，电子版和联系方式见本机关网站。");
        return new Preface(
                prose,
                stated ? LocalDate.of(year, 1, 1) : null,
                stated ? LocalDate.of(year, 12, 31) : null,
                every | random.nextBoolean()
                        ? "http://www.example.gov.cn/" + (all ? "GK/%41" : "") + "?a=1&b=" + random.nextInt(100)
                                + (profile == Profile.LONG_NAMES ? LONG : "")
                        : null,
                every | random.nextBoolean() ? contact : null);
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
        List<String> hard = hard(profile);
        for (int i = random.nextInt(4) + (hard.isEmpty() ? 0 : 2); i > 0; i--) {
            StringBuilder paragraph = new StringBuilder();
            for (int piece = random.nextInt(5); piece > 0; piece--) {
                paragraph.append(hard.isEmpty() ? "持续推进" + word + "工作 A&B。" : hard.get(random.nextInt(hard.size())));
            }
            paragraphs.add(paragraph.toString());
        }
        return new Narrative(paragraphs);
    }
}
