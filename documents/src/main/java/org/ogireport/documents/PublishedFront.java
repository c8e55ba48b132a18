package org.ogireport.documents;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Authority;
import org.ogireport.core.AuthorityKind;
import org.ogireport.core.AuthorityLevel;
import org.ogireport.core.Contact;
import org.ogireport.core.FigureScope;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.draft.Draft;
import org.ogireport.documents.Remark.Kind;

/**
 * What stands before part one of a published report, and what travels along unseen: the year, the organ and the facts of
 * the preface, as they are known. A check value over all that is shown tells on reading whether what travelled along
 * still belongs to it; where it does not, only what is shown counts.
 *
 * @param title the title shown
 * @param prose the preface
 * @param shown facts that neither the title nor the preface states
 * @param carried what travels along, by key
 */
record PublishedFront(String title, List<String> prose, List<Fact> shown, Map<String, String> carried) {
    /** Shown in place of a title that is not known. */
    private static final String UNTITLED = "（标题未填）";

    private static final String TITLED = "titled";
    private static final String CONTACT = "contact";
    private static final String CHECK = "check";
    private static final String STATED = "stated";

    /**
     * A fact in a line of its own.
     *
     * @param label what it is
     * @param text the fact
     */
    record Fact(String label, String text) {
        String line() {
            return label + "：" + text;
        }
    }

    static PublishedFront of(Draft draft) {
        String title = draft.title().orElse(UNTITLED);
        List<String> prose = draft.preface().prose().paragraphs();
        List<Fact> shown = new ArrayList<>();
        Map<String, String> carried = new LinkedHashMap<>();
        draft.title().ifPresent(stated -> carried.put(TITLED, STATED));
        draft.year().ifPresent(year -> carried.put("year", Integer.toString(year)));
        draft.authority().ifPresent(authority -> {
            put(carried, "authority", authority.name());
            put(carried, "level", authority.level());
            put(carried, "kind", authority.kind());
            put(carried, "scope", authority.scope());
            put(carried, "division-code", authority.divisionCode());
        });
        Preface preface = draft.preface();
        put(carried, "period-start", preface.periodStart());
        put(carried, "period-end", preface.periodEnd());
        put(carried, "download-address", preface.downloadAddress());
        Contact contact = preface.contact();
        if (contact != null) {
            carried.put(CONTACT, STATED);
            put(carried, "office", contact.office());
            put(carried, "address", contact.address());
            put(carried, "postal-code", contact.postalCode());
            put(carried, "telephone", contact.telephone());
            put(carried, "email", contact.email());
            put(carried, "fax", contact.fax());
        }
        String stated = Glyphs.dense(draft.title().orElse("") + "\n" + String.join("\n", prose));
        show(shown, "报告机关", carried.get("authority"), stated);
        show(shown, "报告年度", carried.get("year"), stated);
        showPeriod(shown, preface);
        show(shown, "电子版下载地址", carried.get("download-address"), stated);
        show(shown, "联系单位", carried.get("office"), stated);
        show(shown, "联系地址", carried.get("address"), stated);
        show(shown, "邮政编码", carried.get("postal-code"), stated);
        show(shown, "联系电话", carried.get("telephone"), stated);
        show(shown, "电子邮箱", carried.get("email"), stated);
        show(shown, "传真", carried.get("fax"), stated);
        carried.put(CHECK, check(title, prose, shown.stream().map(Fact::line).toList()));
        return new PublishedFront(title, prose, List.copyOf(shown), carried);
    }

    private static void put(Map<String, String> carried, String key, @Nullable Object value) {
        if (value != null) {
            carried.put(key, value.toString());
        }
    }

    private static void show(List<Fact> shown, String label, @Nullable String text, String stated) {
        if (text != null && !stated.contains(Glyphs.dense(text))) {
            shown.add(new Fact(label, text));
        }
    }

    private static void showPeriod(List<Fact> shown, Preface preface) {
        LocalDate start = preface.periodStart();
        LocalDate end = preface.periodEnd();
        Preface stated = PrefaceReader.read(preface.prose(), preface.prose());
        boolean plain = Objects.equals(start, stated.periodStart()) && Objects.equals(end, stated.periodEnd());
        if (plain || start == null && end == null) {
            return;
        }
        String from = start == null ? "" : chinese(start);
        String to = end == null ? "" : chinese(end);
        shown.add(new Fact("统计期限", from.isEmpty() ? "至" + to : to.isEmpty() ? from + "起" : from + "至" + to));
    }

