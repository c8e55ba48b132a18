package org.ogireport.documents.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The colour that something is printed with.
 *
 * @param colour red, green and blue; {@link #UNKNOWN} where they are not known
 * @param alpha how much it covers, from 0 to 1
 * @param overprints whether other inks below may stay
 */
record PdfLook(int colour, double alpha, boolean overprints) {
    /** No colour that is known: a pattern, a soft mask, a mode of blending, or whatever is not understood. */
    static final int UNKNOWN = -1;

    static final PdfLook NOT_KNOWN = new PdfLook(UNKNOWN, 1, false);

    /** The colour of paper. */
    static final int PAPER = 0xFFFFFF;

    private static final COSName DOUBT = COSName.getPDFName("OtherwiseShown");
    private static final Set<String> UNDERSTOOD = Set.of(
            "Type",
            "LW",
            "LC",
            "LJ",
            "ML",
            "D",
            "RI",
            "OP",
            "op",
            "OPM",
            "Font",
            "BG",
            "BG2",
            "UCR",
            "UCR2",
            "TR",
            "TR2",
            "HT",
            "HTO",
            "FL",
            "SM",
            "SA",
            "BM",
            "SMask",
            "CA",
            "ca",
            "AIS",
            "TK",
            "UseBlackPtComp");
    private static final Set<String> PLAIN_TRANSFER = Set.of("Identity", "Default");
    private static final Set<String> SIMPLE =
            Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK", "CalGray", "CalRGB", "ICCBased");
    private static final double UNSEEN = 0.004;

    /** Whether everything in a dictionary of graphics state is known to this class or to the engine. */
    static boolean understands(COSDictionary state) {
        return state.keySet().stream()
                .map(COSName::getName)
                .allMatch(key -> UNDERSTOOD.contains(key) || key.startsWith("AAPL:"));
    }

    /** Makes everything unknown that is printed until the state is restored. */
    static void doubt(PDGraphicsState state) {
        state.setTransfer(DOUBT);
    }

    static boolean isDoubted(PDGraphicsState state) {
        return DOUBT.equals(state.getTransfer());
    }

    static PdfLook ofFill(PDGraphicsState state) {
        return of(
                state, state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), state.isNonStrokingOverprint());
    }

    static PdfLook ofStroke(PDGraphicsState state) {
        return of(state, state.getStrokingColor(), state.getAlphaConstant(), state.isOverprint());
    }

    private static PdfLook of(PDGraphicsState state, PDColor colour, double alpha, boolean overprints) {
        return new PdfLook(isPlain(state) ? rgb(colour) : UNKNOWN, alpha, overprints);
    }

    /** Whether nothing in the state changes how a colour is printed, but for its alpha. */
    static boolean isPlain(PDGraphicsState state) {
        BlendMode blend = state.getBlendMode();
        COSBase transfer = state.getTransfer();
        boolean transferred =
                transfer != null && !(transfer instanceof COSName name && PLAIN_TRANSFER.contains(name.getName()));
        return !transferred
                && state.getSoftMask() == null
                && (blend == BlendMode.NORMAL || blend == BlendMode.COMPATIBLE);
    }

    boolean isKnown() {
        return colour != UNKNOWN;
    }

    boolean isUnseen() {
        return alpha < UNSEEN;
    }

    boolean isSolid() {
        return isKnown() && alpha > 1 - UNSEEN;
    }

    /** The colour that is seen where this is printed on another. */
    int on(int below) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double one = (colour >> shift & 0xFF) * alpha + (below >> shift & 0xFF) * (1 - alpha);
            mixed = mixed << 8 | (int) Math.round(one);
        }
        return mixed;
    }

    /** Whether nobody can tell two colours. */
    static boolean isSame(int one, int other) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > 3) {
                return false;
            }
        }
        return true;
    }

    private static int rgb(PDColor colour) {
        PDColorSpace space = colour.getColorSpace();
        if (space == null || space instanceof PDPattern) {
            return UNKNOWN;
        }
        float[] parts = colour.getComponents();
        try {
            if (space instanceof PDSeparation separation) {
                return separated(separation, parts);
            }
            if (space instanceof PDLab || space instanceof PDIndexed indexed && isSimple(indexed.getBaseColorSpace())) {
                return packed(space.toRGB(parts));
            }
            return isSimple(space) ? device(parts) : UNKNOWN;
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    /** Whether the number of a colour's parts tells what they are. */
    private static boolean isSimple(PDColorSpace space) {
        return SIMPLE.contains(space.getName());
    }

    /** A colour of one named ink; only such functions are asked as take no time. */
    private static int separated(PDSeparation separation, float[] parts) throws IOException {
        if (separation.getColorantName().equals("Black")
                || separation.getColorantName().equals("All")) {
            return device(new float[] {1 - parts[0]});
        }
        COSBase function = separation.getCOSObject() instanceof COSArray array ? array.getObject(3) : null;
        boolean quick = function != null && PDFunction.create(function) instanceof PDFunctionType2;
        return quick && isSimple(separation.getAlternateColorSpace())
                ? device(PDFunction.create(function).eval(parts))
                : UNKNOWN;
    }

    private static int device(float[] parts) {
        return switch (parts.length) {
            case 1 -> packed(new float[] {parts[0], parts[0], parts[0]});
            case 3 -> packed(parts);
            case 4 ->
                packed(new float[] {
                    (1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3])
                });
            default -> UNKNOWN;
        };
    }

    private static int packed(float[] rgb) {
        int packed = 0;
        for (float part : rgb) {
            packed = packed << 8 | Math.round(Math.max(0, Math.min(1, part)) * 255);
        }
        return packed;
    }
}
