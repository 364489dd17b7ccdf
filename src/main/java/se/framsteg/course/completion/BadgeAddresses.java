package se.framsteg.course.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.shell.Lang;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.tenancy.Region;

/** Where whoever checks a badge finds what it refers to, in full; and what stands there. */
@Component
public class BadgeAddresses {
    static final List<String> CONTEXT = List.of(
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");

    private static final String BADGE = "urn:uuid:";

    private final PublicAddress address;

    BadgeAddresses(PublicAddress address) {
        this.address = address;
    }

    public String issuer(Region region) {
        return below(region, "badges/issuer.json");
    }

    public String key(Region region, BadgeKey key) {
        return below(region, "badges/keys/%s.json".formatted(key.id()));
    }

    /** Of badges that hold no more. */
    public String withdrawn(Region region) {
        return below(region, "badges/withdrawn.json");
    }

    /** What a badge is known by: open to all among the withdrawn, and of no use to find the certificate's page. */
    public static String badge(UUID certificate) {
        return BADGE + certificate;
    }

    /** The certificate of a badge that is known by this. @throws IllegalArgumentException where it is nothing of ours */
    static UUID certificate(String badge) {
        if (!badge.startsWith(BADGE)) {
            throw new IllegalArgumentException("No badge");
        }
        return UUID.fromString(badge.substring(BADGE.length()));
    }

    /** The page by which anybody who is shown it sees whether the certificate holds. */
    String certificate(Region region, String code) {
        return below(region, "certificates/" + new CertificateCode(code).written());
    }

    /** Who issues the badges of a region. */
    public Map<String, Object> profile(Region region) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("id", issuer(region));
        profile.put("type", List.of("Profile"));
        profile.put("name", region.name(Lang.SV));
        profile.put("url", address.of("/" + region.slug()));
        return profile;
    }

    private String below(Region region, String path) {
        return address.of("/%s/%s".formatted(region.slug(), path));
    }
}
