package org.ogireport.fuzz.eye;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** How many pages are shown in one, and how high each is, in pixels of style sheets, of which the picture has twice as many. */
    private static final int SHEET = 10;

    private static final int HEIGHT = 720;
    private static final int SCALE = 2;

    private static final String SIGHTS = "sights.csv";

    private final Path folder;
    private final List<Mutant> mutants;
    private final List<Mutant> shown;
    private String sheetName = "";
    private @Nullable BufferedImage sheetPicture;

    private Judge(Path folder, long seed, int count) {
        this.folder = folder;
        this.mutants = Mutants.of(seed, count);
        this.shown =
                Stream.concat(mutants.stream(), Mutants.specimens().stream()).toList();
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
        for (Mutant mutant : shown) {
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
        return shown.stream().filter(mutant -> mutant.format() == Format.HTML).toList();
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

    private static Sight sight(@Nullable BufferedImage page, boolean isOfThinLines) {
        return page == null ? Sight.only(Sight.DOUBTFUL) : Sight.of(page, isOfThinLines);
    }

    /** What is seen of a page: as a figure in thin lines only if it is more digits so than in strong ones. */
    private static Sight sight(@Nullable BufferedImage page, Shapes known) {
        Sight seen = sight(page, false);
        boolean isKnown = known.areKnown(seen.shapes());
        Sight strong = isKnown && seen.answer().equals(Sight.STRUCK)
                ? new Sight("", seen.digits(), seen.shapes(), seen.others())
                : seen;
        if (isKnown && seen.others() == 0
                || !strong.answer().isEmpty() && !strong.answer().equals(Sight.PARTED)) {
            return strong;
        }
        Sight thin = sight(page, true);
        boolean isMore = !isKnown || thin.shapes().size() > seen.shapes().size();
        return isMore && thin.answer().isEmpty() && known.areKnown(thin.shapes()) ? thin : strong;
    }

    /** Finds the figures in the pictures; what is no number is an answer, what is goes to the readers of digits. */
    private void look() throws IOException {
        Map<Format, Shapes> known = new EnumMap<>(Format.class);
        for (Mutant specimen : shown.stream().filter(Mutant::isSpecimen).toList()) {
            Shapes shapes = known.computeIfAbsent(specimen.format(), format -> new Shapes());
            BufferedImage page = picture(specimen);
            if (!shapes.learn(specimen.figure(), sight(page, false).shapes())
                    && !shapes.learn(specimen.figure(), sight(page, true).shapes())) {
                System.out.println(specimen.name() + ": no specimen: " + specimen.change());
            }
        }
        List<String> answers = new ArrayList<>();
        List<List<String>> cells = List.of(new ArrayList<>(), new ArrayList<>());
        for (Mutant mutant : mutants) {
            Shapes shapes = Objects.requireNonNull(known.get(mutant.format()));
            Sight sight = sight(picture(mutant), shapes);
            String figure = shapes.read(sight.shapes());
            answers.add(mutant.name() + "," + sight.answer() + "," + figure);
            for (int size = 0; size < sight.digits().size() && figure.indexOf(Shapes.UNLIKE) < 0; size++) {
                Path cell = folder.resolve(mutant.name() + "-cell" + size + ".png");
                ImageIO.write(sight.digits().get(size), "png", cell.toFile());
                cells.get(size).add(cell.toString());
            }
        }
        Files.write(folder.resolve(SIGHTS), answers);
        Files.write(folder.resolve("small.txt"), cells.get(0));
        Files.write(folder.resolve("large.txt"), cells.get(1));
    }

    /** What is seen of each, by the sights and the readers of digits: passes are files that begin with the list that was read. */
    private List<String> seen() throws IOException {
        Readings readings = new Readings();
        try (DirectoryStream<Path> passes = Files.newDirectoryStream(folder, "*.tsv")) {
            for (Path pass : passes) {
                String list = pass.getFileName().toString().split("-")[0];
                readings.add(folder.resolve(list + ".txt"), pass);
            }
        }
        List<String[]> sights = Files.readAllLines(folder.resolve(SIGHTS)).stream()
                .map(line -> line.split(",", -1))
                .toList();
        return sights.stream()
                .map(sight -> {
                    boolean isUnlike = sight[2].indexOf(Shapes.UNLIKE) >= 0;
                    return !sight[1].isEmpty()
                            ? sight[1]
                            : isUnlike ? Sight.UNLIKE : readings.confirmed(sight[0], sight[2]);
                })
                .toList();
    }

    private boolean judge() throws IOException {
        List<String> seen = seen();
        List<String> read = mutants.stream().map(Mutant::read).toList();
        List<String> answers = new ArrayList<>();
        List<String> list = new ArrayList<>();
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
            for (int i : all) {
                Mutant mutant = mutants.get(i);
                answers.add(mutant.name() + "," + seen.get(i) + ","
                        + mutant.change().hashCode());
                list.add(String.join("\t", mutant.name(), mutant.figure(), read.get(i), seen.get(i), mutant.change()));
            }
            passed &= wrong.isEmpty()
                    && right >= LEAST_CONTROLS * controls.size()
                    && unjudged <= MOST_UNJUDGED * changed.size();
        }
        Files.write(folder.resolve("answers.csv"), answers);
        Files.write(folder.resolve("list.txt"), list);
        return passed;
    }
}
