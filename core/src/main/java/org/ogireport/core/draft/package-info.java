/**
 * Reports that are not complete yet: read from a document, typed into a portal, or scraped. In a
 * {@link org.ogireport.core.draft.Draft} a cell is a number, blank, unreadable or not found, and knows where it came
 * from.
 *
 * <pre>{@code
 * Draft typed = Draft.builder(Form.CURRENT_2021)
 *         .year(2024)
 *         .title("某县教育局2024年政府信息公开工作年度报告")
 *         .authority(Authority.of("某县教育局"))
 *         .set(Row.NEWLY_RECEIVED.cell(Column.NATURAL_PERSONS), 36)
 *         .build();
 * Completion completion = typed.toReport(BlankPolicy.REFUSE);
 * completion.obstacles().forEach(obstacle -> System.out.println(obstacle.message(locale)));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.core.draft;

import org.jspecify.annotations.NullMarked;
