package org.ogireport.producer;

import java.util.List;
import java.util.Map;

/**
 * A report as the system keeps it: what stands in the input fields of its pages.
 *
 * @param year the year
 * @param fields the texts of the fields by name; a field left empty is not there
 * @param texts the paragraphs of the prose by the name of the part
 * @param numbers the fields of the three tables from top left to bottom right; an empty one is ""
 */
public record Yearbook(int year, Map<String, String> fields, Map<String, List<String>> texts, List<String> numbers) {}
