package org.ogireport.validation.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ogireport.core.Words;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.Sentence;
import org.ogireport.validation.prose.Topic;

/** What reports were based on in its day, by its number, and what has replaced it since. */
public enum Superseded {
    /** The notice on the form of 2019. */
    NOTICE(
            "国办公开办函|年度报告",
            "[〔\\[(【]2019[〕\\])】]60号",
            "[〔\\[(【]2021[〕\\])】]30号",
            new Words(
                    "引用的是已被国办公开办函〔2021〕30号取代的〔2019〕60号",
                    "cites notice 〔2019〕60号, which 国办公开办函〔2021〕30号 has superseded")),
    /** The Regulations of 2007, in force until 14 May 2019. */
    REGULATIONS(
            "492号",
            "国务院(?:令[(]?)?第?492号",
            "711号",
            new Words(
                    "引用的是修订前的条例（国务院令第492号），现行条例是国务院令第711号",
                    "cites the Regulations before their revision (Order 492 of the State Council); those in force are"
                            + " Order 711"));

    private final Keywords with;
    private final Pattern cited;
    private final Pattern current;
    private final Words words;

    Superseded(String with, String cited, String current, Words words) {
        this.with = Keywords.of(with);
        this.cited = Pattern.compile(cited);
        this.current = Pattern.compile(current);
        this.words = words;
    }

    /** What is to be said of a report that cites it. */
    public Words words() {
        return words;
    }

    /** The sentence that cites it, where none cites what has replaced it. */
    public Optional<Sentence> in(DocumentText text) {
        List<Line> lines = text.linesOn(Topic.BASIS_BY_NUMBER, Passage.PREFACE, Passage.OVERVIEW);
        for (Line line : lines) {
            if (line.has(with) && cited.matcher(line.plain()).find()) {
                return lines.stream()
                                .anyMatch(
                                        other -> current.matcher(other.plain()).find())
                        ? Optional.empty()
                        : Optional.of(line.sentence());
            }
        }
        return Optional.empty();
    }
}
