package org.ogireport.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that a visitor saves. */
public final class Attachment {
    /** A Word document. */
    public static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Attachment() {}

    /**
     * Answers with a file.
     *
     * @param name what it is called; characters that a name cannot have on some system are replaced
     * @param type its media type
     * @param content its bytes
     * @return the answer
     */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name.replaceAll("[\\\\/:*?\"<>|]", "_"), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(type)
                .body(content);
    }
}
