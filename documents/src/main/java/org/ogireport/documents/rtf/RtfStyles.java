package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.HashSet;
import java.util.Set;
import org.ogireport.documents.packed.XmlNode;

/** The styles of a document as a part of a Word document. */
final class RtfStyles {
    private final XmlNode part = new XmlNode("styles");
    private String kind = "paragraph";
    private final Set<String> numbers = new HashSet<>();
    private int number;

    /** Takes a control word of a style, of which some tell its kind and number. */
    void take(Command word, int value) {
        switch (word) {
            case s -> begin("paragraph", value);
            case cs -> begin("character", value);
            case ds, ts -> begin("table", value);
            default -> {}
        }
    }

    private void begin(String other, int value) {
        kind = other;
        number = value;
    }

    /** Ends a style with what holds in its group. */
    void end(RtfState state) {
        XmlNode run = new XmlNode("rPr");
        state.runProperties().children().stream()
                .filter(property -> !property.is("rStyle"))
                .forEach(run::add);
        XmlNode paragraph = new XmlNode("pPr");
        RtfParagraphWords.element(state).children().stream()
                .filter(property -> !property.is("pStyle"))
                .forEach(paragraph::add);
        // what stands in the list without a number, such as its own end, is no second style
        if (numbers.add(kind + number)) {
            part.add(new XmlNode("style", "type", kind, "styleId", Integer.toString(number))
                    .add(new XmlNode("name", "val", ""))
                    .add(run)
                    .add(paragraph));
        }
        begin("paragraph", 0);
    }

    XmlNode part() {
        return part;
    }
}
