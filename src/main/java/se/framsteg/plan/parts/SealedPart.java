package se.framsteg.plan.parts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.shell.Secret;

/** A link and its code as they are kept: hashed, to be known again, and sealed, so that they can be handed over once more. */
record SealedPart(byte[] tokenHash, byte[] codeHash, byte[] sealed) {
    private static final String LINK = "part-link";
    private static final String CODE = "part-code";

    static SealedPart of(Secret secret, UUID id, LinkToPart link) {
        String both = link.token() + " " + link.code();
        return new SealedPart(
                token(secret, link.token()),
                code(secret, id, link.code()),
                secret.encrypt(LINK, both.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] token(Secret secret, String token) {
        return secret.hash(LINK, token);
    }

    static byte[] code(Secret secret, UUID id, String code) {
        return secret.hash(CODE, id + ":" + code);
    }

    /** Empty when the secret has been changed since. */
    static Optional<LinkToPart> open(Secret secret, byte[] sealed, LocalDate untilOn) {
        try {
            String[] both = new String(secret.decrypt(LINK, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new LinkToPart(both[0], both[1], untilOn));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
