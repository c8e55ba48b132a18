/**
 * What readers say of a document that is not a report or draft, and what a service answers over HTTP. Made by the codec, known
 * to whoever reads; knows nothing of the module itself.
 *
 * <pre>{@code
 * try {
 *     ReportJson.read(json);
 * } catch (ReportReadException e) {
 *     e.problems().forEach(problem -> System.out.println(problem.path() + " " + problem.code()));
 *     String body = HttpProblem.unreadable(e, locale).toJson();
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.serialization.problem;

import org.jspecify.annotations.NullMarked;
