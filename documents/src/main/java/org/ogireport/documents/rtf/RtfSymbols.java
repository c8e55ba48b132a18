package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.EnumMap;
import java.util.Map;
import org.ogireport.documents.page.Shown;

/** Control words that stand for characters. */
final class RtfSymbols {
    private static final Map<Command, String> CHARACTERS = new EnumMap<>(Map.ofEntries(
            Map.entry(Command.opencurly, "{"),
            Map.entry(Command.closecurly, "}"),
            Map.entry(Command.backslash, "\\"),
            Map.entry(Command.nonbreakingspace, "\u00A0"),
            Map.entry(Command.bullet, "\u2022"),
            Map.entry(Command.emdash, "\u2014"),
            Map.entry(Command.endash, "\u2013"),
            Map.entry(Command.emspace, "\u2003"),
            Map.entry(Command.enspace, "\u2002"),
            Map.entry(Command.qmspace, "\u2005"),
            Map.entry(Command.lquote, "\u2018"),
            Map.entry(Command.rquote, "\u2019"),
            Map.entry(Command.ldblquote, "\u201C"),
            Map.entry(Command.rdblquote, "\u201D"),
            Map.entry(Command.ltrmark, "\u200E"),
            Map.entry(Command.zwbo, "\u200B"),
            Map.entry(Command.zwnbo, "\u2060"),
            Map.entry(Command.zwj, "\u200D"),
            Map.entry(Command.zwnj, "\u200C")));

    private RtfSymbols() {}

    /** The characters of a word; what a program computes, such as the date, is not known. */
    static String characters(Command word) {
        return CHARACTERS.getOrDefault(word, String.valueOf(Shown.OTHERWISE));
    }
}
