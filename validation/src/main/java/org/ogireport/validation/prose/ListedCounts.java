package org.ogireport.validation.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.validation.prose.Clause.Kind;
import org.ogireport.validation.prose.Clause.Number;

/**
 * Things that are named first and counted behind, each in its turn: 新收、办结申请分别为12件、10件.
 *
 * @param each a clause for each thing, with its count alone
 * @param clauses how many clauses they are told in
 */
record ListedCounts(List<Clause> each, int clauses) {
    private static final Pattern LIST = Pattern.compile(
            "(?<things>[^:]{2,80}?)分别(?<verb>收到|受理|办理|办结|答复)?(?:政府信息公开申请)?(?:为|是|有|达到?|共)*+:?(?=[0-9零一二三四五六七八九十百])");

    private static final Pattern BETWEEN = Pattern.compile("、|以及|和|与|及(?!其)");
    /** Where what is dealt with is named only once, with the last of the verbs. */
    private static final Pattern DEALT = Pattern.compile("(?:新收|收到|受理|接到|接收|办结|办理|答复|回复|处理)$");

    private static final Pattern ONLY = Pattern.compile("(?:和|及|与|以及|、)*+");

    ListedCounts {
        each = List.copyOf(each);
    }

    /** The list that begins with a clause, if there is one and it has a count for each thing. */
    static Optional<ListedCounts> at(List<Clause> clauses, int index) {
        Clause first = clauses.get(index);
        Matcher list = LIST.matcher(first.text());
        if (!first.text().contains("分别") || !list.lookingAt()) {
            return Optional.empty();
        }
        String[] things = BETWEEN.split(list.group("things"));
        String verb = list.group("verb") == null ? "" : list.group("verb");
        Matcher request = Phrases.ENDS_IN_REQUEST.matcher(things[things.length - 1]);
        String noun = request.matches() ? request.group("request") : "";
        List<Clause> each = new ArrayList<>();
        int next = index;
        int end = list.end();
        while (next < clauses.size() && each.size() < things.length) {
            Clause clause = clauses.get(next);
            for (Number number : clause.numbers()) {
                boolean alone = number.kind() == Kind.COUNT
                        && number.start() >= end
                        && ONLY.matcher(clause.text().substring(end, number.start()))
                                .matches();
                if (!alone || each.size() == things.length) {
                    return Optional.empty();
                }
                String thing = things[each.size()];
                String before = thing + (DEALT.matcher(thing).find() ? noun : verb);
                each.add(Clause.of(
                        before + clause.text().substring(number.start(), number.end()),
                        clause.separator(),
                        clause.start() + number.start() - before.length(),
                        clause.inserted()));
                end = number.end();
            }
            if (end != clause.text().length()) {
                return Optional.empty();
            }
            end = 0;
            next++;
        }
        boolean goesOn = next < clauses.size() && clauses.get(next - 1).separator() == '、';
        return things.length > 1 && each.size() == things.length && !goesOn
                ? Optional.of(new ListedCounts(each, next - index))
                : Optional.empty();
    }
}
