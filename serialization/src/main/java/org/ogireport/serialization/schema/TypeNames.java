package org.ogireport.serialization.schema;

import java.util.Map;
import java.util.Objects;
import org.ogireport.core.AnnualReport;
import org.ogireport.core.CurrentDisclosure;
import org.ogireport.core.Denied;
import org.ogireport.core.DisputeTable;
import org.ogireport.core.ItemizedHandling;
import org.ogireport.core.Litigation;
import org.ogireport.core.NotProcessed;
import org.ogireport.core.OtherwiseHandled;
import org.ogireport.core.Outcomes;
import org.ogireport.core.RequestTable;
import org.ogireport.core.TrialDisclosure;
import org.ogireport.core.Unavailable;
import org.ogireport.core.draft.Draft;
import org.ogireport.core.form.Form;
import org.ogireport.core.form.Part;
import org.ogireport.core.form.RowGroup;
import org.ogireport.serialization.codec.DocumentKind;
import org.ogireport.serialization.codec.PathTree;

/**
 * What the objects of the schemas are called: as the records of this library, so that types which others make from a schema
 * read as its own do.
 */
final class TypeNames {
    /** What a draft tells of a cell, which no record holds. */
    static final String NOTE = "CellNote";

    /** What may have either shape. */
    static final String OTHERWISE_HANDLED = of(OtherwiseHandled.class);

    private static final Map<RowGroup, Class<?>> GROUPS = Map.of(
            RowGroup.OUTCOMES, Outcomes.class,
            RowGroup.DENIED, Denied.class,
            RowGroup.UNAVAILABLE, Unavailable.class,
            RowGroup.NOT_PROCESSED, NotProcessed.class,
            RowGroup.OTHERWISE_HANDLED, ItemizedHandling.class,
            RowGroup.LITIGATION, Litigation.class);

    private TypeNames() {}

    /** The name of a type; one that stands in another is told by both. */
    static String of(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : of(outer) + type.getSimpleName();
    }

    /** What a document is. */
    static String of(DocumentKind kind) {
        return of(kind == DocumentKind.REPORT ? AnnualReport.class : Draft.class);
    }

    /** What a node that is a group is, in any layout. */
    static String of(PathTree.Node node) {
        return of(Objects.requireNonNull(node.group(), () -> node.name() + ": is no group"));
    }

    static String of(RowGroup group) {
        return of(Objects.requireNonNull(GROUPS.get(group), () -> group + ": has no record"));
    }

    static String of(Part table, Form form) {
        return switch (table) {
            case DISCLOSURE ->
                of(
                        switch (form) {
                            case CURRENT_2021 -> CurrentDisclosure.class;
                            case TRIAL_2019 -> TrialDisclosure.class;
                        });
            case REQUESTS -> of(RequestTable.class);
            case DISPUTES -> of(DisputeTable.class);
            default -> throw new IllegalArgumentException(table + ": is no table");
        };
    }
}
