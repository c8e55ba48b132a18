package org.ogireport.documents.css;

/**
 * What a style says of one property.
 *
 * @param property the property, in small letters
 * @param value the value in small letters, one space between words and none beside commas and slashes; never empty
 * @param important whether it is marked so
 */
public record Declaration(String property, String value, boolean important) {}
