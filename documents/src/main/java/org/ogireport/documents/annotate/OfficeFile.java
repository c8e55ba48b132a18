package org.ogireport.documents.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.container.ZipDirectory;
import org.ogireport.documents.container.ZipPatch;
import org.ogireport.documents.packed.OfficePackage;
import org.ogireport.documents.packed.OfficePackage.Relation;

/** A package of Office Open XML of which some parts are edited and others added. */
final class OfficeFile {
    private static final int MOST_BYTES = 1 << 26;
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final byte[] archive;
    private final ZipDirectory directory;
    private final OfficePackage office;
    private final String kinds;
    private final Map<String, XmlText> edited = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> relations = new HashSet<>();

    OfficeFile(byte[] archive, String document) throws IOException {
        this.archive = archive;
        this.directory = ZipDirectory.ofDocument(archive, 1 << 16);
        this.office = OfficePackage.of(archive, document);
        boolean strict = office.relations("").stream()
                .anyMatch(relation -> relation.type().startsWith(STRICT));
        this.kinds = strict ? STRICT : USUAL;
    }

    /** What the kinds of relations begin with. */
    String kinds() {
        return kinds;
    }

    /** The name of the main part. */
    String main() {
        return office.main();
    }

    /** A part that is to be edited. */
    XmlText part(String name) throws IOException {
        XmlText known = edited.get(actual(name));
        if (known == null) {
            known = XmlText.of(bytes(name));
            edited.put(actual(name), known);
        }
        return known;
    }

    private byte[] bytes(String name) throws IOException {
        return directory.read(
                directory.find(name).orElseThrow(() -> new ZipException(name + " is not there")), MOST_BYTES);
    }

    /** A part's text by its bytes, for what need be no XML. */
    String raw(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.ISO_8859_1);
    }

    /** Puts other bytes in place of a part. */
    void replace(String name, byte[] bytes) {
        files.put(actual(name), bytes);
    }

    /** A name with the capitals that the archive has. */
    private String actual(String name) {
        return directory.find(name).map(ZipDirectory.Entry::name).orElse(name);
    }

    private boolean has(String name) {
        return directory.find(name).isPresent() || files.containsKey(name);
    }

    /** The part that another one refers to by the kind of relation. */
    Optional<String> related(String source, String kind) throws IOException {
        return office.relations(source).stream()
                .filter(relation -> relation.is(kind) && !relation.target().isEmpty())
                .map(Relation::target)
                .findFirst();
    }

    /** The part that another one refers to by an id; null where there is none. */
    @Nullable
    String target(String source, String id) throws IOException {
        List<Relation> relations = office.relations(source);
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst()
                .orElse(null);
    }

    /** A name that no part has: the one that is wished, or it with the first number that is free. */
    String free(String begin, String end) {
        return Stream.concat(
                        Stream.of(begin + end), IntStream.iterate(1, i -> i + 1).mapToObj(i -> begin + i + end))
                .filter(name -> !has(name))
                .findFirst()
                .orElseThrow();
    }

    /** Adds a part of its own type, to which another one refers; gives the id of the relation. */
    String add(String source, String kind, String name, String type, String xml) throws IOException {
        XmlText types = part("[Content_Types].xml");
        types.append(
                types.root(),
                "<" + types.root().prefix() + "Override PartName=\"/" + XmlText.escape(name) + "\" ContentType=\""
                        + type + "\"/>");
        files.put(name, (DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        return relate(source, kind, name);
    }

    private String relate(String source, String kind, String name) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        String part = source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels";
        List<String> ids = office.relations(source).stream().map(Relation::id).toList();
        String id = IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> "rIdOgi" + i)
                .filter(free -> !ids.contains(free) && relations.add(source + "#" + free))
                .findFirst()
                .orElseThrow();
        String attributes =
                " Id=\"" + id + "\" Type=\"" + kinds + kind + "\" Target=\"/" + XmlText.escape(name) + "\"/>";
        if (directory.find(part).isPresent()) {
            XmlText text = part(part);
            text.append(text.root(), "<" + text.root().prefix() + "Relationship" + attributes);
        } else {
            String before = files.containsKey(part)
                    ? new String(files.get(part), StandardCharsets.UTF_8).replace("</Relationships>", "")
                    : DECLARATION + "<Relationships xmlns=\"" + RELATIONSHIPS + "\">";
            files.put(
                    part,
                    (before + "<Relationship" + attributes + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        }
        return id;
    }

    /** The package as it is edited. */
    byte[] write() throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        edited.forEach((name, text) -> {
            if (text.isEdited()) {
                all.put(name, text.bytes());
            }
        });
        return all.isEmpty() ? archive.clone() : ZipPatch.of(archive, all);
    }
}
