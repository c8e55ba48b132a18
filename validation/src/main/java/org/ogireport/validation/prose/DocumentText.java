package org.ogireport.validation.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Passage;

/** The words of a document, cut into sentences when first asked for, and once. Not safe for use by several threads. */
public final class DocumentText {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=[年度\\-—–~至/])");

    private final Prose prose;
    private final Years years;
    private final Map<Passage, List<Line>> lines = new EnumMap<>(Passage.class);
    private @Nullable List<Integer> titleYears;
    private @Nullable List<Claim> claims;
    private @Nullable List<DocumentClaims.Stated> documents;
    private @Nullable Optional<Sentence> allHandled;

    /** The words of a document. */
    public DocumentText(Prose prose) {
        this.prose = prose;
        this.years = new Years(prose.year());
    }

    /** The words themselves. */
    public Prose prose() {
        return prose;
    }

    /** What it states of requests and disputes. */
    List<Claim> claims() {
        if (claims == null) {
            ProseReader reader = new ProseReader(organ());
            claims = Stream.of(Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                    .flatMap(passage -> reader.read(lines(passage)).stream())
                    .toList();
        }
        return claims;
    }

    /** What it states of documents and decisions. */
    List<DocumentClaims.Stated> documents() {
        if (documents == null) {
            documents = DocumentClaims.in(this);
        }
        return documents;
    }

    /** The sentence that says that every request was handled. */
    public Optional<Sentence> allHandled() {
        if (allHandled == null) {
            allHandled = new AllHandled(claims(), new Organ(organ())).in(lines(Passage.OVERVIEW));
        }
        return allHandled;
    }

    /** Its sentences in order. */
    public List<Line> lines(Passage passage) {
        return lines.computeIfAbsent(passage, each -> Line.of(each, prose.narrative(each), years));
    }

    /** The sentences of several passages that may speak of a topic. */
    public List<Line> linesOn(Topic topic, Passage... passages) {
        List<Line> found = new ArrayList<>(0);
        for (Passage passage : passages) {
            for (Line line : lines(passage)) {
                if (line.isOn(topic)) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    /** All sentences but the title's. */
    public Stream<Line> body() {
        return Stream.of(Passage.PREFACE, Passage.OVERVIEW, Passage.PROBLEMS, Passage.OTHER_MATTERS)
                .flatMap(passage -> lines(passage).stream());
    }

    /** Its paragraphs as they stand. */
    public List<String> paragraphs(Passage passage) {
        return prose.narrative(passage).paragraphs();
    }

    /** The title, half-width and without white space; empty where it is not known. */
    public String title() {
        return NormalizedSentence.withTitles(prose.title()).text();
    }

    /** The years that the title names, each once. */
    public List<Integer> titleYears() {
        if (titleYears == null) {
            titleYears = years(prose.title());
        }
        return titleYears;
    }

    /** The years that a title names, each once. */
    public static List<Integer> years(String title) {
        return YEAR.matcher(NormalizedSentence.withTitles(title).text())
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .distinct()
                .toList();
    }

    /** The year that the title names, or else the one reported on. */
    public OptionalInt titledYear() {
        List<Integer> named = titleYears();
        return named.size() == 1 ? OptionalInt.of(named.get(0)) : prose.year();
    }

    /** Whether the title names the year reported on, and no other. */
    public boolean isYearCertain() {
        List<Integer> named = titleYears();
        return named.size() == 1
                && prose.year().isPresent()
                && named.get(0) == prose.year().getAsInt();
    }

    /** The name of the organ that reports; empty where it is not known. */
    public String organ() {
        return prose.authority().map(Authority::name).orElse("");
    }

    /** How many characters a passage has that are seen. */
    public int length(Passage passage) {
        int length = 0;
        for (String paragraph : paragraphs(passage)) {
            for (int i = 0; i < paragraph.length(); i++) {
                char c = paragraph.charAt(i);
                if (!NormalizedSentence.isSpace(c) && !Character.isLowSurrogate(c)) {
                    length++;
                }
            }
        }
        return length;
    }

    /** Whether a passage says anything. */
    public boolean has(Passage passage) {
        return paragraphs(passage).stream()
                .anyMatch(paragraph -> !paragraph.chars().allMatch(c -> NormalizedSentence.isSpace((char) c)));
    }

    /** What the page says of itself under one name; nothing where the document is no page. */
    public List<PageMetadata> metadata(PageMetadata.Name name) {
        return prose.outline().map(outline -> outline.metadata(name)).orElse(List.of());
    }

    /** What is said in the preface besides its prose. */
    public Preface preface() {
        return prose.preface();
    }
}
