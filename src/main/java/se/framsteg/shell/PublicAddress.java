package se.framsteg.shell;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this installation, for links in mail and documents: {@code framsteg.address}, else this machine.
 * Never taken from a request, whose sender could name any host.
 */
@Component
public class PublicAddress {
    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** The whole address of an own path. */
    public String of(String path) {
        return base() + path;
    }

    private String base() {
        String named = environment.getProperty("framsteg.address", "");
        if (!named.isBlank()) {
            return named.replaceFirst("/+$", "");
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return "http://localhost:" + port;
    }
}
