package org.ogireport.validation.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;

/** Numbers that tell who somebody is, in prose. */
public final class PersonalData {
    private static final int SHORTEST = 11;
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9A-Za-z.\\-])[0-9]{11,19}[Xx]?(?![0-9A-Za-z.\\-])");
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final Pattern CARD = Pattern.compile("62[0-9]{14,17}");
    private static final Pattern IDENTITY = Pattern.compile("[1-8][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx]");
    private static final Keywords CONTACT = Keywords.of("电话|联系|热线|传真|咨询");
    private static final Keywords PERSONS = Keywords.of("申请人|当事人|举报人|投诉人|信访人");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private PersonalData() {}

    /** What kind of number. */
    public enum Kind {
        /** The number of an identity card, with its right check digit. */
        IDENTITY,
        /** A mobile telephone's number. */
        MOBILE,
        /** A bank card's number. */
        BANK_CARD
    }

    /**
     * A number that tells who somebody is. It is not told on: a finding that quoted it would spread it.
     *
     * @param kind what kind of number
     * @param sentence where it stands
     */
    public record Datum(Kind kind, Sentence sentence) {}

    /** The gravest such number outside the contact. */
    public static Optional<Datum> gravest(DocumentText text) {
        Optional<Datum> gravest = Optional.empty();
        for (Line line : (Iterable<Line>) text.body()::iterator) {
            if (!line.hasNumber(SHORTEST)) {
                continue;
            }
            Matcher digits = DIGITS.matcher(line.plain());
            while (digits.find()) {
                Optional<Kind> kind = kind(digits.group()).filter(found -> !isContact(found, line));
                if (kind.isPresent()
                        && (gravest.isEmpty()
                                || kind.get().compareTo(gravest.get().kind()) < 0)) {
                    gravest = Optional.of(new Datum(kind.get(), line.sentence()));
                }
            }
        }
        return gravest;
    }

    /** A telephone that anybody may call. */
    private static boolean isContact(Kind kind, Line line) {
        return kind == Kind.MOBILE
                && (line.sentence().passage() == Passage.PREFACE || line.has(CONTACT) && !line.has(PERSONS));
    }

    private static Optional<Kind> kind(String number) {
        if (IDENTITY.matcher(number).matches() && isIdentity(number)) {
            return Optional.of(Kind.IDENTITY);
        }
        if (MOBILE.matcher(number).matches()) {
            return Optional.of(Kind.MOBILE);
        }
        return CARD.matcher(number).matches() && isCard(number) ? Optional.of(Kind.BANK_CARD) : Optional.empty();
    }

    private static boolean isIdentity(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17))
                && isDay(number.substring(6, 14));
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** By the check digit of card numbers (ISO/IEC 7812). */
    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
