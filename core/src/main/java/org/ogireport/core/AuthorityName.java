package org.ogireport.core;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an organ makes plain, and nothing beyond: a name that could be read two ways tells nothing. */
final class AuthorityName {
    private static final String GOVERNMENT = "人民政府";
    private static final Pattern OFFICE = Pattern.compile("(.*政府|国务院)办公[厅室]");
    private static final Pattern DEPARTMENT = Pattern.compile(".*(局|厅|委员会|部|署)(?<!公署|管理委员会)");
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");

    /** The division a department's name begins with; a name such as 湘乡市 must not be read as a township. */
    private static final Pattern DIVISION =
            Pattern.compile("((北京|天津|上海|重庆)市|\\p{IsHan}{2,}?(省|自治区|自治州|自治县|县))(?=\\p{IsHan}{2,})");

    private static final Pattern BRANCH = Pattern.compile("国[家务].*局\\p{IsHan}+");

    /** Areas that are run by a committee, or have a rank of their own: their names tell no level. */
    private static final Pattern SPECIAL_AREA = Pattern.compile(".*(新区|开发区|实验区|示范区|试验区|园区|景区|林区|矿区|管理区|保税区|合作区|特区)");

    /** A township that reports by its name alone stands for its government. */
    private static final Pattern TOWNSHIP = Pattern.compile("\\p{IsHan}+(乡|镇|苏木)");

    private AuthorityName() {}

    static Optional<AuthorityKind> kind(String name) {
        if (name.endsWith(GOVERNMENT) || TOWNSHIP.matcher(name).matches()) {
            return Optional.of(AuthorityKind.GOVERNMENT);
        }
        if (OFFICE.matcher(name).matches()) {
            return Optional.of(AuthorityKind.OFFICE);
        }
        return DEPARTMENT.matcher(name).matches() ? Optional.of(AuthorityKind.DEPARTMENT) : Optional.empty();
    }

    static Optional<AuthorityLevel> level(String name) {
        Matcher office = OFFICE.matcher(name);
        String organ = office.matches() ? office.group(1) : name;
        if (organ.endsWith(GOVERNMENT)) {
            return ofDivision(organ.substring(0, organ.length() - GOVERNMENT.length()));
        }
        if (organ.startsWith("国家") || organ.startsWith("国务院")) {
            // a national organ's branch in a county bears its name too: 国家税务总局安化县税务局
            return BRANCH.matcher(organ).matches() ? Optional.empty() : Optional.of(AuthorityLevel.NATIONAL);
        }
        if (organ.endsWith("公署")) {
            return Optional.empty();
        }
        if (TOWNSHIP.matcher(organ).matches()) {
            return Optional.of(AuthorityLevel.TOWNSHIP);
        }
        Matcher division = DIVISION.matcher(organ);
        Optional<AuthorityLevel> level = Optional.empty();
        while (division.find()) {
            level = ofDivision(division.group(1));
        }
        return level;
    }

    private static Optional<AuthorityLevel> ofDivision(String division) {
        if (SPECIAL_AREA.matcher(division).matches()) {
            return Optional.empty();
        }
        if (MUNICIPALITIES.contains(division) || endsWith(division, "省", "自治区")) {
            return Optional.of(AuthorityLevel.PROVINCE);
        }
        if (endsWith(division, "自治州", "盟")) {
            return Optional.of(AuthorityLevel.PREFECTURE);
        }
        if (endsWith(division, "县", "旗", "区")) {
            return Optional.of(AuthorityLevel.COUNTY);
        }
        return endsWith(division, "镇", "乡", "苏木") ? Optional.of(AuthorityLevel.TOWNSHIP) : Optional.empty();
    }

    private static boolean endsWith(String division, String... endings) {
        for (String ending : endings) {
            if (division.length() > ending.length() && division.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
