package org.ogireport.serialization.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.draft.Draft;
import org.ogireport.serialization.codec.host.HostCodec;

/**
 * Teaches a Jackson 2 mapper to read and write {@link AnnualReport} and {@link Draft} as
 * {@link org.ogireport.serialization.ReportJson} does, on their own or within the host's objects, lists, maps and trees.
 *
 * <p><b>Fields and values are strict whatever the mapper's settings.</b> Unknown, missing and duplicate fields and values
 * of a wrong type ({@code "21"}, {@code 21.7}, {@code -1}, {@code 1e9} or null for a count) are refused, all at once, by a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message lists the first problems and
 * whose cause is the {@link org.ogireport.serialization.problem.ReportReadException} with all of them. Members are written in the
 * order of the form whatever the mapper's naming, inclusion and sorting.
 *
 * <p><b>Text is the host's.</b> Its parser decides what is well-formed (a comment, single quotes), and its generator how things
 * are printed; a mapper with nothing configured writes the bytes of {@code ReportJson}. Lines and columns are those of the host's parser: for bytes it counts columns in bytes. A tree and a binary format have
 * none, and a tree has lost what it was read from: that a field stood there twice, or how a number was written; unless
 * told {@code USE_BIG_DECIMAL_FOR_FLOATS}, it rounds an amount of more than 15 digits.
 *
 * <p><b>XML is refused.</b> A mapper for XML would write another format than
 * {@link org.ogireport.serialization.ReportXml}, so that it fails instead.
 *
 * <p><b>A report or draft has at most 4 MiB</b> as anywhere, each counted by itself from its first token to its last: in
 * bytes, in characters where the host reads text, and in a tree by its names and texts. How large all may be that stands
 * around them is the host's.
 *
 * <p><b>A null in place of a whole document is the host's value</b>, as for any other class: it is read as null, also
 * within a list. Tell the mapper to refuse it where you don't want it ({@code @JsonSetter(contentNulls = Nulls.FAIL)},
 * {@code FAIL_ON_NULL_CREATOR_PROPERTIES}). An empty text is refused, whatever the coercions of the mapper.
 *
 * @since 0.1
 */
public final class OgiReportModule extends Module {
    /** What a mapper needs to be given once; it has no state. */
    public OgiReportModule() {}

    @Override
    public String getModuleName() {
        return "ogi-report";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleDeserializers deserializers = new SimpleDeserializers();
        deserializers.addDeserializer(AnnualReport.class, new DocumentDeserializer<>(HostCodec.REPORTS));
        deserializers.addDeserializer(Draft.class, new DocumentDeserializer<>(HostCodec.DRAFTS));
        context.addDeserializers(deserializers);

        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(AnnualReport.class, new DocumentSerializer<>(HostCodec.REPORTS));
        serializers.addSerializer(Draft.class, new DocumentSerializer<>(HostCodec.DRAFTS));
        context.addSerializers(serializers);
    }
}
