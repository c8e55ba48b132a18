package org.ogireport.validation.prose;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.ogireport.core.form.Row;
import org.ogireport.core.form.RowGroup;

/**
 * The wordings that are plain. Each pattern is matched against a whole stretch of a short clause (before or behind its
 * number), and repeats possessively, so that none backtracks far; years are marked by {@link Years}.
 */
final class Phrases {
    private static final String THIS_YEAR = "○{4}年度?(?:以来|内)?|本年度?(?:以来|内)?|今年(?:以来)?|全年|当年|年内";
    private static final String LAST_YEAR = "(?:↑{4}年度?|上一?个?年度?|去年度?)";
    private static final String NEXT_YEAR = "(?:↓{4}年度?|下一?个?年度?|次年度?|明年度?)";

    /** What tells a request: 政府信息公开申请, 依申请公开政府信息申请, 信息公开申请事项 and so on. */
    static final String REQUEST = "(?:政府|信息|公开|的|类|依)*+申请(?:政府|信息|公开|申请|的|类|书|表|事项|案件|件(?!数))*+";

    static final String FROM_WHOM =
            "(?:各类|各种|各项|全部|所有|的|公民(?:、|和|及|或)法人(?:(?:、|和|及|或者?|与|以及)其[他它]组织)?|社会公众|公众|群众|市民|公民|申请人|提出|提交|递交|有关|相关)*+";

    /** Between what is counted and its number. */
    private static final String AMOUNTS_TO = "(?:共计|总计|合计|累计|一共|共|总数|总量|总|数量|件数|数|量|为|是|有|达到?|计|:|，)*+";

    private static final String DEALINGS = "办结|办理|处理|答复|回复|办复";
    private static final String RECEIVE = "新收|收到|受理|接到|接收";
    private static final String DEAL = "(?:" + DEALINGS + ")";
    private static final String UP = "增长|上升|增加|提高|上涨|增幅";
    private static final String DOWN = "下降|减少|降低|回落|下滑|降幅";
    private static final Set<String> DECREASES = Set.of(DOWN.split("[|]"));
    private static final String COMPARED =
            "(?:同比|(?:较|比|与|和|同)" + LAST_YEAR + "(?:同期)?(?:相比|比较|比)?|相比" + LAST_YEAR + "(?:同期)?)";
    private static final String SLIGHTLY = "(?:大幅|小幅|略有?|有所|明显|有较大|有明显)?(?:幅度)?(?:的)?";
    private static final String CHANGE = SLIGHTLY + "(?<sign>" + UP + "|" + DOWN + ")";

    /** Words of a clause about disputes that add nothing to what is counted. */
    private static final String ABOUT_DISPUTES = "(?:" + THIS_YEAR
            + "|我[局市县区省委厅办州旗镇乡院]|全[省市县区州盟旗]|本机关|本单位|本局|各级|行政机关|共|累计|合计|总计|因|由|就|对|涉及?"
            + "|关于|针对|有关|与|相关|政府|信息|公开|工作|依|申请人?|引发|引起|产生|导致|提起|发生|被|的|了|类|方面|行为|事务|事项|不服"
            + "|应对|收到|答复|完成|新增|其中|有|等|提出|而|所|到|:|，)*+";

    private static final String REVIEW = word(Row.RECONSIDERATION.label());
    private static final String SUIT = word(RowGroup.LITIGATION.words().chinese());
    private static final String CASES = "(?:案件|案|申请|事项)?";

    /** Makes a sentence one about requests for information. */
    static final Keywords REQUEST_CONTEXT =
            Keywords.of("依申请公开|公开申请|申请公开|信息依申请|信息公开" + REVIEW + "|信息公开的" + REVIEW + "|信息公开" + SUIT + "|信息公开的" + SUIT);

    /** Names disputes and no request behind them: 因政府信息公开申请引发的复议. */
    private static final Phrase DISPUTES_LAST =
            Phrase.of("复议|诉|争议|判决", ".*(?:复议|诉讼|起诉|被诉|争议|判决)(?!.*(?:公开申请|申请公开|信息依申请)).*");

