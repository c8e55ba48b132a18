package org.ogireport.core;

/**
 * What kind of organ reports.
 *
 * @since 0.1
 */
public enum AuthorityKind {
    /** 人民政府: a government as a whole. */
    GOVERNMENT,
    /** 办公厅, 办公室: the general office of a government. */
    OFFICE,
    /** 委, 局, 厅, 部 and the like: a department of a government. */
    DEPARTMENT
}
