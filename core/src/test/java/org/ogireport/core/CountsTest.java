package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ogireport.core.form.NumberKind;

class CountsTest {
    private record Kind(Function<long[], Object> of, String... components) {
        @Override
        public String toString() {
            return String.join(" ", components);
        }
    }

    static List<Kind> records() {
        return List.of(
                new Kind(
                        n -> new ApplicantCounts(n[0], n[1], n[2], n[3], n[4], n[5], n[6]),
                        "naturalPersons",
                        "enterprises",
                        "researchInstitutions",
                        "publicInterestOrganizations",
                        "legalServiceOrganizations",
                        "otherOrganizations",
                        "total"),
                new Kind(
                        n -> new CaseResults(n[0], n[1], n[2], n[3], n[4]),
                        "upheld",
                        "corrected",
                        "other",
                        "pending",
                        "total"),
                new Kind(n -> new DocumentCounts(n[0], n[1], n[2]), "issued", "repealed", "inForce"),
                new Kind(n -> new PublishedDocuments(n[0], n[1], n[2]), "made", "disclosed", "totalPublic"),
                new Kind(n -> new DecisionCount(n[0]), "decisions"),
                new Kind(n -> new Procurement(n[0], BigDecimal.ZERO), "projects"),
                new Kind(n -> new ServiceItems(n[0], 0, n[1]), "previousItems", "decisions"),
                new Kind(n -> new FeeItems(n[0], 0), "previousItems"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_component_that_is_no_count_is_refused_by_its_name(Kind kind) {
        for (int i = 0; i < kind.components.length; i++) {
            for (long wrong : new long[] {-1, NumberKind.MAX_COUNT + 1}) {
                long[] numbers = new long[kind.components.length];
                numbers[i] = wrong;
                assertEquals(
                        kind.components[i] + ": "
                                + NumberKind.COUNT.refusal(wrong).english(),
                        assertThrows(RefusedValueException.class, () -> kind.of.apply(numbers))
                                .getMessage());
                numbers[i] = NumberKind.MAX_COUNT;
                assertDoesNotThrow(() -> kind.of.apply(numbers));
            }
        }
    }

    @Test
    void a_change_that_is_no_count_even_below_zero_is_refused() {
        for (long most : new long[] {NumberKind.MAX_COUNT, -NumberKind.MAX_COUNT}) {
            assertEquals(most, new ServiceItems(0, most, 0).change());
            assertEquals(most, new FeeItems(0, most).change());
            long wrong = most + Long.signum(most);
            String why = "change: " + NumberKind.SIGNED.refusal(wrong).english();
            assertEquals(
                    why,
                    assertThrows(RefusedValueException.class, () -> new ServiceItems(0, wrong, 0))
                            .getMessage());
            assertEquals(
                    why,
                    assertThrows(RefusedValueException.class, () -> new FeeItems(0, wrong))
                            .getMessage());
        }
    }
}