    private static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static String check(String title, List<String> prose, List<String> facts) {
        CRC32 check = new CRC32();
        Stream.of(Stream.of(title), prose.stream(), facts.stream())
                .flatMap(lines -> lines)
                .map(line -> Glyphs.dense(line) + "\n")
                .forEach(line -> check.update(line.getBytes(StandardCharsets.UTF_8)));
        return String.format("%08x", check.getValue());
    }

    /**
     * Reads the front of a published report.
     *
     * @param title the title shown
     * @param prose the paragraphs of the preface shown
     * @param facts the lines of facts shown
     * @param carried what travelled along
     */
    static void read(
            String title,
            List<String> prose,
            List<String> facts,
            Map<String, String> carried,
            Draft.Builder draft,
            Remarks remarks) {
        Narrative narrative = new Narrative(prose);
        if (check(title, prose, facts).equals(carried.get(CHECK))) {
            try {
                readCarried(title, narrative, carried, draft);
                return;
            } catch (IllegalArgumentException | DateTimeException e) {
                // written by somebody else: what is shown counts
            }
        }
        remarks.add(Kind.FRONT_EDITED, 0, title);
        readShown(title, narrative, facts, carried, draft, remarks);
    }

    private static void readCarried(String title, Narrative prose, Map<String, String> carried, Draft.Builder draft) {
        String year = carried.get("year");
        Integer number = year == null ? null : Integer.valueOf(year);
        Authority authority = authority(carried);
        Preface preface = new Preface(
                prose,
                date(carried.get("period-start")),
                date(carried.get("period-end")),
                carried.get("download-address"),
                contact(carried));
        if (carried.containsKey(TITLED)) {
            draft.title(title);
        }
        if (number != null) {
            draft.year(number);
        }
        if (authority != null) {
            draft.authority(authority);
        }
        draft.preface(preface);
    }

    private static @Nullable Authority authority(Map<String, String> carried) {
        String name = carried.get("authority");
        return name == null
                ? null
                : new Authority(
                        name,
                        constant(AuthorityLevel.values(), carried.get("level")),
                        constant(AuthorityKind.values(), carried.get("kind")),
                        constant(FigureScope.values(), carried.get("scope")),
                        carried.get("division-code"));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] all, @Nullable String name) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Contact contact(Map<String, String> carried) {
        return !carried.containsKey(CONTACT)
                ? null
                : new Contact(
                        carried.get("office"),
                        carried.get("address"),
                        carried.get("postal-code"),
                        carried.get("telephone"),
                        carried.get("email"),
                        carried.get("fax"));
    }

    private static void readShown(
            String title,
            Narrative prose,
            List<String> facts,
            Map<String, String> carried,
            Draft.Builder draft,
            Remarks remarks) {
        List<String> lines =
                Stream.concat(prose.paragraphs().stream(), facts.stream()).toList();
        Preface preface = PrefaceReader.read(prose, new Narrative(lines));
        draft.preface(preface);
        if (title.equals(UNTITLED)
                || title.isBlank()
                || Text.findRefusedInLine(title).isPresent()) {
            remarks.add(Kind.TITLE_NOT_FOUND, 0, "");
        } else {
            draft.title(title);
        }
        Title read = Title.in(List.of(Line.paragraph(1, title)));
        String shown = lines.stream().map(Glyphs::dense).collect(Collectors.joining("\n", Glyphs.dense(title), ""));
        Authority known = knownAuthority(carried);
        if (known != null && shown.contains(Glyphs.dense(known.name()))) {
            draft.authority(known);
        } else if (read != null && read.authority() != null) {
            draft.authority(Authority.of(read.authority()));
        } else {
            remarks.add(Kind.AUTHORITY_NOT_FOUND, 0, title);
        }
        DraftReader.readYear(draft, read, preface, remarks);
    }

    private static @Nullable Authority knownAuthority(Map<String, String> carried) {
        try {
            return authority(carried);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
