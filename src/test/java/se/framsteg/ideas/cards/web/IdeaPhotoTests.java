package se.framsteg.ideas.cards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.ideas.Ideas;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.photos.SomePhotos;
import se.framsteg.world.Someone;

@HouseTest
class IdeaPhotoTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    IdeaWorld world;
    IdeaId idea;
    Browser lisa;

    @BeforeEach
    void a_company_with_an_idea() {
        world = new IdeaWorld(house, "varmland");
        idea = world.add("Hyr ut verktygen");
        lisa = browser(world.work.lisa);
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private String card() {
        return world.path("/" + idea.value());
    }

    private MvcTestResult send(String page, String action, Map<String, String> typed, byte[] photo) {
        var request = server.post().uri(action).multipart();
        request.file(new MockMultipartFile("file", "IMG_1.jpg", "image/jpeg", photo));
        Browser.filled(lisa.get(page), action, typed).forEach(request::param);
        request.cookie(new jakarta.servlet.http.Cookie("framsteg", lisa.token()));
        return request.exchange();
    }

    private List<Idea> ideas() {
        return world.work.in(() -> house.getBean(Ideas.class).of(world.lisa()));
    }

    @Test
    void an_idea_is_caught_with_a_photo_that_says_nothing_of_where_it_was_taken() throws IOException {
        MvcTestResult answer =
                send(world.path(""), world.path(""), Map.of("title", "Laga pallarna"), SomePhotos.onItsSide());
        assertThat(answer).hasStatus(303);
        Idea caught = ideas().getLast();
        assertThat(caught.title()).isEqualTo("Laga pallarna");
        String photo = world.path("/" + caught.id().value()) + "/photo";
        MvcTestResult shown = lisa.get(photo);
        assertThat(shown).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
        byte[] jpeg = shown.getResponse().getContentAsByteArray();
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getHeight()).as("upright").isGreaterThan(image.getWidth());
        assertThat(kept(caught.id())).as("sealed").doesNotContain("JFIF");
    }

    private String kept(IdeaId id) {
        return world.work.in(() -> house.getBean(JdbcClient.class)
                .sql("select encode(content, 'escape') from ideas.photo where idea_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    @Test
    void a_photo_without_words_is_kept_and_asks_for_them() {
        MvcTestResult answer = send(world.path(""), world.path(""), Map.of("title", " "), SomePhotos.onItsSide());
        Idea caught = ideas().getLast();
        assertThat(caught.title()).startsWith("Idé på foto, ");
        assertThat(Browser.location(answer)).contains(caught.id().value().toString());
        assertThat(Browser.html(
                        lisa.get(String.valueOf(Browser.location(answer)).replaceAll("#.*", ""))))
                .contains("Fotot är sparat. Skriv med några ord", "<img class=\"idea-photo\"");
        send(world.path(""), world.path(""), Map.of("title", "é😀".repeat(80)), SomePhotos.onItsSide());
        assertThat(ideas().getLast().title()).endsWith("…").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void words_are_kept_where_the_photo_cannot_be_and_neither_is_nothing() {
        send(world.path(""), world.path(""), Map.of("title", "Laga pallarna"), SomeFiles.PDF);
        assertThat(ideas().getLast().title()).isEqualTo("Laga pallarna");
        assertThat(lisa.get(world.path("/" + ideas().getLast().id().value()) + "/photo"))
                .hasStatus(404);
        int before = ideas().size();
        assertThat(send(world.path(""), world.path(""), Map.of("title", ""), SomeFiles.PDF))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad idén är", "Filen går inte att läsa som ett foto");
        assertThat(ideas()).hasSize(before);
    }

    @Test
    void the_cards_photo_is_described_changed_and_taken_away() {
        String photo = card() + "/photo";
        assertThat(send(card(), photo, Map.of("shows", "<script>"), new byte[0]))
                .as("there is none to describe")
                .hasStatus(422);
        assertThat(send(card(), photo, Map.of("shows", "Pallar på en gård"), SomeFiles.PDF))
                .hasStatus(422)
                .bodyText()
                .contains("Filen går inte att läsa som ett foto", "Pallar på en gård");
        assertThat(send(card(), photo, Map.of("shows", "Pallar & <script> 😀"), SomePhotos.onItsSide()))
                .hasStatus(303);
        assertThat(Browser.html(lisa.get(card()))).contains("alt=\"Pallar &amp; &lt;script> 😀\"");
        send(card(), photo, Map.of("shows", ""), new byte[0]);
        assertThat(Browser.html(lisa.get(card()))).contains("Ingen har skrivit vad som syns");
        assertThat(send(card(), photo, Map.of("shows", "x".repeat(10_000)), new byte[0]))
                .hasStatus(422);
        assertThat(lisa.press(lisa.get(card()), photo + "/removal", Map.of())).hasStatus(303);
        assertThat(lisa.get(photo)).hasStatus(404);
    }

    @Test
    void nobody_elses_photo_is_found() {
        send(card(), card() + "/photo", Map.of("shows", ""), SomePhotos.onItsSide());
        var other = new IdeaWorld(house, "varmland");
        Browser stranger = browser(other.work.lisa);
        assertThat(stranger.get(card() + "/photo")).hasStatus(404);
        assertThat(stranger.get(other.path("/" + idea.value()) + "/photo")).hasStatus(404);
    }
}