    /** Requests and disputes as two things that a clause names one beside the other. */
    private static final Pattern BESIDE_DISPUTES =
            Pattern.compile("(?:公开申请|申请公开)(?:工作|办理|答复|处理|情况|事项|件|的|等)*+(?:和|及|与|、|以及)(?:其|相关|有关)?(?:行政)?(?:复议|诉讼)");

    /** Names a request as what disputes come of. */
    static final Keywords CAUSE = Keywords.of("涉|因|针对|不服|引");

    /** Makes a clause about disputes one about disclosure. */
    static final Keywords DISCLOSURE_CONTEXT = Keywords.of("信息公开|依申请公开|公开申请|申请公开");

    /** What has its own counts, never those of the tables. */
    static final Keywords FOREIGN = Keywords.of("工单|信访|热线|来信|来访|咨询|留言|提案|建议|网站|稿件|备案|培训|电话|投诉|举报"
            + "|微信|微博|公众号|新媒体|信箱|规范性文件|许可|处罚|解读|回应|栏目|访谈|发布会|评查|检查|会议|期刊|条信息|主动公开|登记|档案"
            + "|工伤|社保|救助|证照|审批|政务服务|应诉|政策|新闻|公告|目录|平台|渠道|系统|网上|网络|线上|线下|当面|现场|信函|邮寄|邮件"
            + "|邮箱|传真|窗口|书面|口头|转办|转送|交办|督办|舆情|仲裁|赔偿");

    /** A sentence about documents, each of which is open to all, on request or to nobody. */
    static final Phrase OF_DOCUMENTS = Phrase.of(
            "公文|公开属性|发文|文件|主动公开", "公文|公开属性|发文|(?:制发|印发|制作)(?:各类)?文件|主动公开(?:类|的|文件|公文)*+" + AMOUNTS_TO + "[0-9]");

    /** Documents that are open on request, not requests. */
    static final Phrase ON_REQUEST =
            Phrase.of("依申请公开", "依申请公开(?:类|的|属性|文件|公文|信息)*+(?:" + AMOUNTS_TO + "[0-9]|[、和及与](?:主动|不予|不)公开)");

    /** Only this year's numbers stand in the tables. */
    static final Phrase OTHER_TIME = Phrase.of(
            "截至|截止|目前|年|↑|↓|月|季度|以来|以前|此前|同期|计划|预计|力争|目标|拟",
            "截至|截止|[至到]目前|去年|上一?个?年|↑|↓|明年|次年|下一?个?年|前年|近[0-9两二三四五几]年"
                    + "|[0-9]{4}年|[0-9]{2}年|[0-9]月|月份|当月|每月|季度|[上下]半年|(?<!○年|○年度|今年|本年|本年度)以来|以前|历年|往年|年均|五年|此前|同期|计划|预计|力争|目标|拟");

    /** A comparison with the year before that states no number. */
    static final Phrase COMPARISON = Phrase.of(
            "同比|↑|上年|上一年|上个年|上一个年|去年",
            "(?:其?数量)?" + COMPARED + "(?:基本|大体|大致)?(?:持平|相当|" + SLIGHTLY + "(?:" + UP + "|" + DOWN + "))?(?:了)?");

    static final Phrase RESUMES_THIS_YEAR = Phrase.of("年", THIS_YEAR);

    /** Only a part of an organ's requests, whoever it is. */
    static final Pattern PARTIAL = Pattern.compile("其中|其余|另|本级|部分(?!公开)|某|下属|所属|直属|自然人|企业|律师|中介|分别|[各均]为?$|逾期|延期");

    /** A government named as one organ, which may be its office alone: 县政府收到 beside 乡镇收到. */
    static final Pattern GOVERNMENT = Pattern.compile("^(?!.*(?:全|各级|部门)).*政府(?!信息|网站|门户|公报)");

    /** Organs below another, which reports without them. */
    static final Keywords BELOW = Keywords.of("下属|所属|直属|本级|社区|学校|事业单位|分局|站所");

    /** Ends in an organ's name. */
    static final Keywords ORGAN =
            Keywords.of("局|厅|委|委员会|镇|乡|街道|办事处|中心|管委会|办|办公厅|办公室|政府|院|所|处|队|站|部|部门|单位|机关|系统|学校|社区|公司|企业|市|县|区|州|级");

    static final int LONGEST_HEADING = "（十二）".length() + 13;

