/**
 * Reads and writes small JSON texts that are not reports: findings, rules, schemas and the like. Exported to the modules of
 * this library alone; a report is written by {@code ogi-report-serialization}.
 */
@NullMarked
package org.ogireport.core.json;

import org.jspecify.annotations.NullMarked;
