package org.ogireport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Java that pages show, compiled all at once. A whole file stands as it is; a type, a method or statements get a file around
 * them, in which all exported packages and what a reader has at hand are there.
 */
final class ShownJava {
    private static final Pattern MAIN = Pattern.compile("public class (\\w+) \\{\n    public static void main\\(");
    private static final Pattern TYPE = Pattern.compile(
            "(?:@.*\n)*(?:(?:public|final|abstract) )*(?:class|record|interface|enum) .*", Pattern.DOTALL);
    private static final Pattern METHOD = Pattern.compile(
            "(?:@.*\n)*(?:(?:public|protected|private|static) )*[\\w.<>]+ \\w+\\([^;]*?\\)(?: throws [\\w, ]+)? \\{\n.*",
            Pattern.DOTALL);
    private static final Pattern OF_HOSTS = Pattern.compile("\\.jackson\\d");
    private static final List<String> OTHERS = List.of(
            "java.io.*",
            "java.math.*",
            "java.nio.charset.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.stream.*",
            "jakarta.servlet.http.*",
            "jakarta.validation.ConstraintViolation",
            "jakarta.validation.Valid",
            "jakarta.validation.Validator",
            "org.junit.jupiter.api.*",
            "org.springframework.web.bind.annotation.*");
    private static final String AT_HAND = """
                static Path file, folder, roster;
                static InputStream in;
                static OutputStream out;
                static Locale locale;
                static AnnualReport report, lastYear;
                static Draft draft;
                static String json;
                static byte[] bytes;
                static Gathering gathering;
                static Inspection inspection;
                static Coverage coverage;
                static Validator validator;
            """;

    private final List<Snippet> snippets;
    private final Path folder;
    private final Map<String, Snippet> mains = new TreeMap<>();

    ShownJava(List<Snippet> snippets, Path folder) {
        this.snippets = snippets;
        this.folder = folder;
    }

    private static String file(Snippet snippet, String room) throws IOException {
        String text = snippet.text();
        if (MAIN.matcher(text).find()) {
            return "package " + room + ";\n" + text;
        }
        String imports = Stream.concat(
                        Snippet.packages().stream()
                                .filter(name -> !OF_HOSTS.matcher(name).find()),
                        OTHERS.stream())
                .map(name -> "import " + name + ";\n")
                .collect(Collectors.joining());
        String own =
                text.lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n", "", "\n"));
        String code = text.lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .strip();
        String body;
        if (TYPE.matcher(code).matches()) {
            body = code.replaceAll("(?m)^public (?=(final )?(class|record|interface|enum))", "");
        } else if (METHOD.matcher(code).matches()) {
            body = "class Shown {\n" + AT_HAND + code + "\n}";
        } else {
            body = "class Shown {\n" + AT_HAND + "void shown() throws Exception {\n" + code + "\n}\n}";
        }
        return "package " + room + ";\n" + imports + own + body;
    }

    /** What the compiler says of them. */
    List<String> faults() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Snippet snippet : snippets) {
            String room = "shown" + files.size();
            Matcher main = MAIN.matcher(snippet.text());
            boolean runs = main.find();
            Path file = folder.resolve(room).resolve((runs ? main.group(1) : "Shown") + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, file(snippet, room)));
            if (runs) {
                mains.put(room + "." + main.group(1), snippet);
            }
        }
        String calls = mains.keySet().stream()
                .map(name -> "System.out.println(\"\\f" + name + "\"); " + name + ".main(args);\n")
                .collect(Collectors.joining());
        files.add(Files.writeString(
                folder.resolve("All.java"),
                "class All { public static void main(String[] args) throws Exception {\n" + calls + "}}"));
        return compile(files);
    }

    private List<String> compile(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            compiler.getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(diagnostic -> fault(diagnostic.getSource(), diagnostic.getMessage(null)))
                .toList();
    }

    private String fault(JavaFileObject source, String message) {
        String room = Path.of(source.toUri()).getParent().getFileName().toString();
        return snippets.get(Integer.parseInt(room.replace("shown", ""))).fault(message);
    }

    /** Which programs print something else than what is shown. All are run by one Java, in the root. */
    List<String> misprints() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        CommandLineRun.java(),
                        CommandLineRun.QUICKLY,
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        folder + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        "All")
                .directory(CommandLineRun.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String printed = Files.readString(out);
        assertEquals(0, process.exitValue(), printed);
        List<String> wrong = new ArrayList<>();
        for (String part : printed.split("\f")) {
            Snippet snippet = mains.get(part.lines().findFirst().orElse(""));
            String text = part.substring(part.indexOf('\n') + 1);
            if (snippet != null && (snippet.output() == null || !Snippet.isShown(snippet.output(), text))) {
                wrong.add(snippet.fault("prints " + text));
            }
        }
        return wrong;
    }
}