    /** A short sentence, without the numeral it begins with. */
    static final Pattern HEADING =
            Pattern.compile("(?:\\([^)]{1,3}\\)|[0-9一二三四五六七八九十]{1,2}[.、])?(?<words>.{1,12}?)[。:]?");

    /** In brackets behind a number: that it leaves something out, or is not exact. */
    static final Pattern QUALIFIED = Pattern.compile("(?:不含|不包括|仅|约).*|.{0,6}本级|.*(?:以上|左右)");

    /** A sentence that begins with what some organ did. */
    static final Phrase BEGINS_WITH_ORGAN = Phrase.of(
            "局|镇|街道|委员会|办事处|中心|办公厅|办公室",
            "(?:" + THIS_YEAR + ")?+(?<organ>(?!我|本|全|各)\\p{IsHan}{2,8}?(?:局|镇|街道|委员会|办事处|中心|办公[厅室]))(?!面|部).*");

    /** Before the actor of a clause, and between the actor and the verb. */
    static final Pattern LEADING = Pattern.compile("^(?: |" + THIS_YEAR + "|[一二三四五六七八九十]是|期间|在)*+");

    static final Pattern TRAILING =
            Pattern.compile("(?:一共|总共|累计|合计|总计|共计|共|依法|认真|规范|妥善|已经?|均|度|里|内|实际|" + THIS_YEAR + ")*$");

    /** What is dealt with, before the verb: 全年政府信息公开申请办结10件. */
    static final Pattern ENDS_IN_REQUEST = Pattern.compile("(?<before>.{0,40}?)(?<request>" + REQUEST + ")");

    /** Turns what follows into something else. */
    static final Pattern NEGATED =
            Pattern.compile(".*(?:不予|不再|不|未|没有|无|非|拒绝|延期|逾期|超期|按时|按期|限期|及时|当场|继续|正在|其[他它]|其余|重复|撤回|转|代|经"
                    + "|(?:协助|协调|督促|督导|监督|指导|审核|把关|推动|牵头|参与|配合|会同|协同|联合|委托|受托)(?:依法|做好|共同|共|妥善|规范|及时|开展|其)*+)");

    /** Before the verb of a clause that names no request: nothing of its own. */
    static final Pattern NOTHING = Pattern.compile("(?: |其中|已经?|共计?|合计|累计|总计|均|全部|" + THIS_YEAR + ")*+");

    static final Phrase RECEIVED = Phrase.of(
            RECEIVE + "|新增",
            "(?<before>.{0,80}?)(?<verb>新收到?|新增|收到|受理|接到|接收)"
                    + "(?<dealt>(?:并|和|、|及|且)(?:已|依法|依规|全部|妥善|规范|及时|按时|按期|如期|按规定|按要求)*+" + DEAL
                    + ")?(?:并受理)?(?:完毕|完成|了|到|的|过)?"
                    + FROM_WHOM + "(?<request>" + REQUEST + ")?" + AMOUNTS_TO);

    private static final String AS_COUNTED = "(?:实际|有效|正式|最终|真正|符合(?:受理)?(?:条件|要求|规定)|(?:纳入|计入)(?:.{0,12}统计)?)"
            + "(?:的|予以|并|登记|立案|统计|" + RECEIVE + "|" + REQUEST + ")*+";

    /** Before the number of those received that count: 实际受理38件. */
    static final Phrase COUNTED = Phrase.of("实际|有效|正式|最终|真正|符合|纳入|计入", ".{0,12}?" + AS_COUNTED + AMOUNTS_TO);

    /** Behind it: 38件为有效申请. */
    static final Phrase COUNTED_BEHIND = Phrase.of("实际|有效|正式|最终|真正|符合|纳入|计入", "(?:为|属于?|系|是|予以)?" + AS_COUNTED);

    /** Some of those received, or all, do not count. */
    static final Phrase NOT_COUNTED =
            Phrase.of("登记|统计|计入|立案|受理", "(?:未|不|没有)(?:再|予以?|作|做|进行|正式)?(?:登记|计入|立案|受理|纳入.{0,12}统计)");

    /** Requests as a quantity, without a verb: 申请总量为400件. */
    static final Phrase REQUESTS_IN_ALL = Phrase.of(
            "总数|量",
            "(?<before>.{0,40}?)(?<request>" + REQUEST
                    + ")(?:收到|受理|收件)?(?:总量|总数|总数量|受理量|收件量|量)(?:共计|共|为|是|达到?|有|:|，)*+");

