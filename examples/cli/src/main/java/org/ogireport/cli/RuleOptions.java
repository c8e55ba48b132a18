package org.ogireport.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.RefusedValueException;
import org.ogireport.validation.Checker;
import org.ogireport.validation.Circumstances;
import org.ogireport.validation.RuleCatalogue;
import org.ogireport.validation.RulePolicy;
import picocli.CommandLine.Option;

/** By which rules, and on which day, a command checks. */
final class RuleOptions {
    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "规则策略：规则的取舍、轻重和豁免（JSON）。 Which rules to leave out, weigh otherwise or waive (JSON).")
    private @Nullable String policy;

    @Option(
            names = "--on",
            paramLabel = "YYYY-MM-DD",
            description = "检查的日期，豁免以此为准，默认今天。 The day of the check, for waivers; otherwise today.")
    private @Nullable LocalDate on;

    /** The day of the check, and nothing else that is known. */
    Circumstances circumstances() {
        return Circumstances.NONE.withToday(on == null ? LocalDate.now(ZoneId.systemDefault()) : on);
    }

    Checker checker(Console console) throws InputException {
        return new Checker(RuleCatalogue.standard(), policy == null ? RulePolicy.NONE : policy(policy, console));
    }

    /** A policy as a file: see {@link RulePolicy#read} and {@code docs/schema/policy.schema.json}. */
    private static RulePolicy policy(String file, Console console) throws InputException {
        byte[] bytes = Bytes.of(file, console);
        try {
            return RulePolicy.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (RefusedValueException e) {
            throw new InputException(
                    file + ": " + console.choose("不是有效的规则策略：", "not a valid policy: ") + e.message(console.locale()));
        }
    }
}
