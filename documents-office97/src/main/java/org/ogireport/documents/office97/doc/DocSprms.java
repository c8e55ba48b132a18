package org.ogireport.documents.office97.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.ogireport.documents.packed.XmlNode;

/** A list of changes to properties ([MS-DOC] 2.2.5), one after the other. */
final class DocSprms {
    /** What properties are called that no list names, which makes what they hold for doubtful. */
    private static final String UNKNOWN = "sprm:";

    private DocSprms() {}

    /**
     * A change.
     *
     * @param number what is changed, within its group
     * @param bytes what holds its operand
     * @param at where that begins
     * @param end where it ends
     */
    record Sprm(int number, byte[] bytes, int at, int end) {
        /** A number in the operand; what lies beyond its end is 0. */
        int unsigned(int offset, int length) {
            int value = 0;
            for (int i = 0; i < length && at + offset + i < end; i++) {
                value |= (bytes[at + offset + i] & 255) << 8 * i;
            }
            return value;
        }

        int first() {
            return unsigned(0, 1);
        }

        int two() {
            return unsigned(0, 2);
        }

        int signed() {
            return signed(0);
        }

        int signed(int offset) {
            return (short) unsigned(offset, 2);
        }

        int length() {
            return Math.max(0, end - at);
        }

        boolean isOn() {
            return first() != 0;
        }

        /** A shading with its colours in full; not understood where it is cut off. */
        XmlNode shading(int offset) {
            return offset + DocColours.SHADING > length() ? unknown() : DocColours.shading(bytes, at + offset);
        }

        /** What is not understood. */
        XmlNode unknown() {
            return new XmlNode(UNKNOWN + number);
        }
    }

    /** The changes of a group in a list that begins somewhere in bytes. */
    static List<Sprm> of(byte[] list, int offset, int group) {
        List<Sprm> all = new ArrayList<>();
        byte[] bytes = Arrays.copyOf(list, list.length);
        SprmIterator iterator = new SprmIterator(bytes, offset);
        int at = offset;
        while (iterator.hasNext()) {
            SprmOperation operation = iterator.next();
            int end = Math.min(bytes.length, at + operation.size());
            if (operation.getType() == group) {
                all.add(new Sprm(operation.getOperation(), bytes, operation.getGrpprlOffset(), end));
            }
            at += operation.size();
        }
        return all;
    }
}