    static final Keywords RECEIVES = Keywords.of(RECEIVE);

    static final Keywords DEALS = Keywords.of(DEALINGS + "|结转|" + RECEIVE);

    static final Phrase HANDLED = Phrase.of(
            DEALINGS,
            "(?<before>.{0,80}?)(?<verb>" + DEAL + ")(?:并?(?:办结|答复|回复))?(?:完毕|完成|了|的)?" + FROM_WHOM + "(?<request>"
                    + REQUEST + ")?" + AMOUNTS_TO);

    static final Phrase CARRIED_OVER = Phrase.of(
            "结转|转入|延续|顺延",
            "(?: |其中|包含|包括|含|另|加上|以及|及|和|有|政府信息公开)*+(?:由|从)?(?:"
                    + LAST_YEAR
                    + "(?:度)?(?:的)?(?:结转|转入|延续|顺延)(?:至?(?:" + THIS_YEAR + "))?|结转" + LAST_YEAR
                    + ")(?:继续)?(?:办理)?(?:的)?(?:"
                    + REQUEST + ")?" + AMOUNTS_TO);

    /** What is carried, named before the verb: 政府信息公开申请结转下年度5件. */
    static final Phrase REQUEST_CARRIED = Phrase.of("转|延", "(?<before>.{0,25}?)" + REQUEST + "中?(?<carried>.*)");

    private static final String FORWARD = "(?:结转|顺延|延续|转)(?:至|到|入|在)*+" + NEXT_YEAR + "(?:度)?(?:继续|再)?(?:办理|处理|答复)?";

    static final Phrase CARRIED_FORWARD = Phrase.of(
            "转|延",
            "(?: |其中|另|以及|及|和|有|已|将|政府信息公开|" + THIS_YEAR + ")*+" + FORWARD + "(?:的)?(?:" + REQUEST + ")?" + AMOUNTS_TO);

    private static final String NOTHING_OF = "(?: |其中|另|也|且|并|" + THIS_YEAR + ")*+(?:无|没有|未有)(?:需要?|须)?";
    private static final String OF_REQUESTS = "(?:的)?(?:" + REQUEST + ")?(?:的|情况|情形|事项|件)*+";

    static final Phrase NOTHING_FORWARD = Phrase.of("转|延", NOTHING_OF + FORWARD + OF_REQUESTS);

    static final Phrase NOTHING_OVER = Phrase.of(
            "结转|转入",
            "(?:" + NOTHING_OF + LAST_YEAR + "(?:结转|转入)|" + LAST_YEAR + "(?:无|没有|未有)结转)(?:至?(?:" + THIS_YEAR
                    + "))?(?:继续)?(?:办理)?" + OF_REQUESTS);

    static final Pattern STILL = Pattern.compile("(?: |其中|其余|剩余|另|尚|还|余|有)*+");
    static final Phrase FORWARDED = Phrase.of(
            "转|延",
            "(?:" + REQUEST + ")?(?:(?:按照|根据|依照|依据|依).{1,10}规定|按照?※{1,20}|按规定|需|将|因.{1,12})?" + FORWARD + "(?:中)?");

    /** Before the word for an outcome. */
    private static final String OUTCOME_LEAD =
            "(?: |其中|依法|[作做]出|决定|答复为|答复|结果为|属于|属|包括|对|中|予以(?=部分)|" + THIS_YEAR + "|" + REQUEST + ")*+";

    private static final String OUTCOME_REST = "(?:的|类|申请|决定|答复|结果|情形|政府信息|公开申请)*+";
    private static final String DISCLOSED = word(Row.DISCLOSED.label());
    private static final String PARTIALLY = word(Row.PARTIALLY_DISCLOSED.label());
    private static final String DENIED = word(RowGroup.DENIED.words().chinese());
    private static final String UNAVAILABLE = word(RowGroup.UNAVAILABLE.words().chinese());
    private static final String NOT_PROCESSED =
            word(RowGroup.NOT_PROCESSED.words().chinese());
    private static final String OTHERWISE_HANDLED =
            word(RowGroup.OTHERWISE_HANDLED.words().chinese());
    private static final Map<String, Subject> OUTCOMES = Map.of(
            DISCLOSED,
            Subject.DISCLOSED,
            PARTIALLY,
            Subject.PARTIALLY_DISCLOSED,
            DENIED,
            Subject.DENIED,
            UNAVAILABLE,
            Subject.UNAVAILABLE,
            NOT_PROCESSED,
            Subject.NOT_PROCESSED,
            OTHERWISE_HANDLED,
            Subject.OTHERWISE_HANDLED);

