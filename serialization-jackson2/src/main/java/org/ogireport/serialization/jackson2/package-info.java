/**
 * The codec of reports and drafts inside a Jackson 2 object mapper.
 *
 * <p>A mapper that looks for modules finds {@link org.ogireport.serialization.jackson2.OgiReportModule}:
 *
 * <pre>{@code
 * import com.fasterxml.jackson.databind.ObjectMapper;
 * import com.fasterxml.jackson.databind.json.JsonMapper;
 *
 * ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * AnnualReport report = mapper.readValue(json, AnnualReport.class);
 * }</pre>
 *
 * <p>Spring Boot 3 does not look for it, but takes it from a bean of the type {@code Module}.
 *
 * <p>Quarkus takes an {@code ObjectMapperCustomizer} that calls {@code mapper.registerModule(new OgiReportModule())}.
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.serialization.jackson2;

import org.jspecify.annotations.NullMarked;
