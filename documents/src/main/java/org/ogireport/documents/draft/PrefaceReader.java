package org.ogireport.documents.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.Contact;
import org.ogireport.core.Narrative;
import org.ogireport.core.Preface;
import org.ogireport.core.Text;
import org.ogireport.core.form.ReportField;
import org.ogireport.documents.page.TextNormalizer;

/** What a preface plainly states: the statistics period, the download address and whom to ask. Doubtful ones are null. */
public final class PrefaceReader {
    private static final int LONGEST = 20_000;
    private static final int WRAPPED = 25;
    private static final String STOP = "[;,。()]";
    private static final String KEYWORD = "(?:邮编|邮政编码|(?:联系|咨询|办公)?电话|传真|电子邮[箱件]|邮箱|E-?mail|联系人)";

    private static final Pattern PERIOD = Pattern.compile("(?<![0-9])([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日(?:起)?,?"
            + "(?:至|到|-|—|–|~)(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})日");
    private static final Pattern STATISTICS = Pattern.compile("统计|期限|时限|数据");
    private static final Pattern DOWNLOAD = Pattern.compile("下载|网址");
    private static final Pattern ADDRESS_ON_THE_WEB =
            Pattern.compile("(?i)(?:https?://|www\\.)[a-z0-9./_?=&%#:~+-]*[a-z0-9/]");
    private static final Pattern OFFICE = Pattern.compile("[请可](?:直接|及时)?[与向同]([^;,。:()]{2,60}?)联系");
    private static final Pattern LABELLED_OFFICE =
            Pattern.compile(ReportField.OFFICE.words().chinese()
                    + "[:为]([^;,。:()]{2,60}?)(?=[;,。]|(?:联系|通讯|通信|办公|邮寄)?地址|" + KEYWORD + "|$)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<!邮箱|邮件|下载|网站|网页|链接|浏览|IP)(?:联系|通讯|通信|办公|邮寄)?地址[:为](.{2,120}?)(?=[;,。]|" + KEYWORD + "|$)");
    private static final Pattern POSTAL_CODE = Pattern.compile("(?:邮编|邮政编码)[:为]?([0-9]{6})(?![0-9])");
    private static final String NUMBER = "([0-9(+][0-9()+—–~转-]{4,28}[0-9](?:[、/][0-9—–-]{5,20})*)(?![0-9])";
    private static final Pattern TELEPHONE = Pattern.compile("(?<!监督|投诉|举报)电话(?:号码)?(?:[/(]传真\\)?)?[:为]" + NUMBER);
    private static final Pattern FAX = Pattern.compile("传真(?:号码|电话)?\\)?[:为]" + NUMBER);
    private static final Pattern EMAIL = Pattern.compile(
            "(?i)(?:电子邮[箱件]|邮箱|e-?mail)(?:地址)?[:为]?([a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63})*\\.[a-z]{2,})");

    /** The preface in one line without spaces, and the same in half-width characters. */
    private final String text;

    private final String plain;

    private PrefaceReader(List<String> paragraphs) {
        this.text = join(paragraphs);
        this.plain = TextNormalizer.halfWidth(text);
    }

    /**
     * A preface.
     *
     * @param prose the preface as printed
     * @param facts where its facts are stated
     */
    public static Preface read(Narrative prose, Narrative facts) {
        PrefaceReader reader = new PrefaceReader(facts.paragraphs());
        LocalDate[] period = reader.period();
        return new Preface(
                prose,
                period.length == 0 ? null : period[0],
                period.length == 0 ? null : period[1],
                reader.downloadAddress(),
                reader.contact());
    }

    /** Lines that were only wrapped go on in the next one; a shorter line ends its paragraph. */
    private static String join(List<String> paragraphs) {
        StringBuilder joined = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (joined.length() + paragraph.length() > LONGEST) {
                break;
            }
            String dense = TextNormalizer.dense(paragraph);
            joined.append(dense).append(dense.length() < WRAPPED ? "。" : "");
        }
        return joined.toString();
    }

    private LocalDate[] period() {
        Set<List<LocalDate>> stated = new LinkedHashSet<>();
        Set<List<LocalDate>> others = new LinkedHashSet<>();
        Matcher found = PERIOD.matcher(plain);
        while (found.find()) {
            int sentence = plain.lastIndexOf('。', found.start()) + 1;
            boolean statistics =
                    STATISTICS.matcher(plain.substring(sentence, found.start())).find();
            String endYear = found.group(4) == null ? found.group(1) : found.group(4);
            try {
                LocalDate start = date(found.group(1), found.group(2), found.group(3));
                LocalDate end = date(endYear, found.group(5), found.group(6));
                (statistics ? stated : others).add(List.of(start, end));
            } catch (DateTimeException e) {
                return new LocalDate[0];
            }
        }
        Set<List<LocalDate>> periods = stated.isEmpty() ? others : stated;
        return periods.size() == 1 ? periods.iterator().next().toArray(new LocalDate[0]) : new LocalDate[0];
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    /** The one address in sentences that speak of downloading. */
    private @Nullable String downloadAddress() {
        Set<String> addresses = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || plain.charAt(i) == '。') {
                String sentence = plain.substring(from, i);
                if (DOWNLOAD.matcher(sentence).find()) {
                    ADDRESS_ON_THE_WEB.matcher(sentence).results().forEach(found -> addresses.add(found.group()));
                }
                from = i + 1;
            }
        }
        return addresses.size() == 1 ? addresses.iterator().next() : null;
    }

    private @Nullable Contact contact() {
        String labelled = one(LABELLED_OFFICE, text);
        Contact contact = new Contact(
                labelled == null ? one(OFFICE, text) : labelled,
                postalAddress(),
                one(POSTAL_CODE, plain),
                one(TELEPHONE, plain),
                one(EMAIL, plain),
                one(FAX, plain));
        return contact.equals(new Contact(null, null, null, null, null, null)) ? null : contact;
    }

    /** What a pattern finds, if it finds the same everywhere; taken from a text of the same length. */
    private @Nullable String one(Pattern pattern, String kept) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            found.add(kept.substring(matcher.start(1), matcher.end(1)));
        }
        if (found.size() != 1) {
            return null;
        }
        String value = found.iterator().next();
        return value.isBlank() || Text.findRefusedInLine(value).isPresent() ? null : value;
    }

    /** The address up to the bracket that was opened before it; null if that cuts it to nothing. */
    private @Nullable String postalAddress() {
        String address = one(ADDRESS, text);
        if (address == null) {
            return null;
        }
        int open = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = TextNormalizer.halfWidth(address.charAt(i));
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return i == 0 ? null : address.substring(0, i);
            }
        }
        return open > 0 || address.matches(".*" + STOP) ? null : address;
    }
}
