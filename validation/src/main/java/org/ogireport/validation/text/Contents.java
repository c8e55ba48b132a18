package org.ogireport.validation.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ogireport.core.Contact;
import org.ogireport.core.Words;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.Passage;
import org.ogireport.core.form.ReportField;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;

/** What the Regulations and the form want said somewhere, and whether it is. */
public final class Contents {
    private static final Pattern SUPERSEDED = Pattern.compile("(?:国办公开办函)?[〔\\[(【]2019[〕\\])】]60号");
    private static final Keywords NOTICE = Keywords.of("60号|30号");
    private static final Keywords OF_REPORTS = Keywords.of("国办公开办函|年度报告");
    private static final Pattern CURRENT = Pattern.compile("[〔\\[(【]2021[〕\\])】]30号");
    private static final Keywords ADDRESS = Keywords.of("下载|网址|网站|查阅|门户");
    private static final Pattern LINK = Pattern.compile("[hH][tT][tT][pP]|[wW]{3}[.]");
    private static final Keywords CONTACT = Keywords.of("联系|电话|地址|邮编|邮箱|咨询");
    private static final Keywords BASIS = Keywords.of("条例|国办公开办函|根据|依据|按照");
    private static final Keywords PERIOD = Keywords.of("统计|期限");
    private static final Pattern DAY = Pattern.compile("[0-9]月[0-9]{1,2}日");

    private static final Keywords ASSESSMENT = Keywords.of("考核|考评|绩效");
    private static final Keywords APPRAISAL = Keywords.of("评议|满意度|评估");
    private static final Keywords RESPONSIBILITY = Keywords.of("责任追究|追责|问责|追究责任|责任倒查");

    private static final Keywords SIX = Keywords.of("六|6");
    private static final Keywords PARTS = Keywords.of("部分|方面");
    private static final Pattern SIX_PARTS = Pattern.compile(
            "(?:六|6)个?(?:大|主要)?(?:部分|方面)(?:组成|构成|内容|的内容)?[,，:。]?(?:分别是|分别为|即|包括|主要包括|为)?[:，]?(?<list>.*)");

    /** The same with the list before it; 等 leaves it open. */
    private static final Pattern LISTED_BEFORE = Pattern.compile(
            "(?:报告|年报)[^。]{0,20}?(?:由|包括|包含|分为|分)(?<list>[^。]*?)(?<!等)(?:共)?(?:六|6)个?(?:大|主要)?(?:部分|方面)");

    /** What a list calls the parts. */
    private static final Map<Part, Pattern> NAMES = Map.of(
            Part.OVERVIEW, Pattern.compile("总体|概述|概况|基本情况"),
            Part.DISCLOSURE, Pattern.compile("主动公开"),
            Part.REQUESTS, Pattern.compile("申请"),
            Part.DISPUTES, Pattern.compile("复议|诉讼"),
            Part.PROBLEMS, Pattern.compile("问题|改进|不足"),
            Part.OTHER_MATTERS, Pattern.compile("其[他它]|需要?报告"));

    private Contents() {}

    /** The sentence that cites the notice of 2019, where none cites that of 2021. */
    public static Optional<Sentence> supersededNotice(DocumentText text) {
        boolean current = text.lines(Passage.PREFACE, Passage.OVERVIEW)
                .anyMatch(line ->
                        line.has(NOTICE) && CURRENT.matcher(line.plain()).find());
        return current
                ? Optional.empty()
                : text.lines(Passage.PREFACE, Passage.OVERVIEW)
                        .filter(line -> line.has(NOTICE)
                                && line.has(OF_REPORTS)
                                && SUPERSEDED.matcher(line.plain()).find())
                        .map(Line::sentence)
                        .findFirst();
    }

    /** What the preface does not tell: basis, period, address, contact. */
    public static List<Words> missingOfPreface(DocumentText text) {
        Contact contact = text.preface().contact();
        List<Words> missing = new ArrayList<>();
        addUnless(says(text, BASIS), new Words("编制依据", "the basis"), missing);
        addUnless(
                text.preface().periodStart() != null || says(text, PERIOD) || shows(text, DAY),
                new Words("统计期限", "the statistics period"),
                missing);
        addUnless(
                text.preface().downloadAddress() != null || says(text, ADDRESS) || shows(text, LINK),
                ReportField.DOWNLOAD_ADDRESS.words(),
                missing);
        addUnless(contact != null || says(text, CONTACT), ReportField.CONTACT.words(), missing);
        return List.copyOf(missing);
    }

    private static boolean says(DocumentText text, Keywords words) {
        return text.lines(Passage.PREFACE).stream().anyMatch(line -> line.has(words));
    }

    private static boolean shows(DocumentText text, Pattern pattern) {
        return text.lines(Passage.PREFACE).stream()
                .anyMatch(line -> pattern.matcher(line.plain()).find());
    }

    private static void addUnless(boolean said, Words words, List<Words> missing) {
        if (!said) {
            missing.add(words);
        }
    }

    /** What a government's report says nothing of (条例第五十条第一款第（四）项): 考核、社会评议、责任追究. */
    public static List<Words> missingOfGovernment(DocumentText text) {
        List<Words> missing = new ArrayList<>();
        addUnless(mentions(text, ASSESSMENT), new Words("考核", "the assessment"), missing);
        addUnless(mentions(text, APPRAISAL), new Words("社会评议", "the public appraisal"), missing);
        addUnless(mentions(text, RESPONSIBILITY), new Words("责任追究", "the pursuit of responsibility"), missing);
        return List.copyOf(missing);
    }

    private static boolean mentions(DocumentText text, Keywords words) {
        return text.lines(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                .anyMatch(line -> line.has(words));
    }

    /**
     * A list of six parts in which some are missing.
     *
     * @param missing those that are
     * @param sentence the sentence that lists them
     */
    public record ShortList(List<Part> missing, Sentence sentence) {}

    /** A list that is said to be of six parts, reaches the last one, and leaves out another. */
    public static Optional<ShortList> shortList(DocumentText text) {
        return text.lines(Passage.PREFACE, Passage.OVERVIEW)
                .filter(line -> line.has(SIX) && line.has(PARTS))
                .flatMap(line -> shortList(line).stream())
                .findFirst();
    }

    private static Optional<ShortList> shortList(Line line) {
        return Stream.of(LISTED_BEFORE, SIX_PARTS)
                .map(list -> list.matcher(line.plain()))
                .filter(Matcher::find)
                .map(list -> missing(list.group("list")))
                .filter(missing -> !missing.contains(Part.OTHER_MATTERS) && missing.size() < 5)
                .findFirst()
                .filter(missing -> !missing.isEmpty())
                .map(missing -> new ShortList(List.copyOf(missing), line.sentence()));
    }

    private static Set<Part> missing(String list) {
        Set<Part> missing = EnumSet.allOf(Part.class);
        NAMES.forEach((part, name) -> {
            if (name.matcher(list).find()) {
                missing.remove(part);
            }
        });
        return missing;
    }
}
