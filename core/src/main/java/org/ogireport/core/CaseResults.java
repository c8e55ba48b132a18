package org.ogireport.core;

import java.io.Serializable;

/**
 * A block of part four: cases by result, in 件. The total is what the document prints, which need not be the sum.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param other 其他结果
 * @param pending 尚未审结
 * @param total 总计
 * @since 0.1
 */
public record CaseResults(long upheld, long corrected, long other, long pending, long total) implements Serializable {
    /** A block of zeros. */
    public static final CaseResults ZERO = new CaseResults(0, 0, 0, 0, 0);

    /**
     * Refuses what is not a count.
     *
     * @throws IllegalArgumentException if a component is negative or above 2^53-1
     */
    public CaseResults {
        Guard.count("upheld", upheld);
        Guard.count("corrected", corrected);
        Guard.count("other", other);
        Guard.count("pending", pending);
        Guard.count("total", total);
    }

    /**
     * A block whose total is the sum of its four results.
     *
     * @param upheld 结果维持
     * @param corrected 结果纠正
     * @param other 其他结果
     * @param pending 尚未审结
     * @return the block
     * @throws IllegalArgumentException if a count, or their sum, is negative or above 2^53-1
     */
    public static CaseResults of(long upheld, long corrected, long other, long pending) {
        CaseResults results = new CaseResults(upheld, corrected, other, pending, 0);
        return new CaseResults(
                results.upheld,
                results.corrected,
                results.other,
                results.pending,
                upheld + corrected + other + pending);
    }
}
