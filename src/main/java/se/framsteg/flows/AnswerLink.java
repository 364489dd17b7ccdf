package se.framsteg.flows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.Secret;

/**
 * What somebody answers for their company by, without signing in: the token of a letter's link, and the letter's code for another
 * device. Each purpose has keys of its own.
 */
public record AnswerLink(String token, String code) {
    public static AnswerLink made() {
        return new AnswerLink(Secret.token(), Secret.code());
    }

    /** Another link of the same letter, with its code. */
    public AnswerLink another() {
        return new AnswerLink(Secret.token(), code);
    }

    public static byte[] hash(Secret secret, String purpose, String token) {
        return secret.hash(purpose, token);
    }

    public static byte[] code(Secret secret, String purpose, UUID link, String code) {
        return secret.hash(purpose + "-code", link + ":" + code);
    }

    public byte[] sealed(Secret secret, String purpose) {
        return secret.encrypt(purpose, (token + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the secret has been changed since. */
    public static Optional<AnswerLink> open(Secret secret, String purpose, byte[] sealed) {
        try {
            String[] both = new String(secret.decrypt(purpose, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new AnswerLink(both[0], both[1]));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
