package org.ogireport.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a call is refused, in Chinese where picocli says it in English only. */
final class CallRefusal {
    private CallRefusal() {}

    static Words of(ParameterException refusal) {
        return new Words(chinese(refusal), String.valueOf(refusal.getMessage()));
    }

    private static String chinese(ParameterException refusal) {
        ArgSpec argument = refusal.getArgSpec();
        if (refusal instanceof UnmatchedArgumentException unmatched) {
            return (unmatched.isUnknownOption() ? "没有这个选项：" : "多余的参数，或没有这个命令：")
                    + String.join("，", unmatched.getUnmatched())
                    + suggested(unmatched.getSuggestions());
        }
        if (refusal instanceof MissingParameterException missing) {
            // an option that need not be there is there, and what should follow it is not
            boolean isFollowed = missing.getMissing().stream().allMatch(ArgSpec::required);
            return (isFollowed ? "缺少必需的：" : "选项缺少参数：")
                    + missing.getMissing().stream().map(CallRefusal::name).collect(Collectors.joining("，"));
        }
        if (refusal instanceof OverwrittenOptionException overwritten) {
            return "选项只能给出一次：" + name(overwritten.getOverwritten());
        }
        return argument == null ? "命令有误：" + refusal.getMessage() : unsuitable(argument, refusal.getValue());
    }

    private static String suggested(List<String> suggestions) {
        return suggestions.isEmpty() ? "" : "（是否为 " + String.join("、", suggestions) + "）";
    }

    private static String unsuitable(ArgSpec argument, @Nullable String value) {
        Class<?> type = argument.type();
        String allowed = type.isEnum()
                ? "；应为 "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("、"))
                        + " 之一"
                : "；应如 " + argument.paramLabel();
        return name(argument) + "：" + (value == null ? "值不合适" : "“" + value + "” 不合适") + allowed;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
