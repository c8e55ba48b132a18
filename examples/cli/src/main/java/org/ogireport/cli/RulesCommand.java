package org.ogireport.cli;

import java.util.concurrent.Callable;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.render.RuleDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rules}: prints the rule catalogue. */
@Command(
        name = "rules",
        description = {"列出全部规则及其依据。", "Prints all rules and what they rest on."})
final class RulesCommand implements Callable<Integer> {
    /** How the rules are printed. */
    enum Format {
        MD,
        JSON
    }

    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "md|json",
            defaultValue = "md",
            description = "输出格式，默认 ${DEFAULT-VALUE}。 Output format.")
    private Format format = Format.MD;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleCatalogue catalogue = RuleCatalogue.standard();
        if (format == Format.JSON) {
            console.printDocument(RuleDocuments.json(catalogue) + "\n");
        } else {
            console.print(RuleDocuments.markdown(catalogue, console.locale()));
        }
        return OgiReport.OK;
    }
}
