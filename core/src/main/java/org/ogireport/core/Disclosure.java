package org.ogireport.core;

import java.io.Serializable;

/**
 * Part two, 主动公开政府信息情况: what was disclosed proactively (article 20 of the Regulations). The forms print different
 * tables here, which mostly cannot be compared.
 *
 * @since 0.1
 */
public sealed interface Disclosure extends Serializable permits CurrentDisclosure, TrialDisclosure {}
