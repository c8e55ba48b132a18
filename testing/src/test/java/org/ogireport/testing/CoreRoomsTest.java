package org.ogireport.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Holds the packages of core to who may know whom. */
class CoreRoomsTest {
    private static final String RECORDS = "org.ogireport.core";
    private static final String CELLS = RECORDS + ".form";
    private static final String CONSTRAINT = RECORDS + ".constraint";
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(RECORDS);

    @Test
    void only_records_and_their_cells_and_a_constraint_and_its_subject_know_each_other() {
        slices().assignedFrom(byPackage())
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage(RECORDS), resideInAPackage(CELLS))
                .ignoreDependency(resideInAPackage(RECORDS), resideInAPackage(CONSTRAINT))
                .check(CORE);
    }

    @Test
    void the_form_knows_nothing_but_records() {
        noClasses()
                .that()
                .resideInAPackage(CELLS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(RECORDS + ".draft", RECORDS + ".print", RECORDS + ".json", CONSTRAINT)
                .check(CORE);
    }

    /** One slice a package, the root included. */
    private static SliceAssignment byPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
            }

            @Override
            public String getDescription() {
                return "packages of core";
            }
        };
    }
}
