package org.ogireport.documents.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;

/** Which numbered paragraphs show a number or another mark before their text. */
final class Numbering {
    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, XmlNode> abstractLists = new HashMap<>();

    Numbering(@Nullable XmlNode part) {
        for (XmlNode list : part == null ? List.<XmlNode>of() : part.children()) {
            if (list.is("num")) {
                lists.put(list.attribute("numId"), list);
            } else if (list.is("abstractNum")) {
                abstractLists.put(list.attribute("abstractNumId"), list);
            }
        }
    }

    /** Whether a paragraph may show something before its text: it does not if no level of its list has any mark. */
    boolean mayShow(@Nullable XmlNode property) {
        XmlNode id = property == null ? null : property.child("numId");
        if (id == null || id.value().equals("0")) {
            return false;
        }
        XmlNode list = lists.get(id.value());
        XmlNode reference = list == null ? null : list.child("abstractNumId");
        XmlNode levels = reference == null ? null : abstractLists.get(reference.value());
        return list == null
                || levels == null
                || list.child("lvlOverride") != null
                || levels.child("numStyleLink") != null
                || levels.children().stream().filter(level -> level.is("lvl")).anyMatch(Numbering::hasMark);
    }

    private static boolean hasMark(XmlNode level) {
        XmlNode format = level.child("numFmt");
        XmlNode text = level.child("lvlText");
        boolean none = format != null && format.value().equals("none");
        return text == null || !text.value().isEmpty() && !(none && text.value().matches("%[1-9]"));
    }
}
