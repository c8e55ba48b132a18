package org.ogireport.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
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

    /** The first that is not the title's year, where none is. */
    public static Optional<AnnouncedYear> otherThan(int titled, DocumentText text) {
        List<AnnouncedYear> all = new ArrayList<>();
        for (Line line : text.lines(Passage.PREFACE)) {
            Matcher announced = ANNOUNCED.matcher(
                    NormalizedSentence.withTitles(line.sentence().text()).text());
            while (announced.find()) {
                all.add(new AnnouncedYear(Integer.parseInt(announced.group(1)), line.sentence()));
            }
        }
        return all.stream().anyMatch(each -> each.year == titled)
                ? Optional.empty()
                : all.stream().findFirst();
    }
}
