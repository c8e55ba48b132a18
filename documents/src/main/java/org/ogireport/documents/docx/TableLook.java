package org.ogireport.documents.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;

/** How the rows and cells of a table are seen. */
final class TableLook {
    /**
     * A row.
     *
     * @param shown whether it is there at all
     * @param before how many columns it leaves out at its beginning
     * @param cells its cells
     */
    record Row(boolean shown, List<XmlNode> before, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param element the cell
     * @param around what is around its content
     * @param properties its own properties
     */
    record Cell(XmlNode element, Around around, Properties properties) {}

    /** A row, and how it is seen for what is around it. */
    private record Within(XmlNode row, Look look) {}

    private final Looks looks;
    private final Properties own;
    private final Style style;
    private final List<Backdrop> backdrops = new ArrayList<>();
    private final Map<List<Boolean>, Collection<Style>> possible = new HashMap<>();
    private final List<Within> found = new ArrayList<>();
    private final boolean fixed;
    private final boolean overlaid;
    private Look look;

    TableLook(XmlNode table, Looks looks, Around around) {
        this.looks = looks;
        Properties direct = Properties.of(table.child("tblPr"));
        Style whole = looks.styles().get("table", direct.get("tblStyle"));
        Style part = whole.parts().get("wholeTable");
        this.style = part == null ? whole : part.over(whole);
        this.own = style.table().with(direct);
        this.look = around.look().and(own.judge(TableProperties::table)).and(Look.certainIf(style.known()));
        boolean hiding = style.parts().entrySet().stream()
                .anyMatch(other -> other.getValue().row().get("hidden") != null
                        || !other.getKey().equals("wholeTable")
                                && isExact(other.getValue().row()));
        this.overlaid = around.overlaid() || Floats.in(table, looks.styles());
        look = look.and(Look.certainIf(!hiding && !overlaid));
        XmlNode layout = own.get("tblLayout");
        this.fixed = layout != null && layout.attribute("type").equals("fixed");
        backdrops.add(around.backdrop());
        Backdrop shaded = around.backdrop().under(own.get("shd"), looks.colours());
        if (!shaded.equals(around.backdrop())) {
            backdrops.add(shaded);
        }
        Wrappers.forEach(table, Look.PLAIN, (row, within) -> {
            if (row.is("tr")) {
                found.add(new Within(row, within));
            } else if (!row.is("tblPr") && !row.is("tblGrid")) {
                look = look.and(Look.DOUBTFUL);
            }
        });
    }

    /** How many rows there are. */
    int size() {
        return found.size();
    }

    /** A row, from the top; it is made anew each time, since all together may be many. */
    Row row(int index) {
        return row(found.get(index), index);
    }

    private Row row(Within within, int index) {
        XmlNode row = within.row();
        Properties properties = style.row().with(Properties.of(row.child("trPr")));
        Properties exceptions = Properties.of(row.child("tblPrEx"));
        Look rowLook = look.and(within.look())
                .and(properties.judge(TableProperties::row))
                .and(exceptions.judge(TableProperties::table));
        List<XmlNode> elements = new ArrayList<>();
        List<Look> wrapped = new ArrayList<>();
        Look[] around = {rowLook};
        Wrappers.forEach(row, Look.PLAIN, (cell, control) -> {
            if (cell.is("tc")) {
                elements.add(cell);
                wrapped.add(control);
                Properties tc = Properties.of(cell.child("tcPr"));
                boolean changed = tc.get("cellDel") != null || tc.get("cellMerge") != null;
                around[0] = around[0].and(Look.certainIf(!changed));
            } else if (!cell.is("trPr") && !cell.is("tblPrEx")) {
                around[0] = around[0].and(Look.DOUBTFUL);
            }
        });
        XmlNode height = properties.get("trHeight");
        long most = isExact(properties) && height != null ? Math.max(1, height.number("val", 0)) : 0;
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean last = i == elements.size() - 1;
            cells.add(cell(elements.get(i), around[0].and(wrapped.get(i)), exceptions, most, index, i == 0, last));
        }
        List<XmlNode> before = new ArrayList<>();
        XmlNode own = row.child("trPr");
        for (XmlNode property : own == null ? List.<XmlNode>of() : own.children()) {
            if (property.is("gridBefore")) {
                before.add(property);
            }
        }
        return new Row(rowLook != Look.HIDDEN, before, cells);
    }

