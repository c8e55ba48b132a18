package org.ogireport.documents;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ogireport.documents.result.ImportResult;

/** The published reports beside the project, where they are there. */
final class PublishedReports {
    private PublishedReports() {}

    static ImportResult readHtml(String name) {
        return HtmlImporter.INSTANCE.read(bytes(name + ".html"), name + ".html");
    }

    static ImportResult read(String name) {
        return TextImporter.INSTANCE.read(bytes(name + ".txt"), name + ".txt");
    }

    static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of the file that {@link #read} reads. */
    static String sha256(String name) {
        return sha256(bytes(name + ".txt"));
    }

    static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return String.format("%064x", new BigInteger(1, digest));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The figures a report prints: the number in digits, or nothing for a blank cell, by the cell's path. */
    static Map<String, String> figures(String name) {
        Map<String, String> figures = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(path(name + ".figures.csv"))) {
                String[] columns = line.split(",", -1);
                figures.put(columns[0], columns[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        figures.remove("path");
        return figures;
    }

    private static Path path(String file) {
        Path path = folder("reports").resolve(file);
        assumeTrue(Files.exists(path), () -> path + " is not there");
        return path;
    }

    /** A folder of what is shared beside the project, whether it is there or not. */
    static Path folder(String name) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder.resolve("../shared").resolve(name).normalize();
    }
}
