package org.ogireport.documents.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.annotate.XmlText.Element;
import org.ogireport.documents.page.Spot.Anchor;
import org.ogireport.documents.sheet.Area;

/** Comments in a workbook: each cell has at most one, and a shape that programs show it in. */
public final class SheetNotes implements Notes {
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String SHAPES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /** What stands behind the drawings of a sheet. */
    private static final Set<String> BEHIND =
            Set.of("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");

    private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,9})");

    private final OfficeFile file;
    private final String first;
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    private SheetNotes(OfficeFile file, String first) {
        this.file = file;
        this.first = first;
    }

    /**
     * Opens a workbook.
     *
     * @param name what it is called
     * @param first the part with the sheet that it begins with
     * @throws IOException if it is damaged
     */
    public static Notes of(byte[] workbook, String name, String first) throws IOException {
        return new SheetNotes(new OfficeFile(workbook, name), first);
    }

    @Override
    public boolean comment(@Nullable Anchor at, String text) {
        texts.computeIfAbsent(at == null ? first : at.part(), sheet -> new LinkedHashMap<>())
                .merge(at == null ? "A1" : at.cell(), text, (one, other) -> one + "\n\n" + other);
        return true;
    }

    @Override
    public boolean holds(Anchor at, long number) throws IOException {
        Element cell = cell(at);
        return cell != null && cell.child("f") == null;
    }

    @Override
    public void set(Anchor at, long number) throws IOException {
        Element cell = cell(at);
        if (cell != null) {
            String value = "<" + cell.prefix() + "v>" + number + "</" + cell.prefix() + "v>";
            file.part(at.part()).replace(cell, "t", value);
        }
    }

    private @Nullable Element cell(Anchor at) throws IOException {
        XmlText sheet = file.part(at.part());
        return sheet.root()
                .all()
                .filter(element -> element.name().equals("c")
                        && sheet.attribute(element, "r").equals(at.cell()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public byte[] write() throws IOException {
        for (Map.Entry<String, Map<String, String>> sheet : texts.entrySet()) {
            addTexts(sheet.getKey(), sheet.getValue());
            addShapes(sheet.getKey(), sheet.getValue());
        }
        return file.write();
    }

    private String space() {
        return file.kinds().contains("purl")
                ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    }

    private void addTexts(String sheet, Map<String, String> cells) throws IOException {
        Optional<String> there = file.related(sheet, "/comments");
        if (there.isEmpty()) {
            StringBuilder xml = new StringBuilder("<comments xmlns=\"" + space() + "\"><authors><author>");
            xml.append(XmlText.escape(AUTHOR)).append("</author></authors><commentList>");
            cells.forEach((cell, text) -> xml.append(comment("", cell, 0, text)));
            xml.append("</commentList></comments>");
            file.add(sheet, "/comments", file.free("xl/comments", ".xml"), COMMENTS_TYPE, xml.toString());
            return;
        }
        XmlText old = file.part(there.get());
        Element authors = old.root().child("authors");
        Element list = old.root().child("commentList");
        if (authors == null || list == null) {
            throw new IOException(there.get() + " has no list of comments");
        }
        String prefix = list.prefix();
        old.append(authors, "<" + prefix + "author>" + XmlText.escape(AUTHOR) + "</" + prefix + "author>");
        int author = authors.children().size();
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Element own = own(old, list, cell.getKey());
            Element text = own == null ? null : own.child("text");
            if (text == null) {
                old.append(list, comment(prefix, cell.getKey(), author, cell.getValue()));
            } else {
                Element plain = text.child("t");
                if (plain != null) {
                    old.around(plain, "<" + prefix + "r>", "</" + prefix + "r>");
                }
                old.append(text, run(prefix, "\n\n" + AUTHOR + "：\n" + cell.getValue()));
            }
        }
    }

    private static @Nullable Element own(XmlText old, Element list, String cell) {
        return list.children().stream()
                .filter(comment -> old.attribute(comment, "ref").equals(cell))
                .findFirst()
                .orElse(null);
    }

    private static String comment(String prefix, String cell, int author, String text) {
        return "<" + prefix + "comment ref=\"" + cell + "\" authorId=\"" + author + "\"><" + prefix + "text>"
                + run(prefix, text) + "</" + prefix + "text></" + prefix + "comment>";
    }

    private static String run(String prefix, String text) {
        return "<" + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + XmlText.escape(text) + "</" + prefix
                + "t></" + prefix + "r>";
    }

    private void addShapes(String sheet, Map<String, String> cells) throws IOException {
        XmlText text = file.part(sheet);
        Element drawn = text.root().child("legacyDrawing");
        String id = drawn == null ? "" : text.attribute(drawn, "r:id");
        String name = drawn == null
                ? null
                : id.isEmpty() ? file.related(sheet, "/vmlDrawing").orElse(null) : file.target(sheet, id);
        String old = name == null ? "" : file.raw(name);
        int number = 1024;
        for (Matcher shape = SHAPE.matcher(old); shape.find(); ) {
            number = Math.max(number, Integer.parseInt(shape.group(1)));
        }
        Optional<String> there = file.related(sheet, "/comments");
        XmlText comments = there.isEmpty() ? null : file.part(there.get());
        Element list = comments == null ? null : comments.root().child("commentList");
        StringBuilder shapes = new StringBuilder();
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (comments == null || list == null || own(comments, list, cell.getKey()) == null) {
                shapes.append(NoteShape.of(++number, cell.getKey(), cell.getValue()));
            }
        }
        if (name == null) {
            String added = file.free("xl/drawings/vmlDrawing", ".vml");
            String relation = file.add(sheet, "/vmlDrawing", added, SHAPES_TYPE, NoteShape.drawing(shapes));
            String prefix = text.root().prefix();
            String element =
                    "<" + prefix + "legacyDrawing xmlns:r=\"" + file.kinds() + "\" r:id=\"" + relation + "\"/>";
            Element behind = text.root().children().stream()
                    .filter(child -> BEHIND.contains(child.name()))
                    .findFirst()
                    .orElse(null);
            if (behind == null) {
                text.append(text.root(), element);
            } else {
                text.before(behind, element);
            }
        } else if (shapes.length() > 0) {
            int end = old.lastIndexOf("</xml>");
            if (end < 0) {
                throw new IOException(name + " does not end");
            }
            String all = old.substring(0, end) + shapes + old.substring(end);
            file.replace(name, all.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The shape of a comment, as programs keep it beside the text. */
    private static final class NoteShape {
        private static final int ROW_LENGTH = 18;
        private static final int MOST_ROWS = 24;

        static String drawing(StringBuilder shapes) {
            return "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
                    + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\">"
                    + "<o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\""
                    + " coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
                    + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>"
                    + shapes + "</xml>";
        }

        static String of(int number, String cell, String text) {
            Area area = Area.of(cell);
            int row = area == null ? 0 : area.top();
            int column = area == null ? 0 : area.left();
            int rows = Math.min(
                    MOST_ROWS,
                    2
                            + text.lines()
                                    .mapToInt(line -> 1 + line.length() / ROW_LENGTH)
                                    .sum());
            return "<v:shape id=\"_x0000_s" + number + "\" type=\"#_x0000_t202\" style=\"position:absolute;"
                    + "margin-left:60pt;margin-top:2pt;width:220pt;height:" + 15 * rows
                    + "pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
                    + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
                    + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\">"
                    + "<div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\">"
                    + "<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1) + ", 15, " + row + ", 2, "
                    + (column + 5) + ", 15, " + (row + rows) + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                    + row + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>";
        }
    }
}
