package se.framsteg.course.completion;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Secret;

/**
 * The installation's keys for badges. One signs, for two years; then the next certificate that is issued brings a new one.
 * Old ones are kept, for what they have signed.
 */
@Repository
@Transactional
public class BadgeKeys {
    private static final Duration SIGNS_FOR = Duration.ofDays(730);
    private static final int BITS = 3072;
    private static final String SEALED_FOR = "badge-key";

    private final JdbcClient jdbc;
    private final Secret secret;
    private final Clock clock;

    BadgeKeys(JdbcClient jdbc, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** The key that signs now. */
    public record Signing(BadgeKey key, byte[] sealed, Instant madeAt) {}

    /** Makes a key where there is none that signs, or only an old one. */
    void ready() {
        Instant now = clock.instant();
        if (signing().filter(each -> each.madeAt().plus(SIGNS_FOR).isAfter(now)).isEmpty()) {
            renew(now);
        }
    }

    /** From now on a new key signs; what the one before has signed can still be checked. */
    void renew(Instant now) {
        KeyPair pair = pair();
        jdbc.sql("update course.badge_key set retired_at = :now where retired_at is null")
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into course.badge_key (id, public_key, private_key, made_at)
                values (:id, :public, :private, :now)
                on conflict do nothing
                """)
                .param("id", id(pair.getPublic().getEncoded()))
                .param("public", pair.getPublic().getEncoded())
                .param("private", secret.encrypt(SEALED_FOR, pair.getPrivate().getEncoded()))
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Signing> signing() {
        return jdbc.sql("""
                select id, public_key, private_key, made_at from course.badge_key where retired_at is null
                """)
                .query((row, _) -> new Signing(
                        BadgeKey.of(row.getString("id"), row.getBytes("public_key")),
                        row.getBytes("private_key"),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    /** All that have ever signed, the newest first. */
    @Transactional(readOnly = true)
    public List<BadgeKey> all() {
        return jdbc.sql("""
                select id, public_key from course.badge_key order by made_at desc limit 100
                """)
                .query((row, _) -> BadgeKey.of(row.getString("id"), row.getBytes("public_key")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<BadgeKey> find(String id) {
        return jdbc.sql("""
                select id, public_key from course.badge_key where id = :id
                """)
                .param("id", id)
                .query((row, _) -> BadgeKey.of(row.getString("id"), row.getBytes("public_key")))
                .optional();
    }

    byte[] sign(Signing with, byte[] what) {
        try {
            var spec = new PKCS8EncodedKeySpec(secret.decrypt(SEALED_FOR, with.sealed()));
            var signature = Signature.getInstance(BadgeKey.SIGNING);
            signature.initSign(KeyFactory.getInstance("RSA").generatePrivate(spec));
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
