package org.ogireport.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the rooms of the validation module to who may know whom. */
class ValidationRoomsTest {
    private static final String ROOT = "org.ogireport.validation";
    private static final String[] PLATFORM = {"org.ogireport.core..", "java..", "org.jspecify.."};
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ogireport");

    @Test
    void the_rooms_form_no_cycle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(LIBRARY);
        mayKnow(".equation");
        mayKnow(".prose");
        mayKnow(".evaluation", ".equation");
        mayKnow(".repair", ".equation");
        mayKnow("", ".equation", ".evaluation", ".prose", ".repair");
        mayKnow(".render", "", ".equation");
        mayKnow(".constraint", "", ".equation", ".render");
    }

    private static void mayKnow(String room, String... others) {
        String[] known = new String[PLATFORM.length + others.length + 1];
        System.arraycopy(PLATFORM, 0, known, 0, PLATFORM.length);
        known[PLATFORM.length] = ROOT + room;
        for (int i = 0; i < others.length; i++) {
            known[PLATFORM.length + 1 + i] = ROOT + others[i];
        }
        classes()
                .that()
                .resideInAPackage(ROOT + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known)
                .because("a room knows the rooms below it")
                .check(LIBRARY);
    }

    @Test
    void what_is_not_exported_is_known_to_nobody_outside() {
        for (String room : new String[] {".evaluation", ".prose", ".repair", ".constraint"}) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + room)
                    .because("the module does not export it")
                    .check(LIBRARY);
        }
    }
}
