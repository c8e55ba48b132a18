package org.ogireport.documents.draft;

import java.util.regex.Pattern;

/** Tells the names of organs from other words. */
final class OrganName {
    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}()·、]{2,40}");

    /** What the name of an organ ends with, or of the area that its government stands for. */
    private static final Pattern ENDING = Pattern.compile(".+(?:政府|办公室|办公厅|研究室|办事处|街道|街道办|[政府编台侨外法志]办|地方志办"
            + "|[局厅部署院会委处所站校馆社库队团师办]|中心|[乡镇县区市省州盟旗]|苏木|公司|集团|大学|银行|海关|公署|[林农牧]场|基地|园)"
            + "(?:\\([\\p{IsHan}、]{2,20}\\))?");

    /** What alone has a name of two characters. */
    private static final Pattern AREA = Pattern.compile(".[县市区州乡镇]");

    private static final Pattern AREA_NAME = Pattern.compile("\\p{IsHan}{1,12}[省市县区州盟旗乡镇]");

    /** What no name begins with: words of the page, and words for one's own organ. */
    private static final Pattern OTHER_WORDS =
            Pattern.compile("首页|当前|您|位置|政务公开|(?:政府)?信息公开|年报|年度|目录|返回|打印|字体|关于|根据|按照|依据|依照"
                    + "|以下|现将|关闭|标题|名称|来源|发布|下载|附件|上一|下一|主办|承办|版权|我[们省市县区州局镇乡街办委厅院处站校中]|全[省市县区镇乡街局国系]"
                    + "|本[级局机单省市县区部委厅院镇乡街办年中校]|各|该");

    private static final Pattern WITHIN = Pattern.compile("关于|根据|按照|公布|印发|编制|[()].*[()].*[()]|\\)\\(|^[()、·]|、$");

    private OrganName() {}

    /** Whether a text, dense and in half-width characters, can be an organ's name. */
    static boolean canBe(String name) {
        return NAME.matcher(name).matches()
                && (name.length() > 2 || AREA.matcher(name).matches())
                && !OTHER_WORDS.matcher(name).lookingAt()
                && !WITHIN.matcher(name).find();
    }

    /** Whether it plainly is one: it ends as organs' names do. */
    static boolean isPlain(String name) {
        return canBe(name) && ENDING.matcher(name).matches();
    }

    /** Whether a text is the name of an area, and not of an organ. */
    static boolean isArea(String name) {
        return canBe(name) && AREA_NAME.matcher(name).matches();
    }

    /** Whether two names may be of one organ: the shorter has nothing that the longer has not, in its order, to the end. */
    static boolean mayBeSame(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
        }
        return at == shorter.length() && longer.charAt(longer.length() - 1) == shorter.charAt(shorter.length() - 1);
    }
}
