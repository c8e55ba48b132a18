package org.ogireport.documents.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;
import org.ogireport.documents.page.Decoding;

/** Tells how a page is encoded: in UTF-8 where it is without a fault, else as it declares, else in GB18030. */
public final class HtmlDecoder {
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlDecoder() {}

    public static String decode(byte[] page) {
        if (Decoding.isMarkedUtf16(page)) {
            return new String(page, StandardCharsets.UTF_16);
        }
        String plain = Decoding.strictly(page, StandardCharsets.UTF_8);
        return plain == null ? decodeAsDeclared(page) : plain;
    }

    private static String decodeAsDeclared(byte[] page) {
        List<Charset> charsets = new ArrayList<>();
        Charset declared = declared(page);
        if (declared != null) {
            charsets.add(declared);
        }
        charsets.add(Decoding.GB18030);
        for (Charset charset : charsets) {
            String text = Decoding.strictly(page, charset);
            if (text != null) {
                return text;
            }
        }
        charsets.add(0, StandardCharsets.UTF_8);
        return withFaults(page, charsets);
    }

    /** The first reading in which a part's title stands; the replaced characters are told later. */
    private static String withFaults(byte[] page, List<Charset> charsets) {
        for (Charset charset : charsets) {
            String text = new String(page, charset);
            for (Part part : Part.values()) {
                if (text.contains(part.words().chinese())) {
                    return text;
                }
            }
        }
        return new String(page, StandardCharsets.UTF_8);
    }

    private static @Nullable Charset declared(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        if (!found.find()) {
            return null;
        }
        String name = found.group(1);
        if (name.equalsIgnoreCase("gb2312") || name.equalsIgnoreCase("gbk")) {
            return Decoding.GB18030;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
