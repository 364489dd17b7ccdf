package se.framsteg.course.completion;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The public half of a key that badges are signed with (RSA, RS256 of RFC 7518). */
public record BadgeKey(String id, RSAPublicKey key) {
    static final String SIGNING = "SHA256withRSA";

    static BadgeKey of(String id, byte[] encoded) {
        try {
            var spec = new X509EncodedKeySpec(encoded);
            return new BadgeKey(id, (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As JSON Web Key (RFC 7517). @param kid the address that it is known by */
    public Map<String, String> jwk(String kid) {
        var jwk = new LinkedHashMap<String, String>();
        jwk.put("kty", "RSA");
        jwk.put("use", "sig");
        jwk.put("alg", "RS256");
        jwk.put("kid", kid);
        jwk.put("n", number(key.getModulus()));
        jwk.put("e", number(key.getPublicExponent()));
        return jwk;
    }

    boolean hasSigned(byte[] what, byte[] signature) {
        try {
            var check = Signature.getInstance(SIGNING);
            check.initVerify(key);
            check.update(what);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Without the byte of zeros that stands before a number whose first bit is set. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] plain = bytes.length > 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
