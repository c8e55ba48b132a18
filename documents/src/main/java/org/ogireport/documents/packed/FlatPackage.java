package org.ogireport.documents.packed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A package whose parts stand in one XML file (Flat OPC, ECMA-376 part 2 as Word writes it). */
final class FlatPackage {
    private static final String NAME = "pkg:name";

    private FlatPackage() {}

    /**
     * Adds the parts that are XML, by their names in small letters.
     *
     * @throws IOException if the file is no package, or has a part twice
     */
    static void addParts(@Nullable XmlNode root, Map<String, XmlNode> parts) throws IOException {
        if (root == null || !root.is("pkg:package")) {
            throw new IOException("there is no package");
        }
        for (XmlNode part : root.children()) {
            XmlNode data = part.child("pkg:xmlData");
            List<XmlNode> content = data == null ? List.of() : data.children();
            String name = part.attribute(NAME).replaceFirst("^/", "").toLowerCase(Locale.ROOT);
            if (content.size() == 1 && parts.put(name, content.get(0)) != null) {
                throw new IOException(name + " is there twice");
            }
        }
    }
}
