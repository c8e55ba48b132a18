package org.ogireport.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;
import org.xml.sax.SAXException;

/** The parts of a Word document that tell what it shows, unpacked within bounds. */
final class WordPackage {
    private static final long LARGEST_INFLATED = 1 << 26;
    private static final long LARGEST_XML = 1 << 23;
    private static final int MOST_ENTRIES = 2000;

    /** What the list of parts ends with, how long that is, and where a name begins in the list. */
    private static final int END = 0x06054B50;

    private static final int END_LENGTH = 22;
    private static final int NAME = 46;

    private final String document;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final XmlTree.Count count = new XmlTree.Count();
    private final String main;

    private WordPackage(byte[] bytes, String document) throws IOException {
        this.document = document;
        unpack(bytes);
        this.main = target("", "/officeDocument");
    }

    /**
     * Unpacks a document.
     *
     * @throws IOException if it is damaged
     * @throws ImportException if it grows beyond all bounds
     */
    static WordPackage of(byte[] bytes, String document) throws IOException {
        return new WordPackage(bytes, document);
    }

    private void unpack(byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw new ZipException(name + " is there twice");
                }
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                long size = 0;
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    if (names.size() > MOST_ENTRIES || all + size > LARGEST_INFLATED || xml && size > LARGEST_XML) {
                        throw tooComplex();
                    }
                    content.write(buffer, 0, xml ? read : 0);
                }
                all += size;
                if (xml) {
                    parts.put(name, content.toByteArray());
                }
            }
        }
        if (!listed(bytes).equals(names)) {
            throw new ZipException("the list of parts is not that of the parts there are");
        }
    }

    /** The names in the list at the end of a file, by which word processors find its parts. */
    private static Set<String> listed(byte[] bytes) throws ZipException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        try {
            int end = bytes.length - END_LENGTH;
            while (file.getInt(end) != END) {
                end--;
            }
            int at = file.getInt(end + 16);
            for (int left = file.getShort(end + 10) & 0xFFFF; left > 0; left--) {
                int length = file.getShort(at + 28) & 0xFFFF;
                names.add(new String(bytes, at + NAME, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
                at += NAME + length + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
            }
            return names;
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("there is no list of parts");
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // what Java 17 says of a name that is not UTF-8
            throw new ZipException(e.getMessage());
        }
    }

    private ImportException tooComplex() {
        return new ImportException(document, Reason.TOO_COMPLEX);
    }

    /** The main part. */
    XmlNode main() throws IOException {
        XmlNode root = part(main);
        if (root == null || !root.is("document")) {
            throw new ZipException("there is no main part");
        }
        return root;
    }

    /** A part that the main one refers to by the kind of the relation; null where there is none. */
    @Nullable
    XmlNode related(String kind) throws IOException {
        return part(target(main, "/" + kind));
    }

    /** The properties of the document that are not Word's own. */
    Map<String, String> properties() throws IOException {
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

    private @Nullable XmlNode part(String name) throws IOException {
        byte[] bytes = parts.get(name);
        try {
            return bytes == null ? null : XmlTree.read(bytes, count);
        } catch (XmlTree.TooComplexException e) {
            throw tooComplex();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** The part that another one refers to; empty where there is none. */
    private String target(String source, String kind) throws IOException {
        int folder = source.lastIndexOf('/') + 1;
        XmlNode relations = part(source.substring(0, folder) + "_rels/" + source.substring(folder) + ".rels");
        for (XmlNode relation : relations == null ? List.<XmlNode>of() : relations.children()) {
            if (relation.attribute("Type").endsWith(kind)
                    && !relation.attribute("TargetMode").equals("External")) {
                return resolve("/" + source, relation.attribute("Target"));
            }
        }
        return "";
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
