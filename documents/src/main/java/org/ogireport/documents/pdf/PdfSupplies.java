package org.ogireport.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * What a document's operators have read anew each time they name it: colour spaces with their functions and profiles, fonts,
 * and what is drawn in several places.
 */
final class PdfSupplies {
    private static final int DEEPEST = 5;
    private static final int LARGEST = 1 << 14;
    private static final int LONGEST = 1 << 22;
    private static final int LONGEST_STREAM = 1 << 23;
    private static final int BYTES_A_STEP = 8;
    private static final int FONT = 1000;
    private static final int BYTES_OF_FONT = 40;
    private static final Set<String> COLOURED =
            Set.of(OperatorName.NON_STROKING_COLORSPACE, OperatorName.STROKING_COLORSPACE);
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final IntConsumer work;
    private final Map<COSStream, Integer> lengths = new IdentityHashMap<>();
    private final byte[] buffer = new byte[1 << 13];
    private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PDFont> fonts = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfSupplies(IntConsumer work) {
        this.work = work;
    }

    /** Whether what an operator names is small enough to be read each time it does; what it takes is charged. */
    boolean areLight(String operator, List<COSBase> operands, @Nullable PDResources resources) throws IOException {
        if (!COLOURED.contains(operator) || resources == null || operands.isEmpty()) {
            return true;
        }
        COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        boolean named = spaces != null && operands.get(0) instanceof COSName;
        COSBase space = named ? spaces.getDictionaryObject((COSName) operands.get(0)) : null;
        int size = space == null ? 0 : size(space, 0);
        work.accept(1 + size / BYTES_A_STEP);
        return size <= LARGEST;
    }

    /** Refuses a stream that is longer, unpacked, than any page's is; each is unpacked for this once, wherever it is drawn. */
    void checkLength(@Nullable PDContentStream stream) throws IOException {
        if (stream == null || stream instanceof COSObjectable drawn && !checked.add(drawn.getCOSObject())) {
            return;
        }
        try (InputStream contents = stream.getContents()) {
            long length = 0;
            for (int read = 0; contents != null && read >= 0; read = contents.read(buffer)) {
                length += read;
                if (length > LONGEST_STREAM) {
                    work.accept(PdfRecord.TOO_MUCH);
                }
            }
        }
    }

    /** How large what is read of a colour space is; a profile is read once only, and is charged then. */
    private int size(COSBase space, int depth) throws IOException {
        if (depth > DEEPEST) {
            return LARGEST + 1;
        }
        if (space instanceof COSStream stream) {
            return length(stream);
        }
        if (space instanceof COSDictionary function) {
            COSArray parts = function.getCOSArray(COSName.FUNCTIONS);
            return parts == null ? 1 : size(parts, depth + 1);
        }
        int size = 1;
        if (space instanceof COSArray array) {
            if (array.size() > 1
                    && "ICCBased".equals(array.getName(0))
                    && array.getObject(1) instanceof COSStream icc) {
                work.accept(lengths.containsKey(icc) ? 1 : length(icc) / BYTES_A_STEP);
                return size;
            }
            for (int i = 0; i < array.size() && size <= LARGEST; i++) {
                COSBase part = array.getObject(i);
                size += part == null ? 1 : size(part, depth + 1);
            }
        }
        return size;
    }

    /** How long a stream is, unpacked; what is longer than any profile is refused. */
    private int length(COSStream stream) throws IOException {
        Integer known = lengths.get(stream);
        if (known != null) {
            return known;
        }
        int length = 0;
        try (InputStream content = stream.createInputStream()) {
            for (int read = 0; read >= 0; read = content.read(buffer)) {
                length += read;
                if (length > LONGEST) {
                    work.accept(PdfRecord.TOO_MUCH);
                }
            }
        }
        lengths.put(stream, length);
        return length;
    }

    /** Charges a font that was read anew. */
    void charge(String operator, PDGraphicsState state) {
        PDFont font = operator.equals(OperatorName.SET_FONT_AND_SIZE)
                ? state.getTextState().getFont()
                : null;
        if (font == null || !fonts.add(font)) {
            return;
        }
        work.accept(FONT);
        COSDictionary descriptor = font.getFontDescriptor() == null
                ? null
                : font.getFontDescriptor().getCOSObject();
        for (COSName program : PROGRAMS) {
            if (descriptor != null && descriptor.getDictionaryObject(program) instanceof COSStream stream) {
                work.accept((int) Math.min(LONGEST, stream.getLength() / BYTES_OF_FONT));
            }
        }
    }
}
