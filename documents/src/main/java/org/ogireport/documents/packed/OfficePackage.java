package org.ogireport.documents.packed;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.result.ImportException;

/** A package of Office Open XML: parts that refer to each other by the kind of their relation, whatever they are called. */
public final class OfficePackage {
    /** What the kinds of relations are the ends of, in the usual and in the strict form of packages. */
    private static final List<String> KINDS = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships");

    private final Parts parts;
    private final String main;

    private OfficePackage(Parts parts) throws IOException {
        this.parts = parts;
        this.main = target("", "/officeDocument");
    }

    /**
     * What a part says of another one.
     *
     * @param id by which the part itself refers to it
     * @param type the kind of the relation, an address
     * @param target the name of the other part; empty where it is outside the package
     */
    public record Relation(String id, String type, String target) {
        /** Whether it is of a kind, which is what the address ends with. */
        public boolean is(String kind) {
            return KINDS.stream().anyMatch(space -> type.equals(space + kind));
        }
    }

    /**
     * Unpacks a document.
     *
     * @param document what it is called
     * @throws IOException if it is damaged
     * @throws ImportException if it grows beyond all bounds
     */
    public static OfficePackage of(byte[] bytes, String document) throws IOException {
        return new OfficePackage(Parts.of(bytes, document));
    }

    /** The name of the main part; empty where there is none. */
    public String main() {
        return main;
    }

    /**
     * The main part.
     *
     * @param root the name of its element
     * @throws IOException if there is none
     */
    public XmlNode main(String root) throws IOException {
        XmlNode node = part(main);
        if (node == null || !node.is(root)) {
            throw new ZipException("there is no main part");
        }
        return node;
    }

    /** A part; null where there is none of that name. */
    public @Nullable XmlNode part(String name) throws IOException {
        return parts.xml(name);
    }

    /** A part that the main one refers to by the kind of the relation; null where there is none. */
    public @Nullable XmlNode related(String kind) throws IOException {
        return part(target(main, "/" + kind));
    }

    /** The properties of the document that are not the program's own. */
    public Map<String, String> properties() throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        XmlNode part = part(target("", "/custom-properties"));
        for (XmlNode property : part == null ? List.<XmlNode>of() : part.children()) {
            if (!property.children().isEmpty()) {
                properties.put(
                        property.attribute("name"), property.children().get(0).text());
            }
        }
        return properties;
    }

    /**
     * What a part says of others.
     *
     * @throws IOException if two relations have one id
     */
    public List<Relation> relations(String source) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        XmlNode part = part(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
        List<Relation> relations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (XmlNode relation : part == null ? List.<XmlNode>of() : part.children()) {
            if (!ids.add(relation.attribute("Id"))) {
                throw new ZipException("two relations are called " + relation.attribute("Id"));
            }
            boolean outside = relation.attribute("TargetMode").equals("External");
            relations.add(new Relation(
                    relation.attribute("Id"),
                    relation.attribute("Type"),
                    outside ? "" : resolve("/" + source, relation.attribute("Target"))));
        }
        return relations;
    }

    /** The part that another one refers to; empty where there is none. Of two, programs differ in which they take. */
    private String target(String source, String kind) throws IOException {
        List<Relation> found = relations(source).stream()
                .filter(relation -> relation.is(kind) && !relation.target().isEmpty())
                .toList();
        if (found.size() > 1) {
            throw new ZipException("there is more than one" + kind);
        }
        return found.isEmpty() ? "" : found.get(0).target();
    }

    private static String resolve(String source, String target) throws IOException {
        try {
            String path = URI.create(source).resolve(target.replace('\\', '/')).getPath();
            return path == null ? "" : path.substring(1).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }
}
