package org.ogireport.fuzz.eye;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.ogireport.fuzz.eye.Mutant.Format;

/**
 * Has importers judged by pictures, in three steps between which .ci/eye has others draw and read: {@code write} the documents,
 * {@code look} at their pictures for figures, {@code judge} by the digits that were read of them.
 */
public final class Judge {
    private static final double LEAST_CONTROLS = 0.95;
    private static final double MOST_UNJUDGED = 0.10;

    /** How sure the digits must be, in percent. */
    private static final double LEAST_SURE = 50;

    /** How many pages are shown in one, and how high each is, in pixels of style sheets, of which the picture has twice as many. */
    private static final int SHEET = 10;

    private static final int HEIGHT = 720;
    private static final int SCALE = 2;

    private static final String ANSWERS = "answers.csv";

    private final Path folder;
    private final List<Mutant> mutants;
    private String sheetName = "";
    private @Nullable BufferedImage sheetPicture;

    private Judge(Path folder, long seed, int count) {
        this.folder = folder;
        this.mutants = Mutants.of(seed, count);
    }

    /**
     * Does a step.
     *
     * @param arguments the step, the folder, the seed, and how many documents of each format are changed
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Judge judge = new Judge(Path.of(arguments[1]), Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        switch (arguments[0]) {
            case "write" -> judge.write();
            case "look" -> judge.look();
            case "judge" -> System.exit(judge.judge() ? 0 : 1);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private Path document(Mutant mutant) {
        return folder.resolve(mutant.name() + "." + mutant.format().ending());
    }

    private void write() throws IOException {
        for (Mutant mutant : mutants) {
            Files.write(document(mutant), mutant.document());
        }
        List<Mutant> pages = pages();
        for (int from = 0; from < pages.size(); from += SHEET) {
            String frames = pages.subList(from, Math.min(pages.size(), from + SHEET)).stream()
                    .map(page -> "<iframe src=" + document(page).getFileName() + "></iframe>")
                    .collect(Collectors.joining());
            String style = "<!DOCTYPE html><style>body{margin:0}iframe{display:block;border:0;width:100%;height:"
                    + HEIGHT + "px}</style>";
            Files.writeString(folder.resolve(sheet(from) + ".html"), style + frames);
        }
    }

    private List<Mutant> pages() {
        return mutants.stream().filter(mutant -> mutant.format() == Format.HTML).toList();
    }

    private static String sheet(int page) {
        return String.format(Locale.ROOT, "sheet-%03d", page / SHEET);
    }

    /** The picture of a document; that of a page is a part of its sheet's. */
    private @Nullable BufferedImage picture(Mutant mutant) throws IOException {
        if (mutant.format() != Format.HTML) {
            return read(mutant.name());
        }
        int page = pages().indexOf(mutant);
        if (!sheet(page).equals(sheetName)) {
            sheetName = sheet(page);
            sheetPicture = read(sheetName);
        }
        if (sheetPicture == null) {
            return null;
        }
        int height = HEIGHT * SCALE;
        return sheetPicture.getSubimage(0, page % SHEET * height, sheetPicture.getWidth(), height);
    }

    private @Nullable BufferedImage read(String name) throws IOException {
        Path picture = folder.resolve(name + ".png");
        return Files.exists(picture) ? ImageIO.read(picture.toFile()) : null;
    }

    /** Finds the figures in the pictures; what is no number is an answer, what is goes to the reader of digits. */
    private void look() throws IOException {
        List<String> answers = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (Mutant mutant : mutants) {
            BufferedImage page = picture(mutant);
            Sight sight = page == null ? Sight.only(Sight.DOUBTFUL) : Sight.of(page);
            answers.add(mutant.name() + "," + sight.answer() + "," + sight.pieces());
            for (int i = 0; i < sight.digits().size(); i++) {
                Path cell = folder.resolve(mutant.name() + "-cell" + i + ".png");
                ImageIO.write(sight.digits().get(i), "png", cell.toFile());
                cells.add(cell.toString());
            }
        }
        Files.write(folder.resolve("sights.csv"), answers);
        Files.write(folder.resolve("cells.txt"), cells);
    }

