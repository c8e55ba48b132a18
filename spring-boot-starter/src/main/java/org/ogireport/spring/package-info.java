/**
 * Reports in Spring Boot, 3.5 or 4.1, with nothing to configure. No class of this package is needed to use the library, and
 * every bean of it gives way to one of the host's.
 *
 * <pre>{@code
 * @PostMapping("/reports")
 * AnnualReport take(@Valid @RequestBody AnnualReport report) {
 *     return report;
 * }
 *
 * @Bean
 * RulePolicy policy() {
 *     return RulePolicy.NONE.without("R5");
 * }
 * }</pre>
 *
 * <p>A report arrives as our JSON or XML, strictly read and without an error by the rules; what is not has been answered by
 * RFC 9457. The policy is one of the beans that give way.
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.spring;

import org.jspecify.annotations.NullMarked;
