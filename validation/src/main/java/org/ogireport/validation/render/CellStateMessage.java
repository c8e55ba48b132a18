package org.ogireport.validation.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ogireport.core.Words;
import org.ogireport.core.draft.Source;
import org.ogireport.core.draft.Source.Unread;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.CellValue;
import org.ogireport.validation.Detail;
import org.ogireport.validation.equation.Operand;

/** The sentence of cells that have no number, for one cause: what it is, and how far it reaches. */
final class CellStateMessage {
    private static final int LONGEST = 60;

    private final List<Operand> operands;
    private final Operand first;
    private final Words extent;

    private CellStateMessage(List<Operand> operands) {
        this.operands = operands;
        this.first = operands.get(0);
        List<Cell> cells = operands.stream().map(Operand::cell).toList();
        this.extent = cells.size() == 1 ? FindingMessage.name(first.cell()) : Extent.of(cells);
    }

    static Words of(Detail.CellState state) {
        CellStateMessage message = new CellStateMessage(state.operands());
        return state.unread().map(message::unread).orElseGet(message::missing);
    }

    private Words missing() {
        CellValue value = first.value();
        if (operands.size() == 1) {
            return FindingMessage.name(first.cell())
                    .plus(FindingMessage.content(first))
                    .plus(FindingMessage.where(first))
                    .plus(
                            value.isNotFound()
                                    ? new Words("在文件中没有找到", " was not found in the document")
                                    : value.isBlank()
                                            ? new Words("空白", " is blank")
                                            : new Words("不能读作数字", " is not a readable number"));
        }
        if (value.isNotFound()) {
            return Extent.isPart(operands.stream().map(Operand::cell).toList())
                    ? new Words("第%s部分没有表格（%3$s 格）", "part %2$s has no table (%3$s cells)")
                            .with(
                                    first.cell().part().numeral(),
                                    first.cell().part().ordinal() + 1,
                                    operands.size())
                    : new Words("在文件中没有找到：%s", "not found in the document: %s").with(extent);
        }
        return value.isBlank()
                ? new Words("空白：%s", "blank: %s").with(extent)
                : new Words("“%s”不能读作数字：%s", "\"%s\" is not a readable number: %s")
                        .with(shown(value.toString()), extent);
    }

    private Words unread(Unread reason) {
        Optional<Source> source = first.source();
        Words place = source.map(Source::place).orElse(Words.NONE);
        Words cause = reason.words();
        String text;
        if (reason == Unread.COLUMNS) {
            String label = first.cell().part().rowsHeader().orElse("");
            text = source.map(Source::column).orElse("").replace(label + " | ", "");
            boolean above = source.map(Source::line).isPresent();
            Words header = above
                    ? new Words("%s上方的表头认不出", "the header above %s was not understood")
                    : new Words("%s的表头认不出", "the header of %s was not understood");
            cause = place.equals(Words.NONE) ? cause : header.with(place);
            place = Words.NONE;
        } else {
            text = source.map(Source::text).orElse(first.value().toString());
        }
        Words quoted = text.isBlank() ? Words.NONE : new Words("“%s”", "\"%s\"").with(shown(text));
        Words where = FindingMessage.joined(new Words("", ": "), place, quoted);
        return cause.plus(where.equals(Words.NONE) ? Words.NONE : new Words("（%s）", " (%s)").with(where))
                .plus(new Words("：%s未读", ": %s not read").with(extent));
    }

    /** A text as it is quoted: in one line, and not too long. */
    private static String shown(String text) {
        String line = Objects.requireNonNull(text).replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
