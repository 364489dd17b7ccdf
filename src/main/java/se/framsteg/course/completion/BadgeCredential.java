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
import java.util.UUID;
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
        String id = BadgeAddresses.badge(certificate.id());
        String subject = part("holder");
        var claims = new LinkedHashMap<String, Object>();
        claims.put("@context", BadgeAddresses.CONTEXT);
        claims.put("id", id);
        claims.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        claims.put("name", say("course.certificate.title"));
        claims.put("issuer", addresses.profile(region));
        claims.put("validFrom", from.toString());
        claims.put("credentialSubject", subject(subject));
        claims.put("evidence", List.of(evidence()));
        claims.put("credentialStatus", Map.of("id", addresses.withdrawn(region), "type", "1EdTechRevocationList"));
        claims.put("iss", addresses.issuer(region));
        claims.put("jti", id);
        claims.put("nbf", from.getEpochSecond());
        claims.put("sub", subject);
        return claims;
    }

    private Map<String, Object> subject(String subject) {
        var of = new LinkedHashMap<String, Object>();
        of.put("id", subject);
        of.put("type", List.of("AchievementSubject"));
        of.put("identifier", List.of(identity));
        of.put("achievement", achievement());
        return of;
    }

    private Map<String, Object> achievement() {
        var done = new LinkedHashMap<String, Object>();
        done.put("id", part("course"));
        done.put("type", List.of("Achievement"));
        done.put("achievementType", "CertificateOfCompletion");
        done.put("name", certificate.programme());
        done.put("description", say("course.badge.description", certificate.programme(), certificate.organisation()));
        done.put("criteria", Map.of("narrative", say("course.badge.criteria")));
        done.put("inLanguage", lang().code());
        return done;
    }

    /** Where whoever has been given the badge sees whether the certificate holds. */
    private Map<String, Object> evidence() {
        var page = new LinkedHashMap<String, Object>();
        page.put("id", addresses.certificate(region, certificate.code()));
        page.put("type", List.of("Evidence"));
        page.put("name", say("course.certificate.title"));
        return page;
    }

    /** What the badge speaks of is known by something of its own, always the same. */
    private String part(String what) {
        return BadgeAddresses.badge(UUID.nameUUIDFromBytes((what + " " + certificate.id()).getBytes(UTF_8)));
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
