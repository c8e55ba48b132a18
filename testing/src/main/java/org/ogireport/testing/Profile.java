package org.ogireport.testing;

/**
 * What a generated report is like. No finding is made in a report of any profile.
 *
 * @since 0.1
 */
public enum Profile {
    /** A township that received no request and had no dispute. */
    TOWNSHIP_WITHOUT_REQUESTS(Magnitude.LIFELIKE, "镇", 0, 0, 200),
    /** A county with some hundred requests. */
    COUNTY(Magnitude.LIFELIKE, "县", 20, 12, 80_000),
    /** A city with some 14,000 requests. */
    CITY(Magnitude.LIFELIKE, "市", 850, 300, 900_000),
    /** A province with many requests. */
    PROVINCE(Magnitude.LIFELIKE, "省", 4_000, 2_000, 9_000_000),
    /** Every number is 0. */
    ALL_ZERO(Magnitude.ZERO, "市", 0, 0, 1),
    /** One kind of applicant and one outcome hold the largest count there is; all other details are 0. */
    ONE_HUGE_CELL(Magnitude.HUGE, "市", 0, 0, 1),
    /** Every total is the largest count there is, and so is every count of part two. */
    MAXIMUM_COUNTS(Magnitude.MAXIMUM, "市", 0, 0, 1),
    /** Prose as long as a report can carry in one paragraph, and many paragraphs. */
    LONG_PROSE(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** Characters outside the BMP, combining, invisible and control characters, markup, quotation marks. */
    RARE_CHARACTERS(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** Part six has no paragraph; nor has part one, so that figures stand alone. */
    EMPTY_PART_SIX(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** Every detail is 0 or a round number, of which some programs write 1E+3. */
    ROUND_NUMBERS(Magnitude.ROUND, "市", 0, 0, 1),
    /** Spaces of every kind before, behind and within texts. */
    OUTER_SPACES(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** Line feeds before, behind and within paragraphs, where some programs write CR LF. */
    LINE_FEEDS(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** All is told that a report may leave out: numbers that begin with 0, capitals in addresses, a level that the name does not tell. */
    EVERY_FIELD(Magnitude.LIFELIKE, "市", 40, 10, 1_000),
    /** Names, the title and addresses longer than the columns in which programs keep them. */
    LONG_NAMES(Magnitude.LIFELIKE, "市", 40, 10, 1_000);

    private final Magnitude magnitude;
    private final String division;
    private final int requests;
    private final int disputes;
    private final int disclosure;

    Profile(Magnitude magnitude, String division, int requests, int disputes, int disclosure) {
        this.magnitude = magnitude;
        this.division = division;
        this.requests = requests;
        this.disputes = disputes;
        this.disclosure = disclosure;
    }

    /** How the figures come about. */
    enum Magnitude {
        LIFELIKE,
        ZERO,
        HUGE,
        ROUND,
        MAXIMUM
    }

    /**
     * Whether reports like this are published; the others are made to find mistakes.
     *
     * @return true for the township, the county, the city and the province
     */
    public boolean isRealistic() {
        return ordinal() <= PROVINCE.ordinal();
    }

    Magnitude magnitude() {
        return magnitude;
    }

    /** The last character of the division's name. */
    String division() {
        return division;
    }

    /** Whether such a government makes government rules (规章). */
    boolean makesRules() {
        return this != TOWNSHIP_WITHOUT_REQUESTS && this != COUNTY;
    }

    /** The largest detail of part three. */
    int requests() {
        return requests;
    }

    /** The largest detail of part four. */
    int disputes() {
        return disputes;
    }

    /** The largest count of part two. */
    int disclosure() {
        return disclosure;
    }
}
