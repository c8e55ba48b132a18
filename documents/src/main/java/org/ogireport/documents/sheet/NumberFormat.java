package org.ogireport.documents.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet shows numbers and texts: the codes of Excel's number formats, as far as what they show can be told for
 * certain. Dates, fractions, scientific notation, numerals of other scripts and scaled numbers are not shown as the number
 * that is kept, and are not understood.
 */
public final class NumberFormat {
    /** As a program shows a number of which nothing is said. */
    public static final NumberFormat GENERAL = of("General");

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);[Red](#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);[Red](#,##0.00)"),
            Map.entry(41, "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)"),
            Map.entry(43, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)"),
            Map.entry(49, "@"));

    /** A program keeps fifteen digits of a number. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 400;
    private static final int GENERAL_LENGTH = 11;
    private static final BigDecimal GENERAL_MOST = new BigDecimal("1E11");
    private static final BigDecimal GENERAL_LEAST = new BigDecimal("1E-4");

    private final List<@Nullable FormatSection> sections;
    private final boolean understood;
    private final boolean conditional;

    private NumberFormat(List<@Nullable FormatSection> sections) {
        this.sections = sections;
        this.understood = sections.size() <= 4;
        this.conditional = sections.stream().anyMatch(section -> section != null && section.condition() != null);
    }

    /**
     * What a format shows in place of a value.
     *
     * @param text the characters; empty where nothing is shown, null where nobody knows
     * @param colour the colour that the format gives them; null for that of the cell
     */
    public record Form(@Nullable String text, @Nullable Integer colour) {
        static final Form UNKNOWN = new Form(null, null);
    }

    /** A format by its code. */
    public static NumberFormat of(String code) {
        List<@Nullable FormatSection> sections = new ArrayList<>();
        if (code.length() > LONGEST) {
            sections.add(null);
            return new NumberFormat(sections);
        }
        for (String section : split(code)) {
            sections.add(FormatSection.of(section));
        }
        return new NumberFormat(sections);
    }

    /** A format by its number, where every program knows its code; null for the others. */
    public static @Nullable NumberFormat builtIn(int number) {
        String code = BUILT_IN.get(number);
        return code == null ? null : of(code);
    }

    /** One that is not understood. */
    public static NumberFormat unknown() {
        return of("\"");
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && (c == '[' || c == ']')) {
                bracketed = c == '[';
            } else if (c == ';' && !quoted && !bracketed) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }

    /** A number as it is shown. */
    public Form number(double number) {
        if (!understood || Double.isNaN(number) || Double.isInfinite(number)) {
            return Form.UNKNOWN;
        }
        BigDecimal value = new BigDecimal(number).round(KEPT);
        if (conditional) {
            return conditional(value);
        }
        boolean second = value.signum() < 0 && sections.size() > 1;
        boolean third = value.signum() == 0 && sections.size() > 2;
        FormatSection section = sections.get(third ? 2 : second ? 1 : 0);
        if (section == null || section.isText() && sections.size() > 1) {
            return Form.UNKNOWN;
        }
        if (section.isEmpty()) {
            // with fewer sections, programs differ in what an empty one shows
            return sections.size() > 2 ? new Form("", null) : Form.UNKNOWN;
        }
        return form(section, second ? value.abs() : value);
    }

    /** A number by the first section whose condition it meets, or the last one, which has none. */
    private Form conditional(BigDecimal value) {
        for (FormatSection section : sections) {
            if (section == null || value.signum() < 0) {
                return Form.UNKNOWN;
            }
            FormatSection.Condition condition = section.condition();
            if (condition == null || condition.holds(value)) {
                return section.isText() ? Form.UNKNOWN : form(section, value);
            }
        }
        return Form.UNKNOWN;
    }

    private static Form form(FormatSection section, BigDecimal value) {
        String text = section.isGeneral() || section.isText() ? general(value) : section.digits(value);
        if (text == null) {
            return Form.UNKNOWN;
        }
        // nobody knows what becomes of the sign of a number of which nothing is left
        boolean minus = value.signum() < 0;
        if (minus && text.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return Form.UNKNOWN;
        }
        return new Form((minus ? "-" : "") + section.around(text), section.colour());
    }

    /** A number without its sign in as many digits as there is room for in general; null where it becomes a power of ten. */
    private static @Nullable String general(BigDecimal value) {
        BigDecimal all = value.abs();
        if (all.signum() == 0) {
            return "0";
        }
        if (all.compareTo(GENERAL_MOST) >= 0 || all.compareTo(GENERAL_LEAST) < 0) {
            return null;
        }
        int whole = Math.max(1, all.precision() - all.scale());
        BigDecimal rounded = all.setScale(Math.max(0, GENERAL_LENGTH - 1 - whole), RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    /** A text as it is shown. */
    public Form text(String text) {
        if (!understood) {
            return Form.UNKNOWN;
        }
        FormatSection last = sections.get(sections.size() - 1);
        boolean own = sections.size() == 4 || last == null || last.isText();
        if (!own) {
            return new Form(text, null);
        }
        if (last == null) {
            // a format of numbers only, whatever it shows of them
            return sections.size() < 4 ? new Form(text, null) : Form.UNKNOWN;
        }
        if (last.isEmpty()) {
            return new Form("", null);
        }
        return last.isText() ? new Form(last.around(text), last.colour()) : Form.UNKNOWN;
    }
}
