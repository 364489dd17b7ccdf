package se.framsteg.voices.interviews;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.framsteg.shell.Secret;

/** What somebody tells by: the token of the link, and the code for another device. */
record InterviewLink(String token, String code) {
    private static final String LINK = "voices-interview";
    private static final String CODE = "voices-interview-code";

    static InterviewLink made() {
        return new InterviewLink(Secret.token(), Secret.code());
    }

    static byte[] hash(Secret secret, String token) {
        return secret.hash(LINK, token);
    }

    static byte[] code(Secret secret, InterviewId interview, String code) {
        return secret.hash(CODE, interview.value() + ":" + code);
    }

    byte[] sealed(Secret secret) {
        return secret.encrypt(LINK, (token + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the secret has been changed since. */
    static Optional<InterviewLink> open(Secret secret, byte[] sealed) {
        try {
            String[] both = new String(secret.decrypt(LINK, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new InterviewLink(both[0], both[1]));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
