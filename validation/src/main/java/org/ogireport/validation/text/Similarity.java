package org.ogireport.validation.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;

/**
 * How much of parts one and five stands in another report too: of the stretches of eight characters that one has, the share
 * that the other has, after numbers, signs and what every report takes from the Regulations are left out.
 */
public final class Similarity {
    /** What is shorter is alike by chance. */
    private static final int SHORTEST = 300;

    private static final int STRETCH = 8;

    private static final Pattern LEFT_OUT =
            Pattern.compile("《[^》]{0,60}》|中华人民共和国|政府信息公开条例|政府信息公开(?:工作)?(?:年度报告)?|信息公开(?:申请)?"
                    + "|依申请公开|主动公开(?:政府信息)?|公开为常态、不公开为例外|总体情况|存在的?主要问题及改进情况|[一二三四五六七八九十零〇百千万两]+|[^\\p{IsHan}]");

    private Similarity() {}

    /** The share of one's text that stands in the other too, from 0 to 1; 0 where either is too short to tell. */
    public static double of(DocumentText one, DocumentText other) {
        String own = plain(one);
        String others = plain(other);
        if (own.length() < SHORTEST || others.length() < SHORTEST) {
            return 0;
        }
        Set<String> stretches = stretches(own);
        Set<String> known = stretches(others);
        long shared = stretches.stream().filter(known::contains).count();
        return (double) shared / stretches.size();
    }

    private static String plain(DocumentText text) {
        return LEFT_OUT.matcher(Stream.of(Passage.OVERVIEW, Passage.PROBLEMS)
                        .flatMap(passage -> text.paragraphs(passage).stream())
                        .collect(Collectors.joining("\n")))
                .replaceAll("");
    }

    private static Set<String> stretches(String text) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i + STRETCH <= text.length(); i++) {
            all.add(text.substring(i, i + STRETCH));
        }
        return all;
    }
}
