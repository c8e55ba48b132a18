package org.ogireport.host;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck;
import org.ogireport.serialization.problem.ReportReadException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import org.ogireport.validation.constraint.CheckerProvider;

/** A host that wants it otherwise. */
final class Province {
    private Province() {}

    /** A rule less. */
    @Singleton
    @IfBuildProfile("province")
    public static final class Rules implements CheckerProvider {
        private static final Checker CHECKER = new Checker(RuleCatalogue.standard(), RulePolicy.NONE.without("R1"));

        @Override
        public Checker checker() {
            return CHECKER;
        }
    }

    /** A check of its own. */
    @Singleton
    @IfBuildProfile("province")
    public static final class Titles implements ReportCheck {
        @Override
        public List<Objection> check(AnnualReport report, Severity severity) {
            return severity == Severity.WARNING
                    ? List.of()
                    : List.of(new Objection("X1", severity, "title", List.of(), new Words("标题不当", "not this title")));
        }
    }

    /** Its own answer to what cannot be read. */
    @Provider
    @IfBuildProfile("province")
    public static final class Unreadable implements ExceptionMapper<ReportReadException> {
        @Override
        public Response toResponse(ReportReadException refusal) {
            return Response.status(Response.Status.NOT_ACCEPTABLE).build();
        }
    }

    /** Its own answer to violations. */
    @Provider
    @IfBuildProfile("province")
    public static final class Refused implements ExceptionMapper<ConstraintViolationException> {
        @Override
        public Response toResponse(ConstraintViolationException failure) {
            return Response.status(Response.Status.CONFLICT).build();
        }
    }
}
