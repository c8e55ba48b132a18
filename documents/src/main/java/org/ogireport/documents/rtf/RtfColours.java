package org.ogireport.documents.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The colours of a document by their numbers, as they are written in WordprocessingML. */
final class RtfColours {
    /** A colour that is not there, which is none that can be told. */
    private static final String UNKNOWN = "?";

    private final List<String> colours = new ArrayList<>();
    private int red;
    private int green;
    private int blue;
    private boolean stated;

    void red(int value) {
        red = value & 255;
        stated = true;
    }

    void green(int value) {
        green = value & 255;
        stated = true;
    }

    void blue(int value) {
        blue = value & 255;
        stated = true;
    }

    /** Ends a colour. */
    void end() {
        colours.add(stated ? String.format(Locale.ROOT, "%02X%02X%02X", red, green, blue) : "auto");
        red = 0;
        green = 0;
        blue = 0;
        stated = false;
    }

    /** A colour; that of nothing where it is the first one. */
    String get(int number) {
        return number >= 0 && number < colours.size() ? colours.get(number) : number == 0 ? "auto" : UNKNOWN;
    }
}
