package org.ogireport.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.draft.ReadingRemark;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Match;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.core.form.CellValue.State;
import org.ogireport.validation.Deduction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Where each cell of a document was found, and how sure that is. */
final class Explanation {
    private final Input input;
    private final Draft draft;
    private final Console console;
    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final Map<Match, Integer> matches = new EnumMap<>(Match.class);
    private final Set<String> documents = new LinkedHashSet<>();
    private int unknown;

    Explanation(Input input, Console console) {
        this.input = input;
        this.draft = input.draft();
        this.console = console;
        for (State state : State.values()) {
            states.put(state, 0);
        }
        for (Match match : Match.values()) {
            matches.put(match, 0);
        }
        for (Cell cell : draft.cells()) {
            states.merge(draft.value(cell).state(), 1, Integer::sum);
            Match match = draft.source(cell).map(Source::match).orElse(null);
            if (match != null) {
                matches.merge(match, 1, Integer::sum);
            } else if (!draft.value(cell).isNotFound()) {
                unknown++;
            }
            draft.source(cell).map(Explanation::document).ifPresent(documents::add);
        }
        documents.remove("");
    }

    /** The document of a source, with its digest. */
    private static String document(Source source) {
        return Stream.of(source.document(), source.sha256() == null ? null : "SHA-256 " + source.sha256())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
    }

    /** A line for each document and cell, then how many there are of each kind, and the remarks. */
    String text() {
        StringBuilder text = new StringBuilder();
        documents.forEach(document ->
                text.append(say("文件：", "Document: ")).append(document).append('\n'));
        for (Cell cell : draft.cells()) {
            text.append(line(cell)).append('\n');
        }
        text.append(summary()).append('\n');
        for (ReadingRemark remark : input.remarks()) {
            text.append("  ")
                    .append(say("读取说明", "note"))
                    .append("  ")
                    .append(remark.words().in(console.locale()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Such as {@code disclosure.fees.amount = 6266.18  ← 第 46 行，“行政事业性收费”·“本年收费金额”，原文“6266.18”，标签一致}. */
    private String line(Cell cell) {
        CellValue value = draft.value(cell);
        State state = value.state();
        String shown = switch (state) {
            case NUMBER -> "= " + value;
            case UNREADABLE -> word(state) + " " + quoted(value.toString());
            case BLANK, NOT_FOUND -> word(state);
        };
        String from = draft.source(cell).map(this::origin).orElse("");
        return cell.path() + " " + shown + (from.isEmpty() ? "" : "  ← " + from) + reasoning(cell);
    }

    /** Why a deduced cell holds what it does; empty for others. */
    private String reasoning(Cell cell) {
        String reasoning = Deduction.reasoning(draft, cell).in(console.locale());
        return reasoning.isEmpty() ? "" : say("（" + reasoning + "）", " (" + reasoning + ")");
    }

    private String origin(Source source) {
        List<String> steps = new ArrayList<>();
        if (documents.size() > 1 && source.document() != null) {
            steps.add(source.document());
        }
        steps.add(source.place().in(console.locale()));
        String labels = Stream.of(source.row(), source.column())
                .filter(Objects::nonNull)
                .map(this::quoted)
                .collect(Collectors.joining(" · "));
        steps.add(labels);
        if (source.text() != null) {
            steps.add(say("原文", "text ") + quoted(source.text()));
        }
        if (source.match() != null) {
            steps.add(source.match().words().in(console.locale()));
        }
        if (source.unread() != null) {
            steps.add(source.unread().words().in(console.locale()));
        }
        return steps.stream().filter(step -> !step.isEmpty()).collect(Collectors.joining(say("，", ", ")));
    }

    /** How many cells there are of each kind, and how they were matched. */
    private String summary() {
        String found = states.entrySet().stream()
                .map(entry -> word(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(say("，", ", ")));
        String matched = matches.entrySet().stream()
                .map(entry -> entry.getKey().words().in(console.locale()) + " " + entry.getValue())
                .collect(Collectors.joining(say("，", ", ")));
        return say("共 " + draft.cells().size() + " 格：", draft.cells().size() + " cells: ")
                + found
                + say("；", "; ")
                + matched
                + say("，出处不详 ", ", of unknown source ")
                + unknown;
    }

    private String word(State state) {
        return state.words().in(console.locale());
    }

    private String quoted(String text) {
        String line = text.replace('\n', ' ');
        return say("“" + line + "”", "\"" + line + "\"");
    }

    private String say(String chinese, String english) {
        return console.choose(chinese, english);
    }

    /** One JSON object: {@code {"source","form","cells":[{"cell","label","state","value","source"}],"summary","remarks"}}. */
    String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("source", input.name());
            json.writeStringProperty("form", draft.form().code());
            json.writeArrayPropertyStart("cells");
            draft.cells().forEach(cell -> write(json, cell));
            json.writeEndArray();
            json.writeObjectPropertyStart("summary");
            states.forEach((state, count) -> json.writeNumberProperty(member(state), count));
            matches.forEach((match, count) -> json.writeNumberProperty(member(match), count));
            json.writeNumberProperty("unknownSource", unknown);
            json.writeEndObject();
            json.writeArrayPropertyStart("remarks");
            for (ReadingRemark remark : input.remarks()) {
                json.writeStartObject();
                number(json, "line", remark.line() > 0 ? remark.line() : null);
                json.writeStringProperty("message", remark.words().in(console.locale()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Cell cell) {
        CellValue value = draft.value(cell);
        State state = value.state();
        json.writeStartObject();
        json.writeStringProperty("cell", cell.path());
        json.writeStringProperty("label", cell.words().in(console.locale()));
        json.writeStringProperty("state", state.name());
        if (state == State.NUMBER) {
            json.writeName("value");
            json.writeNumber(value.number().orElseThrow());
        } else if (state == State.UNREADABLE) {
            json.writeStringProperty("unreadable", value.toString());
        }
        draft.source(cell).ifPresent(source -> write(json, "source", source.members()));
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Map<?, ?> members) {
        json.writeObjectPropertyStart(name);
        members.forEach((key, value) -> {
            String member = (String) key;
            if (value instanceof Map<?, ?> inner) {
                write(json, member, inner);
            } else if (value instanceof Integer number) {
                json.writeNumberProperty(member, number);
            } else {
                json.writeStringProperty(member, value.toString());
            }
        });
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer number) {
        if (number != null) {
            json.writeNumberProperty(name, number);
        }
    }

    /** A constant as a member's name, such as {@code notFound}. */
    private static String member(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
