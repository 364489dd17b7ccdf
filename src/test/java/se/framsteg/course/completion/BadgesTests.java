package se.framsteg.course.completion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.surveys.CompletionWorld;
import se.framsteg.world.Someone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Badges as whoever checks them does: by what stands at the addresses that they name, and with Java's own cryptography. */
@HouseTest
class BadgesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CompletionWorld world;
    Browser lisa;
    Browser anybody;

    @BeforeEach
    void a_company_that_has_completed_a_short_course() {
        world = new CompletionWorld(house, "uppsala").completed();
        lisa = browser(world.work.lisa);
        anybody = new Browser(server);
    }

    @Test
    void the_signature_is_right_by_the_key_that_the_badge_names_and_wrong_when_anything_is_changed() throws Exception {
        String badge = badge("");
        assertThat(isSigned(badge)).isTrue();
        String[] parts = badge.split("\\.");
        String other = part(new String(decoded(parts[1]), UTF_8).replace("Plåt & Svets AB", "Svets & Plåt AB"));
        assertThat(other).isNotEqualTo(parts[1]);
        assertThat(isSigned(parts[0] + "." + other + "." + parts[2])).isFalse();
        JsonNode header = json(decoded(parts[0]));
        assertThat(header.propertyNames()).as("no others are allowed").containsExactlyInAnyOrder("alg", "kid", "typ");
        assertThat(header.get("alg").asString()).isEqualTo("RS256");
        JsonNode key = read(header.get("kid").asString());
        assertThat(key.propertyNames()).as("nothing of the private half").doesNotContain("d", "p", "q");
        assertThat(read("/uppsala/badges/keys.json").get("keys").get(0)).isEqualTo(key);
    }

    @Test
    void it_says_what_open_badges_asks_for_and_judges_nobody() throws Exception {
        JsonNode claims = claims(badge(""));
        assertThat(claims.get("@context").get(0).asString()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(texts(claims.get("type"))).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(claims.get("iss")).isEqualTo(claims.get("issuer").get("id"));
        assertThat(claims.get("jti")).isEqualTo(claims.get("id"));
        assertThat(claims.get("sub")).isEqualTo(claims.get("credentialSubject").get("id"));
        assertThat(Instant.parse(claims.get("validFrom").asString()).getEpochSecond())
                .isEqualTo(claims.get("nbf").asLong());
        JsonNode done = claims.get("credentialSubject").get("achievement");
        assertThat(done.get("name").asString()).isEqualTo(world.work.world.course.name());
        assertThat(done.get("achievementType").asString()).isEqualTo("CertificateOfCompletion");
        assertThat(done.get("criteria").get("narrative").asString()).contains("självskattningen");
        JsonNode issuer = read(claims.get("iss").asString());
        assertThat(issuer.get("id")).isEqualTo(claims.get("iss"));
        assertThat(issuer.get("name").asString()).isEqualTo("Region Uppsala");
        assertThat(claims.toString().toLowerCase()).doesNotContain("hållbar");
        assertThat(anybody.get(own(claims.get("evidence").get(0).get("id").asString())))
                .hasStatus(OK);
        assertThat(claims.get("jti").asString())
                .startsWith("urn:uuid:")
                .isNotEqualTo(claims.get("sub").asString());
    }

    @Test
    void it_calls_its_holder_what_they_choose() throws Exception {
        JsonNode hidden = identity(badge(""));
        String address = house.getBean(Members.class)
                .find(world.work.lisa.person())
                .orElseThrow()
                .address();
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest((address + hidden.get("salt").asString()).getBytes(UTF_8));
        assertThat(hidden.get("identityHash").asString())
                .isEqualTo("sha256$" + HexFormat.of().formatHex(hash));
        assertThat(hidden.get("hashed").asBoolean()).isTrue();
        assertThat(claims(badge("")).toString()).doesNotContain(address, "Lisa Plåt");
        lisa.post("/home/name", Browser.filled(lisa.get("/home"), "/home/name", Map.of("name", "Någon Annan")));
        JsonNode named = identity(badge("?named=name"));
        assertThat(named.get("identityHash").asString()).isEqualTo("Lisa Plåt");
        assertThat(named.get("hashed").asBoolean()).isFalse();
    }

    @Test
    void only_its_holder_takes_it_away() {
        assertThat(browser(world.work.kalle).get(path(""))).hasStatus(NOT_FOUND);
        assertThat(browser(world.work.world.maja).get(path(""))).hasStatus(NOT_FOUND);
        assertThat(Browser.html(lisa.get("/uppsala/certificates/mine"))).contains(path(""));
    }

    @Test
    void what_an_old_key_has_signed_can_still_be_checked() throws Exception {
        String before = badge("");
        BadgeKeys keys = house.getBean(BadgeKeys.class);
        world.work.in(() -> {
            keys.renew(Instant.now());
            return true;
        });
        String after = badge("");
        assertThat(json(decoded(after.split("\\.")[0])).get("kid"))
                .isNotEqualTo(json(decoded(before.split("\\.")[0])).get("kid"));
        assertThat(isSigned(before)).isTrue();
        assertThat(isSigned(after)).isTrue();
        assertThat(read("/uppsala/badges/keys.json").get("keys").size()).isGreaterThan(1);
    }

    @Test
    void one_that_is_taken_back_stands_among_the_withdrawn() throws Exception {
        JsonNode claims = claims(badge(""));
        String list = claims.get("credentialStatus").get("id").asString();
        assertThat(read(list).toString()).doesNotContain(claims.get("id").asString());
        Browser maja = browser(world.work.world.maja);
        maja.post(
                "/uppsala/manage/%s/cohorts/%s/completions/%s/withdrawal"
                        .formatted(world.work.world.course.slug(), world.work.world.cohort.slug(), world.work.company),
                Browser.filled(maja.get("/home"), "/home/name", Map.of()));
        assertThat(read(list).get("revokedCredential").toString())
                .contains(claims.get("id").asString());
        assertThat(read(list).toString())
                .as("nobody finds the page by the list")
                .doesNotContain(world.code(world.work.lisa), "certificates/");
        assertThat(lisa.get(path(""))).hasStatus(NOT_FOUND);
    }

    @Test
    void the_list_of_the_withdrawn_is_held_in_memory_for_some_seconds() {
        String list = "/uppsala/badges/withdrawn.json";
        read(list);
        String id = "urn:uuid:" + world.certificate(world.work.lisa);
        var maja = world.work.world.by();
        world.work.in(() -> {
            house.getBean(CohortCompletions.class).withdraw(maja, world.work.world.cohort.id(), world.work.company);
            return true;
        });
        assertThat(read(list).toString()).as("not read anew for each").doesNotContain(id);
        house.getBean(FrozenPages.class).forget(list);
        assertThat(read(list).toString()).contains(id);
    }

    @Test
    void whoever_pastes_a_badge_sees_whether_it_is_ours() throws Exception {
        String badge = badge("");
        assertThat(pasted("  " + badge + "\n"))
                .hasRedirectedUrl("/uppsala/certificates/" + world.code(world.work.lisa));
        String[] parts = badge.split("\\.");
        for (String wrong : List.of(
                parts[0] + "." + part(new String(decoded(parts[1]), UTF_8).replace("Plåt", "Plat")) + "." + parts[2],
                part("{\"alg\":\"none\",\"kid\":\"x\"}") + "." + parts[1] + ".",
                "",
                "a.b.c",
                part("null") + "." + parts[1] + "." + parts[2],
                part("[]") + "." + parts[1] + "." + parts[2],
                "é 🙂 <script>",
                "x".repeat(10_000))) {
            MvcTestResult answer = pasted(wrong);
            assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(Browser.html(answer)).contains("Det här är inget märke från oss");
        }
    }

    private MvcTestResult pasted(String badge) {
        return anybody.post(
                "/uppsala/certificates/badge",
                Browser.filled(
                        anybody.get("/uppsala/certificates"), "/uppsala/certificates/badge", Map.of("badge", badge)));
    }

    /** As anybody does it: the key from where the badge says that it lies, and Java's own check. */
    private boolean isSigned(String badge) throws Exception {
        String[] parts = badge.split("\\.");
        JsonNode key = read(json(decoded(parts[0])).get("kid").asString());
        var numbers = new RSAPublicKeySpec(
                new BigInteger(1, decoded(key.get("n").asString())),
                new BigInteger(1, decoded(key.get("e").asString())));
        var check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KeyFactory.getInstance("RSA").generatePublic(numbers));
        check.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        return check.verify(decoded(parts[2]));
    }

    private String path(String query) {
        return "/uppsala/certificates/mine/%s/badge.jwt%s".formatted(world.code(world.work.lisa), query);
    }

    private String badge(String query) {
        MvcTestResult answer = lisa.get(path(query));
        assertThat(answer).hasStatus(OK);
        assertThat(answer.getResponse().getContentType()).startsWith("application/vc+jwt");
        return Browser.html(answer);
    }

    private static JsonNode claims(String badge) {
        return json(decoded(badge.split("\\.")[1]));
    }

    private static JsonNode identity(String badge) {
        return claims(badge).get("credentialSubject").get("identifier").get(0);
    }

    private JsonNode read(String address) {
        MvcTestResult answer = anybody.get(own(address));
        assertThat(answer).hasStatus(OK);
        return json(answer.getResponse().getContentAsByteArray());
    }

    /** The path of one of our own addresses. */
    private static String own(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode json(byte[] text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }
}
