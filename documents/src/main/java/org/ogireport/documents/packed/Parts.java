package org.ogireport.documents.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
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

/**
 * The parts of an archive that are XML, unpacked within bounds, or those of a package that is one XML file (Flat OPC). Their
 * names are compared without regard to capitals, and only an archive whose own list names exactly the parts there are is
 * taken: otherwise two programs would see two documents.
 */
public final class Parts {
    private static final long LARGEST_INFLATED = 1 << 26;
    private static final long LARGEST_XML = 1 << 23;
    private static final int MOST_ENTRIES = 2000;

    /** What the list of parts ends with, how long that is, and where a name begins in the list. */
    private static final int END = 0x06054B50;

    private static final int END_LENGTH = 22;
    private static final int NAME = 46;

    private final String document;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, XmlNode> flat = new HashMap<>();
    private final XmlTree.Count count = new XmlTree.Count();

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
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (!names.add(name)) {
                    throw new ZipException(name + " is there twice");
                }
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
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

    /** The names in the list at the end of a file, by which other programs find its parts. */
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

    private @Nullable XmlNode read(String name, boolean mixed) throws IOException {
        XmlNode known = flat.get(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = parts.get(name);
        try {
            return bytes == null ? null : XmlTree.read(bytes, count, mixed);
        } catch (XmlTree.TooComplexException e) {
            throw tooComplex();
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }
}
