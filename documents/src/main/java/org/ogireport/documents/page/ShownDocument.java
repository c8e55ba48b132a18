package org.ogireport.documents.page;

import java.util.List;
import org.ogireport.documents.result.Remark;

/**
 * What a document shows.
 *
 * @param lines its lines, in reading order
 * @param remarks what is to be said of all of them
 */
public record ShownDocument(List<Line> lines, List<Remark> remarks) {}
