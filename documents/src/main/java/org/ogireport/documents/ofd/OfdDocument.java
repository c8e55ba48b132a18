package org.ogireport.documents.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.Parts;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.pdf.FontTables;
import org.ogireport.documents.pdf.PrintedPages;

/** A document of the national fixed layout as its pages are printed. */
public final class OfdDocument {
    private static final double[] A4 = {0, 0, 210, 297};
    private static final int MOST_PAGES = 200;

    private final Parts parts;
    private final PrintedPages pages;
    private final OfdFonts fonts = new OfdFonts();
    private final Map<String, XmlNode> parameters = new HashMap<>();
    private final OfdColours colours = new OfdColours();
    private final Map<String, XmlNode> templates = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    private OfdDocument(Parts parts, PrintedPages pages) {
        this.parts = parts;
        this.pages = pages;
    }

    /**
     * Reads a document.
     *
     * @param name what it is called
     * @param work is told of each step, and may refuse to go on
     * @throws IOException if it is damaged
     */
    public static PrintedPages read(byte[] bytes, String name, IntConsumer work) throws IOException {
        Parts parts = Parts.of(bytes, name);
        PrintedPages pages = new PrintedPages(work);
        XmlNode root = parts.xml("ofd.xml");
        List<XmlNode> bodies = root == null
                ? List.of()
                : root.children().stream().filter(child -> child.is("DocBody")).toList();
        for (XmlNode body : bodies) {
            XmlNode place = body.child("DocRoot");
            if (place == null || body.child("Versions") != null) {
                throw new ZipException("there is no document, or more than one version of it");
            }
            new OfdDocument(parts, pages).read(resolve("", place.text()), body);
        }
        if (bodies.isEmpty()) {
            throw new ZipException("there is no document");
        }
        return pages;
    }

    private static String resolve(String source, String target) {
        String small = target.strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        String path =
                small.startsWith("/") ? small.substring(1) : source.substring(0, source.lastIndexOf('/') + 1) + small;
        List<String> folders = new ArrayList<>();
        for (String folder : path.split("/")) {
            if (folder.equals("..") && !folders.isEmpty()) {
                folders.remove(folders.size() - 1);
            } else if (!folder.equals(".") && !folder.isEmpty()) {
                folders.add(folder);
            }
        }
        return String.join("/", folders);
    }

    private XmlNode part(String name) throws IOException {
        XmlNode part = parts.xml(name);
        if (part == null) {
            throw new ZipException(name + " is not there");
        }
        return part;
    }

    private void read(String name, XmlNode body) throws IOException {
        XmlNode document = part(name);
        XmlNode common = document.child("CommonData");
        for (XmlNode child : common == null ? List.<XmlNode>of() : common.children()) {
            if (child.is("PublicRes") || child.is("DocumentRes")) {
                readResources(resolve(name, child.text()));
            } else if (child.is("TemplatePage")) {
                XmlNode template = page(resolve(name, child.attribute("BaseLoc")));
                if (templates.put(child.attribute("ID"), template) != null) {
                    throw new ZipException("two templates have one number");
                }
            } else if (child.is("DefaultCS")) {
                colours.state(child);
            }
        }
        XmlNode list = document.child("Pages");
        List<XmlNode> listed = list == null ? List.of() : list.children();
        if (listed.size() > MOST_PAGES) {
            throw new ZipException("there are more pages than any report has");
        }
        Map<String, XmlNode> contents = new LinkedHashMap<>();
        for (XmlNode page : listed) {
            String place = resolve(name, page.attribute("BaseLoc"));
            if (contents.put(page.attribute("ID"), page(place)) != null) {
                throw new ZipException("two pages have one number");
            }
        }
        Map<String, List<double[]>> over = new HashMap<>();
        XmlNode notes = document.child("Annotations");
        if (notes != null) {
            readNotes(resolve(name, notes.text()), over);
        }
        XmlNode signatures = body.child("Signatures");
        if (signatures != null) {
            readStamps(resolve("", signatures.text()), over);
        }
        XmlNode area = common == null ? null : common.child("PageArea");
        for (Map.Entry<String, XmlNode> page : contents.entrySet()) {
            print(page.getValue(), area, over.getOrDefault(page.getKey(), List.of()));
        }
    }

