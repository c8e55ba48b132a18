package org.ogireport.validation.prose;

import java.util.Arrays;

/**
 * What a sentence may speak of, by words of which one stands in it wherever it does. The words of all topics are looked for
 * in one pass over a sentence, half-width and without white space, so that no pattern is tried where none of its words
 * stands.
 */
public enum Topic {
    /** Requests and disputes: one of these words stands in every sentence that states something of them by itself. */
    REQUESTS_AND_DISPUTES("申请|复议|诉讼"),
    /** Disputes. */
    DISPUTES("复议|诉讼"),
    /** Documents issued, repealed and in force, and decisions. */
    DOCUMENTS_AND_DECISIONS("制发|废止|现行有效|决定"),
    /** Something that was done to the end. */
    COMPLETION("办结|完毕|完成"),
    /** A part of what was counted. */
    OF_WHICH("其中"),
    /** The ways on which requests come. */
    CHANNEL("当面|信函|网络|网上|互联网|在线|邮寄"),
    /** The information-processing fee. */
    FEE("处理费"),
    /** The days of which the figures are. */
    DAYS("统计|期限|时限|时段|报告期|所列数据"),
    /** What a preface says of the period. */
    PERIOD("统计|期限"),
    /** What the report is based on. */
    BASIS("条例|国办公开办函|根据|依据|按照"),
    /** Where the electronic copy is. */
    ADDRESS("下载|网址|网站|查阅|门户"),
    /** Whom to ask. */
    CONTACT("联系|电话|地址|邮编|邮箱|咨询"),
    /** The notices of 2019 and 2021 on the form, and the Regulations of 2007 and 2019 by their numbers. */
    BASIS_BY_NUMBER("60号|30号|492号|711号"),
    /** The assessment of organs. */
    ASSESSMENT("考核|考评|绩效"),
    /** The appraisal by the public. */
    APPRAISAL("评议|满意度|评估"),
    /** The pursuit of responsibility. */
    RESPONSIBILITY("责任追究|追责|问责|追究责任|责任倒查"),
    /** Six of something. */
    SIX("六|6"),
    /** Parts of a whole. */
    PARTS("部分|方面"),
    /** How far an organ's area goes. */
    SCOPE("全|我"),
    /** What stands in a template where a name or number belongs, unless that is white space. */
    LEFTOVER("X|×|╳|Χ|xx|xХ|xх|Хx|ХХ|Хх|хx|хХ|хх|_|行政机关规范全称|该部分以表格形式报告"
            + "|x件|x条|x项|x份|x起|Х件|Х条|Х项|Х份|Х起|х件|х条|х项|х份|х起|全称|单位名称|机关名称|部门名称|填写|插入|注明"
            + "|)件|)条|)项|)份|)起|)次|某某|数量|次数|件数|条数|数字|金额"
            + "|N件|N条|N项|N份|N起|x年|х年|x月|х月|*件|*条|*项|*份|*起|*次|○件|○条|○项|○份|○起|○次|◯件|◯条|◯项|◯份|◯起|◯次"
            + "|】件|】条|】项|】份|】起|】次|]件|]条|]项|]份|]起|]次|待补|待填|待核实|待更新|待确认|待完善"
            + "|共件|计件|到件|理件|结件|为件|共条|计条|到条|理条|结条|为条");

    private static final int MASK = 0x3FF;
    private static final char ANY = 0;

    /** The words by the last bits of their first characters; null where none begins so. */
    private static final Word[][] WORDS = new Word[MASK + 1][];

    static {
        for (Topic topic : values()) {
            for (String word : topic.words.split("[|]")) {
                int place = word.charAt(0) & MASK;
                Word[] others = WORDS[place];
                WORDS[place] = others == null ? new Word[1] : Arrays.copyOf(others, others.length + 1);
                WORDS[place][WORDS[place].length - 1] = Word.of(word, topic);
            }
        }
    }

    /** The words, parted by {@code |}. */
    final String words;

    Topic(String words) {
        this.words = words;
    }

    /** A word; most are told from others by their second character. */
    private record Word(String text, char first, char second, long topic) {
        static Word of(String text, Topic topic) {
            return new Word(text, text.charAt(0), text.length() > 1 ? text.charAt(1) : ANY, topic.bit());
        }

        boolean isAt(int index, String plain, char c, char next) {
            return c == first
                    && (next == second || second == ANY)
                    && (text.length() <= 2 || plain.startsWith(text, index));
        }
    }

    /** The topic among the bits that {@link #in} tells. */
    long bit() {
        return 1L << ordinal();
    }

    /** The topics of a sentence, a bit each. */
    static long in(String plain) {
        long topics = 0;
        char next = plain.isEmpty() ? ANY : plain.charAt(0);
        for (int i = 0; i < plain.length(); i++) {
            char c = next;
            next = i + 1 < plain.length() ? plain.charAt(i + 1) : '\n';
            Word[] candidates = WORDS[c & MASK];
            if (candidates != null) {
                for (Word word : candidates) {
                    if (word.isAt(i, plain, c, next)) {
                        topics |= word.topic;
                    }
                }
            }
        }
        return topics;
    }
}