    /** What the reader of digits found in each picture, by name; doubtful where it is not sure, or finds another number in the larger. */
    private Map<String, String> digits() throws IOException {
        List<String> cells = Files.readAllLines(folder.resolve("cells.txt"));
        String[] read = new String[cells.size()];
        double[] sure = new double[cells.size()];
        for (String line : Files.readAllLines(folder.resolve("digits.tsv"))) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 12 && fields[0].equals("5")) {
                int page = Integer.parseInt(fields[1]) - 1;
                boolean first = read[page] == null;
                read[page] = first ? fields[11].strip() : read[page] + fields[11].strip();
                sure[page] =
                        first ? Double.parseDouble(fields[10]) : Math.min(sure[page], Double.parseDouble(fields[10]));
            }
        }
        Map<String, String> digits = new HashMap<>();
        for (int i = 0; i < read.length; i++) {
            String name = Path.of(cells.get(i)).getFileName().toString().replaceFirst("-cell.\\.png", "");
            boolean plain = read[i] != null && read[i].matches("[0-9]+") && sure[i] >= LEAST_SURE;
            String number = plain ? read[i] : Sight.DOUBTFUL;
            digits.merge(name, number, (one, other) -> one.equals(other) ? one : Sight.DOUBTFUL);
        }
        return digits;
    }

    private List<String> seen() throws IOException {
        Map<String, String> digits = digits();
        return Files.readAllLines(folder.resolve("sights.csv")).stream()
                .map(line -> line.split(",", -1))
                .map(sight -> {
                    String number = digits.getOrDefault(sight[0], Sight.DOUBTFUL);
                    boolean lost = number.length() < Integer.parseInt(sight[2]);
                    return !sight[1].isEmpty() ? sight[1] : lost ? Sight.DOUBTFUL : number;
                })
                .toList();
    }

    private boolean judge() throws IOException {
        List<String> seen = seen();
        List<String> read = mutants.stream().map(Mutant::read).toList();
        List<String> answers = new ArrayList<>();
        boolean passed = true;
        for (Format format : Format.values()) {
            List<Integer> all = IntStream.range(0, mutants.size())
                    .filter(i -> mutants.get(i).format() == format)
                    .boxed()
                    .toList();
            List<Integer> controls =
                    all.stream().filter(i -> mutants.get(i).isControl()).toList();
            List<Integer> changed =
                    all.stream().filter(i -> !mutants.get(i).isControl()).toList();
            long right = controls.stream()
                    .filter(i -> seen.get(i).equals(mutants.get(i).figure())
                            && read.get(i).equals(mutants.get(i).figure()))
                    .count();
            List<Integer> wrong = all.stream()
                    .filter(i -> Verdict.of(read.get(i), seen.get(i)) == Verdict.CONTRADICTED)
                    .toList();
            long unjudged = changed.stream()
                    .filter(i -> Verdict.of(read.get(i), seen.get(i)) == Verdict.UNJUDGED)
                    .count();
            long taken = changed.stream()
                    .filter(i -> Character.isDigit(read.get(i).charAt(0)))
                    .count();
            System.out.printf(
                    "%s: %d of %d controls right, %d changed, of which %d read as numbers, %d contradicted, %d unjudged%n",
                    format, right, controls.size(), changed.size(), taken, wrong.size(), unjudged);
            for (int i : wrong) {
                Mutant mutant = mutants.get(i);
                System.out.printf(
                        "  %s: %s is read as %s and seen as %s: %s%n",
                        mutant.name(), mutant.figure(), read.get(i), seen.get(i), mutant.change());
            }
            all.forEach(i -> answers.add(mutants.get(i).name() + "," + seen.get(i) + ","
                    + mutants.get(i).change().hashCode()));
            passed &= wrong.isEmpty()
                    && right >= LEAST_CONTROLS * controls.size()
                    && unjudged <= MOST_UNJUDGED * changed.size();
        }
        Files.write(folder.resolve(ANSWERS), answers);
        return passed;
    }
}
