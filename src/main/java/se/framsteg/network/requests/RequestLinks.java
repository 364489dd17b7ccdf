package se.framsteg.network.requests;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
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

    /** Whose turn it is to be asked something this week, where no company is: nobody can try which address it was. */
    UUID turn(String address) {
        ByteBuffer hash = ByteBuffer.wrap(secret.hash("request-turn", address));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** Empty where the secret has been changed since it was sealed. */
    Optional<String> token(Request request) {
        try {
            return Optional.of(new String(secret.decrypt(PURPOSE, request.tokenSealed()), StandardCharsets.UTF_8));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
