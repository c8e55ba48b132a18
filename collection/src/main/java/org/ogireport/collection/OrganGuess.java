package org.ogireport.collection;

import java.util.Objects;
import java.util.OptionalInt;
import org.ogireport.core.Words;

/**
 * The organ of a roster whose report a document may be that does not tell it itself. It is a guess from what the document is
 * called: nothing counts by it.
 *
 * @param organ the organ
 * @param year the year that stands in the name of the document or of the folder; empty where none does, or several do
 * @param basis what it was told by
 * @since 0.1
 */
public record OrganGuess(Organ organ, OptionalInt year, Basis basis) {
    /** Refuses nulls. */
    public OrganGuess {
        Objects.requireNonNull(organ, "organ: must not be null");
        Objects.requireNonNull(year, "year: must not be null");
        Objects.requireNonNull(basis, "basis: must not be null");
    }

    /** What a guess was told by. */
    public enum Basis {
        /** The name of the file. */
        FILE_NAME("文件名", "the file's name"),
        /** The name of a folder or an archive in which it lies, and nothing that is known to be another organ's. */
        FOLDER_NAME("所在文件夹或压缩包的名称", "the name of its folder or archive");

        private final Words words;

        Basis(String chinese, String english) {
            this.words = new Words(chinese, english);
        }

        /**
         * What it is called.
         *
         * @return the words
         */
        public Words words() {
            return words;
        }
    }

    /**
     * Whether it may be the report for a year.
     *
     * @param asked the year
     * @return false where another year stands in its name
     */
    public boolean mayBeFor(int asked) {
        return year.isEmpty() || year.getAsInt() == asked;
    }

    /**
     * The guess in words, such as 可能是安化县教育局的（由文件名推断）.
     *
     * @return the words
     */
    public Words words() {
        return new Words("可能是%s的（由%s推断）", "perhaps of %s (guessed from %s)").with(organ.name(), basis.words());
    }
}
