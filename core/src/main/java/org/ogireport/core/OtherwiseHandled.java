package org.ogireport.core;

import java.io.Serializable;

/**
 * （六）其他处理: requests handled in another way. The forms print different rows here: three, or one.
 *
 * @since 0.1
 */
public sealed interface OtherwiseHandled extends Serializable permits ItemizedHandling, ApplicantCounts {}
