package org.ogireport.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Layout;
import org.ogireport.documents.result.ImportException;
import org.ogireport.documents.result.ImportException.Reason;

/** Documents that are archives, written byte by byte: what one program finds in them every other finds too, or nobody reads them. */
class PackedDocumentsTest {
    private static final byte[] TEXT = OdfSample.text(new HtmlSample(Layout.of(Form.CURRENT_2021), Sample.DISTINCT));
    private static final byte[] OTHER = WorkbookSample.with(TEXT, "content.xml", xml -> xml.replace("1006", "1007"));

    /** A file as it stands in the archive, and as the list tells of it. */
    private record Item(String name, String listed, byte[] before, byte[] content, byte[] after, boolean described) {
        static Item of(String name, byte[] content) {
            return new Item(name, name, new byte[0], content, new byte[0], false);
        }
    }

    private static byte[] packed(List<Item> items) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Item item : items) {
            all.writeBytes(item.before());
            byte[] content = deflated(item.content());
            byte[] packed = ByteBuffer.allocate(content.length + item.after().length)
                    .put(content)
                    .put(item.after())
                    .array();
            CRC32 crc = new CRC32();
            crc.update(item.content());
            ByteBuffer sizes = numbers(12)
                    .putInt((int) crc.getValue())
                    .putInt(packed.length)
                    .putInt(item.content().length);
            ByteBuffer common = numbers(10).putShort((short) 20).putShort((short) (item.described() ? 8 : 0));
            common.putShort((short) 8);
            list.writeBytes(numbers(6).putInt(0x02014B50).putShort((short) 20).array());
            list.writeBytes(common.array());
            list.writeBytes(sizes.array());
            list.writeBytes(numbers(18)
                    .putShort((short) item.listed().length())
                    .putInt(14, all.size())
                    .array());
            list.writeBytes(item.listed().getBytes(StandardCharsets.UTF_8));
            all.writeBytes(numbers(4).putInt(0x04034B50).array());
            all.writeBytes(common.array());
            all.writeBytes(item.described() ? new byte[12] : sizes.array());
            all.writeBytes(numbers(4).putShort((short) item.name().length()).array());
            all.writeBytes(item.name().getBytes(StandardCharsets.UTF_8));
            all.writeBytes(packed);
            if (item.described()) {
                all.writeBytes(numbers(4).putInt(0x08074B50).array());
                all.writeBytes(sizes.array());
            }
        }
        ByteBuffer end = numbers(22).putInt(0x06054B50).putInt(0);
        end.putShort((short) items.size()).putShort((short) items.size());
        end.putInt(list.size()).putInt(all.size());
        all.writeBytes(list.toByteArray());
        all.writeBytes(end.array());
        return all.toByteArray();
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return ByteBuffer.allocate(length).put(packed, 0, length).array();
    }

    private static List<Item> items(byte[] document, UnaryOperator<Item> change) {
        List<Item> items = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                items.add(change.apply(Item.of(entry.getName(), zip.readAllBytes())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return items;
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static void assertRefused(byte[] document) {
        assertEquals(
                Reason.DAMAGED,
                assertThrows(ImportException.class, () -> ReportImporters.read(document, "a"))
                        .reason());
    }

    @Test
    void an_archive_that_says_the_same_everywhere_is_read() {
        for (boolean described : new boolean[] {false, true}) {
            byte[] document = packed(items(
                    TEXT,
                    item -> new Item(
                            item.name(), item.listed(), item.before(), item.content(), item.after(), described)));
            assertEquals(200, Sample.read(ReportImporters.read(document, "a").draft()));
        }
    }

    @Test
    void empty_files_and_folders_do_not_matter() {
        List<Item> items = items(TEXT, item -> item);
        items.add(Item.of("Configurations2/", new byte[0]));
        items.add(Item.of("Configurations2/empty.xml", new byte[0]));
        assertEquals(200, Sample.read(ReportImporters.read(packed(items), "a").draft()));
    }

    @Test
    void one_whose_list_leaves_a_file_out_is_refused() {
        byte[] before = packed(items(OTHER, item -> item));
        assertRefused(packed(items(
                TEXT, item -> new Item(item.name(), item.listed(), before, item.content(), item.after(), false))));
        List<Item> first = items(TEXT, item -> item);
        Item content = first.get(1);
        first.set(1, new Item(content.name(), content.listed(), before, content.content(), content.after(), false));
        assertRefused(packed(first));
    }

    @Test
    void one_whose_list_calls_a_file_otherwise_is_refused() {
        List<Item> items = items(TEXT, item -> item);
        items.add(Item.of("content.xml", items(OTHER, item -> item).get(1).content()));
        Item first = items.get(1);
        items.set(1, new Item("content.xml", "x.xml", first.before(), first.content(), first.after(), false));
        assertRefused(packed(items));
        items.set(1, first);
        Item last = items.get(2);
        items.set(2, new Item("content.xml", "x.xml", last.before(), last.content(), last.after(), false));
        assertRefused(packed(items));
    }

    @Test
    void one_that_holds_more_than_its_files_is_refused() {
        byte[] more = packed(items(OTHER, item -> item));
        List<Item> items = items(TEXT, item -> item);
        Item content = items.get(1);
        items.set(1, new Item(content.name(), content.listed(), content.before(), content.content(), more, true));
        assertRefused(packed(items));
        assertRefused(join(packed(items(TEXT, item -> item)), new byte[9]));
    }
}
