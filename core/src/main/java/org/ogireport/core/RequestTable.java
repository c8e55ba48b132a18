package org.ogireport.core;

import java.io.Serializable;

/**
 * Part three, 收到和处理政府信息公开申请情况: requests for disclosure, by kind of applicant, in 件.
 *
 * <p>Printed on the form: newly received + carried over = outcomes + carried forward, in every column.
 *
 * @param newlyReceived 一、本年新收政府信息公开申请数量
 * @param carriedOver 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedForward 四、结转下年度继续办理
 * @since 0.1
 */
public record RequestTable(
        ApplicantCounts newlyReceived, ApplicantCounts carriedOver, Outcomes outcomes, ApplicantCounts carriedForward)
        implements Serializable {
    /**
     * Refuses a missing block.
     *
     * @throws NullPointerException if a component is null
     */
    public RequestTable {
        Guard.present("newlyReceived", newlyReceived);
        Guard.present("carriedOver", carriedOver);
        Guard.present("outcomes", outcomes);
        Guard.present("carriedForward", carriedForward);
    }
}
