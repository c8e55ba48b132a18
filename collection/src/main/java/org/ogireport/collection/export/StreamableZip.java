package org.ogireport.collection.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook again, so that programs can read it as a stream. Those that fastexcel writes tell sizes of 64 bits behind
 * parts whose heads do not say so, which {@link java.util.zip.ZipInputStream} takes for damage.
 */
final class StreamableZip {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private StreamableZip() {}

    static void copy(Path archive, OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        try (ZipFile file = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(file.entries());
            Comparator<ZipEntry> firstThere =
                    Comparator.comparing(part -> !part.getName().equals(FIRST));
            for (ZipEntry part : parts.stream().sorted(firstThere).toList()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                try (InputStream content = file.getInputStream(part)) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }
}