    /** Of two kinds of outcomes that one sentence lists. */
    static final Keywords UNAVAILABLE_ONES = Keywords.of(UNAVAILABLE);

    static final Keywords DISCLOSED_ONES = Keywords.of(DISCLOSED + "|" + PARTIALLY + "|" + DENIED);

    static final Phrase OUTCOME = Phrase.of(
            String.join("|", OUTCOMES.keySet()),
            OUTCOME_LEAD + "(?<outcome>" + DISCLOSED
                    + "(?:及其?|和|与|或者?|、|以及)(?:予以)?" + PARTIALLY
                    + "|" + DISCLOSED + "|" + PARTIALLY + "|" + DENIED + "|" + UNAVAILABLE + "|"
                    + NOT_PROCESSED + "|" + OTHERWISE_HANDLED + ")" + OUTCOME_REST + AMOUNTS_TO);

    /** With somebody before it. */
    static final Phrase OUTCOME_OF = new Phrase(
            OUTCOME.words(),
            Pattern.compile("(?<before>.{2,25}?)" + OUTCOME.pattern().pattern()));

    /** Behind a number that stands before its outcome: 12件予以公开. */
    static final Phrase OUTCOME_BEHIND = new Phrase(
            OUTCOME.words(),
            Pattern.compile("(?:申请)?(?:为|系|依法|是)?" + OUTCOME.pattern().pattern()));

    static final Phrase REVIEWS =
            Phrase.of(REVIEW, "(?<before>.{0,25}?)" + ABOUT_DISPUTES + REVIEW + CASES + AMOUNTS_TO);

    static final Phrase SUITS = Phrase.of(
            "诉",
            "(?<before>.{0,25}?)" + ABOUT_DISPUTES + "(?<word>(?:" + SUIT + ")?(?:中)?(?<direct>"
                    + word(Row.DIRECT_LITIGATION.label()) + ")|(?:" + SUIT + ")?(?:中)?(?<later>"
                    + word(Row.LITIGATION_AFTER_RECONSIDERATION.label()) + ")|" + SUIT + "|诉讼)" + CASES + AMOUNTS_TO);

    private static final String NOTHING_HAPPENED = "未|没有|无|不存在|为零";

    /** In a clause about disputes: that there were none, or shall be few. */
    static final Phrase FEW_DISPUTES = Phrase.of(
            NOTHING_HAPPENED + "|零|减少|降低|防|避免|化解",
            NOTHING_HAPPENED + "|零(?:发生|复议|诉讼)|(?:减少|降低|防范|预防|避免|化解).*(?:复议|诉讼|争议)");

    private static final String NO = "(?:未|没有|无|未有|尚未|不存在|未曾)";

    private static final String EITHER = "(?<reviews>" + REVIEW + ")?" + CASES + "(?:、|和|或者?|及|以及|与|也)?" + "(?:" + NO
            + ")?" + ABOUT_DISPUTES + "(?<suits>" + SUIT + "|诉讼)?" + CASES;

    /** No dispute at all, in words; either word may be missing, not both. */
    static final Phrase NO_DISPUTE = Phrase.of(
            NOTHING_HAPPENED,
            "(?<before>.{0,25}?)" + ABOUT_DISPUTES + "(?<no>" + NO + ")(?:过|发生|有)?(?:一[起例件宗])?" + ABOUT_DISPUTES
                    + EITHER + "(?:的|情况|情形|事项|事件|现象|发生|案件|等)*+");

    static final Phrase DISPUTES_NONE = Phrase.of(
            NOTHING_HAPPENED,
            "(?<before>.{0,25}?)" + ABOUT_DISPUTES + EITHER + "(?:的|情况|数量|数)*+(?<no>(?:均|都)?(?:未发生|没有发生|未产生|为零|无))");

