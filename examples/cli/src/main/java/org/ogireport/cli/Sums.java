package org.ogireport.cli;

import java.util.List;
import org.ogireport.collection.GatheredReport;
import org.ogireport.collection.ReportSum;

/** The sum of gathered reports. */
final class Sums {
    private Sums() {}

    /** By halves, so that the names of ten thousand organs are not copied ten thousand times. */
    static ReportSum of(List<GatheredReport> children) {
        if (children.size() < 2) {
            return children.isEmpty()
                    ? ReportSum.ZERO
                    : ReportSum.ZERO.add(children.get(0).draft());
        }
        int half = children.size() / 2;
        return of(children.subList(0, half)).merge(of(children.subList(half, children.size())));
    }

    /** Says which cells of the sum stay blank, and why. */
    static void tell(ReportSum sum, String name, Console console) {
        sum.leftBlank()
                .forEach(
                        blank -> console.tell(name + ": " + blank.cell().words().in(console.locale())
                                + console.choose("：没有加总，", ": not summed up: ")
                                + blank.reason().in(console.locale())));
    }
}
