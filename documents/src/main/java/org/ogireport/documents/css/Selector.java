package org.ogireport.documents.css;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A selector: simple ones for one element each, and how these elements stand to each other.
 *
 * @param steps the elements, the one that is selected first
 * @param pseudoElement the part of the element that is selected, such as {@code before}; empty for the element itself
 * @param specificity how much it counts against others
 */
record Selector(List<Step> steps, String pseudoElement, int specificity) {
    /** One of the things asked of an element. */
    interface Test {
        Truth of(Element element, Tree tree);
    }

    /**
     * What is asked of one element.
     *
     * @param tag its name in small letters; null for any
     * @param id its id; null for any
     * @param className one of its classes; null for any
     * @param tests what else is asked
     * @param combinator how it stands to the step before: a space, or one of {@code > + ~}
     */
    record Step(
            @Nullable String tag,
            @Nullable String id,
            @Nullable String className,
            List<Test> tests,
            char combinator) {
        Truth matches(Element element, Tree tree) {
            tree.work(1);
            if (tag != null && !tag.equals(element.normalName())) {
                return Truth.NO;
            }
            Truth truth = Truth.YES;
            for (int i = 0; i < tests.size() && truth != Truth.NO; i++) {
                truth = truth.and(tests.get(i).of(element, tree));
            }
            return truth;
        }
    }

    Truth matches(Element element, Tree tree) {
        return matches(0, element, tree);
    }

    private Truth matches(int index, Element element, Tree tree) {
        Step step = steps.get(index);
        Truth here = step.matches(element, tree);
        if (here == Truth.NO || index == steps.size() - 1) {
            return here;
        }
        char combinator = steps.get(index).combinator();
        boolean beside = combinator == '+' || combinator == '~';
        Truth other = Truth.NO;
        Element next = beside ? element.previousElementSibling() : parent(element);
        while (next != null && other != Truth.YES) {
            other = other.or(matches(index + 1, next, tree));
            if (combinator == '>' || combinator == '+') {
                break;
            }
            next = beside ? next.previousElementSibling() : parent(next);
        }
        return here.and(other);
    }

    private static @Nullable Element parent(Element element) {
        Element parent = element.parent();
        return parent == null || parent.parent() == null ? null : parent;
    }
}
