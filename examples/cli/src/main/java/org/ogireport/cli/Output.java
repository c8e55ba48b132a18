package org.ogireport.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a command writes: the standard output, or a file. A file takes its place at once, when all of it is written; until
 * then it stands in the same folder under a name that nobody can foresee, so that whatever fails, what stood there is whole,
 * be it the input itself. A file in the place of another has that one's permissions.
 *
 * <p>A symbolic link is not followed but refused. Only those that the system keeps for the streams of a process, such as
 * {@code /dev/stdout}, are written through, like devices and pipes, where nothing stands that could be lost.
 */
final class Output {
    private static final Set<Path> UNFINISHED = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> UNFINISHED.forEach(file -> file.toFile().delete())));
    }

    private Output() {}

    /** Writes a document, or some. */
    interface Writing {
        void to(OutputStream stream) throws IOException, InputException;
    }

    /** Writes to the file named, or else to the standard output. */
    static void write(@Nullable String file, Console console, Writing writing) throws InputException {
        try {
            if (file == null) {
                writing.to(unclosed(console.out()));
                console.out().flush();
            } else {
                write(Path.of(file), console, writing);
            }
        } catch (IOException | InvalidPathException e) {
            throw unwritable(file, e, console);
        } catch (LostOutput e) {
            if (file == null) {
                throw e;
            }
            throw unwritable(file, e.getCause(), console);
        }
    }

    static InputException unwritable(@Nullable String file, Exception e, Console console) {
        return new InputException((file == null ? "" : file + ": ") + console.choose("不能写入", "cannot be written") + " ("
                + Input.reason(e, console) + ")");
    }

    private static OutputStream unclosed(PrintStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                stream.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Writes a file. */
    static void write(Path file, Console console, Writing writing) throws IOException, InputException {
        boolean isLink = Files.isSymbolicLink(file);
        if (isLink && !isStream(file)) {
            throw new InputException(
                    file + ": " + console.choose("是符号链接，没有写入", "is a symbolic link and is not written to"));
        }
        if (isLink || Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream stream = Files.newOutputStream(file)) {
                writing.to(stream);
            }
        } else {
            replace(file, writing);
        }
    }

    /** Whether a link is one that the system keeps for the streams of a process. */
    private static boolean isStream(Path link) throws IOException {
        Path folder = link.toAbsolutePath().resolveSibling("").toRealPath();
        return folder.equals(Path.of("/dev")) || folder.startsWith("/proc");
    }

    private static void replace(Path file, Writing writing) throws IOException, InputException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path unfinished = file.toAbsolutePath().resolveSibling(".ogi-report-" + UUID.randomUUID() + ".part");
        UNFINISHED.add(unfinished);
        try {
            try (OutputStream stream =
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writing.to(stream);
            }
            copyPermissions(file, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
            UNFINISHED.remove(unfinished);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }
}
