package org.ogireport.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.Contact;
import org.ogireport.core.Preface;
import org.ogireport.core.draft.Draft;

/**
 * A text of one line that a report may have.
 *
 * @param isRequired whether a report must have it
 * @param text the text in a draft; null where it has none
 * @param with the draft with another text, or none
 */
record Line(
        boolean isRequired, Function<Draft, @Nullable String> text, BiFunction<Draft, @Nullable String, Draft> with) {
    /** Every line of a report, in the order of the format. */
    static final List<Line> ALL = Stream.concat(
                    Stream.of(
                            new Line(
                                    true,
                                    draft -> draft.title().orElse(null),
                                    (draft, text) -> draft.toBuilder()
                                            .title(Objects.requireNonNull(text))
                                            .build()),
                            new Line(
                                    true,
                                    draft -> draft.authority()
                                            .map(Authority::name)
                                            .orElse(null),
                                    (draft, text) -> withAuthority(
                                            draft,
                                            all -> new Authority(
                                                    Objects.requireNonNull(text),
                                                    all.level(),
                                                    all.kind(),
                                                    all.scope(),
                                                    all.divisionCode()))),
                            new Line(
                                    false,
                                    draft -> draft.preface().downloadAddress(),
                                    (draft, text) -> withPreface(
                                            draft,
                                            all -> new Preface(
                                                    all.prose(),
                                                    all.periodStart(),
                                                    all.periodEnd(),
                                                    text,
                                                    all.contact())))),
                    IntStream.range(0, 6).mapToObj(Line::ofContact))
            .toList();

    /** What leaves out, each by itself, what is no text and need not be there. */
    static final List<UnaryOperator<Draft>> OMISSIONS = List.of(
            draft -> withAuthority(
                    draft, all -> new Authority(all.name(), null, all.kind(), all.scope(), all.divisionCode())),
            draft -> withAuthority(
                    draft, all -> new Authority(all.name(), all.level(), null, all.scope(), all.divisionCode())),
            draft -> withAuthority(
                    draft, all -> new Authority(all.name(), all.level(), all.kind(), null, all.divisionCode())),
            draft -> withAuthority(draft, all -> new Authority(all.name(), all.level(), all.kind(), all.scope(), null)),
            draft -> withPreface(
                    draft,
                    all -> new Preface(all.prose(), null, all.periodEnd(), all.downloadAddress(), all.contact())),
            draft -> withPreface(
                    draft,
                    all -> new Preface(all.prose(), all.periodStart(), null, all.downloadAddress(), all.contact())));

    private static Line ofContact(int i) {
        return new Line(
                false,
                draft -> texts(draft.preface().contact())[i],
                (draft, text) -> withPreface(
                        draft,
                        all -> new Preface(
                                all.prose(),
                                all.periodStart(),
                                all.periodEnd(),
                                all.downloadAddress(),
                                with(all.contact(), i, text))));
    }

    private static @Nullable String[] texts(@Nullable Contact contact) {
        return contact == null
                ? new @Nullable String[6]
                : new @Nullable String[] {
                    contact.office(),
                    contact.address(),
                    contact.postalCode(),
                    contact.telephone(),
                    contact.email(),
                    contact.fax()
                };
    }

    private static @Nullable Contact with(@Nullable Contact contact, int i, @Nullable String text) {
        @Nullable String[] texts = texts(contact);
        texts[i] = text;
        return Arrays.stream(texts).allMatch(Objects::isNull)
                ? null
                : new Contact(texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]);
    }

    private static Draft withAuthority(Draft draft, UnaryOperator<Authority> change) {
        return draft.authority()
                .map(authority ->
                        draft.toBuilder().authority(change.apply(authority)).build())
                .orElse(draft);
    }

    private static Draft withPreface(Draft draft, UnaryOperator<Preface> change) {
        return draft.toBuilder().preface(change.apply(draft.preface())).build();
    }
}
