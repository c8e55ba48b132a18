package org.ogireport.documents.office97.xls;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DrawingRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.ogireport.documents.sheet.Area;
import org.ogireport.documents.sheet.Sheet;

/** What lies over the cells of a sheet: the anchors of its shapes, and of which kind each shape is. */
final class XlsDrawing {
    private static final int CONTAINER = 0xF;
    private static final int ANCHOR = 0xF010;
    private static final int ANCHOR_LENGTH = 18;

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final List<CommonObjectDataSubRecord> objects = new ArrayList<>();
    private final Set<Integer> open = new HashSet<>();

    void add(DrawingRecord record) {
        byte[] data = record.getRecordData();
        drawn.write(data, 0, data.length);
    }

    void add(ObjRecord record) {
        record.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .forEach(common -> objects.add((CommonObjectDataSubRecord) common));
    }

    void add(NoteRecord note) {
        if (note.getFlags() == NoteRecord.NOTE_VISIBLE) {
            open.add(note.getShapeId());
        }
    }

    /** Covers what the shapes lie over; all of it where one cannot be told from another. */
    void cover(Sheet sheet) {
        List<Area> anchors = new ArrayList<>();
        boolean whole = read(anchors);
        boolean told = whole && anchors.size() == objects.size();
        if (!whole) {
            sheet.overlay();
        }
        for (int i = 0; i < anchors.size(); i++) {
            if (!told || isSeen(objects.get(i))) {
                sheet.cover(anchors.get(i));
            }
        }
        if (anchors.isEmpty() && !objects.isEmpty()) {
            sheet.overlay();
        }
    }

    private boolean isSeen(CommonObjectDataSubRecord object) {
        return switch (object.getObjectType()) {
            case CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT -> open.contains(object.getObjectId());
            // the arrow of a filter or of a list of values, which stands at the edge of its cell
            case CommonObjectDataSubRecord.OBJECT_TYPE_COMBO_BOX -> !object.isAutofill();
            default -> true;
        };
    }

    /** Finds the anchors in what is drawn; false where it is damaged. */
    private boolean read(List<Area> anchors) {
        ByteBuffer data = ByteBuffer.wrap(drawn.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (data.hasRemaining()) {
                int version = data.getShort() & CONTAINER;
                int type = data.getShort() & 0xFFFF;
                int length = data.getInt();
                if (version == CONTAINER) {
                    continue;
                }
                if (length < 0 || length > data.remaining()) {
                    return false;
                }
                int next = data.position() + length;
                if (type == ANCHOR && length >= ANCHOR_LENGTH) {
                    anchors.add(anchor(data));
                }
                data.position(next);
            }
            return true;
        } catch (BufferUnderflowException e) {
            return false;
        }
    }

    private static Area anchor(ByteBuffer data) {
        data.getShort();
        int[] places = new int[8];
        for (int i = 0; i < places.length; i++) {
            places[i] = data.getShort() & 0xFFFF;
        }
        int right = places[4] - (places[5] == 0 ? 1 : 0);
        int bottom = places[6] - (places[7] == 0 ? 1 : 0);
        return new Area(places[2], places[0], Math.max(places[2], bottom), Math.max(places[0], right));
    }
}
