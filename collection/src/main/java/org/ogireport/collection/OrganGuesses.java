package org.ogireport.collection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.collection.OrganGuess.Basis;

/**
 * Whose a document may be that does not tell it itself, by the names of files and folders. A name counts where it stands whole:
 * 安化县人民政府办公室.png is not guessed to be 安化县人民政府's. Where names of several organs stand, nothing is guessed.
 */
final class OrganGuesses {
    /** Between folders, and between an archive and what is in it. */
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\!]+");

    /** What may follow a name: other words would make it another organ's. */
    private static final Pattern AFTER =
            Pattern.compile("\\P{IsHan}|[年的和及与]|关于|政府信息|政务公开|信息公开|公开|工作|报送|报告|上报|更正|修改|修订|重报|补报|附件|扫描|终稿|定稿|材料|盖章");

    /** What may stand before a name without its region: 年 as in 2024年教育局. */
    private static final Pattern BEFORE = Pattern.compile("\\P{IsHan}|[年度的于和及与]");

    /** The region that most names on a roster begin with and file names leave out. */
    private static final Pattern REGION =
            Pattern.compile("^\\p{IsHan}{1,8}?(?:自治州|自治县|自治旗|特区|林区|新区|省|市|县|区|旗|州|盟)(?=\\p{IsHan}{3})");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

    /** A longer name of a file is none that names an organ. */
    private static final int LONGEST = 200;

    private final Map<String, Organ> byName = new HashMap<>();
    private final Map<String, Organ> byShortName = new HashMap<>();

    /** The organs of which something lies within a folder or archive, by the beginning of the name. */
    private final Map<String, Set<String>> within = new HashMap<>();

    OrganGuesses(Gathering gathering) {
        Set<String> ambiguous = new HashSet<>();
        for (Organ organ : gathering.roster().organs()) {
            for (String name : organ.names()) {
                String plain = Names.plain(name);
                byName.put(plain, organ);
                String shortName = REGION.matcher(plain).replaceFirst("");
                Organ other = byShortName.put(shortName, organ);
                if (other != null && !other.equals(organ)) {
                    ambiguous.add(shortName);
                }
            }
        }
        byShortName.keySet().removeAll(ambiguous);
        for (GatheredInput input : gathering.inputs()) {
            if (input.organ().isPresent() && !byName.isEmpty()) {
                String known = input.organ().get();
                separators(input.name())
                        .forEach(
                                end -> within.computeIfAbsent(input.name().substring(0, end), folder -> new HashSet<>())
                                        .add(known));
            }
        }
    }

    private static List<Integer> separators(String name) {
        return SEPARATOR.matcher(name).results().map(MatchResult::start).toList();
    }

    /** Whose a document may be that does not tell it itself. */
    Optional<OrganGuess> of(String name) {
        List<Integer> ends = new ArrayList<>(separators(name));
        ends.add(name.length());
        String file = segment(name, name.length());
        for (int i = ends.size() - 1; i >= 0; i--) {
            boolean isFile = i == ends.size() - 1;
            Set<Organ> named = organs(segment(name, ends.get(i)));
            if (named.size() > 1) {
                return Optional.empty();
            }
            for (Organ organ : named) {
                Set<String> others = within.getOrDefault(name.substring(0, ends.get(i)), Set.of());
                return isFile || Set.of(organ.name()).containsAll(others)
                        ? Optional.of(new OrganGuess(organ, year(file), isFile ? Basis.FILE_NAME : Basis.FOLDER_NAME))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The last part of a name up to a place. */
    private static String segment(String name, int end) {
        String[] parts = SEPARATOR.split(name.substring(0, end));
        String last = parts.length == 0 ? "" : Names.plain(parts[parts.length - 1]);
        return last.length() > LONGEST ? "" : last;
    }

    private static OptionalInt year(String file) {
        Set<Integer> years = YEAR.matcher(file)
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .collect(Collectors.toSet());
        return years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }

    /** The organs whose names stand in a text; a name within a longer one is none. */
    private Set<Organ> organs(String text) {
        Set<Organ> organs = new HashSet<>();
        int covered = 0;
        for (int start = 0; start < text.length(); start++) {
            for (int end = text.length(); end > Math.max(start, covered); end--) {
                Organ organ = organ(text, start, end);
                if (organ != null) {
                    organs.add(organ);
                    covered = end;
                    break;
                }
            }
        }
        return organs;
    }

    private @Nullable Organ organ(String text, int start, int end) {
        String name = text.substring(start, end);
        Organ organ = byName.get(name);
        if (organ == null
                && (start == 0
                        || BEFORE.matcher(text.substring(start - 1, start)).matches())) {
            organ = byShortName.get(name);
        }
        return organ != null
                        && (end == text.length()
                                || AFTER.matcher(text)
                                        .region(end, text.length())
                                        .lookingAt())
                ? organ
                : null;
    }
}
