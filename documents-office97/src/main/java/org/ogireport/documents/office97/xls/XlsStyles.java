package org.ogireport.documents.office97.xls;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.PaletteRecord;
import org.apache.poi.hssf.util.HSSFColor;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.Rgb;
import org.ogireport.documents.sheet.CellFont;
import org.ogireport.documents.sheet.CellStyle;
import org.ogireport.documents.sheet.NumberFormat;

/** The styles of a workbook's cells. */
final class XlsStyles {
    private static final double TWIPS = 20;
    private static final byte SYMBOLS = 2;
    private static final int TEXT = 0x40;
    private static final int GROUND = 0x41;
    private static final int AUTOMATIC = 0x7FFF;
    private static final int PALETTE = 8;

    /** No font has the number four. */
    private static final int NO_FONT = 4;

    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> cells = new ArrayList<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final Map<Integer, CellStyle> known = new HashMap<>();
    private PaletteRecord palette = new PaletteRecord();

    void add(FontRecord font) {
        fonts.add(font);
    }

    void add(ExtendedFormatRecord format) {
        cells.add(format);
    }

    void add(FormatRecord format) {
        formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
    }

    void use(PaletteRecord own) {
        palette = own;
    }

    /** The height in points of the letters in which columns are measured. */
    double digit() {
        double size = fonts.isEmpty() ? 0 : fonts.get(0).getFontHeight() / TWIPS;
        return size > 0 ? size : CellFont.PLAIN.size();
    }

    /** The style of a number; null where there is none. */
    @Nullable
    CellStyle cell(int number) {
        if (number < 0 || number >= cells.size()) {
            return null;
        }
        return known.computeIfAbsent(number, key -> style(cells.get(number)));
    }

    private CellStyle style(ExtendedFormatRecord format) {
        int number = format.getFormatIndex();
        NumberFormat own = formats.get(number);
        NumberFormat builtIn = own == null ? NumberFormat.builtIn(number) : own;
        return new CellStyle(
                font(format.getFontIndex()),
                builtIn == null ? NumberFormat.unknown() : builtIn,
                ground(format),
                layout(format),
                format.getBorderLeft() + format.getBorderRight() + format.getBorderTop() + format.getBorderBottom()
                        > 0);
    }

    private static CellStyle.Layout layout(ExtendedFormatRecord format) {
        boolean plain = format.getAlignment() != ExtendedFormatRecord.FILL;
        boolean crossed = format.getDiag() != 0 && format.getAdtlDiagLineStyle() != 0;
        boolean toTheRight = format.getReadingOrder() != 2;
        return new CellStyle.Layout(
                format.getWrapText(),
                format.getShrinkToFit(),
                format.getAlignment() == ExtendedFormatRecord.CENTER_SELECTION,
                format.getIndent(),
                Look.certainIf(plain && format.getRotation() == 0 && !crossed && toTheRight));
    }

    /** The letters of a number; such that nothing is certain where there are none. */
    CellFont font(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        if (index < 0 || index >= fonts.size() || number == NO_FONT) {
            return new CellFont("", 0, null, false, false, Look.OTHERWISE);
        }
        FontRecord font = fonts.get(index);
        boolean letters = font.getCharset() != SYMBOLS;
        boolean drawn = font.isMacoutlined() || font.isMacshadowed();
        return new CellFont(
                font.getFontName() == null ? "" : font.getFontName(),
                font.getFontHeight() / TWIPS,
                colour(font.getColorPaletteIndex(), Rgb.BLACK),
                font.getSuperSubScript() != FontRecord.SS_NONE,
                font.isStruckout(),
                Look.plainIf(letters).and(Look.certainIf(!drawn)));
    }

    private @Nullable Integer ground(ExtendedFormatRecord format) {
        return switch (format.getAdtlFillPattern()) {
            case ExtendedFormatRecord.NO_FILL -> Rgb.WHITE;
            case ExtendedFormatRecord.SOLID_FILL -> colour(format.getFillForeground(), Rgb.BLACK);
            default -> null;
        };
    }

    private @Nullable Integer colour(int number, int automatic) {
        if (number == AUTOMATIC) {
            return automatic;
        }
        if (number == TEXT || number == GROUND) {
            return number == TEXT ? Rgb.BLACK : Rgb.WHITE;
        }
        if (number >= 0 && number < PALETTE) {
            // the first eight never change, and stand in the palette again
            HSSFColor fixed = HSSFColor.getIndexHash().get(number + PALETTE);
            short[] parts = fixed == null ? null : fixed.getTriplet();
            return parts == null ? null : Integer.valueOf(parts[0] << 16 | parts[1] << 8 | parts[2]);
        }
        byte[] parts = palette.getColor(number);
        return parts == null ? null : Integer.valueOf((parts[0] & 255) << 16 | (parts[1] & 255) << 8 | parts[2] & 255);
    }
}
