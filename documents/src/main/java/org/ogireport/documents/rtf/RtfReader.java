package org.ogireport.documents.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.ogireport.documents.docx.DocxDocument;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Grid;
import org.ogireport.documents.rtf.RtfState.Destination;

/** Takes the words and the text of a document in turn, and puts together the Word document that they describe. */
final class RtfReader extends RtfListenerAdaptor {
    private static final int DEEPEST = 1000;

    private final Grid.Limit limit;
    private final Deque<RtfState> groups = new ArrayDeque<>();
    private final RtfColours colours = new RtfColours();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfText text = new RtfText();
    private final RtfRunWords runWords = new RtfRunWords(colours);
    private final RtfParagraphWords paragraphWords = new RtfParagraphWords(colours);
    private final RtfRow row;
    private final RtfStyles styles = new RtfStyles();
    private final RtfContent content;
    private final RtfDestinations destinations;
    private RtfState state = new RtfState();

    RtfReader(Grid.Limit limit) {
        this.limit = limit;
        this.row = new RtfRow(colours, limit);
        this.content = new RtfContent(limit);
        this.destinations = new RtfDestinations(content);
        RtfRunWords.plain(state);
    }

    /** The document, once all is taken. */
    DocxDocument document() {
        return DocxDocument.of(content.document(), Map.of("styles", styles.part(), "fontTable", fonts.part()));
    }

    @Override
    public void processGroupStart() {
        flush();
        text.skip(0);
        if (groups.size() > DEEPEST) {
            throw limit.tooLarge();
        }
        leaveOutUnknown();
        groups.push(state);
        state = state.copy();
    }

    @Override
    public void processGroupEnd() {
        flush();
        text.skip(0);
        if (groups.isEmpty()) {
            throw limit.damaged();
        }
        RtfState outer = groups.pop();
        if (state.destination == Destination.STYLES) {
            styles.end(state);
        }
        destinations.end(state, outer);
        state = outer;
    }

    @Override
    public void processCharacterBytes(byte[] bytes) {
        if (bytes.length > 0) {
            leaveOutUnknown();
        }
        if (state.destination != Destination.NOTHING) {
            text.add(bytes);
        }
    }

    /** Leaves out a group that is for a destination which the parser does not know. */
    private void leaveOutUnknown() {
        if (state.optional) {
            state.destination = Destination.NOTHING;
        }
    }

    @Override
    public void processCommand(Command word, int parameter, boolean hasParameter, boolean optional) {
        if (isBrace(word) && text.isOpen(fonts.charset(state))) {
            text.add(word.getCommandName().getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        flush();
        int number = hasParameter ? parameter : 1;
        if (word == Command.u) {
            add(Character.toString((char) number));
            text.skip(state.fallback);
        } else if (word == Command.uc) {
            state.fallback = Math.max(0, hasParameter ? parameter : 1);
        } else {
            text.skip(0);
            take(word, number, hasParameter);
        }
    }

    private static boolean isBrace(Command word) {
        return word == Command.opencurly || word == Command.closecurly || word == Command.backslash;
    }

    private void take(Command word, int number, boolean hasParameter) {
        if (word == Command.optionalcommand) {
            state.optional = true;
        } else if (word.getCommandType() == CommandType.Destination) {
            destinations.begin(word, state);
            state.optional = false;
        } else if (state.optional || state.destination == Destination.NOTHING) {
            state.destination = Destination.NOTHING;
        } else if (word.getCommandType() == CommandType.Symbol) {
            symbol(word);
        } else {
            property(word, number, hasParameter);
        }
    }

    private void property(Command word, int number, boolean hasParameter) {
        switch (word) {
            case ansicpg -> fonts.page(number);
            case deff -> state.font = number;
            case f -> font(number);
            case fcharset -> fonts.charset(number);
            case up -> RtfRunWords.raise(state, hasParameter ? number : 6);
            case dn -> RtfRunWords.raise(state, hasParameter ? -number : -6);
            case red -> colours.red(hasParameter ? number : 0);
            case green -> colours.green(hasParameter ? number : 0);
            case blue -> colours.blue(hasParameter ? number : 0);
            case shptop, shpbottom, shpwr, shpbypage, shpbymargin -> destinations.shape(word, number);
            default -> {
                if (state.destination == Destination.STYLES) {
                    styles.take(word, number);
                }
                int value = hasParameter || word.getCommandType() != CommandType.Value ? number : 0;
                boolean known = runWords.take(state, word, value)
                        || paragraphWords.take(state, word, value)
                        || row.take(word, value)
                        || RtfNeutralWords.has(word)
                        || state.destination == Destination.SHAPE;
                if (!known) {
                    state.run("rtf:" + word.getCommandName());
                }
            }
        }
    }

    private void font(int number) {
        state.font = number;
        if (state.destination == Destination.FONTS) {
            fonts.begin(number);
        } else {
            String name = fonts.name(number);
            state.run("rFonts", "ascii", name, "hAnsi", name, "eastAsia", name);
        }
    }

    private void symbol(Command word) {
        if (state.destination == Destination.COLOURS || state.destination == Destination.FONTS) {
            return;
        }
        switch (word) {
            case par, sect -> content.paragraph(state, state.tables);
            case cell -> content.cell(state, 1);
            case nestcell -> content.cell(state, Math.max(2, state.tables));
            case row -> content.row(1, row.end());
            case nestrow -> content.row(Math.max(2, state.tables), row.end());
            case tab, line -> content.add(state, new XmlNode(word == Command.tab ? "tab" : "br"));
            case page, column -> content.add(state, new XmlNode("br"));
            case optionalhyphen -> content.add(state, new XmlNode("softHyphen"));
            case nonbreakinghyphen -> content.add(state, new XmlNode("noBreakHyphen"));
            case chatn, indexsubentry, chftnsep, chftnsepc -> {}
            case chftn -> content.add(state, new XmlNode("footnoteReference"));
            default -> add(RtfSymbols.characters(word));
        }
    }

    private void flush() {
        String taken = text.take(fonts.charset(state));
        if (!taken.isEmpty()) {
            add(taken);
        }
    }

    /** Adds characters to what the text of the group makes. */
    private void add(String characters) {
        switch (state.destination) {
            case BODY -> content.text(state, characters);
            case INSTRUCTION -> content.instruction(state, characters);
            case FONTS -> fonts.addName(characters);
            case COLOURS -> characters.chars().filter(c -> c == ';').forEach(c -> colours.end());
            default -> {}
        }
    }
}
