package se.framsteg.plan.adoption;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.Secret;

/** What one of those who decide answers by: the token of the link, and the code for another device. */
public record BallotLink(String token, String code) {
    private static final String LINK = "plan-ballot";
    private static final String CODE = "plan-ballot-code";

    static BallotLink made() {
        return new BallotLink(Secret.token(), Secret.code());
    }

    static byte[] hash(Secret secret, String token) {
        return secret.hash(LINK, token);
    }

    static byte[] code(Secret secret, UUID ballot, String code) {
        return secret.hash(CODE, ballot + ":" + code);
    }

    byte[] sealed(Secret secret) {
        return secret.encrypt(LINK, (token + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the secret has been changed since. */
    static Optional<BallotLink> open(Secret secret, byte[] sealed) {
        try {
            String[] both = new String(secret.decrypt(LINK, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new BallotLink(both[0], both[1]));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
