package org.ogireport.documents.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.annotate.XmlText.Element;
import org.ogireport.documents.page.Spot.Anchor;

/** Comments in a Word document: each stands at the first paragraph of a cell. */
public final class WordNotes implements Notes {
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String USUAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /** What a paragraph of a cell can stand in. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo");

    /** What a cell must not hold besides a number that is to be changed: fields write theirs anew. */
    private static final Set<String> NO_TEXT = Set.of("tbl", "fldChar", "fldSimple", "del", "ins", "AlternateContent");

    private final OfficeFile file;
    private final String space;
    private final XmlText main;
    private final Map<Element, List<Integer>> anchored = new LinkedHashMap<>();
    private final StringBuilder comments = new StringBuilder();
    private final Optional<String> there;
    private int next;

    private WordNotes(OfficeFile file) throws IOException {
        this.file = file;
        this.main = file.part(file.main());
        this.space = file.kinds().contains("purl") ? STRICT : USUAL;
        this.there = file.related(file.main(), "/comments");
        if (there.isPresent()) {
            XmlText old = file.part(there.get());
            for (Element comment : old.root().children()) {
                String id = old.attribute(comment, comment.prefix() + "id");
                next = id.matches("[0-9]{1,9}") ? Math.max(next, Integer.parseInt(id) + 1) : next;
            }
        }
    }

    /**
     * Opens a document.
     *
     * @param name what it is called
     * @throws IOException if it is damaged
     */
    public static Notes of(byte[] document, String name) throws IOException {
        return new WordNotes(new OfficeFile(document, name));
    }

    @Override
    public boolean comment(@Nullable Anchor at, String text) {
        Element around = at == null ? main.root().child("body") : cell(at);
        Element paragraph = around == null ? null : paragraph(around);
        if (paragraph == null) {
            return false;
        }
        anchored.computeIfAbsent(paragraph, first -> new ArrayList<>()).add(next);
        comments.append("<w:comment").append(declared(there.isPresent() ? null : main.root(), space));
        comments.append(" w:id=\"").append(next++).append("\" w:author=\"");
        comments.append(XmlText.escape(AUTHOR)).append("\" w:initials=\"").append(XmlText.escape("核"));
        comments.append("\">");
        text.lines()
                .forEach(line -> comments.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                        .append(XmlText.escape(line))
                        .append("</w:t></w:r></w:p>"));
        comments.append("</w:comment>");
        return true;
    }

    private @Nullable Element cell(Anchor at) {
        Element element = main.element(Integer.parseInt(at.cell()));
        return element != null && element.name().equals("tc") ? element : null;
    }

    /** The first paragraph of an element that is no table's within it. */
    private static @Nullable Element paragraph(Element around) {
        for (Element child : around.children()) {
            Element found =
                    child.name().equals("p") ? child : WRAPPERS.contains(child.name()) ? paragraph(child) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What declares the prefix of what is put in, where the document does not. */
    private static String declared(@Nullable Element around, String space) {
        return around != null && around.prefix().equals("w:") ? "" : " xmlns:w=\"" + space + "\"";
    }

    @Override
    public boolean holds(Anchor at, long number) {
        Element cell = cell(at);
        boolean nested = cell == null || cell.all().anyMatch(element -> NO_TEXT.contains(element.name()));
        String all = String.join("", texts(cell).stream().map(main::content).toList());
        return !nested && all.strip().replace(",", "").equals(Long.toString(number));
    }

    @Override
    public void set(Anchor at, long number) {
        List<Element> texts = texts(cell(at));
        for (int i = 0; i < texts.size(); i++) {
            main.replace(texts.get(i), i == 0 ? Long.toString(number) : "");
        }
    }

    private List<Element> texts(@Nullable Element cell) {
        return cell == null
                ? List.of()
                : cell.all()
                        .filter(element ->
                                element.name().equals("t") && element.prefix().equals(cell.prefix()))
                        .filter(element -> !main.content(element).isEmpty())
                        .toList();
    }

    @Override
    public byte[] write() throws IOException {
        anchored.forEach((paragraph, ids) -> {
            String declared = declared(paragraph, space);
            StringBuilder begin = new StringBuilder();
            StringBuilder end = new StringBuilder();
            for (int id : ids) {
                begin.append("<w:commentRangeStart").append(declared).append(" w:id=\"");
                begin.append(id).append("\"/>");
                end.append("<w:commentRangeEnd").append(declared).append(" w:id=\"");
                end.append(id).append("\"/><w:r").append(declared).append("><w:commentReference w:id=\"");
                end.append(id).append("\"/></w:r>");
            }
            main.within(paragraph, paragraph.child("pPr"), begin.toString(), end.toString());
        });
        if (there.isPresent()) {
            XmlText old = file.part(there.get());
            old.append(old.root(), comments.toString());
        } else if (!anchored.isEmpty()) {
            String name = file.free("word/comments", ".xml");
            String xml = "<w:comments xmlns:w=\"" + space + "\">" + comments + "</w:comments>";
            file.add(file.main(), "/comments", name, TYPE, xml);
        }
        return file.write();
    }
}
