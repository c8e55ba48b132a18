package org.ogireport.documents.rtf;

import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Control words that change nothing of how the text of tables is read; any other that is not understood makes it doubtful. */
final class RtfNeutralWords {
    /** What documents, pages, sections, headers, notes, revisions, languages, fonts and borders are like. */
    private static final Pattern NEUTRAL = Pattern.compile("(?:"
            + "a?ftn\\w*|saftn\\w*|sftn\\w*|pgn\\w*|pgbrdr\\w*|marg\\w*|paper[hw]|pg[hw]sxn|gutter\\w*|ogutter|rtlgutter"
            + "|view\\w*|hyph\\w*|header[y]|footer[y]|sbk\\w*|sect\\w*|col[ns]\\w*|cols\\w*|linemod|line[xs]?\\w*start\\w*|linex"
            + "|linecont|lineppage|linerestart|vertal\\w*|titlepg|facingp|landscape|lndscpsxn|endnhere|psz\\w*|bin[fs]sxn|ds|doctype"
            + "|ansi|ansicpg|mac|pca?|uc|urtf|deff|deflang\\w*|adeff|adeflang|stshf\\w+|themelang\\w*|deftab|widow\\w*|widctlpar"
            + "|nowidctlpar|nowwrap|lang\\w*|alang|noproof|loch|hich|dbch|fcs|af|afs|ab|ai|acf|aul\\w*|aup|adn|aexpnd|acaps|aoutl"
            + "|ascaps|ashad|astrike|b|i|caps|scaps|ul\\w*|kerningN|cgrid|cchsN|protect|revised|cr(?:auth|date)|revauth\\w*|revdttm\\w*"
            + "|mvt|mvauthN|mvdateN|insrsid|delrsid|charrsid|pararsid|sectrsid|tblrsid|rsid|rsidroot|styrsid"
            + "|brdr\\w*|brsp|box|keepn?|noline|level|hyphpar|pagebb|sa|sb(?:auto|ys)|saauto|contextualspace|lis[ab]"
            + "|asp(?:alpha|num)|fa(?:auto|center|hang|roman|var|fixed)|nosnaplinegrid|adjustright|toplinepunct|wrppunct|nocwrap"
            + "|nooverflow|outlinelevelN|ilvl|ltrpar|indmirror|curi|curb|t[qx][a-z]*|tx|jclisttab|subdocumentN|skiplines"
            + "|tr(?:gaph|keep\\w*|hdr|autofit|q[clr]|brdr\\w+|wWidth[AB]?|ftsWidth[AB]?|padd?\\w*|spd?\\w*|shdng|cbpat|cfpat|pat|auth|date)"
            + "|tr(?:pad|sp)\\w*|ltrrow|irow(?:band)?|lastrow|ts|tblind\\w*|tbllk\\w+|tabsnoovrlp|taprtl|tp[hv]\\w+|td?frmtxt\\w+|absnoovrlp"
            + "|cl(?:brdr\\w+|vertal[tcb]|w[Ww]idth|fts[Ww]idth|NoWrap|txlrtbv?|shdrawnil|hidemark|ins\\w*|delauth|deldttm|mrgd(?:auth|dttm)"
            + "|cbpatraw|cfpatraw|shdngraw|pad[fbltr]+|spd?\\w*|sp[fbltr]+)"
            + "|raw\\w+|tsrowd|ltrch|ltrdoc|ltrsect|rtldoc|rtlsect|horz(?:doc|sect)|lytprtmet|lyt\\w+|dg\\w+|dntblnsbdb|nouicompat|no\\w*compat\\w*"
            + "|formshade|formprot|allprot|nofeaturethrottle|noextrasprl|prcolbl|cvmme|sprs\\w+|otblrul|transmf|swpbdr|brkfrm|bdr\\w+|expshrtn"
            + "|msmcap|truncex|nolead|subfontbysize|sup\\w+|newtblstyruls|nogrowautofit|remdttm|rempersonalinfo|useltbaln|alntblind|asianbrkrule"
            + "|htmautsp|jcompress|jexpand|jsksu|ksulang|lnbrkrule|lnongrid|nolnhtadjtbl|nojkernpunct|fet\\w*|fromtext|fromhtml|fbidis?"
            + "|wrap\\w+|spltpgpar|notabind|cont\\w+|usexform|felnbrelev|viewnobound|snaptogridincell|ApplyBrkRules|rel\\w+|validatexml"
            + "|showxmlerrors|showplaceholdtext|ignoremixedcontent|saveinvalidxml|do(?:notshow|notembed)\\w+|trackmoves|trackformatting|grfdocevents"
            + "|nextfile|version|vern|edmins|nof\\w+|id|splytwnine|ftnlytwnine|indrlsweleven|ilfomacatclnup|no\\w+tbl|nobrkwrptbl|notvatxbx|utinl"
            + "|hwelev|nocxsptable|krnprsnet|cachedcolbal|usenormstyforlist|nocolbal|twoonone|makebackup|defformat|doctemp|printdata|nospaceforul"
            + "|oldas|oldlinewrap|linkstyles|ab[a-z]lock|shift|additive|s(?:next|basedon|qformat|unhideused|priority|semihidden|link|autoupd|locked"
            + "|personal|compose|reply|hidden)|keycode|fldlock|fldpriv|fldedit|lbr|softcol|softpage|softlheightN|pwd|noqfpromote"
            + "|cocoa\\w*|rtf|f(?:nil|roman|swiss|modern|script|decor|tech|charset|prq|bias|network|ttruetype|nonfilesys)|f[hld][a-z]+(?:major|minor)"
            + "|c(?:maindark|mainlight|accent|text|background|hyperlink|followedhyperlink)\\w*|ctint|cshade|red|green|blue|faroman"
            + ")");

    private static final Set<Command> WORDS = EnumSet.noneOf(Command.class);

    static {
        for (Command word : Command.values()) {
            if (word.getCommandType() == CommandType.Symbol
                    || NEUTRAL.matcher(word.name()).matches()) {
                WORDS.add(word);
            }
        }
    }

    private RtfNeutralWords() {}

    static boolean has(Command word) {
        return WORDS.contains(word);
    }
}
