package se.framsteg.course.questions;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.framsteg.shell.Secret;

/** A link and its code as they are kept: hashed, to be known again, and sealed, so that they can be handed over once more. */
record SealedLink(byte[] tokenHash, byte[] codeHash, byte[] sealed) {
    private static final String LINK = "question-link";
    private static final String CODE = "question-code";

    static SealedLink of(Secret secret, QuestionId question, LinkToAnswer link) {
        String both = link.token() + " " + link.code();
        return new SealedLink(
                token(secret, link.token()),
                code(secret, question, link.code()),
                secret.encrypt(LINK, both.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] token(Secret secret, String token) {
        return secret.hash(LINK, token);
    }

    static byte[] code(Secret secret, QuestionId question, String code) {
        return secret.hash(CODE, question.value() + ":" + code);
    }

    /** Empty when the secret has been changed since. */
    static Optional<LinkToAnswer> open(Secret secret, byte[] sealed) {
        try {
            String[] both = new String(secret.decrypt(LINK, sealed), StandardCharsets.UTF_8).split(" ");
            return Optional.of(new LinkToAnswer(both[0], both[1]));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
