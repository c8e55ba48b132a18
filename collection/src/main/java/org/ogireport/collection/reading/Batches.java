package org.ogireport.collection.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads some documents side by side, and then the next; so no more than these are held. */
final class Batches<T> extends AbstractSpliterator<T> {
    private final int size = 4 * Runtime.getRuntime().availableProcessors();
    private final Iterator<Named> inputs;
    private final Function<? super ReadInput, ? extends T> each;
    private Iterator<T> made = Collections.emptyIterator();

    Batches(Iterator<Named> inputs, Function<? super ReadInput, ? extends T> each) {
        super(Long.MAX_VALUE, ORDERED);
        this.inputs = inputs;
        this.each = each;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (!made.hasNext()) {
            made = next();
        }
        boolean more = made.hasNext();
        if (more) {
            action.accept(made.next());
        }
        return more;
    }

    private Iterator<T> next() {
        List<Named> batch = new ArrayList<>(size);
        while (batch.size() < size && inputs.hasNext()) {
            batch.add(inputs.next());
        }
        return batch.parallelStream()
                .<T>map(input -> each.apply(read(input)))
                .toList()
                .iterator();
    }

    /** A failure of this program at one input is told there, and keeps no other from being read. */
    private static ReadInput read(Named input) {
        try {
            return input.read();
        } catch (RuntimeException | StackOverflowError e) {
            return RefusedInput.of(input.name(), e);
        }
    }
}
