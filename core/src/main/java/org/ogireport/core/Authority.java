package org.ogireport.core;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The organ that reports. Only its name is always known; the rest is there where it was stated, and is never inferred.
 *
 * @param name the organ's full name, such as 安化县人民政府; one line
 * @param level the level of government it belongs to
 * @param kind what kind of organ it is
 * @param scope whose figures the tables hold
 * @param divisionCode the six-digit code of its administrative division (GB/T 2260)
 * @since 0.1
 */
public record Authority(
        String name,
        @Nullable AuthorityLevel level,
        @Nullable AuthorityKind kind,
        @Nullable FigureScope scope,
        @Nullable String divisionCode)
        implements Serializable {
    private static final Pattern DIVISION_CODE = Pattern.compile("[1-9][0-9]{5}");

    /**
     * Refuses a name that is not there and a code of another shape.
     *
     * @throws IllegalArgumentException if the name is blank or cannot be carried, or the division code is not six
     *     digits of which the first is not 0
     */
    public Authority {
        Text.requireLine("name", name);
        if (divisionCode != null && !isDivisionCode(divisionCode)) {
            throw RefusedValueException.of(
                    "divisionCode",
                    new Words("不是六位数字，或首位是 0（GB/T 2260）", "not six digits of which the first is not 0 (GB/T 2260)"));
        }
    }

    /**
     * An organ of which only the name is stated.
     *
     * @param name the organ's full name
     * @return the authority
     * @throws IllegalArgumentException if the name is blank or cannot be carried
     */
    public static Authority of(String name) {
        return new Authority(name, null, null, null, null);
    }

    /**
     * The level that is stated, or else what the name makes plain: 安化县人民政府 is a county's. A city (市) may be of a
     * prefecture or a county, so its name tells nothing. Never stored or written as if it had been stated.
     *
     * @return the level, or empty where it is neither stated nor plain
     */
    public Optional<AuthorityLevel> plainLevel() {
        return level != null ? Optional.of(level) : AuthorityName.level(name);
    }

    /**
     * The kind that is stated, or else what the name makes plain: 上海市人民政府办公厅 is an office. Never stored or written as
     * if it had been stated.
     *
     * @return the kind, or empty where it is neither stated nor plain
     */
    public Optional<AuthorityKind> plainKind() {
        return kind != null ? Optional.of(kind) : AuthorityName.kind(name);
    }

    /**
     * Whether a text has the shape of a GB/T 2260 code. Whether the division exists is not looked up.
     *
     * @param text the text
     * @return true for six digits of which the first is not 0
     */
    public static boolean isDivisionCode(String text) {
        Objects.requireNonNull(text, "text: must not be null");
        return DIVISION_CODE.matcher(text).matches();
    }
}
