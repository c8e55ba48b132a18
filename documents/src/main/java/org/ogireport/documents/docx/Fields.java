package org.ogireport.documents.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/** The fields that are open while text is read: their instructions are not shown, their results are. */
final class Fields {
    /** Fields of which a program shows the result that was saved, as it was saved. */
    private static final Set<String> AS_SAVED =
            Set.of("HYPERLINK", "FORMTEXT", "TOC", "PAGEREF", "NOTEREF", "QUOTE", "FORMULA");

    /** Fields that mark something and show nothing. */
    private static final Set<String> MARKS = Set.of("XE", "TC", "RD", "TA", "PRIVATE", "SET", "ASK", "NEXT");

    /** Fields that show something else than their result. */
    private static final Set<String> DRAWN = Set.of(
            "EQ", "FORMCHECKBOX", "FORMDROPDOWN", "SYMBOL", "ADVANCE", "DISPLAYBARCODE", "BARCODE", "MERGEBARCODE");

    private static final int LONGEST = 1000;
    private static final Pattern NUMBERS = Pattern.compile("=[0-9.,+*/() %^-]*(?:\\\\.*)?");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final Look around;
        private final boolean dirty;
        private boolean shown;
        private Look look = Look.OTHERWISE;

        Field(Look around, boolean dirty) {
            this.around = around;
            this.dirty = dirty;
        }
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** How the result of a field is seen that is one element. */
    static Look simple(XmlNode field) {
        return of(field.attribute("instr"), isDirty(field));
    }

    private static boolean isDirty(XmlNode field) {
        String dirty = field.attribute("dirty");
        return !dirty.isEmpty() && !dirty.equals("0") && !dirty.equals("false") && !dirty.equals("off");
    }

    private static String kind(String instruction) {
        String stripped = instruction.strip();
        int end = 0;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end).toUpperCase(Locale.ROOT);
    }

    private static Look of(String instruction, boolean dirty) {
        String kind = kind(instruction);
        String stripped = instruction.strip();
        boolean computed =
                stripped.startsWith("=") && !NUMBERS.matcher(stripped).matches();
        if (DRAWN.contains(kind)) {
            return Look.OTHERWISE;
        }
        return Look.certainIf(!dirty && (AS_SAVED.contains(kind) || computed));
    }

    /**
     * A mark of a field: its beginning, the end of its instruction, or its end.
     *
     * @return how what the field shows in place of a result is seen; HIDDEN where it shows nothing there
     */
    Look mark(XmlNode mark) {
        Field field = open.peek();
        switch (mark.attribute("fldCharType")) {
            case "begin" -> open.push(new Field(look(), isDirty(mark)));
            case "separate" -> {
                if (field == null || field.shown) {
                    return Look.OTHERWISE;
                }
                field.shown = true;
                field.look = of(field.instruction.toString(), field.dirty || isDirty(mark));
            }
            case "end" -> {
                if (field == null) {
                    return Look.OTHERWISE;
                }
                open.pop();
                boolean shows = !field.shown && !MARKS.contains(kind(field.instruction.toString()));
                boolean drawn = field.shown && field.look == Look.OTHERWISE;
                boolean doubtful = field.shown && field.look == Look.DOUBTFUL;
                return shows || drawn ? Look.OTHERWISE : doubtful ? Look.DOUBTFUL : Look.HIDDEN;
            }
            default -> {
                return Look.OTHERWISE;
            }
        }
        return Look.HIDDEN;
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null && field.instruction.length() < LONGEST) {
            field.instruction.append(text);
        }
    }

    /** How text is seen that stands here: in an instruction nobody knows, in a result as the field shows it. */
    Look look() {
        Field field = open.peek();
        return field == null ? Look.PLAIN : field.around.and(field.look);
    }
}
