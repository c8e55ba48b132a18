package org.ogireport.producer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Exports a yearbook as XML by filling in a template. */
public class TemplateExporter {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)}");
    private static final List<String> CONTACT = List.of("office", "address", "postalCode", "telephone", "email", "fax");

    /** An exporter. */
    public TemplateExporter() {}

    /**
     * The yearbook as XML.
     *
     * @param book the yearbook
     * @return the document
     */
    public final byte[] export(Yearbook book) {
        boolean complete = book.numbers().stream().noneMatch(String::isEmpty);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<annualReport xmlns=\"urn:ogireport:annual-report:1\" document=\"")
                .append(complete ? "report" : "draft")
                .append("\" form=\"2021\" year=\"")
                .append(book.year())
                .append("\">\n  <title>")
                .append(text(book.fields().getOrDefault("title", "")))
                .append("</title>\n  <authority")
                .append(attributes(book, "authority", List.of("name", "level", "kind", "scope", "divisionCode")))
                .append("/>\n")
                .append(preface(book))
                .append(prose(book, "overview", "  "))
                .append(tables(book.numbers()))
                .append(prose(book, "problems", "  "))
                .append(prose(book, "otherMatters", "  "))
                .append("</annualReport>\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text between two tags.
     *
     * @param text a text
     * @return the text with its markup escaped
     */
    protected String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * A number of the tables.
     *
     * @param numbers all numbers, as they were typed
     * @param index the place of one
     * @return the number as it is printed into the template
     */
    protected String number(List<String> numbers, int index) {
        return numbers.get(index);
    }

    private String tables(List<String> numbers) {
        return PLACEHOLDER
                .matcher(template())
                .replaceAll(match -> Matcher.quoteReplacement(number(numbers, Integer.parseInt(match.group(1)))));
    }

    private String preface(Yearbook book) {
        String contact = attributes(book, "contact", CONTACT);
        return "  <preface" + attributes(book, "preface", List.of("periodStart", "periodEnd", "downloadAddress"))
                + ">\n"
                + prose(book, "paragraphs", "    ")
                + (contact.isEmpty() ? "" : "    <contact" + contact + "/>\n")
                + "  </preface>\n";
    }

    private String attributes(Yearbook book, String group, List<String> names) {
        StringBuilder attributes = new StringBuilder();
        for (String name : names) {
            @Nullable String value = book.fields().get(group + "." + name);
            if (value != null) {
                attributes
                        .append(' ')
                        .append(name)
                        .append("=\"")
                        .append(text(value).replace("\"", "&quot;").replace("\t", "&#9;"))
                        .append('"');
            }
        }
        return attributes.toString();
    }

    private String prose(Yearbook book, String part, String indent) {
        List<String> paragraphs = book.texts().getOrDefault(part, List.of());
        if (paragraphs.isEmpty()) {
            return indent + "<" + part + "/>\n";
        }
        StringBuilder prose = new StringBuilder(indent + "<" + part + ">\n");
        for (String paragraph : paragraphs) {
            prose.append(indent).append(paragraph.isEmpty() ? "  <p/>\n" : "  <p>" + text(paragraph) + "</p>\n");
        }
        return prose + indent + "</" + part + ">\n";
    }

    private static String template() {
        try (InputStream template = TemplateExporter.class.getResourceAsStream("tables-2021.xml")) {
            if (template == null) {
                throw new IllegalStateException("the template is missing");
            }
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
