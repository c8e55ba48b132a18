package org.ogireport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Narrative;
import org.ogireport.core.form.Passage;

/** A sentence with its readings, each made once for all rules. Not safe for use by several threads. */
public final class Line {
    private final Sentence sentence;
    private final String plain;
    private final NormalizedSentence normalized;
    private final long topics;
    private final Years years;
    private @Nullable List<Clause> clauses;

    private Line(Sentence sentence, Years years) {
        NormalizedSentence titled = NormalizedSentence.withTitles(sentence.text());
        this.sentence = sentence;
        this.plain = titled.text();
        this.normalized = plain.contains("《") ? NormalizedSentence.of(sentence.text()) : titled;
        this.topics = Topic.in(plain);
        this.years = years;
    }

    /** The sentences of a passage in order. */
    static List<Line> of(Passage passage, Narrative prose, Years years) {
        List<String> paragraphs = prose.paragraphs();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Sentences.of(passage, i, paragraphs.get(i)).forEach(sentence -> lines.add(new Line(sentence, years)));
        }
        return List.copyOf(lines);
    }

    /** The sentence as it stands. */
    public Sentence sentence() {
        return sentence;
    }

    /** Half-width and without white space. */
    public String plain() {
        return plain;
    }

    /** The same, but for what book-title marks enclose. */
    public String untitled() {
        return normalized.text();
    }

    NormalizedSentence normalized() {
        return normalized;
    }

    /** The clauses, years marked. */
    List<Clause> clauses() {
        if (clauses == null) {
            clauses = List.copyOf(Clause.of(normalized, years));
        }
        return clauses;
    }

    /** Without book titles, years marked. */
    String marked() {
        return years.mark(normalized.text());
    }

    /** Whether white space stands in it. */
    public boolean isSpaced() {
        return plain.length() != sentence.text().length();
    }

    /** Whether so many digits stand in it in a row. */
    public boolean hasNumber(int digits) {
        int row = 0;
        for (int i = 0; i < plain.length() && row < digits; i++) {
            row = NormalizedSentence.isDigit(plain.charAt(i)) ? row + 1 : 0;
        }
        return row >= digits;
    }

    /** Whether it may speak of a topic. */
    public boolean isOn(Topic topic) {
        return (topics & topic.bit()) != 0;
    }

    /** Whether it has one of some words. */
    public boolean has(Keywords words) {
        return words.areIn(plain);
    }
}
