package org.ogireport.portal.intake;

import java.io.Serial;
import java.util.Locale;
import org.ogireport.core.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a document was not read; told to people by its words, to programs as problem details with its code. */
public final class RefusedDocument extends ErrorResponseException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Words reason;

    RefusedDocument(HttpStatus status, String code, Words reason) {
        super(status, problem(status, code, reason), null);
        this.reason = reason;
    }

    private static ProblemDetail problem(HttpStatus status, String code, Words reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason.chinese());
        problem.setProperty("code", code);
        return problem;
    }

    /**
     * The reason in words.
     *
     * @param locale the language
     * @return a sentence, or several lines
     */
    public String reason(Locale locale) {
        return reason.in(locale);
    }
}
