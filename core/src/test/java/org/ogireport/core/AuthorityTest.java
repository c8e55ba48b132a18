package org.ogireport.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {
    @ParameterizedTest
    @CsvSource({
        "安化县人民政府, COUNTY, GOVERNMENT",
        "新乡县人民政府, COUNTY, GOVERNMENT",
        "淮安市洪泽区人民政府, COUNTY, GOVERNMENT",
        "松木塘镇人民政府, TOWNSHIP, GOVERNMENT",
        "川主乡, TOWNSHIP, GOVERNMENT",
        "桃江县松木塘镇, TOWNSHIP, GOVERNMENT",
        "桃江县松木塘镇人民政府, TOWNSHIP, GOVERNMENT",
        "湖南省人民政府, PROVINCE, GOVERNMENT",
        "内蒙古自治区人民政府, PROVINCE, GOVERNMENT",
        "北京市人民政府, PROVINCE, GOVERNMENT",
        "延边朝鲜族自治州人民政府, PREFECTURE, GOVERNMENT",
        "上海市人民政府办公厅, PROVINCE, OFFICE",
        "安化县人民政府办公室, COUNTY, OFFICE",
        "徐闻县司法局, COUNTY, DEPARTMENT",
        "湖南省安化县教育局, COUNTY, DEPARTMENT",
        "湖南省教育厅, PROVINCE, DEPARTMENT",
        "国家税务总局, NATIONAL, DEPARTMENT",
        "国家税务总局安化县税务局, , DEPARTMENT",
        "国家统计局安化调查队, , ",
        "内蒙古自治区锡林郭勒盟行政公署, , ",
        "国务院办公厅, NATIONAL, OFFICE",
        "宿迁市人民政府, , GOVERNMENT",
        "湘乡市人民政府, , GOVERNMENT",
        "湘乡市民政局, , DEPARTMENT",
        "宿迁市洋河新区管理委员会, , ",
        "平潭综合实验区管理委员会, , ",
        "浦东新区人民政府, , GOVERNMENT",
        "教育部, , DEPARTMENT",
        "县人民政府, , GOVERNMENT",
        "某街道办事处, , ",
    })
    void a_name_tells_what_is_plain_and_nothing_else(String name, AuthorityLevel level, AuthorityKind kind) {
        Authority authority = Authority.of(name);
        assertEquals(Optional.ofNullable(level), authority.plainLevel());
        assertEquals(Optional.ofNullable(kind), authority.plainKind());
        assertNull(authority.level());
        assertNull(authority.kind());
    }

    @Test
    void what_is_stated_goes_before_what_the_name_tells() {
        Authority authority = new Authority("安化县人民政府", AuthorityLevel.TOWNSHIP, AuthorityKind.OFFICE, null, null);
        assertEquals(Optional.of(AuthorityLevel.TOWNSHIP), authority.plainLevel());
        assertEquals(Optional.of(AuthorityKind.OFFICE), authority.plainKind());
    }
}
