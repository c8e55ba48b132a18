package org.ogireport.core;

/**
 * The level of government that an organ belongs to, from the State Council's down.
 *
 * @since 0.1
 */
public enum AuthorityLevel {
    /** 国家: the State Council, its ministries and agencies. */
    NATIONAL,
    /** 省: provinces, autonomous regions, and municipalities directly under the central government. */
    PROVINCE,
    /** 地: prefecture-level cities, prefectures, autonomous prefectures and leagues. */
    PREFECTURE,
    /** 县: counties, county-level cities, districts, banners. */
    COUNTY,
    /** 乡: townships, towns, subdistricts. */
    TOWNSHIP
}
