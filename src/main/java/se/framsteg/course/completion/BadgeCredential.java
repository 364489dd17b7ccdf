package se.framsteg.course.completion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.tenancy.Region;

/**
 * What a badge says: the credential of Open Badges 3.0, section B.1.18, with the claims that its section on JSON Web Tokens asks for
 * beside. It says what was done in the course and judges nobody.
 *
 * @param identity whom it is of, as they have chosen
 */
record BadgeCredential(Region region, Certificate certificate, BadgeAddresses addresses, Map<String, Object> identity) {

    Map<String, Object> claims() {
        Instant from = certificate.issuedAt().truncatedTo(ChronoUnit.SECONDS);
        String id = addresses.certificate(region, certificate.code());
        String subject = "urn:uuid:" + certificate.id();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", BadgeAddresses.CONTEXT);
        claims.put("id", id);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("name", say("course.certificate.title"));
        claims.put("issuer", addresses.profile(region));
        claims.put("validFrom", from.toString());
        claims.put("credentialSubject", subject(subject, id));
        claims.put("credentialStatus", Map.of("id", addresses.withdrawn(region), "type", "1EdTechRevocationList"));
        claims.put("iss", addresses.issuer(region));
        claims.put("jti", id);
        claims.put("nbf", from.getEpochSecond());
        claims.put("sub", subject);
        return claims;
    }

    private Map<String, Object> subject(String subject, String id) {
        var of = new LinkedHashMap<String, Object>();
        of.put("id", subject);
        of.put("type", List.of("AchievementSubject"));
        of.put("identifier", List.of(identity));
        of.put("achievement", achievement(id));
        return of;
    }

    private Map<String, Object> achievement(String id) {
        var done = new LinkedHashMap<String, Object>();
        done.put("id", id + "#course");
        done.put("type", List.of("Achievement"));
        done.put("achievementType", "CertificateOfCompletion");
        done.put("name", certificate.programme());
        done.put("description", say("course.badge.description", certificate.programme(), certificate.organisation()));
        done.put("criteria", Map.of("narrative", say("course.badge.criteria")));
        done.put("inLanguage", lang().code());
        return done;
    }

    /** As badges write the hash of an address with its salt. */
    static String hashed(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256$" + HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