    private static boolean isExact(Properties row) {
        XmlNode height = row.get("trHeight");
        return height != null && height.attribute("hRule").equals("exact");
    }

    private Cell cell(
            XmlNode cell, Look rowLook, Properties exceptions, long height, int row, boolean first, boolean last) {
        Properties direct = Properties.of(cell.child("tcPr"));
        List<Setting> settings = new ArrayList<>();
        Look seen = null;
        for (Style possible : possible(row, first, last)) {
            Properties all = possible.cell().with(direct);
            Look one = all.judge(TableProperties::cell);
            seen = seen == null ? one : seen.or(one);
            for (Backdrop backdrop : backdrops) {
                settings.add(new Setting(possible, backdrop.under(all.get("shd"), looks.colours())));
            }
        }
        Look all = rowLook.and(seen == null ? Look.PLAIN : seen).and(Look.certainIf(!isWithoutWidth(direct)));
        long within = height == 0 ? 0 : Math.max(1, height - margins(exceptions, direct));
        return new Cell(cell, new Around(List.copyOf(settings), all, within, true, overlaid), direct);
    }

    /** How much of a cell's height its margins take: its own, or those that its row or its table gives it. */
    private long margins(Properties row, Properties cell) {
        List<Optional<XmlNode>> stated = Stream.of(cell.get("tcMar"), row.get("tblCellMar"), own.get("tblCellMar"))
                .map(Optional::ofNullable)
                .toList();
        return Stream.of("top", "bottom")
                .flatMap(name -> stated.stream()
                        .flatMap(margins -> margins.map(all -> all.child(name)).stream())
                        .limit(1))
                .mapToLong(side -> side.number("w", 0))
                .sum();
    }

    private boolean isWithoutWidth(Properties cell) {
        XmlNode width = cell.get("tcW");
        return fixed && width != null && width.attribute("type").equals("dxa") && width.number("w", 1) <= 0;
    }

    /** What the style may say of a cell: with or without what it says of parts of the table, and either band. */
    private Collection<Style> possible(int row, boolean first, boolean last) {
        if (style.parts().size() == (style.parts().containsKey("wholeTable") ? 1 : 0)) {
            return List.of(style);
        }
        boolean top = row == 0 && isOn("firstRow", 0x20);
        boolean bottom = row == found.size() - 1 && isOn("lastRow", 0x40);
        boolean left = first && isOn("firstColumn", 0x80);
        boolean right = last && isOn("lastColumn", 0x100);
        return possible.computeIfAbsent(List.of(top, bottom, left, right), place -> {
            Map<Set<String>, Style> styles = new LinkedHashMap<>();
            styles.put(Set.of(), style);
            for (String down : List.of("band1Vert", "band2Vert")) {
                for (String across : List.of("band1Horz", "band2Horz")) {
                    Set<String> kinds = new LinkedHashSet<>();
                    add(kinds, down, !isOn("noVBand", 0x400));
                    add(kinds, across, !isOn("noHBand", 0x200));
                    add(kinds, "firstRow", top);
                    add(kinds, "lastRow", bottom);
                    add(kinds, "firstCol", left);
                    add(kinds, "lastCol", right);
                    add(kinds, "nwCell", top && left);
                    add(kinds, "neCell", top && right);
                    add(kinds, "swCell", bottom && left);
                    add(kinds, "seCell", bottom && right);
                    styles.computeIfAbsent(kinds, this::with);
                }
            }
            return List.copyOf(styles.values());
        });
    }

    private Style with(Set<String> kinds) {
        Style all = style;
        for (String kind : kinds) {
            Style part = style.parts().get(kind);
            all = part == null ? all : part.over(all);
        }
        return all;
    }

    private void add(Set<String> kinds, String kind, boolean holds) {
        if (holds && style.parts().containsKey(kind)) {
            kinds.add(kind);
        }
    }

    /** Whether the table asks for what its style says of a part; it does where it does not say so. */
    private boolean isOn(String kind, int bit) {
        XmlNode asked = own.get("tblLook");
        String stated = asked == null ? "" : asked.attribute(kind);
        if (asked == null || stated.isEmpty() && asked.value().isEmpty()) {
            return !kind.startsWith("no");
        }
        return stated.isEmpty() ? (bits(asked.value()) & bit) != 0 : stated.equals("1") || stated.equals("true");
    }

    private static int bits(String value) {
        try {
            return Integer.parseInt(value, 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
