/**
 * Reads published reports as {@linkplain org.ogireport.core.draft.Draft drafts}: every figure with the place it stood
 * at, and what was not plain left unreadable rather than guessed.
 *
 * <p>An importer goes four ways apart from each other: the document's format to {@code Line}s with their cells; the
 * lines to the six parts; the cells of the table parts to rows and so to figures; the prose to title, preface and
 * paragraphs. Only the first differs between formats.
 *
 * <p>Publishers go the other way: the tables as they are printed, with their merged cells, written as a page or as a Word
 * document, which the importers read back exactly.
 *
 * <pre>{@code
 * ImportResult read = ReportImporters.read(Files.readAllBytes(file), file.getFileName().toString());
 * read.remarks().forEach(remark -> System.out.println(remark.message(locale)));
 * Files.writeString(folder.resolve("report.html"), HtmlPublisher.page(read.draft()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.documents;

import org.jspecify.annotations.NullMarked;
