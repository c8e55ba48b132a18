package org.ogireport.validation.prose;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells from the words before a verb whether an organ speaks of all its requests, or of a part of its area. */
final class Organ {
    private static final String ANY_LEVEL = "省市县区州盟旗镇乡";

    /** A government by its area: what stands before 政府 or 管委会, or a name that ends as areas do. */
    private static final Pattern AREA =
            Pattern.compile("(?<area>.*(?<level>[" + ANY_LEVEL + "]|街道))(?:政府|管委会|管理委员会|办事处)?");

    /** All organs of an area, not those of one line of work, and not its towns alone. */
    private static final String ALL = "(?!(?:(?!部门|单位|机关).)*(?:镇|街道|办事处)(?:(?!部门|单位|机关).)*$)"
            + "(?:各级|各|所有|全部|政府|政务|行政|机关|部门|单位|乡镇?|镇|街道|办事处|县区|县市区|区县|市县|系统|范围内|上下|其|所属|工作|及|和|、|的)*+";

    private static final Keywords SCHOOLS = Keywords.of("大学|学院|学校|中学|小学");

    private static final String OF_ANY_LEVEL = "[" + ANY_LEVEL + "]|街道";
    private static final String NO_LEVEL = "(?!)";

    /** What organs say of themselves and their area, by how the area ends. */
    private static final Map<String, Pattern> OWN = Stream.concat(
                    ANY_LEVEL.chars().mapToObj(Character::toString), Stream.of("街道", OF_ANY_LEVEL, NO_LEVEL))
            .collect(Collectors.toMap(level -> level, Organ::own));

    private final String name;

    /** What a government speaks for; empty for an office or a department. */
    private final String area;

    private final Pattern own;

    /** @param authority the name of the organ that reports; empty where it is not known */
    Organ(String authority) {
        this.name = shortened(authority);
        Matcher government = AREA.matcher(name);
        boolean hasArea = government.matches();
        this.area = hasArea ? government.group("area") : "";
        String level = hasArea ? government.group("level") : NO_LEVEL;
        this.own = Objects.requireNonNull(OWN.get(name.isEmpty() ? OF_ANY_LEVEL : level));
    }

    /** @param level how the area ends that the organ speaks for */
    private static Pattern own(String level) {
        return Pattern.compile("(?:我|本)(?!级|[" + ANY_LEVEL + "](?!局|委|厅)|街道).*|全局.*|(?:我|本|全)?(?:" + level + ")" + ALL
                + (level.equals(NO_LEVEL) ? "" : "|各级(?:各|行政|政府|机关|部门|单位|及|其)*+|各部门|各单位"));
    }

    /** Whether the words name nobody, or the organ that reports. */
    boolean isWhole(String words) {
        String acting = actor(words);
        int proxy = acting.indexOf("代表");
        String actor = proxy < 0 ? acting : acting.substring(0, proxy);
        return !Phrases.ORGAN.end(actor) || isOwn(actor);
    }

    /** Whether the words name nobody but the organ that reports, and say nothing else. */
    boolean isNothingElse(String words) {
        String actor = shortened(Phrases.LEADING.matcher(words).replaceFirst(""));
        return actor.isEmpty() || Phrases.ORGAN.end(actor) && isOwn(actor);
    }

    /** Whether the words name the organ that reports. */
    boolean namesOwn(String words) {
        String actor = actor(words);
        return Phrases.ORGAN.end(actor) && isOwn(actor);
    }

    /** Who acts: of a heading that runs into its sentence, only what the year begins anew. */
    private static String actor(String words) {
        String leading = Phrases.LEADING.matcher(words).replaceFirst("");
        int year = leading.lastIndexOf(Years.THIS + "年");
        boolean begins = year >= 3 && !Phrases.ORGAN.end(leading.substring(0, year - 3));
        String acting =
                begins ? Phrases.LEADING.matcher(leading.substring(year + 2)).replaceFirst("") : leading;
        return shortened(Phrases.TRAILING.matcher(acting).replaceFirst(""));
    }

    boolean isOwn(String organ) {
        String actor = shortened(organ);
        return own.matcher(actor).matches()
                || !name.isEmpty()
                        && (name.endsWith(actor)
                                || actor.endsWith(name)
                                || actor.length() > 2
                                        && "我本".indexOf(actor.charAt(0)) >= 0
                                        && name.endsWith(actor.substring(1)))
                || !area.isEmpty() && (area.endsWith(actor) || actor.endsWith(area))
                || SCHOOLS.end(name) && (actor.equals("学校") || actor.equals("全校"));
    }

    private static String shortened(String name) {
        String organ = name.replace("人民政府", "政府");
        return organ.endsWith("办公室") || organ.endsWith("办公厅") ? organ.substring(0, organ.length() - 2) : organ;
    }
}
