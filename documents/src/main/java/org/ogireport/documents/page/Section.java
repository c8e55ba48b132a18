package org.ogireport.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Part;

/**
 * A part of a document: a heading and the lines below it.
 *
 * @param part the part; null for what stands before the first heading
 * @param heading the heading as printed; empty before the first
 * @param lines the lines, without the heading
 * @param tableParts the tables that can stand in it: its own, and those after it whose own headings are missing
 */
public record Section(@Nullable Part part, String heading, List<Line> lines, List<Part> tableParts) {}
