package org.ogireport.serialization.problem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.constraint.ReportCheck.Objection;
import org.ogireport.core.form.Cell;
import org.ogireport.core.json.JsonWriter;

/**
 * What a service answers over HTTP where it does not take a report: a problem by RFC 9457, with all that is wrong. The Spring
 * Boot starter and the jar for Quarkus send it; a host without them sends {@link #toJson} as
 * {@value #MEDIA_TYPE}. The names of the members are never changed.
 *
 * @since 0.1
 */
public final class HttpProblem {
    /** The media type of the body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;

    private static final Words UNREADABLE = new Words("报告无法读取", "The report cannot be read");
    private static final Words REFUSED = new Words("报告未通过检查", "The report does not pass the check");
    private static final Words FIRST_OF = new Words("%s（共 %s 处）", "%s (%s in all)");
    private static final Words FIRST_OF_MORE = new Words("%s（至少 %s 处）", "%s (%s or more)");

    private final int status;
    private final String type;
    private final String title;
    private final String detail;
    private final String kind;
    private final List<Map<String, Object>> members;

    private HttpProblem(
            int status, String type, String title, String detail, String kind, List<Map<String, Object>> members) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.kind = kind;
        this.members = members;
    }

    /**
     * A violation of a constraint in a host's own terms.
     *
     * @param path where it is, as the host names it: the path within the body
     * @param objection what a check of the report objects to; empty where another constraint is violated
     * @param message what the host says of it; of an objection, the objection's own sentence is told instead
     */
    public record Violation(String path, Optional<Objection> objection, String message) {
        /** Refuses nulls. */
        public Violation {
            Objects.requireNonNull(path, "path: must not be null");
            Objects.requireNonNull(objection, "objection: must not be null");
            Objects.requireNonNull(message, "message: must not be null");
        }

        private String message(Locale locale) {
            return objection.map(told -> told.message().in(locale)).orElse(message);
        }

        private Map<String, Object> members(Locale locale) {
            Map<String, Object> members = new LinkedHashMap<>();
            objection.ifPresent(told -> {
                members.put("rule", told.rule());
                members.put("severity", told.severity().name());
            });
            members.put("path", path);
            objection.ifPresent(told ->
                    members.put("cells", told.cells().stream().map(Cell::path).toList()));
            members.put("message", message(locale));
            return members;
        }
    }

    /**
     * The answer to a document that cannot be read: 400, with {@code problems}, each with {@code code}, {@code path},
     * {@code line}, {@code column} and {@code message}. Line and column are left out where the document has none.
     *
     * @param refusal what is wrong with it
     * @param locale the language of the request: Chinese for {@code zh}, English for any other
     * @return the answer
     */
    public static HttpProblem unreadable(ReportReadException refusal, Locale locale) {
        Objects.requireNonNull(refusal, "refusal: must not be null");
        List<Problem> problems = refusal.problems();
        return new HttpProblem(
                BAD_REQUEST,
                "urn:ogireport:problem:unreadable",
                UNREADABLE.in(locale),
                first(problems.get(0).message(locale), problems.size(), refusal.isCut(), locale),
                "problems",
                problems.stream().map(problem -> members(problem, locale)).toList());
    }

    private static Map<String, Object> members(Problem problem, Locale locale) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", problem.code().name());
        members.put("path", problem.path());
        if (problem.line() > 0) {
            members.put("line", problem.line());
            members.put("column", problem.column());
        }
        members.put("message", problem.message(locale));
        return members;
    }

    /**
     * The answer to a report that was read and is not taken: 422, with {@code violations}, each with {@code rule},
     * {@code severity}, {@code path}, {@code cells} and {@code message}; one of another constraint has {@code path} and
     * {@code message}.
     *
     * @param violations what is wrong; at least one
     * @param locale the language of the request: Chinese for {@code zh}, English for any other
     * @return the answer, with the violations in the order of their paths
     */
    public static HttpProblem refused(List<Violation> violations, Locale locale) {
        Objects.requireNonNull(violations, "violations: must not be null");
        List<Violation> ordered = violations.stream()
                .sorted(Comparator.comparing(Violation::path)
                        .thenComparing(violation ->
                                violation.objection().map(Objection::rule).orElse(""))
                        .thenComparing(violation -> violation.message(locale)))
                .toList();
        return new HttpProblem(
                UNPROCESSABLE,
                "urn:ogireport:problem:refused",
                REFUSED.in(locale),
                first(ordered.get(0).message(locale), ordered.size(), false, locale),
                "violations",
                ordered.stream().map(violation -> violation.members(locale)).toList());
    }

    private static String first(String message, int count, boolean isCut, Locale locale) {
        return count == 1
                ? message
                : (isCut ? FIRST_OF_MORE : FIRST_OF).with(message, count).in(locale);
    }

    /**
     * The status of the response.
     *
     * @return 400 or 422
     */
    public int status() {
        return status;
    }

    /**
     * What kind of problem it is.
     *
     * @return a URI that names it and leads nowhere
     */
    public String type() {
        return type;
    }

    /**
     * What kind of problem it is, in words.
     *
     * @return the same for every problem of the type
     */
    public String title() {
        return title;
    }

    /**
     * The first thing that is wrong, and how many there are.
     *
     * @return a sentence
     */
    public String detail() {
        return detail;
    }

    /**
     * The members beyond those of RFC 9457, for a host that writes them by its mapper.
     *
     * @return {@code problems} or {@code violations}, a list of maps of texts, numbers and lists of texts
     */
    public Map<String, Object> extensions() {
        return Map.of(kind, members);
    }

    /**
     * The body of the answer.
     *
     * @return one line of JSON, whose media type is {@value #MEDIA_TYPE}
     */
    public String toJson() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type);
        body.put("title", title);
        body.put("status", status);
        body.put("detail", detail);
        body.put(kind, members);
        return JsonWriter.compact(body);
    }

    /** The status, the title and the detail, for logs. */
    @Override
    public String toString() {
        return status + " " + title + ": " + detail;
    }
}
