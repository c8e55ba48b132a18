import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes what one build of the command line makes of the same inputs: seeded reports and drafts of every layout, and the
 * documents of a folder, in every format it writes, with their findings. Word files are written entry by entry.
 */
class Outputs {
    private static final List<String> FORMATS = List.of("json", "xml", "csv", "html", "docx");
    private static final List<String> FORMS = List.of("2019", "2021");
    private static final String DAY = "2026-01-01";

    private final Method run;
    private final Path out;

    Outputs(Method run, Path out) {
        this.run = run;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        URLClassLoader loader = new URLClassLoader(new URL[] {Path.of(args[0]).toUri().toURL()});
        Method run = loader.loadClass("org.ogireport.cli.OgiReport")
                .getDeclaredMethod("run", OutputStream.class, OutputStream.class, String[].class);
        run.setAccessible(true);
        Outputs outputs = new Outputs(run, Files.createDirectories(Path.of(args[1])));
        outputs.writeSeeded(Integer.parseInt(args[2]));
        for (int i = 3; i < args.length; i++) {
            outputs.writeDocuments(Path.of(args[i]));
        }
    }

    private void writeSeeded(int count) throws Exception {
        for (String form : FORMS) {
            for (String requests : FORMS) {
                for (String kind : List.of("reports", "drafts")) {
                    Path folder = out.resolve(kind + "-" + form + "-" + requests);
                    for (String format : FORMATS) {
                        List<String> call = new ArrayList<>(List.of("generate", "--count", "" + count / 4, "--seed", "7",
                                "--form", form, "--requests-form", requests, "--to", format, "-o",
                                folder.resolve(format).toString()));
                        if (kind.equals("drafts")) {
                            call.add("--drafts");
                        }
                        call(call, null);
                    }
                    List<String> check = new ArrayList<>(List.of("check", "--on", DAY, "--format", "json"));
                    list(folder.resolve("json")).forEach(file -> check.add(file.toString()));
                    call(check, folder.resolve("findings.json"));
                    for (Path file : list(folder.resolve("docx"))) {
                        unzip(file);
                    }
                }
            }
        }
    }

    private void writeDocuments(Path documents) throws Exception {
        for (Path document : list(documents)) {
            String name = document.getFileName().toString();
            Path folder = Files.createDirectories(out.resolve(documents.getFileName()).resolve(name));
            for (String format : FORMATS) {
                call(List.of("convert", "--to", format, document.toString()), folder.resolve(format));
            }
            if (Files.size(folder.resolve("docx")) > 0) {
                unzip(folder.resolve("docx"));
            }
            call(List.of("check", "--on", DAY, "--format", "json", document.toString()), folder.resolve("findings.json"));
            call(List.of("explain", "--format", "json", document.toString()), folder.resolve("explanation.json"));
        }
    }

    private void call(List<String> args, Path file) throws Exception {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        try (PrintStream to = new PrintStream(standard, false, StandardCharsets.UTF_8);
                PrintStream err = new PrintStream(error, false, StandardCharsets.UTF_8)) {
            Object status = run.invoke(null, to, err, args.toArray(String[]::new));
            err.print("status " + status);
        }
        if (file != null) {
            Files.write(file, standard.toByteArray());
            Files.write(file.resolveSibling(file.getFileName() + ".said"), error.toByteArray());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void unzip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        StringBuilder order = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = file.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Files.write(to, zip.readAllBytes());
                order.append(entry.getName()).append('\n');
            }
        }
        Files.writeString(file.resolve("order"), order);
    }
}
