package se.framsteg.course.completion.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.framsteg.course.completion.BadgeAddresses;
import se.framsteg.course.completion.BadgeKey;
import se.framsteg.course.completion.BadgeKeys;
import se.framsteg.course.completion.Certificates;
import se.framsteg.shell.Json;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;

/** What programs ask for that check a badge: who issued it, with which key, and whether it holds. Open to anybody. */
@Controller
@RequestMapping("/{region}/badges")
class BadgesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final BadgeKeys keys;
    private final BadgeAddresses addresses;
    private final Certificates certificates;
    private final FrozenPages pages;

    BadgesController(BadgeKeys keys, BadgeAddresses addresses, Certificates certificates, FrozenPages pages) {
        this.keys = keys;
        this.addresses = addresses;
        this.certificates = certificates;
        this.pages = pages;
    }

    @GetMapping("/issuer.json")
    ResponseEntity<byte[]> issuer(@RequestAttribute(REGION) Region region) {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("@context", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        profile.putAll(addresses.profile(region));
        return json("application/json", profile);
    }

    /** All keys, as a set (RFC 7517). */
    @GetMapping("/keys.json")
    ResponseEntity<byte[]> keys(@RequestAttribute(REGION) Region region) {
        List<Map<String, String>> all =
                keys.all().stream().map(key -> jwk(region, key)).toList();
        return json("application/jwk-set+json", Map.of("keys", all));
    }

    @GetMapping("/keys/{key}.json")
    ResponseEntity<byte[]> key(@RequestAttribute(REGION) Region region, @PathVariable String key) {
        return json("application/jwk+json", jwk(region, keys.find(key).orElseThrow()));
    }

    /** Badges that hold no more (1EdTech Revocation List 1.0). */
    @GetMapping("/withdrawn.json")
    void withdrawn(@RequestAttribute(REGION) Region region, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.show(request, response, () -> new Body("application/json", bytes(list(region))));
    }

    private Map<String, Object> list(Region region) {
        List<Map<String, Object>> gone = certificates.ended(region.id()).stream()
                .map(id -> Map.<String, Object>of("id", BadgeAddresses.badge(id), "revoked", true))
                .toList();
        var list = new LinkedHashMap<String, Object>();
        list.put("id", addresses.withdrawn(region));
        list.put("issuer", addresses.issuer(region));
        list.put("revokedCredential", gone);
        return list;
    }

    private Map<String, String> jwk(Region region, BadgeKey key) {
        return key.jwk(addresses.key(region, key));
    }

    private static ResponseEntity<byte[]> json(String type, Object what) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Cache-Control", "public, max-age=30")
                .body(bytes(what));
    }

    private static byte[] bytes(Object what) {
        return Json.write(what).getBytes(UTF_8);
    }
}
