package org.ogireport.validation.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;
import org.ogireport.validation.prose.Topic;

/** Headings within parts, which speak of the organ's own level. */
public final class Headings {
    /** A numbered line, or what stands before the first full stop of one, with no number and no comma in it. */
    private static final Pattern HEADING =
            Pattern.compile("(?:[(][一二三四五六七八九十0-9]{1,3}[)]|[一二三四五六七八九十0-9]{1,2}[、.])(?<words>[^，。,;0-9]{2,24})[。:]?");

    private static final Pattern OF_NATION = word("全国(?!人大|政协|两会|统一|文明|性)");
    private static final Pattern OF_PROVINCE = word("全省|我省|全自治区");
    private static final Pattern OF_CITY = word("全省|我省|全市(?!场)|我市|全州");
    private static final Pattern OF_COUNTY = word("全省|我省|全市(?!场)|我市|全州|全县|我县|全区(?!域|间)|我区|全旗");

    /** What an organ may do with something of a level above. */
    private static final Keywords RELATING = Keywords.of("落实|贯彻|按照|对照|围绕|根据|融入|服务|争|位居|参加|配合|接入|依托|纳入|承接|列入");

    /** In the names of counties, but of those that are cities. */
    private static final Keywords COUNTIES = Keywords.of("县|区|旗");

    private Headings() {}

    /** 全 as a word of its own: not in 健全, 安全 and the like. */
    private static Pattern word(String words) {
        return Pattern.compile("(?<![健安完保周齐成顾两])(?:" + words + ")");
    }

    /**
     * A heading that speaks of another level.
     *
     * @param word the word that does
     * @param sentence the heading
     */
    public record Stray(String word, Sentence sentence) {}

    /** The first heading that speaks of a level above the organ's own. */
    public static Optional<Stray> stray(DocumentText text, AuthorityLevel level) {
        Pattern above = above(text.organ(), level);
        return text.linesOn(Topic.SCOPE, Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS).stream()
                .flatMap(line -> stray(line, above).stream())
                .findFirst();
    }

    private static Optional<Stray> stray(Line line, Pattern above) {
        Matcher heading = HEADING.matcher(line.plain());
        if (!heading.matches()) {
            return Optional.empty();
        }
        String words = heading.group("words");
        Matcher word = above.matcher(words);
        return word.find() && !RELATING.areIn(words.substring(0, word.start()))
                ? Optional.of(new Stray(word.group(), line.sentence()))
                : Optional.empty();
    }

    /** A city may be of a county's level, and a county-level city speaks of 全市. */
    private static Pattern above(String organ, AuthorityLevel level) {
        return switch (level) {
            case NATIONAL, PROVINCE -> OF_NATION;
            case PREFECTURE -> OF_PROVINCE;
            case COUNTY -> COUNTIES.areIn(organ) ? OF_CITY : OF_PROVINCE;
            case TOWNSHIP -> OF_COUNTY;
        };
    }
}
