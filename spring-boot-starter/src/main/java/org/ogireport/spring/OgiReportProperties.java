package org.ogireport.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * What a host may set.
 *
 * @param policy where its policy is, as JSON, such as {@code classpath:policy.json}; null for the rules as they are
 * @since 0.1
 */
@ConfigurationProperties("ogireport")
public record OgiReportProperties(@Nullable Resource policy) {}
