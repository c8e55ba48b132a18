package org.ogireport.portal.intake;

import java.io.Serial;
import java.util.Locale;
import org.ogireport.collection.reading.RefusedInput;
import org.ogireport.core.Words;
import org.ogireport.documents.result.ImportException;
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

    RefusedDocument(RefusedInput refused) {
        this(
                refused.code().equals(RefusedInput.FAILURE)
                        ? HttpStatus.INTERNAL_SERVER_ERROR
                        : HttpStatus.UNPROCESSABLE_CONTENT,
                refused.code(),
                refused.reason());
    }

    /** Of a document that is too long, or was to be annotated. */
    RefusedDocument(ImportException refused) {
        this(
                refused.reason() == ImportException.Reason.TOO_LONG
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.UNPROCESSABLE_CONTENT,
                refused.reason().name(),
                refused.reason() == ImportException.Reason.UNKNOWN_FORMAT
                        ? new Words(
                                "只有 Word（.docx）和 Excel（.xlsx）文件可以批注",
                                "only Word (.docx) and Excel (.xlsx) files can be annotated")
                        : new Words(refused.explanation(Locale.CHINESE), refused.explanation(Locale.ENGLISH)));
    }

    private static ProblemDetail problem(HttpStatus status, String code, Words reason) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, reason.chinese());
        problem.setProperty("code", code);
        return problem;
    }

    /**
     * The reason in words.
     *
     * @return a sentence, or several lines
     */
    public Words reason() {
        return reason;
    }
}
