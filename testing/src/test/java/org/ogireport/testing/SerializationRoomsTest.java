package org.ogireport.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** Who may know whom within serialization and its adapters. */
class SerializationRoomsTest {
    private static final String ROOT = "org.ogireport.serialization";
    private static final String CODEC = ROOT + ".codec";
    private static final String HOST = CODEC + ".host";
    private static final String[] ADAPTERS = {ROOT + ".jackson2", ROOT + ".jackson3"};
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ogireport");

    @Test
    void no_package_knows_one_that_knows_it() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                        return javaClass.getPackageName().startsWith(ROOT)
                                ? SliceIdentifier.of(javaClass.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages of serialization";
                    }
                })
                .should()
                .beFreeOfCycles()
                .check(LIBRARY);
    }

    @Test
    void only_facades_schemas_and_adapters_know_the_codec() {
        classes()
                .that()
                .resideInAPackage(CODEC + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".schema", CODEC + "..", ADAPTERS[0], ADAPTERS[1])
                .because("it is not API")
                .check(LIBRARY);
    }

    @Test
    void adapters_know_of_the_codec_what_hosts_need_and_nobody_else_knows_that() {
        noClasses()
                .that()
                .resideInAnyPackage(ADAPTERS)
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(CODEC + "..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage(HOST)))
                .because("no more of it is exported to them")
                .check(LIBRARY);
        classes()
                .that()
                .resideInAPackage(HOST)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(HOST, ADAPTERS[0], ADAPTERS[1])
                .check(LIBRARY);
    }

    @Test
    void the_walk_over_the_cells_knows_no_format() {
        noClasses()
                .that()
                .resideInAPackage(CODEC)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CODEC + ".*")
                .check(LIBRARY);
    }

    @Test
    void a_format_knows_no_other() {
        for (String format : new String[] {"json", "xml", "host"}) {
            noClasses()
                    .that()
                    .resideInAPackage(CODEC + "." + format)
                    .should()
                    .dependOnClassesThat(JavaClass.Predicates.resideInAPackage(CODEC + ".*")
                            .and(JavaClass.Predicates.resideOutsideOfPackages(CODEC + "." + format, CODEC + ".text")))
                    .check(LIBRARY);
        }
    }

    @Test
    void problems_know_nothing_of_the_module() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".problem")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".problem", "org.ogireport.core", "java..", "org.jspecify..")
                .check(LIBRARY);
    }
}
