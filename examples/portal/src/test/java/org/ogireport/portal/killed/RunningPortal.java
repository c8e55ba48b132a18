package org.ogireport.portal.killed;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ogireport.portal.Portal;

/** The portal as a process of its own. */
final class RunningPortal {
    private static final String PASSWORD = "password of clerk (told this once): ";

    private final Process process;
    private final Optional<String> password;

    private RunningPortal(Process process, Optional<String> password) {
        this.process = process;
        this.password = password;
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    /** Starts it, and waits until it answers and has told the passwords of a new database. */
    static RunningPortal start(int port, String database, Path log) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Portal.class.getName(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        Optional<String> password = Optional.empty();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(PASSWORD)) {
                password = Optional.of(line.substring(PASSWORD.length()));
            }
            if (line.startsWith("http://localhost:")) {
                return new RunningPortal(process, password);
            }
        }
        throw new IllegalStateException("the portal has not started: see " + log);
    }

    /** The password of the clerk, which the first start tells. */
    String password() {
        return password.orElseThrow();
    }

    /** Ends it as a power cut would, and waits until it is gone. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as Ctrl-C does. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Where it takes reports. */
    static URI reports(int port) {
        return URI.create("http://localhost:" + port + "/api/reports");
    }
}
