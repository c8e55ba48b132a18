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
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;
import org.ogireport.validation.prose.Topic;

/** What the Regulations and the form want said somewhere, and whether it is. */
public final class Contents {
    private static final Pattern LINK = Pattern.compile("[hH][tT][tT][pP]|[wW]{3}[.]");
    private static final Pattern DAY = Pattern.compile("[0-9]月[0-9]{1,2}日");

    private static final Pattern SIX_PARTS = Pattern.compile(
            "(?:六|6)个?(?:大|主要)?(?:部分|方面)(?:组成|构成|内容|的内容)?[,，:。]?(?:分别是|分别为|即|包括|主要包括|为)?[:，]?(?<list>.*)");

    /** The same with the list before it; 等 leaves it open. */
    private static final Pattern LISTED_BEFORE = Pattern.compile(
            "(?:报告|年报)[^。]{0,20}?(?:由|包括|包含|分为|分)(?<list>[^。]*?)(?<!等)(?:共)?(?:六|6)个?(?:大|主要)?(?:部分|方面)");

    /** Longer than any sentence that lists six headings; in a longer one the patterns take too long. */
    private static final int LONGEST_LIST = 400;

    /** What a list calls the parts. */
    private static final Map<Part, Pattern> NAMES = Map.of(
            Part.OVERVIEW, Pattern.compile("总体|概述|概况|基本情况"),
            Part.DISCLOSURE, Pattern.compile("主动公开"),
            Part.REQUESTS, Pattern.compile("申请"),
            Part.DISPUTES, Pattern.compile("复议|诉讼"),
            Part.PROBLEMS, Pattern.compile("问题|改进|不足"),
            Part.OTHER_MATTERS, Pattern.compile("其[他它]|需要?报告"));

    private Contents() {}

    /** What the preface does not tell: basis, period, address, contact. */
    public static List<Words> missingOfPreface(DocumentText text) {
        Contact contact = text.preface().contact();
        List<Words> missing = new ArrayList<>();
        addUnless(says(text, Topic.BASIS), new Words("编制依据", "the basis"), missing);
        addUnless(
                text.preface().periodStart() != null || says(text, Topic.PERIOD) || shows(text, DAY),
                new Words("统计期限", "the statistics period"),
                missing);
        addUnless(
                text.preface().downloadAddress() != null || says(text, Topic.ADDRESS) || shows(text, LINK),
                ReportField.DOWNLOAD_ADDRESS.words(),
                missing);
        addUnless(contact != null || says(text, Topic.CONTACT), ReportField.CONTACT.words(), missing);
        return List.copyOf(missing);
    }

    private static boolean says(DocumentText text, Topic topic) {
        return !text.linesOn(topic, Passage.PREFACE).isEmpty();
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
        addUnless(mentions(text, Topic.ASSESSMENT), new Words("考核", "the assessment"), missing);
        addUnless(mentions(text, Topic.APPRAISAL), new Words("社会评议", "the public appraisal"), missing);
        addUnless(mentions(text, Topic.RESPONSIBILITY), new Words("责任追究", "the pursuit of responsibility"), missing);
        return List.copyOf(missing);
    }

    private static boolean mentions(DocumentText text, Topic topic) {
        return !text.linesOn(topic, Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                .isEmpty();
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
        return text.linesOn(Topic.SIX, Passage.PREFACE, Passage.OVERVIEW).stream()
                .filter(line -> line.isOn(Topic.PARTS) && line.plain().length() <= LONGEST_LIST)
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
