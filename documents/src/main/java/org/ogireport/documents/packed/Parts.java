package org.ogireport.documents.packed;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.container.ZipDirectory;
import org.ogireport.documents.container.ZipDirectory.Entry;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.xml.sax.SAXException;

/**
 * The parts of an archive, unpacked within bounds, or those of a package that is one XML file (Flat OPC). Their
 * names are compared without regard to capitals, and only an archive in which every program finds the same parts is taken.
 */
public final class Parts {
    private static final int LARGEST_INFLATED = 1 << 26;
    private static final long LARGEST_XML = 1 << 23;
    private static final int MOST_ENTRIES = 2000;
    private static final int ALL_ENTRIES = 1 << 16;

    private final String document;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, XmlNode> flat = new HashMap<>();
    private final Map<String, Entry> others = new HashMap<>();
    private final XmlTree.Reader reader = new XmlTree.Reader();
    private @Nullable ZipDirectory directory;

    private Parts(byte[] bytes, String document) throws IOException {
        this.document = document;
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            unpack(bytes);
        } else {
            parts.put("", bytes);
            FlatPackage.addParts(read("", false), flat);
        }
    }

    /**
     * Unpacks an archive, or a package that is one XML file.
     *
     * @param document what the document is called
     * @throws IOException if it is damaged
     * @throws ImportException if it grows beyond all bounds
     */
    public static Parts of(byte[] bytes, String document) throws IOException {
        return new Parts(bytes, document);
    }

    private void unpack(byte[] bytes) throws IOException {
        directory = ZipDirectory.ofDocument(bytes, ALL_ENTRIES);
        Set<String> names = new HashSet<>();
        long all = 0;
        for (Entry entry : directory.entries()) {
            String name = entry.name().toLowerCase(Locale.ROOT);
            if (!names.add(name)) {
                throw new ZipException(name + " is there twice");
            }
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
            all += entry.size();
            if (names.size() > MOST_ENTRIES || all > LARGEST_INFLATED || xml && entry.size() > LARGEST_XML) {
                throw tooComplex();
            }
            byte[] content = directory.read(entry, LARGEST_INFLATED);
            if (xml) {
                parts.put(name, content);
            } else {
                others.put(name, entry);
            }
        }
    }

    private ImportException tooComplex() {
        return new ImportException(document, Reason.TOO_COMPLEX);
    }

    /** What the document is called. */
    public String document() {
        return document;
    }

    /**
     * The XML of a part; null where there is no such part.
     *
     * @param name its name in small letters
     * @throws IOException if it is none
     * @throws ImportException if it has more elements than any report
     */
    public @Nullable XmlNode xml(String name) throws IOException {
        return read(name, false);
    }

    /** The same of a part in which text stands between elements, each run of it a node of the name {@link XmlNode#TEXT}. */
    public @Nullable XmlNode mixed(String name) throws IOException {
        return read(name, true);
    }

    /**
     * The bytes of a part that is not XML, such as a font; null where there is no such part.
     *
     * @param name its name in small letters
     * @throws IOException if it is damaged
     */
    public byte @Nullable [] other(String name) throws IOException {
        Entry entry = others.get(name);
        return entry == null || directory == null ? null : directory.read(entry, LARGEST_INFLATED);
    }

    private @Nullable XmlNode read(String name, boolean mixed) throws IOException {
        XmlNode known = flat.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = parts.get(name);
        try {
            return bytes == null ? null : reader.read(bytes, mixed);
        } catch (XmlTree.TooComplexException e) {
            throw tooComplex();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }
}
