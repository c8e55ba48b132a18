package org.ogireport.validation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ogireport.core.Contact;
import org.ogireport.core.draft.PageMetadata;
import org.ogireport.core.form.Passage;
import org.ogireport.validation.prose.DocumentText;
import org.ogireport.validation.prose.Keywords;
import org.ogireport.validation.prose.Line;
import org.ogireport.validation.prose.NormalizedSentence;
import org.ogireport.validation.prose.Sentence;

/** The organs that title, preface and contact name: one and the same, or one that acts for it. */
public final class NamedOrgans {
    private static final String NAME =
            "(?<organ>\\p{IsHan}{2,24}?(?:人民政府|(?<!人民)政府|局|厅|委员会|管委会|委|街道办事处|办事处|街道|镇|乡|中心|海关|大学|学院)(?:办公[室厅])?)";

    /** Its office by another name. */
    private static final String OFFICE = "(?:(?:党政|综合|政务公开|信息公开)*+(?:办公[室厅]|办|[科股]))?";

    private static final Pattern TITLE =
            Pattern.compile("^(?:关于)?(?<organ>\\p{IsHan}{2,40}?)(?:关于)?(?:20[0-9]{2}年?度?)?(?:关于)?政府信息公开");

    /** Where a preface says whose report it is, or whom to ask. */
    private static final List<Pattern> ANNOUNCED = List.of(
            Pattern.compile("(?:^|[，。;:(])(?:现将|现公布|现发布|现|特向社会公布|公布)?" + NAME + "(?:20[0-9]{2}年?度?)政府信息公开"),
            Pattern.compile("(?:^|[，。;:])(?:本(?:年度)?报告)?(?:是)?由" + NAME + "(?:根据|按照|依据|依照|编制|发布|起草|制作|撰写|公布)"),
            Pattern.compile("(?:^|[。;])" + NAME + "(?:现)?(?:根据|按照|依据|依照|编制)"),
            Pattern.compile("，" + NAME + "(?:组织)?(?:编制|编写|起草|撰写)(?:了|完成|形成)?(?:本|20[0-9]{2}年|政府信息公开)"),
            Pattern.compile("(?:请|可)(?:直接)?(?:与|向|联系|致电)" + NAME + OFFICE + "(?:联系|咨询|反映|查询|[，。(]|$)"));

    /** Party organs, leading groups, and whoever stands for another. */
    private static final Keywords OTHERWISE = Keywords.of("党|领导小组|代表|国务院|本|我|全|各|该|有关|相关|上级|同级|工作委员会");

    private NamedOrgans() {}

    /**
     * An organ that is not the title's.
     *
     * @param title the organ that the title names
     * @param other the other one
     * @param sentence where it is named; empty where it is the office to ask
     */
    public record Other(String title, String other, Optional<Sentence> sentence) {}

    /** The first organ that the preface or the contact names and that plainly is not the one of the title. */
    public static Optional<Other> other(DocumentText text) {
        Matcher title = TITLE.matcher(text.title());
        if (!title.find()) {
            return Optional.empty();
        }
        String organ = title.group("organ");
        OrganName own = OrganName.of(organ);
        for (Line line : text.lines(Passage.PREFACE)) {
            for (String named : named(line.untitled())) {
                if (isOther(own, named)) {
                    return Optional.of(new Other(organ, named, Optional.of(line.sentence())));
                }
            }
        }
        return Optional.ofNullable(text.preface().contact())
                .map(Contact::office)
                .filter(office -> isOther(own, office))
                .map(office -> new Other(organ, office, Optional.empty()));
    }

    /** The organ of the title, where a page's title or its publisher plainly is another. */
    public static Optional<String> otherOnPage(DocumentText text, PageMetadata said) {
        String plain = NormalizedSentence.withTitles(said.text()).text();
        Matcher page = TITLE.matcher(plain);
        Optional<String> named = said.name() == PageMetadata.Name.PUBLISHER
                ? Optional.of(plain)
                : page.find() ? Optional.of(page.group("organ")) : Optional.empty();
        Matcher title = TITLE.matcher(text.title());
        return title.find()
                        && named.filter(other -> isOther(OrganName.of(title.group("organ")), other))
                                .isPresent()
                ? Optional.of(title.group("organ"))
                : Optional.empty();
    }

    private static boolean isOther(OrganName own, String named) {
        OrganName other = OrganName.of(named);
        return !OTHERWISE.areIn(other.name()) && own.isPlainlyOther(other);
    }

    private static List<String> named(String line) {
        List<String> names = new ArrayList<>();
        for (Pattern announced : ANNOUNCED) {
            Matcher matcher = announced.matcher(line);
            while (matcher.find()) {
                names.add(matcher.group("organ"));
            }
        }
        return names;
    }
}
