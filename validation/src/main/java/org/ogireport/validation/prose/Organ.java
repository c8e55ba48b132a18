package org.ogireport.validation.prose;

/** Tells from the words before a verb whether an organ speaks of all its requests, or of a part of its area. */
final class Organ {
    private final String name;
    private final String area;

    /** @param authority the name of the organ that reports; empty where it is not known */
    Organ(String authority) {
        this.name = shortened(authority);
        int government = name.indexOf("政府");
        this.area = government > 0 ? name.substring(0, government) : "";
    }

    /** Whether the words name nobody, or the organ that reports. */
    boolean isWhole(String words) {
        String leading = Phrases.LEADING.matcher(words).replaceFirst("");
        String actor =
                shortened(Phrases.TRAILING.matcher(leading).replaceFirst("")).split("代表", 2)[0];
        return !Phrases.ORGAN.matcher(actor).matches() || isOwn(actor);
    }

    /** Whether the words name nobody but the organ that reports, and say nothing else. */
    boolean isNothingElse(String words) {
        String actor = shortened(Phrases.LEADING.matcher(words).replaceFirst(""));
        return actor.isEmpty() || Phrases.ORGAN.matcher(actor).matches() && isOwn(actor);
    }

    /** Whether the words name the organ that reports. */
    boolean namesOwn(String words) {
        String leading = Phrases.LEADING.matcher(words).replaceFirst("");
        String actor = Phrases.TRAILING.matcher(leading).replaceFirst("");
        return Phrases.ORGAN.matcher(actor).matches() && isOwn(actor);
    }

    boolean isOwn(String organ) {
        String actor = shortened(organ);
        return Phrases.OWN_ORGAN.matcher(actor).matches()
                || !name.isEmpty() && (name.endsWith(actor) || actor.endsWith(name))
                || !area.isEmpty() && (area.endsWith(actor) || actor.endsWith(area));
    }

    private static String shortened(String name) {
        return name.replace("人民政府", "政府");
    }
}
