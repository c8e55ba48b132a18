package org.ogireport.core;

/**
 * Whose figures the tables hold.
 *
 * @since 0.1
 */
public enum FigureScope {
    /** The reporting organ's own (本机关, 本级). */
    OWN,
    /** The whole area's: the organ's own and those of the organs below it (全县, 全市). */
    AREA
}
