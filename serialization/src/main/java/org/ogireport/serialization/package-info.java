/**
 * The wire formats of reports and drafts: JSON ({@link org.ogireport.serialization.ReportJson}) and XML
 * ({@link org.ogireport.serialization.ReportXml}).
 *
 * <p>What both promise:
 *
 * <ul>
 *   <li><b>One tree.</b> A document is a {@code report} or a {@code draft} in format 1: {@code form}, {@code year},
 *       {@code title}, {@code authority}, {@code preface}, then the six parts. The tables are objects whose members are
 *       the steps of the cells' paths. JSON to XML and back gives the same bytes.
 *   <li><b>Same content, same bytes.</b> Members are written in the order of the form, optional ones are absent and never
 *       null, numbers are plain digits, text is UTF-8 as it stood, without any normalization. Members are read in any
 *       order.
 *   <li><b>A report is complete.</b> Every cell of its tables is there and a number: a count from 0 to 2^53-1, or an
 *       amount of at most 15 integer and 6 fraction digits. {@code "21"}, {@code 21.7}, {@code -1}, {@code 1e9} and null
 *       are refused. A draft has every cell too; a blank or unreadable one is null in JSON and the empty text in XML,
 *       and {@code cells} tells what could not be read and where it stood.
 *   <li><b>Strict and total.</b> Any bytes give a report, a draft, or one
 *       {@link org.ogireport.serialization.problem.ReportReadException} that lists every problem with its path, line and column:
 *       unknown, missing and duplicate fields, wrong types, text that cannot be carried, another version, what follows
 *       the document. Nothing is skipped, guessed or taken as zero.
 *   <li><b>Bounded.</b> A document has at most 4 MiB (2^22 bytes), 10,000 paragraphs a narrative, 100,000 characters a
 *       text and 16 levels. What no report comes near ends the reading at once: a text, number or name of more than
 *       131,072 characters, an object of more than 10,000 members, a start tag of more than 64 attributes. No document
 *       type, entity or external resource is ever read.
 * </ul>
 *
 * <p>XML has the namespace {@code urn:ogireport:annual-report:1}, whose number is the version. An object is an element, a
 * scalar is an attribute (but {@code title} is an element), an array of texts is an element of {@code <p>}. The draft's
 * {@code cells} are {@code <cell path="...">}. The writer indents structure and never text.
 *
 * <pre>{@code
 * AnnualReport received = ReportJson.read(in);
 * byte[] canonical = ReportJson.write(received);
 * String xml = ReportXml.writeString(received);
 * try (Stream<ReportEntry> nation = ReportLines.read(Files.newInputStream(file))) {
 *     nation.filter(entry -> entry.refusal().isPresent()).forEach(entry -> System.out.println(entry.line()));
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.ogireport.serialization;

import org.jspecify.annotations.NullMarked;
