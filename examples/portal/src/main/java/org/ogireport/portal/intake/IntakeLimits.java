package org.ogireport.portal.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What strangers may ask of the server.
 *
 * @param slots how many documents are read at a time
 * @param waiting how many more may wait for a slot; the next is refused at once
 * @param patience how long a visitor waits for a slot, and then for the document, before it is given up
 */
@ConfigurationProperties("portal.intake")
public record IntakeLimits(
        @DefaultValue("2") int slots,
        @DefaultValue("64") int waiting,
        @DefaultValue("10s") Duration patience) {}
