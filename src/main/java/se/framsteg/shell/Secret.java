package se.framsteg.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the installation's one secret is used for, each use with a key of its own: keyed hashes (look-up of personal
 * numbers, form keys) and encryption (AES-256-GCM: 12 bytes nonce, then the cipher text with its tag).
 */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;

    private final byte[] root;

    /** One key for each use; the uses are few and named in the code. */
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /** @param text at least 32 characters of randomness, kept outside the database */
    public Secret(String text) {
        if (text.length() < 32) {
            throw new IllegalArgumentException("FRAMSTEG_SECRET must have at least 32 characters");
        }
        this.root = text.getBytes(StandardCharsets.UTF_8);
    }

    /** A keyed hash (HMAC-SHA-256, 32 bytes) for the purpose named; two purposes never share a key. */
    public byte[] hash(String purpose, String text) {
        return mac(key("hash:" + purpose), text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the form keys of a session are bound to: says which session it is to those who know its token. */
    public String binding(String sessionToken) {
        return HexFormat.of().formatHex(hash("session-binding", sessionToken), 0, 16);
    }

    public byte[] encrypt(String purpose, byte[] plain) {
        byte[] nonce = random(NONCE);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException where the secret is another than the one the bytes were encrypted with */
    public byte[] decrypt(String purpose, byte[] encrypted) {
        byte[] nonce = Arrays.copyOf(encrypted, NONCE);
        return run(Cipher.DECRYPT_MODE, purpose, nonce, Arrays.copyOfRange(encrypted, NONCE, encrypted.length));
    }

    /** A random token that may stand in an address: 32 bytes as base64url. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    }

    /** A six-digit code as people type it. */
    public static String code() {
        return "%06d".formatted(RANDOM.nextInt(1_000_000));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private byte[] run(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key("cipher:" + purpose), "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("FRAMSTEG_SECRET is another than the one this was encrypted with", e);
        }
    }

    private byte[] key(String use) {
        return keys.computeIfAbsent(use, each -> mac(root, each.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
