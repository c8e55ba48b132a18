/**
 * The codec of reports and drafts inside a Jackson 3 object mapper.
 *
 * <p>A mapper that looks for modules finds {@link org.ogireport.serialization.jackson3.OgiReportModule}, so that Spring
 * Boot 4 needs no configuration:
 *
 * <pre>{@code
 * import tools.jackson.databind.json.JsonMapper;
 *
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * AnnualReport report = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.serialization.jackson3;

import org.jspecify.annotations.NullMarked;
