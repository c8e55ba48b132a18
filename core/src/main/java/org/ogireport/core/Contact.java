package org.ogireport.core;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask about the report, each as printed in the preface and each one line.
 *
 * @param office the office to ask
 * @param address its postal address
 * @param postalCode its postal code
 * @param telephone its telephone number
 * @param email its e-mail address
 * @param fax its fax number
 * @since 0.1
 */
public record Contact(
        @Nullable String office,
        @Nullable String address,
        @Nullable String postalCode,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String fax)
        implements Serializable {
    /**
     * Refuses text that is not one line.
     *
     * @throws IllegalArgumentException if a component is not one line or cannot be carried (see {@link Text})
     */
    public Contact {
        Guard.optionalLine("office", office);
        Guard.optionalLine("address", address);
        Guard.optionalLine("postalCode", postalCode);
        Guard.optionalLine("telephone", telephone);
        Guard.optionalLine("email", email);
        Guard.optionalLine("fax", fax);
    }
}