    /** Before a zero that is said of both kinds of disputes: 行政复议、行政诉讼均为0件. */
    static final Phrase BOTH_DISPUTES =
            Phrase.of("复议|诉讼", "(?<before>.{0,25}?)" + ABOUT_DISPUTES + EITHER + "(?:均|都|各)?" + AMOUNTS_TO);

    /** Nothing received, in words. */
    static final Phrase NO_REQUEST = Phrase.of(
            NOTHING_HAPPENED,
            "(?<before>.{0,60}?)(?<no>(?:未|没有|未曾|尚未)(?:收到|接到|受理)|无|没有)(?:过|任何|到)*+" + FROM_WHOM + "(?<request>"
                    + REQUEST + ")(?:的|情况|情形|要求|发生)*+");

    /** Only what is counted, its verb elsewhere: 12件政府信息公开申请. */
    static final Phrase ONLY_REQUEST = Phrase.of("申请", "(?:的)?" + FROM_WHOM + "(?<request>" + REQUEST + ")");

    /** What an organ decides on, or does for others. */
    static final Keywords FOR_OTHERS = Keywords.of("复议机关|委托|受托");

    /** Said of disputes that an organ decides on, or of all it is a party to. */
    static final Keywords DECIDES = Keywords.of("办理|处理|收到|应对|答复|受理|审");

    static final Pattern DISPUTE_LEAD = Pattern.compile("(?<before>.{0,25}?)" + ABOUT_DISPUTES);
    static final Phrase ONLY_REVIEWS = Phrase.of(REVIEW, ABOUT_DISPUTES + REVIEW + CASES);
    static final Phrase ONLY_SUITS = Phrase.of(SUIT, ABOUT_DISPUTES + SUIT + CASES);
    static final Pattern ONLY_AMOUNTS_TO = Pattern.compile(AMOUNTS_TO);

    /** What may follow a number and its unit without changing it. */
    static final Pattern TAIL = Pattern.compile("(?:(?:政府信息公开|公开)?申请)?(?:(?:均|都|全部|已|并|占|同比|较|比|与).*)?");

    static final Pattern GROWTH = Pattern.compile("(?<request>(?:" + REQUEST + ")" + AMOUNTS_TO
            + ")?(?:其?数量|总数|总量)?(?<compared>" + COMPARED + ")?(?:同比)?" + CHANGE + "(?:率|幅度?|了|达到?|为)*+");

    /** Before the number of the year before: 去年同期为3607件. */
    static final Phrase YEAR_BEFORE = Phrase.of(
            "年|↑",
            "(?:而|较|比|由|从)?" + LAST_YEAR + "(?:度)?(?:同期)?(?:共)?(?:收到|受理|办理|新收|的)?(?:" + REQUEST + ")?" + AMOUNTS_TO);

    /** Before the number of cases by which there are more or fewer. */
    static final Pattern DIFFERENCE = Pattern.compile("(?:其?数量)?" + COMPARED + "(?:同比)?" + CHANGE + "(?:了)?");

    static final Pattern SHARE = Pattern.compile("(?:所)?(?:占比|占|比例)(?<whole>(?:全部|所有)" + REQUEST
            + "|(?:全部|所有)?(?:年度|" + REQUEST + "|受理|收到|答复|办结|办理|处理|件)*+(?:总数|总量|总申请量|总申请数))?"
            + "(?:的)?(?:比例|比重)?(?:为|达到?|是|:)*+");

    private Phrases() {}

    /** Whether what a clause counts is disputes, even where they come of requests. */
    static boolean isOfDisputes(String clause) {
        return DISPUTES_LAST.is(clause) && !BESIDE_DISPUTES.matcher(clause).find();
    }

    static boolean isDecrease(String sign) {
        return DECREASES.contains(sign);
    }

    /** Which subject a word for an outcome names. */
    static Subject outcome(String word) {
        if (word.startsWith(DISCLOSED) && word.endsWith(PARTIALLY)) {
            return Subject.DISCLOSED_OR_PARTIALLY;
        }
        return Objects.requireNonNull(OUTCOMES.get(word));
    }

    /** A printed label without its number and its note. */
    private static String word(String label) {
        return label.replaceAll("^（.）|（.*$", "");
    }
}
