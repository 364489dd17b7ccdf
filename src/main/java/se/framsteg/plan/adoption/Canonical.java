package se.framsteg.plan.adoption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.framsteg.shell.Json;

/**
 * The one way to write a document that a hash is of: JSON in UTF-8 without spaces, the names of an object in order, whole numbers
 * as they are and all other values as text, in which letters are composed, lines end with one sign and nothing else that does
 * not show is left. It agrees with RFC 8785. See docs/decisions/0026.
 */
final class Canonical {
    private Canonical() {}

    static String of(Object document) {
        return Json.write(ordered(Json.map(Json.write(document), Object.class)));
    }

    static Frozen read(String document) {
        return Json.read(document, Frozen.class);
    }

    static String sha256(String document) {
        return sha256(document.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object ordered(Object value) {
        return switch (value) {
            case Map<?, ?> object -> {
                var ordered = new TreeMap<String, Object>();
                object.forEach((name, each) -> ordered.put((String) name, ordered(each)));
                yield ordered;
            }
            case List<?> list -> list.stream().map(Canonical::ordered).toList();
            case String text -> plain(text);
            case Integer number -> number;
            default -> throw new IllegalArgumentException("A document holds no " + value.getClass());
        };
    }

    private static String plain(String text) {
        String shown = text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029&&[^\\n]]", " ")
                .replaceAll("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]", "");
        return Normalizer.normalize(shown, Normalizer.Form.NFC).strip();
    }
}
