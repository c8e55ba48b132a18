package org.ogireport.fuzz.eye;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What Tesseract found in the pictures of figures, several times in different ways. */
final class Readings {
    /** How sure the digits must be, in percent. */
    private static final double LEAST_SURE = 40;

    private final Map<String, List<String>> numbers = new HashMap<>();

    /** What one pass over a list of pictures printed. */
    void add(Path list, Path printed) throws IOException {
        List<String> cells = Files.readAllLines(list);
        String[] read = new String[cells.size()];
        double[] sure = new double[cells.size()];
        for (String line : Files.readAllLines(printed)) {
            String[] fields = line.split("\t", -1);
            if (fields.length == 12 && fields[0].equals("5")) {
                int page = Integer.parseInt(fields[1]) - 1;
                boolean first = read[page] == null;
                double confidence = Double.parseDouble(fields[10]);
                read[page] = (first ? "" : read[page]) + fields[11].strip();
                sure[page] = first ? confidence : Math.min(sure[page], confidence);
            }
        }
        for (int i = 0; i < read.length; i++) {
            if (read[i] != null && sure[i] >= LEAST_SURE && read[i].matches("[0-9]+")) {
                String name = Path.of(cells.get(i)).getFileName().toString().replaceFirst("-cell.\\.png", "");
                numbers.computeIfAbsent(name, n -> new ArrayList<>()).add(read[i]);
            }
        }
    }

    /** A number, if a reader found it too and not more found another; otherwise {@link Sight#DOUBTFUL}. */
    String confirmed(String name, String number) {
        Map<String, Long> votes = numbers.getOrDefault(name, List.of()).stream()
                .collect(Collectors.groupingBy(read -> read, Collectors.counting()));
        long own = votes.getOrDefault(number, 0L);
        boolean isConfirmed = own > 0 && votes.values().stream().allMatch(other -> other <= own);
        return isConfirmed ? number : Sight.DOUBTFUL;
    }
}
