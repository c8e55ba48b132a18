package org.ogireport.documents.docx;

import java.util.function.BiConsumer;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/**
 * What stands around paragraphs, rows, cells and runs alike: content controls, custom XML, smart tags, links, tracked
 * changes. One place unwraps them at every level.
 */
final class Wrappers {
    private Wrappers() {}

    /**
     * Calls for each element within another one that is no wrapper, with how it is seen for what is around it. What was
     * deleted or moved away is left out, and so are marks that show nothing.
     */
    static void forEach(XmlNode parent, Look around, BiConsumer<XmlNode, Look> action) {
        for (XmlNode child : parent.children()) {
            switch (child.name()) {
                case "del", "moveFrom" -> {}
                case "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr" -> {}
                case "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd" -> {}
                case "commentRangeStart", "commentRangeEnd", "moveFromRangeStart", "moveFromRangeEnd" -> {}
                case "moveToRangeStart", "moveToRangeEnd", "customXmlInsRangeStart", "customXmlInsRangeEnd" -> {}
                case "customXmlDelRangeStart", "customXmlDelRangeEnd" -> {}
                case "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd" -> {}
                case "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd" -> {}
                case "ins", "moveTo", "customXml", "smartTag", "sdtContent" -> forEach(child, around, action);
                case "hyperlink" -> forEach(child, around, action);
                case "sdt" -> forEach(child, around.and(control(child)), action);
                case "dir", "bdo" ->
                    forEach(child, around.and(Look.plainIf(child.value().equals("ltr"))), action);
                case "fldSimple" -> {
                    Look field = Fields.simple(child);
                    forEach(child, around.and(field), action);
                    if (field == Look.OTHERWISE) {
                        action.accept(child, around); // it is drawn, whatever result it has
                    }
                }
                default -> action.accept(child, around);
            }
        }
    }

    /** How the content of a control is seen: the prompt of an empty one, and what comes from elsewhere, are no figures. */
    private static Look control(XmlNode control) {
        XmlNode properties = control.child("sdtPr");
        return properties == null ? Look.PLAIN : Properties.of(properties).judge(Wrappers::control);
    }

    private static Look control(String name, XmlNode property) {
        return switch (name) {
            case "rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "label", "tabIndex" -> Look.PLAIN;
            case "comboBox", "date", "dropDownList", "text", "richText", "group", "picture", "equation" -> Look.PLAIN;
            case "docPartObj", "docPartList", "citation", "bibliography" -> Look.PLAIN;
            case "w14:checkbox", "w15:appearance", "w15:color" -> Look.PLAIN;
            case "w15:repeatingSection", "w15:repeatingSectionItem" -> Look.PLAIN;
            case "showingPlcHdr" -> property.isOn() ? Look.OTHERWISE : Look.PLAIN;
            default -> Look.DOUBTFUL;
        };
    }
}
