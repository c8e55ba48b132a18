package org.ogireport.documents.draft;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.draft.PageMetadata.Name;
import org.ogireport.core.form.ReportField;

/**
 * The labels under which pages of the government say something of themselves, as they are printed, and the names of the
 * tags that say it to programs (国办发〔2017〕47号, 政府网站发展指引, and Open Graph).
 */
final class PageLabels {
    private static final Map<String, Name> PRINTED = new LinkedHashMap<>();
    private static final Map<String, Name> TAGS = Map.of(
            "articletitle", Name.TITLE,
            "og:title", Name.TITLE,
            "pubdate", Name.PUBLISHED,
            "article:published_time", Name.PUBLISHED,
            "contentsource", Name.ORIGIN,
            "columnname", Name.COLUMN,
            "sitename", Name.SITE,
            "og:site_name", Name.SITE);

    /** Labels of what is no metadata of a report, but ends the value before it. */
    private static final List<String> OTHERS = List.of(
            "浏览次数", "浏览量", "浏览", "点击次数", "点击数", "点击量", "点击率", "点击", "阅读次数", "阅读量", "阅读数", "阅读", "访问次数", "访问量", "字体大小",
            "字体", "字号", "视力保护色", "作者", "责任编辑", "责编", "编辑", "审核", "校对", "签发", "分享到", "分享", "有效性", "信息有效性", "有效期", "效力状态",
            "文件状态", "失效日期", "失效时间", "生效日期", "生效时间", "公开方式", "公开形式", "公开范围", "公开时限", "公开程序", "公开属性", "关键词", "关键字", "主题词",
            "摘要", "内容概述", "内容概览", "更新时间", "更新日期", "修改时间", "语种", "载体类型", "体裁分类", "体裁", "服务对象", "组配分类", "信息格式", "记录形式",
            "页数", "扫码浏览", "公开目录", "公开责任部门");

    static {
        put(
                Name.TITLE,
                ReportField.TITLE.words().chinese(),
                ReportField.NAME.words().chinese(),
                "信息名称",
                "文件名称",
                "文章标题",
                "文件标题",
                "信息标题");
        put(Name.PUBLISHED, "发布日期", "发布时间", "公开日期", "公开时间", "信息发布日期", "信息发布时间", "上网时间", "上网日期", "日期", "时间");
        put(Name.WRITTEN, "成文日期", "成文时间", "生成日期", "生成时间", "发文日期", "发文时间", "印发日期", "信息生成日期", "产生日期");
        put(
                Name.PUBLISHER,
                "发布机构",
                "发布机关",
                "发布单位",
                "发布部门",
                "发文机关",
                "发文机构",
                "发文单位",
                "公开机构",
                "公开机关",
                "公开主体",
                "公开单位",
                "公开部门",
                "制发机关",
                "制作机关",
                "信息公开机构",
                "责任部门",
                "所属单位",
                "所属机构",
                "信息所属单位");
        put(Name.ORIGIN, "信息来源", "文章来源", "稿件来源", "内容来源", "数据来源", "来源");
        put(Name.INDEX_NUMBER, "索引号", "信息索引号", "信息索引", "索引编号");
        put(Name.DOCUMENT_NUMBER, "文号", "发文字号", "文件编号", "发文文号", "文件字号");
        put(Name.SUBJECT, "主题分类", "信息分类", "信息类别", "公开类别", "公开分类", "分类");
        put(Name.COLUMN, "所属栏目", "栏目", "栏目名称");
    }

    private PageLabels() {}

    private static void put(Name name, String... labels) {
        Stream.of(labels).forEach(label -> PRINTED.put(label, name));
    }

    /** What a printed label, dense, says; null for labels of other things, and for what is no label. */
    static @Nullable Name named(String label) {
        return PRINTED.get(label);
    }

    /** Whether a dense text is a label. */
    static boolean isLabel(String text) {
        return PRINTED.containsKey(text) || OTHERS.contains(text);
    }

    /** What a tag says by its name or property, in any case of letters. */
    static Optional<Name> ofTag(String name) {
        return Optional.ofNullable(TAGS.get(name.toLowerCase(Locale.ROOT)));
    }

    /** All labels as alternatives of a pattern, the longest first, each with spaces between its characters or without. */
    static String alternatives() {
        return Stream.of(PRINTED.keySet(), OTHERS)
                .flatMap(Collection::stream)
                .sorted((one, other) -> other.length() - one.length())
                .map(label -> String.join(" *", label.split("")))
                .collect(Collectors.joining("|"));
    }
}
