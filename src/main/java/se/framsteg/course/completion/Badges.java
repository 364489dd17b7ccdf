package se.framsteg.course.completion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.shell.Json;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Region;
import tools.jackson.core.JacksonException;

/**
 * A certificate as a badge that other programs understand: an OpenBadgeCredential of Open Badges 3.0 (1EdTech), which is a
 * Verifiable Credential (W3C), signed as a JSON Web Token. Only the person themselves takes it away, and chooses what it
 * calls them.
 */
@Service
@Transactional(readOnly = true)
public class Badges {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Certificates certificates;
    private final BadgeKeys keys;
    private final BadgeAddresses addresses;
    private final Members members;
    private final Secret secret;

    Badges(Certificates certificates, BadgeKeys keys, BadgeAddresses addresses, Members members, Secret secret) {
        this.certificates = certificates;
        this.keys = keys;
        this.addresses = addresses;
        this.members = members;
        this.secret = secret;
    }

    /** What a badge calls its holder: the name, or the mail address as a salted hash, which says nothing to who does not know it. */
    public enum Named {
        NAME,
        MAIL
    }

    /**
     * Signed, as a compact JWS.
     *
     * @throws NoSuchElementException where the certificate is not theirs or does not hold
     */
    public String of(Holder by, Region region, String code, Named named) {
        Certificate certificate = certificates.of(by).stream()
                .filter(Certificate::holds)
                .filter(each -> CertificateCode.read(code)
                        .filter(read -> read.signs().equals(each.code()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        BadgeKeys.Signing signing = keys.signing().orElseThrow();
        var header = new LinkedHashMap<String, String>();
        header.put("alg", "RS256");
        header.put("kid", addresses.key(region, signing.key()));
        header.put("typ", "JWT");
        var credential = new BadgeCredential(region, certificate, addresses, identity(by, certificate, named));
        String signed = part(Json.write(header)) + "." + part(Json.write(credential.claims()));
        return signed + "." + BASE64.encodeToString(keys.sign(signing, signed.getBytes(UTF_8)));
    }

    /** The certificate that a badge of this region's is of, if one of our keys has signed it as it is. */
    public Optional<Certificate> read(Region region, String token) {
        String[] parts = token.strip().split("\\.", -1);
        try {
            if (parts.length != 3) {
                return Optional.empty();
            }
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            String kid = String.valueOf(json(parts[0]).get("kid"));
            boolean signed = keys.all().stream()
                    .filter(key -> addresses.key(region, key).equals(kid))
                    .anyMatch(key -> key.hasSigned((parts[0] + "." + parts[1]).getBytes(UTF_8), signature));
            String id = String.valueOf(json(parts[1]).get("jti"));
            return signed ? certificates.find(region.id(), BadgeAddresses.certificate(id)) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private Map<String, Object> identity(Holder by, Certificate certificate, Named named) {
        var identity = new LinkedHashMap<String, Object>();
        identity.put("type", "IdentityObject");
        if (named == Named.NAME) {
            identity.put("hashed", false);
            identity.put("identityHash", certificate.person());
            identity.put("identityType", "name");
            return identity;
        }
        String address = members.find(by.person()).orElseThrow().address();
        String salt =
                BASE64.encodeToString(secret.hash("badge-salt", certificate.id().toString()));
        identity.put("hashed", true);
        identity.put("identityHash", BadgeCredential.hashed(address + salt));
        identity.put("identityType", "emailAddress");
        identity.put("salt", salt);
        return identity;
    }

    private static Map<String, Object> json(String part) {
        Map<String, Object> read = Json.map(new String(Base64.getUrlDecoder().decode(part), UTF_8), Object.class);
        if (read == null) {
            throw new IllegalArgumentException("null");
        }
        return read;
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(UTF_8));
    }
}
