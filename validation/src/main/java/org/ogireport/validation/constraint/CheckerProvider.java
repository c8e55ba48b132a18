package org.ogireport.validation.constraint;

import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;

/**
 * Which checker {@code @Valid} asks: the one way for a host to bring its catalogue and policy. Found by
 * {@link java.util.ServiceLoader}, with the class loader of this interface; at most one. In Spring
 * Boot and Quarkus the jar for the host takes a bean of this type instead. Asked by many threads at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface CheckerProvider {
    /**
     * The checker.
     *
     * @return the same each time
     */
    Checker checker();

    /**
     * What is known besides the report, asked for each time one is checked. A policy with waivers needs the day:
     * {@code Circumstances.NONE.withToday(LocalDate.now(clock))}.
     *
     * @return the circumstances; nothing, where a provider does not say
     */
    default Circumstances circumstances() {
        return Circumstances.NONE;
    }
}