    /** A page or a template, with the fonts and parameters that it brings along. */
    private XmlNode page(String name) throws IOException {
        XmlNode page = part(name);
        if (page.children().stream().filter(child -> child.is("Content")).count() > 1) {
            throw new ZipException(name + " has more than one content");
        }
        for (XmlNode child : page.children()) {
            if (child.is("PageRes")) {
                readResources(resolve(name, child.text()));
            }
        }
        fonts.note(page);
        return page;
    }

    private void readResources(String name) throws IOException {
        XmlNode resources = read.add(name) ? parts.xml(name) : null;
        if (resources == null) {
            return;
        }
        for (XmlNode group : resources.children()) {
            for (XmlNode child : group.children()) {
                if (child.is("Font")) {
                    fonts.add(child, program(name, resources.attribute("BaseLoc"), child));
                } else if (child.is("DrawParam") && parameters.put(child.attribute("ID"), child) != null) {
                    throw new ZipException("two parameters have one number");
                } else if (child.is("ColorSpace") && !colours.add(child)) {
                    throw new ZipException("two spaces of colours have one number");
                }
            }
        }
    }

    /** What the file of a font says of its glyphs; null where none comes along. */
    private @Nullable FontTables program(String resources, String folder, XmlNode font) throws IOException {
        XmlNode file = font.child("FontFile");
        if (file == null) {
            return null;
        }
        String within = folder.isBlank() ? resources : resolve(resources, folder.strip() + "/res");
        byte[] program = parts.other(resolve(within, file.text()));
        return program == null ? null : FontTables.of(program);
    }

    private void readNotes(String name, Map<String, List<double[]>> over) throws IOException {
        XmlNode list = parts.xml(name);
        for (XmlNode page : list == null ? List.<XmlNode>of() : list.children()) {
            XmlNode place = page.child("FileLoc");
            XmlNode notes = place == null ? null : parts.xml(resolve(name, place.text()));
            for (XmlNode note : notes == null ? List.<XmlNode>of() : notes.children()) {
                XmlNode appearance = note.child("Appearance");
                if (appearance != null
                        && !appearance.children().isEmpty()
                        && !Boolean.FALSE.equals(OfdNumbers.flag(note, "Visible", true))) {
                    over.computeIfAbsent(page.attribute("PageID"), key -> new ArrayList<>())
                            .add(OfdNumbers.box(appearance, "Boundary"));
                }
            }
        }
    }

    private void readStamps(String name, Map<String, List<double[]>> over) throws IOException {
        XmlNode list = parts.xml(name);
        for (XmlNode signature : list == null ? List.<XmlNode>of() : list.children()) {
            XmlNode own = parts.xml(resolve(name, signature.attribute("BaseLoc")));
            XmlNode signed = own == null ? null : own.child("SignedInfo");
            for (XmlNode stamp : signed == null ? List.<XmlNode>of() : signed.children()) {
                if (stamp.is("StampAnnot")) {
                    over.computeIfAbsent(stamp.attribute("PageRef"), key -> new ArrayList<>())
                            .add(OfdNumbers.box(stamp, "Boundary"));
                }
            }
        }
    }

    private static double[] size(@Nullable XmlNode area, double[] otherwise) {
        XmlNode box = area == null ? null : area.child("PhysicalBox");
        double[] size = box == null ? otherwise : OfdNumbers.list(box.text());
        return size.length == 4 ? size : otherwise;
    }

    private void print(XmlNode page, @Nullable XmlNode area, List<double[]> over) throws IOException {
        double[] size = size(page.child("Area"), size(area, A4));
        pages.begin(Math.min(size[2], 5000) * OfdNumbers.POINTS, Math.min(size[3], 5000) * OfdNumbers.POINTS);
        OfdPage printer = new OfdPage(pages, fonts, parameters, colours);
        boolean ordered = page.children().stream()
                .allMatch(child -> !child.is("Template") || OfdPage.place(child, "ZOrder", "Background") >= 0);
        if (size[0] != 0 || size[1] != 0 || !ordered) {
            printer.cover(new double[0]);
        }
        for (int place = 0; place < OfdPage.ORDER.size(); place++) {
            for (XmlNode child : page.children()) {
                XmlNode template = templates.get(child.attribute("TemplateID"));
                boolean here = child.is("Template") && OfdPage.place(child, "ZOrder", "Background") == place;
                if (here && template != null) {
                    printer.print(template.child("Content"));
                }
            }
            if (place == OfdPage.ORDER.indexOf("Body")) {
                printer.print(page.child("Content"));
            }
        }
        over.forEach(printer::cover);
    }
}
