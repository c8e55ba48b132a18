/**
 * Two reports side by side: an organ's of two years, or two organs'. Knows what stands in reports and nothing of gatherings; what
 * differs is found as facts, and told in words, JSON or a page at the end.
 */
@NullMarked
package org.ogireport.collection.comparison;

import org.jspecify.annotations.NullMarked;
