package se.framsteg.flows.brokering;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.Secret;

/** What somebody answers for their side by: the token of the link, and the code for another device. */
record MatchLink(String token, String code) {
    private static final String LINK = "flows-match";
    private static final String CODE = "flows-match-code";

    static MatchLink made() {
        return new MatchLink(Secret.token(), Secret.code());
    }

    static byte[] hash(Secret secret, String token) {
        return secret.hash(LINK, token);
    }

    static byte[] code(Secret secret, UUID link, String code) {
        return secret.hash(CODE, link + ":" + code);
    }

    byte[] sealed(Secret secret) {
        return secret.encrypt(LINK, (token + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the secret has been changed since. */
    static Optional<MatchLink> open(Secret secret, byte[] sealed) {
        try {
            String[] both = new String(secret.decrypt(LINK, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new MatchLink(both[0], both[1]));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
