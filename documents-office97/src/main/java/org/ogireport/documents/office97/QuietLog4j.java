package org.ogireport.documents.office97;

/**
 * Keeps Log4j, which POI speaks to, from telling on the standard error that a host has no logging provider, as if something
 * were wrong. Where there is a provider, and where the host has decided itself, nothing is changed.
 */
final class QuietLog4j {
    private static final String LEVEL = "log4j2.statusLoggerLevel";
    private static final String PROVIDERS = "META-INF/services/org.apache.logging.log4j.spi.Provider";
    private static final String OLDER_PROVIDERS = "META-INF/log4j-provider.properties";

    private QuietLog4j() {}

    /** To be called before POI is first used. */
    static void ensure() {
        if (System.getProperty(LEVEL) == null && !isThere(PROVIDERS) && !isThere(OLDER_PROVIDERS)) {
            System.setProperty(LEVEL, "OFF");
        }
    }

    private static boolean isThere(String resource) {
        ClassLoader own = QuietLog4j.class.getClassLoader();
        ClassLoader hosts = Thread.currentThread().getContextClassLoader();
        return own != null && own.getResource(resource) != null || hosts != null && hosts.getResource(resource) != null;
    }
}
