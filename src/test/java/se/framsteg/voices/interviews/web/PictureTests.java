package se.framsteg.voices.interviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import se.framsteg.people.web.Browser;
import se.framsteg.shell.photos.SomePhotos;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;

@HouseTest
class PictureTests {
    private static final Map<String, String> WHOLE = Map.of("shows", "Åsa vid svetsen", "yes", "true");

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    InterviewWorld world;
    InterviewId id;
    Browser maja;
    Browser asa;
    String path;
    String mine;
    String voice;

    @BeforeEach
    void somebody_has_told() {
        world = new InterviewWorld(house, "blekinge");
        id = world.asked();
        world.told(id);
        maja = new Browser(server);
        maja.hold(world.course.maja.token());
        asa = new Browser(server);
        path = "/blekinge/interview/" + world.token(id);
        mine = "/blekinge/manage/interviews/" + id.value();
        voice = "/blekinge/voices/" + id.value();
    }

    private MvcTestResult send(Map<String, String> typed, byte[] photo) {
        var page = asa.get(path);
        var request = server.post().uri(path + "/picture").multipart();
        request.file(new MockMultipartFile("file", "IMG_1.jpg", "image/jpeg", photo));
        Browser.filled(page, path + "/picture", typed).forEach(request::param);
        if (asa.hasCookie()) {
            request.cookie(new Cookie("framsteg", asa.token()));
        }
        return request.exchange();
    }

    @Test
    void whoever_speaks_with_their_name_is_seen_with_what_they_put_there_themselves() throws IOException {
        assertThat(asa.get(path)).bodyText().doesNotContain("En bild på dig");
        world.approved(id, true);
        assertThat(send(WHOLE, SomePhotos.onItsSide())).hasStatus(303);
        MvcTestResult own = asa.get(path + "/picture");
        assertThat(own).hasStatusOk().hasHeader("Cache-Control", "private, no-store");
        byte[] jpeg = own.getResponse().getContentAsByteArray();
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getHeight()).as("upright").isGreaterThan(image.getWidth());
        assertThat(kept()).as("sealed").doesNotContain("JFIF");
        assertThat(asa.get(path)).bodyText().contains("alt=\"Åsa vid svetsen\"");
        assertThat(maja.get(mine)).bodyText().contains(mine + "/picture", "alt=\"Åsa vid svetsen\"");
        assertThat(maja.get(mine + "/picture")).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
        assertThat(asa.get(voice + "/photo")).as("before it is published").hasStatus(404);
        assertThat(maja.press(maja.get(mine), mine + "/publication", Map.of())).hasStatus(303);
        assertThat(asa.get(voice)).bodyText().contains(voice + "/photo", "alt=\"Åsa vid svetsen\" lang=\"sv\"");
        assertThat(asa.get(voice + "/photo")).hasStatusOk().hasHeader("Content-Type", "image/jpeg");
        assertThat(asa.get(path)).bodyText().doesNotContain("Visa bilden");
        assertThat(asa.press(asa.get(path), path + "/picture/removal", Map.of()))
                .hasStatus(303);
        assertThat(asa.get(voice)).bodyText().contains(InterviewWorld.WORDS).doesNotContain("/photo");
        assertThat(asa.get(voice + "/photo")).hasStatus(404);
        assertThat(maja.get(mine + "/picture")).hasStatus(303);
    }

    private String kept() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select encode(content, 'escape') from voices.picture where interview_id = ?")
                .param(id.value())
                .query((row, _) -> row.getString(1))
                .single());
    }

    @Test
    void a_voice_that_is_taken_back_leaves_no_picture() {
        world.approved(id, true);
        assertThat(send(WHOLE, SomePhotos.onItsSide())).hasStatus(303);
        assertThat(rows()).isEqualTo(1);
        assertThat(asa.press(asa.get(path), path + "/withdrawal", Map.of())).hasStatus(303);
        assertThat(rows()).isZero();
    }

    private int rows() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*)::int from voices.picture where interview_id = ?")
                .param(id.value())
                .query((row, _) -> row.getInt(1))
                .single());
    }

    @Test
    void nothing_is_shown_without_words_a_yes_and_a_picture() {
        world.approved(id, true);
        assertThat(send(Map.of("shows", " "), SomePhotos.onItsSide()))
                .hasStatus(422)
                .bodyText()
                .contains("Skriv vad som syns på bilden.", "Kryssa för att bilden får visas.");
        assertThat(send(WHOLE, new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Välj en bild först.", "Åsa vid svetsen");
        assertThat(send(WHOLE, "inte en bild".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Filen går inte att läsa som en bild.");
        assertThat(send(WHOLE, new byte[10 * 1024 * 1024 + 1]))
                .hasStatus(422)
                .bodyText()
                .contains("större än 10 megabyte");
        assertThat(asa.get(path + "/picture")).hasStatus(404);
    }

    @Test
    void whoever_has_no_name_there_has_no_picture_and_a_yes_taken_back_takes_it_along() {
        world.approved(id, true);
        MvcTestResult open = asa.get(path);
        assertThat(send(WHOLE, SomePhotos.onItsSide())).hasStatus(303);
        assertThat(asa.press(asa.get(path), path + "/change", Map.of())).hasStatus(303);
        assertThat(asa.get(path + "/picture")).hasStatus(404);
        world.approved(id, false);
        assertThat(asa.get(path)).bodyText().doesNotContain("En bild på dig");
        var late = server.post().uri(path + "/picture").multipart();
        late.file(new MockMultipartFile("file", "IMG_1.jpg", "image/jpeg", SomePhotos.onItsSide()));
        Browser.filled(open, path + "/picture", WHOLE).forEach(late::param);
        if (asa.hasCookie()) {
            late.cookie(new Cookie("framsteg", asa.token()));
        }
        assertThat(late.exchange()).as("from an older page").hasStatus(409);
        assertThat(asa.get(path + "/picture")).hasStatus(404);
    }
}
