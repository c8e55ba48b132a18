package org.ogireport.documents.mht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.html.HtmlDecoder;
import org.ogireport.documents.page.Decoding;
import org.ogireport.documents.page.Grid;

/** A web page with what belongs to it in one file (MHTML, RFC 2557), or a mail: its page and the style sheets of that. */
public final class MhtDocument {
    private static final int MOST_PARTS = 2000;
    private static final int DEEPEST = 16;
    private static final int MOST_FIELDS = 1000;
    private static final int LONGEST_FIELD = 100_000;
    private static final Pattern START = Pattern.compile("(?is).*;\\s*start\\s*=\\s*\"?<?([^\">;]+)>?\"?.*");

    private record Page(
            String identity, byte[] bytes, @Nullable String charset) {}

    private final Grid.Limit limit;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private String start = "";
    private int parts;
    private int depth;

    private MhtDocument(Grid.Limit limit) {
        this.limit = limit;
    }

    /**
     * Reads a document.
     *
     * @throws IOException if it is damaged
     */
    public static MhtDocument of(byte[] bytes, Grid.Limit limit) throws IOException {
        MhtDocument document = new MhtDocument(limit);
        MimeConfig config = new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        MimeTokenStream stream = new MimeTokenStream(config);
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                document.take(state, stream);
            }
        } catch (MimeException e) {
            throw new IOException(e);
        }
        return document;
    }

    private void take(EntityState state, MimeTokenStream stream) throws IOException {
        switch (state) {
            case T_START_HEADER -> fields.clear();
            case T_FIELD -> {
                Field field = stream.getField();
                fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getBody());
            }
            case T_START_MULTIPART -> {
                if (++depth > DEEPEST) {
                    throw limit.tooLarge();
                }
                Matcher named = START.matcher(field("content-type"));
                start = start.isEmpty() && named.matches() ? named.group(1).strip() : start;
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> body(stream);
            default -> {}
        }
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private void body(MimeTokenStream stream) throws IOException {
        if (++parts > MOST_PARTS) {
            throw limit.tooLarge();
        }
        boolean attached = field("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        String type = stream.getBodyDescriptor().getMimeType();
        String charset = field("content-type").toLowerCase(Locale.ROOT).contains("charset")
                ? stream.getBodyDescriptor().getCharset()
                : null;
        String identity = bare(field("content-id"));
        if (type.equalsIgnoreCase("text/html") && !attached) {
            pages.add(new Page(identity, stream.getDecodedInputStream().readAllBytes(), charset));
        } else if (type.equalsIgnoreCase("text/css")) {
            String sheet = text(stream.getDecodedInputStream().readAllBytes(), charset);
            sheets.put("cid:" + identity, sheet);
            sheets.put(field("content-location"), sheet);
        }
    }

    private static String bare(String identity) {
        return identity.replaceAll("^<|>$", "");
    }

    /** The page that is shown; null where there is none. */
    public @Nullable String page() {
        Page shown = pages.stream()
                .filter(page -> !start.isEmpty() && page.identity().equals(start))
                .findFirst()
                .orElse(pages.isEmpty() ? null : pages.get(0));
        return shown == null ? null : text(shown.bytes(), shown.charset());
    }

    /** The style sheets that travel along, by the addresses at which pages refer to them. */
    public Map<String, String> sheets() {
        return sheets;
    }

    /** The characters of a part: in the encoding that its head states, if they are without a fault in that. */
    private static String text(byte[] bytes, @Nullable String charset) {
        if (charset != null) {
            String name = charset.strip().toLowerCase(Locale.ROOT);
            boolean chinese = name.equals("gb2312") || name.equals("gbk");
            try {
                String text = Decoding.strictly(bytes, chinese ? Decoding.GB18030 : Charset.forName(name));
                if (text != null) {
                    return text;
                }
            } catch (IllegalArgumentException e) {
                // an encoding that is not known is as good as none
            }
        }
        return HtmlDecoder.decode(bytes);
    }
}
