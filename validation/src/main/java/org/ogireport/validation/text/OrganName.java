package org.ogireport.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an organ as far as two names can be told apart: the divisions it begins with, and what kind of organ it is.
 *
 * @param name the name, without the office that acts for it
 * @param areas the divisions, from the largest
 * @param body what stands behind them
 */
record OrganName(String name, List<String> areas, String body) {
    private static final Pattern AREA =
            Pattern.compile("\\p{IsHan}{1,6}?(?:自治区|自治州|自治县|省|市|盟|州|县|旗|新区|开发区|实验区|示范区|区|街道|镇|乡|苏木)");

    /** The office, the section or the post of an organ: in its stead. */
    private static final Pattern OFFICE = Pattern.compile("(?<=.{2}(?:府|局|委|会|厅|镇|乡|道|处|院|区|县|市|关|学))"
            + "(?:办公[室厅]|综合(?:办公室|科|股)?|办|党政(?:和人大)?(?:综合)?办(?:公室)?|政务公开.{0,6}|信息公开.{0,6})$");

    private static final Pattern DEPARTMENT = Pattern.compile(".*(?:局|厅|委|委员会|院|中心|部|队|署|海关|大学)");

    static OrganName of(String text) {
        String name = OFFICE.matcher(text).replaceFirst("");
        List<String> areas = new ArrayList<>();
        Matcher area = AREA.matcher(name);
        int end = 0;
        while (area.find(end) && area.start() == end) {
            areas.add(area.group());
            end = area.end();
        }
        return new OrganName(name, List.copyOf(areas), name.substring(end));
    }

    /** Whether it plainly is another organ, and not the same, its parent, or one that acts for it. */
    boolean isPlainlyOther(OrganName other) {
        if (isWithin(name, other.name) || isWithin(other.name, name)) {
            return false;
        }
        boolean elsewhere = !areas.isEmpty() && !other.areas.isEmpty() && !shareArea(other);
        boolean sameKind = isWithin(body, other.body) || isWithin(other.body, body);
        boolean departments = isDepartment() && other.isDepartment();
        return sameKind && elsewhere || departments && (elsewhere || !sameKind);
    }

    private boolean isDepartment() {
        return DEPARTMENT.matcher(body).matches();
    }

    /** Whether the smallest division of one is a division of the other. */
    private boolean shareArea(OrganName other) {
        String own = areas.get(areas.size() - 1);
        String others = other.areas.get(other.areas.size() - 1);
        return areas.stream().anyMatch(area -> isAlike(area, others))
                || other.areas.stream().anyMatch(area -> isAlike(area, own));
    }

    private static boolean isAlike(String one, String other) {
        return one.endsWith(other) || other.endsWith(one);
    }

    /** Whether a name is another one shortened: each of its characters stands there too, in the same order. */
    private static boolean isWithin(String shorter, String longer) {
        int found = 0;
        for (int i = 0; i < longer.length() && found < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(found)) {
                found++;
            }
        }
        return found == shorter.length();
    }
}
