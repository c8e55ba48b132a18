package org.ogireport.documents.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.documents.page.TextNormalizer;

/**
 * What a preface says in announcing the report: 特编制某局2023年政府信息公开工作年度报告. Other documents, which stand between
 * 《 and 》, are not it. Where two organs or years are announced, none is.
 *
 * @param organs the organs announced
 * @param years the years announced
 */
record Announcement(List<String> organs, Set<Integer> years) {
    private static final int LONGEST = 4_000;
    private static final int LONGEST_CLAUSE = 200;
    private static final Pattern MADE =
            Pattern.compile("(?:编制|编写|撰写|制定|制作|起草|形成|公布|公开|发布|公示|印发|报告|现将|提交|推出|这是|以下是|报告是)(?:了|出|:)?");

    private static final Pattern OTHER_DOCUMENT = Pattern.compile("《[^《》]*》");
    private static final Pattern UP_TO_REPORT = Pattern.compile("(.*?公开.{0,15}?(?:报告|年报)).*");
    /** A name without its area's, as people use it there: 县财政局. */
    private static final Pattern SHORT =
            Pattern.compile("[县区省]|市(?![中南北]区)|镇(?!\\p{IsHan}{1,3}[市县区])|乡(?!\\p{IsHan}{0,2}县)");

    private static final Pattern BY = Pattern.compile("由([\\p{IsHan}()]{3,40}?)(?:负责)?(?:编制|编写|撰写|发布|公布)");
    private static final Pattern SUBJECT_OF_SENTENCE =
            Pattern.compile("([\\p{IsHan}()]{3,40}?)(?:\\(以下简称[^()]*\\))?(?:严格)?(?:根据|按照|依据|依照|现将|现公布|现公开|特编制|编制)");

    static Announcement in(Narrative preface) {
        Announcement found = new Announcement(new ArrayList<>(), new TreeSet<>());
        StringBuilder text = new StringBuilder();
        for (String paragraph : preface.paragraphs()) {
            if (text.length() + paragraph.length() > LONGEST) {
                break;
            }
            text.append(TextNormalizer.dense(paragraph));
            text.append(paragraph.length() < 25 ? "。" : "");
        }
        String plain = PlainDate.arabic(TextNormalizer.halfWidth(withoutDocuments(text.toString())));
        for (String sentence : plain.split("[。;]")) {
            found.readSentence(sentence);
        }
        return found;
    }

    private static String withoutDocuments(String text) {
        String without = text;
        for (String before = ""; !before.equals(without); ) {
            before = without;
            without = OTHER_DOCUMENT.matcher(before).replaceAll("");
        }
        return without;
    }

    private void readSentence(String sentence) {
        boolean announces = false;
        for (String clause : sentence.split("[,:]")) {
            TitleWords words = announced(clause);
            if (words != null) {
                announces = true;
                years.addAll(words.years());
                addOrgan(words.organ());
            }
        }
        Matcher by = BY.matcher(sentence);
        if (by.find()) {
            addOrgan(by.group(1));
        }
        Matcher subject = SUBJECT_OF_SENTENCE.matcher(sentence);
        if (announces && subject.lookingAt()) {
            addOrgan(subject.group(1));
        }
    }

    /**
     * The words of the report that a clause announces, from behind the word that announces it: 现公开我局2020年政府信息公开年度报告
     * has two that might. Null where it announces none.
     */
    private static @Nullable TitleWords announced(String clause) {
        Matcher upTo = UP_TO_REPORT.matcher(clause.length() > LONGEST_CLAUSE ? "" : clause);
        if (!upTo.matches()) {
            return null;
        }
        TitleWords last = null;
        Matcher made = MADE.matcher(upTo.group(1));
        while (made.find()) {
            TitleWords words = TitleWords.of(upTo.group(1).substring(made.end()), false);
            boolean tells =
                    words != null && (words.organ() != null || !words.years().isEmpty());
            last = tells || last == null ? words : last;
        }
        return last;
    }

    private void addOrgan(@Nullable String organ) {
        if (organ == null || !OrganName.isPlain(organ) || SHORT.matcher(organ).lookingAt()) {
            return;
        }
        for (int i = 0; i < organs.size(); i++) {
            if (OrganName.mayBeSame(organs.get(i), organ)) {
                organs.set(i, organs.get(i).length() < organ.length() ? organ : organs.get(i));
                return;
            }
        }
        organs.add(organ);
    }

    /** The one organ that is announced; null where there is none, or two. */
    @Nullable
    String organ() {
        return organs.size() == 1 ? organs.get(0) : null;
    }

    /** The one year that is announced; null where there is none, or two. */
    @Nullable
    Integer year() {
        return years.size() == 1 ? years.iterator().next() : null;
    }
}
