package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.rtf.RtfState.Destination;

/** What becomes of groups that are no text of the body: fields, pictures, shapes, notes and whatever is not shown. */
final class RtfDestinations {
    private static final int BEHIND_OR_BEFORE = 3;

    private final RtfContent content;
    private int top;
    private int bottom;
    private boolean floats;
    private boolean besideText = true;
    private boolean boxed;

    RtfDestinations(RtfContent content) {
        this.content = content;
    }

    /** Begins a destination, which the group that it stands in is for. */
    void begin(Command word, RtfState state) {
        if (state.destination == Destination.NOTHING && word != Command.ud) {
            return;
        }
        switch (word) {
            case rtf, shppict, nesttableprops, shpinst -> {}
            case ud -> state.destination = Destination.BODY;
            case fonttbl -> state.destination = Destination.FONTS;
            case colortbl -> state.destination = Destination.COLOURS;
            case stylesheet -> state.destination = Destination.STYLES;
            case field -> {
                state.role = RtfState.Role.FIELD;
                content.mark(state, "begin");
            }
            case fldinst -> state.destination = Destination.INSTRUCTION;
            case fldrslt -> {
                state.destination = Destination.BODY;
                content.mark(state, "separate");
            }
            case pict, object -> {
                content.add(state, new XmlNode("drawing").add(new XmlNode("a:blip")));
                state.destination = Destination.NOTHING;
            }
            case moMath, moMathPara, mmath -> {
                content.addInline(new XmlNode("m:oMath").add(new XmlNode("t")));
                state.destination = Destination.NOTHING;
            }
            case footnote -> {
                content.add(state, new XmlNode("footnoteReference"));
                state.destination = Destination.NOTHING;
            }
            case listtext, pntext, pn -> {
                state.role = RtfState.Role.NUMBER;
                state.destination = Destination.NOTHING;
            }
            case shp, shpgrp -> {
                state.role = RtfState.Role.SHAPE;
                state.destination = Destination.SHAPE;
                top = 0;
                bottom = 0;
                floats = false;
                besideText = true;
                boxed = false;
            }
            case shptxt -> {
                boxed = true;
                state.destination = Destination.NOTHING;
            }
            case docmd -> {
                content.add(state, floating("mso-position-vertical-relative:page"));
                state.destination = Destination.NOTHING;
            }
            case background -> {
                content.addBackground();
                state.destination = Destination.NOTHING;
            }
            default -> state.destination = Destination.NOTHING;
        }
    }

    /** Takes what is said of the place of a shape. */
    void shape(Command word, int number) {
        switch (word) {
            case shptop -> top = number;
            case shpbottom -> bottom = number;
            case shpwr -> floats = number == BEHIND_OR_BEFORE;
            default -> besideText = false;
        }
    }

    /** Ends a group. */
    void end(RtfState state, RtfState outer) {
        switch (state.role) {
            case FIELD -> content.mark(outer, "end");
            case NUMBER -> RtfParagraphWords.numbered(outer);
            case SHAPE -> content.add(outer, shape());
            case NONE -> {}
        }
    }

    private XmlNode shape() {
        XmlNode shape = new XmlNode("drawing");
        if (floats) {
            String place = "top:" + top / 20 + "pt;height:" + Math.max(0, bottom - top) / 20 + "pt";
            shape = floating(besideText ? place : "mso-position-vertical-relative:page");
        }
        return boxed ? shape.add(new XmlNode("t")) : shape;
    }

    private static XmlNode floating(String place) {
        return new XmlNode("pict").add(new XmlNode("v:shape", "style", "position:absolute;" + place));
    }
}
