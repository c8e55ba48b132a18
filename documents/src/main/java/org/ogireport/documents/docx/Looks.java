package org.ogireport.documents.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ogireport.documents.packed.XmlNode;
import org.ogireport.documents.page.Look;
import org.ogireport.documents.page.RunLook;

/** How the paragraphs and runs of a document are seen by the properties that hold for them, wherever these are stated. */
final class Looks {
    private final Styles styles;
    private final Numbering numbering;
    private final Colours colours;
    private final Fonts fonts;
    private final Backdrop page;
    private final boolean refreshed;
    private final Map<Style, Map<Style, Map<Style, Properties>>> runs = new IdentityHashMap<>();
    private final Map<Style, Map<Style, Properties>> paragraphs = new IdentityHashMap<>();

    /** The parts that the main one refers to by the kind of the relation. */
    interface Parts {
        /** A part; null where there is none. */
        @Nullable
        XmlNode related(String kind) throws IOException;
    }

    Looks(Parts word, XmlNode main) throws IOException {
        XmlNode settings = word.related("settings");
        XmlNode theme = word.related("theme");
        styles = new Styles(word.related("styles"));
        numbering = new Numbering(word.related("numbering"));
        colours = new Colours(theme, settings == null ? null : settings.child("clrSchemeMapping"));
        fonts = new Fonts(word.related("fontTable"), theme);
        XmlNode update = settings == null ? null : settings.child("updateFields");
        refreshed = update != null && update.isOn();
        page = page(main.child("background"));
    }

    private Backdrop page(@Nullable XmlNode background) {
        if (background == null) {
            return Backdrop.PAPER;
        }
        List<Integer> stated = colours.stated(background, "color", "theme");
        return stated == null
                ? new Backdrop(List.of(), false)
                : stated.isEmpty() ? Backdrop.PAPER : Backdrop.PAPER.or(new Backdrop(stated, true));
    }

    Around page() {
        return Around.page(page);
    }

    Styles styles() {
        return styles;
    }

    Colours colours() {
        return colours;
    }

    /** Whether programs make fields anew when they open the document. */
    boolean isRefreshed() {
        return refreshed;
    }

    /** How a paragraph is seen. */
    ParagraphLook paragraph(XmlNode paragraph, Around around) {
        XmlNode element = paragraph.child("pPr");
        Properties direct = Properties.of(element);
        Style own = styles.get("paragraph", direct.get("pStyle"));
        Properties all = Properties.NONE;
        Look look = null;
        boolean led = false;
        List<Setting> settings = new ArrayList<>();
        for (Setting setting : around.settings()) {
            Style table = setting.style();
            all = paragraphs
                    .computeIfAbsent(table, key -> new IdentityHashMap<>())
                    .computeIfAbsent(
                            own,
                            key -> Properties.ofStyles(List.of(styles.paragraph(), table.paragraph(), own.paragraph())))
                    .with(direct);
            Look one = all.judge(ParagraphProperties::judge);
            look = look == null ? one : look.or(one);
            led |= ParagraphProperties.isLed(all);
            settings.add(new Setting(table, setting.backdrop().under(all.get("shd"), colours)));
        }
        return new ParagraphLook(
                settings,
                own,
                (look == null ? Look.PLAIN : look).and(around.look()).and(Look.certainIf(own.known())),
                ParagraphProperties.line(all),
                ParagraphProperties.before(all),
                numbering.mayShow(all.get("numPr")),
                led,
                around.inCell());
    }

    /** How a run is seen. */
    RunLook run(@Nullable XmlNode properties, ParagraphLook paragraph) {
        Properties direct = Properties.of(properties);
        Style own = styles.get("character", direct.get("rStyle"));
        RunLook look = null;
        for (Setting setting : paragraph.settings()) {
            Style table = setting.style();
            Properties base = runs.computeIfAbsent(table, key -> new IdentityHashMap<>())
                    .computeIfAbsent(paragraph.style(), key -> new IdentityHashMap<>())
                    .computeIfAbsent(
                            own,
                            key -> Properties.ofStyles(List.of(
                                    styles.run(), table.run(), paragraph.style().run(), own.run())));
            Properties all = base.with(direct);
            RunLook one =
                    RunProperties.judge(paragraph.inCell() ? all : all.settled(), setting.backdrop(), colours, fonts);
            look = look == null ? one : look.or(one);
        }
        if (look == null) {
            throw new IllegalStateException("a paragraph has at least one style");
        }
        boolean clipped = paragraph.line() > 0 && paragraph.line() < look.size() * 6;
        return look.within(paragraph.look())
                .within(Look.certainIf(own.known()))
                .within(clipped ? Look.OTHERWISE : Look.PLAIN);
    }
}
