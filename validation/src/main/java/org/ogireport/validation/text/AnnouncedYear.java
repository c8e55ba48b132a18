package org.ogireport.validation.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.NormalizedSentence;
import org.ogireport.validation.prose.Sentence;

/**
 * The year of the report that a preface says it makes public.
 *
 * @param year the year
 * @param sentence where it says so
 */
public record AnnouncedYear(int year, Sentence sentence) {
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:现将|现就|公布|发布|编制|编写|形成|制作)[^，。;:0-9]{0,40}(20[0-9]{2})年?度?政府信息公开(?:工作)?(?:年度报告|年报|报告|情况)");

    /** What such a line has, with the spaces it is written with: 2022年政府信息公开, 2022年度 政府信息公开. */
    private static final Keywords REPORT = Keywords.of("年政府|年度政府|年 政府|年度 政府");

    /** The first that is not the title's year, where none is. */
    public static Optional<AnnouncedYear> otherThan(int titled, DocumentText text) {
        String own = titled + "年";
        AnnouncedYear first = null;
        for (Line line : text.lines(Passage.PREFACE)) {
            String sentence = line.sentence().text();
            if (!REPORT.areIn(sentence)) {
                continue;
            }
            if (sentence.contains(own + "政府") || sentence.contains(own + "度政府")) {
                return Optional.empty();
            }
            Matcher announced =
                    ANNOUNCED.matcher(NormalizedSentence.withTitles(sentence).text());
            while (announced.find()) {
                int year = Integer.parseInt(announced.group(1));
                if (year == titled) {
                    return Optional.empty();
                }
                first = first == null ? new AnnouncedYear(year, line.sentence()) : first;
            }
        }
        return Optional.ofNullable(first);
    }
}
