package org.ogireport.serialization;

import java.io.InputStream;
import java.io.Reader;

/** A host's object mapper, of either major of Jackson. */
public interface HostMapper {
    /** The version of databind. */
    String version();

    <T> T read(String json, Class<T> type) throws Exception;

    <T> T read(byte[] json, Class<T> type) throws Exception;

    <T> T read(InputStream json, Class<T> type) throws Exception;

    <T> T read(Reader json, Class<T> type) throws Exception;

    /** Reads the host's tree of a document. */
    <T> T readTree(String json, Class<T> type) throws Exception;

    /** Reads a copy of a document's tokens. */
    <T> T readBuffer(String json, Class<T> type) throws Exception;

    <T> T convert(Object value, Class<T> type);

    byte[] write(Object value) throws Exception;

    byte[] writePretty(Object value) throws Exception;

    /** The JSON of the host's tree of a value. */
    String writeTree(Object value) throws Exception;

    /** The line in an exception of the host's for a value that does not fit its type; fails for any other. */
    int lineOfMismatch(Throwable thrown);

    /** Whether an exception is the host's for a text that is not well-formed. */
    boolean isSyntaxError(Throwable thrown);
}
