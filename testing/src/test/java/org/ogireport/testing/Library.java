package org.ogireport.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The library's modules as they were compiled, for tests of its architecture. */
final class Library {
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ogireport");

    /** By name; all that the project has, see {@link RoomsTest}. */
    static final List<ModuleReference> REFERENCES = Stream.of(
                    System.getProperty("java.class.path").split(Pattern.quote(System.getProperty("path.separator"))))
            .map(Path::of)
            .filter(Library::isModule)
            .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
            .sorted(Comparator.comparing(module -> module.descriptor().name()))
            .toList();

    static final List<ModuleDescriptor> MODULES =
            REFERENCES.stream().map(ModuleReference::descriptor).toList();

    private Library() {}

    private static boolean isModule(Path entry) {
        return Files.exists(entry.resolve("module-info.class"))
                || Files.isRegularFile(entry)
                        && entry.getFileName().toString().matches("ogi-report-.*(?<!-tests)\\.jar");
    }

    /** The packages that a module exports to all. */
    static Set<String> exported(ModuleDescriptor module) {
        return module.exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** The packages of a module that know a package which it does not export: its own, and those of its friends. */
    static Set<String> mayKnow(ModuleDescriptor module, String hidden) {
        Set<String> friends = module.exports().stream()
                .filter(exports -> exports.source().equals(hidden))
                .flatMap(exports -> exports.targets().stream())
                .collect(Collectors.toSet());
        return MODULES.stream()
                .filter(other -> other.equals(module) || friends.contains(other.name()))
                .flatMap(other -> other.packages().stream())
                .collect(Collectors.toSet());
    }
}
