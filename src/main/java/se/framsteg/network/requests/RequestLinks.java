package se.framsteg.network.requests;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Secret;

/** The secret link by which somebody follows their question: kept hashed, to be known again, and sealed, to be sent again. */
@Component
class RequestLinks {
    private static final String PURPOSE = "request-link";

    private final Secret secret;

    RequestLinks(Secret secret) {
        this.secret = secret;
    }

    byte[] hash(String token) {
        return secret.hash(PURPOSE, token);
    }

    byte[] seal(String token) {
        return secret.encrypt(PURPOSE, token.getBytes(StandardCharsets.UTF_8));
    }

    String token(Request request) {
        return new String(secret.decrypt(PURPOSE, request.tokenSealed()), StandardCharsets.UTF_8);
    }
}
