package org.ogireport.portal.county;

import java.util.List;
import java.util.Optional;
import org.ogireport.collection.ReportSum;
import org.ogireport.collection.comparison.ReportComparison;
import org.ogireport.core.draft.Draft;

/**
 * The reports of the organs below summed up, beside the report above them.
 *
 * @param own the organ above
 * @param children the reports that are summed up
 * @param missing organs on the roster whose report is not among them
 * @param blank the cells that cannot be summed up, with the reason
 * @param comparison in which cells the sum and the report above differ; empty where one of them is not there
 */
record CountySum(
        String own,
        List<Submission> children,
        List<String> missing,
        List<ReportSum.LeftBlank> blank,
        Optional<ReportComparison> comparison) {

    static CountySum of(String own, List<String> expected, List<Submission> accepted) {
        List<Submission> children =
                accepted.stream().filter(each -> !each.organ().equals(own)).toList();
        List<String> received = accepted.stream().map(Submission::organ).toList();
        List<String> missing = expected.stream()
                .filter(organ -> !organ.equals(own) && !received.contains(organ))
                .toList();
        if (children.isEmpty()) {
            return new CountySum(own, children, missing, List.of(), Optional.empty());
        }
        ReportSum sum = ReportSum.ZERO;
        for (Submission child : children) {
            sum = sum.add(child.draft());
        }
        Draft total = sum.toDraft().toBuilder()
                .title("各机关合计（" + children.size() + " 份）")
                .build();
        return new CountySum(
                own,
                children,
                missing,
                sum.leftBlank().stream()
                        .filter(left -> left.cell().isAdditive())
                        .toList(),
                accepted.stream()
                        .filter(each -> each.organ().equals(own))
                        .findFirst()
                        .map(parent -> figures(total, parent.draft())));
    }

    /** Of what can be summed up: no documents in force, no prose. */
    private static ReportComparison figures(Draft total, Draft parent) {
        return new ReportComparison(
                total,
                parent,
                ReportComparison.of(total, parent).cells().stream()
                        .filter(difference -> difference.cell().isAdditive())
                        .toList(),
                List.of());
    }
}
