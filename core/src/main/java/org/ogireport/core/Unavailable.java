package org.ogireport.core;

import java.io.Serializable;

/**
 * （四）无法提供: requests for information that could not be provided.
 *
 * @param notHeld 1.本机关不掌握相关政府信息; article 36(4)
 * @param requiresCreation 2.没有现成信息需要另行制作; article 38
 * @param stillUnclear 3.补正后申请内容仍不明确
 * @since 0.1
 */
public record Unavailable(ApplicantCounts notHeld, ApplicantCounts requiresCreation, ApplicantCounts stillUnclear)
        implements Serializable {
    /**
     * Refuses a missing row.
     *
     * @throws NullPointerException if a component is null
     */
    public Unavailable {
        Guard.present("notHeld", notHeld);
        Guard.present("requiresCreation", requiresCreation);
        Guard.present("stillUnclear", stillUnclear);
    }
}
