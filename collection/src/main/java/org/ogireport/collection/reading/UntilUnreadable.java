package org.ogireport.collection.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream that ends with the reason where the file it is read from can be read no further. */
final class UntilUnreadable<T> extends AbstractSpliterator<T> {
    private final Spliterator<T> source;
    private final Function<IOException, ? extends T> last;
    private boolean ended;

    private UntilUnreadable(Spliterator<T> source, Function<IOException, ? extends T> last) {
        super(Long.MAX_VALUE, ORDERED);
        this.source = source;
        this.last = last;
    }

    static <T> Stream<T> of(Stream<T> source, Function<IOException, ? extends T> last) {
        return StreamSupport.stream(new UntilUnreadable<>(source.spliterator(), last), false)
                .onClose(source::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (ended) {
            return false;
        }
        try {
            return source.tryAdvance(action);
        } catch (UncheckedIOException e) {
            ended = true;
            action.accept(last.apply(Objects.requireNonNull(e.getCause())));
            return true;
        }
    }
}
