package org.ogireport.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.MaxDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.form.NumberKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** {@code @Valid} on a report without a fault. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Constraint {
    private static final Validator OURS =
            configuration().buildValidatorFactory().getValidator();
    private static final Validator CASCADE = cascade();

    private final AnnualReport report = Sample.SHORT.report();

    private static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
    }

    /** Bounds on each cell, reached by cascading through the records; not one sum is compared. */
    private static Validator cascade() {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        Set<Class<?>> mapped = new HashSet<>();
        map(mapping, AnnualReport.class, mapped);
        map(mapping, CurrentDisclosure.class, mapped);
        map(mapping, ItemizedHandling.class, mapped);
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void map(ConstraintMapping mapping, Class<?> type, Set<Class<?>> mapped) {
        if (!mapped.add(type)) {
            return;
        }
        TypeConstraintMappingContext<?> context = mapping.type(type).ignoreAllAnnotations();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = component.getType();
            if (of == long.class) {
                context.field(component.getName())
                        .constraint(new MinDef().value(0))
                        .constraint(new MaxDef().value(NumberKind.MAX_COUNT));
            } else if (of.getPackage() == AnnualReport.class.getPackage() && !of.isEnum()) {
                context.field(component.getName()).valid();
                if (of.isRecord()) {
                    map(mapping, of, mapped);
                }
            }
        }
    }

    @Benchmark
    public Object report() {
        return OURS.validate(report);
    }

    @Benchmark
    public Object cascading() {
        return CASCADE.validate(report);
    }
}
