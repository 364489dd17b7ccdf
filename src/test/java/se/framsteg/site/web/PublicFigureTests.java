package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static se.framsteg.people.web.Browser.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.world.SampleWorld;

@HouseTest
class PublicFigureTests {
    private static final String FIGURE = SampleWorld.RESULTS + "/figures/strategy-share";

    @Autowired
    MockMvcTester server;

    @BeforeEach
    void the_sample_is_published(@Autowired ApplicationContext house) {
        SampleWorld.publish(house);
    }

    @Test
    void a_figure_lies_in_a_frame_on_anybodys_page_and_can_do_nothing_there() {
        MvcTestResult embed = get(FIGURE + "/embed");
        assertThat(embed).hasStatusOk();
        assertThat(embed.getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors *", "default-src 'none'", "form-action 'none'")
                .doesNotContain("script-src");
        assertThat(embed.getResponse().getHeader("X-Frame-Options")).isNull();
        assertThat(embed.getResponse().getCookies()).isEmpty();
        assertThat(html(embed))
                .contains("28 av 34", "31 december 2020", "Exempel", "<svg", FIGURE + "\" target=\"_top\"")
                .doesNotContain("<script", "<form", "style=");
        assertThat(html(get("/en" + FIGURE + "/embed"))).contains("28 of 34", "/en" + FIGURE + "\" target=\"_top\"");
    }

    @Test
    void no_other_page_lies_in_a_frame() {
        for (String path :
                new String[] {FIGURE, SampleWorld.RESULTS, "/", "/signin", SampleWorld.RESULTS + "/planted"}) {
            MvcTestResult page = get(path);
            assertThat(page.getResponse().getHeader("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    @Test
    void the_picture_is_of_the_size_that_is_shared() throws IOException {
        MvcTestResult picture = get(FIGURE + ".png");
        assertThat(picture).hasStatusOk();
        assertThat(picture.getResponse().getContentType()).isEqualTo("image/png");
        byte[] bytes = picture.getResponse().getContentAsByteArray();
        Files.write(Path.of("target/shared.png"), bytes);
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(html(get(FIGURE)))
                .containsPattern("og:image\" content=\"http://localhost(:\\d+)?" + FIGURE + ".png\"")
                .containsPattern("og:image:alt\" content=\"[^\"]*28 av 34");
        assertThat(html(get("/en" + FIGURE))).contains("/en" + FIGURE + ".png\"");
    }

    @Test
    void the_code_to_paste_stands_beside_every_figure() {
        String results = html(get(SampleWorld.RESULTS));
        assertThat(results).contains("Visa på er egen webbplats", "og:image\"");
        var code = java.util.regex.Pattern.compile("&lt;iframe src=\"http://localhost(?::\\d+)?([^\"]+)\"")
                .matcher(results);
        int codes = 0;
        for (; code.find(); codes++) {
            assertThat(get(code.group(1))).as(code.group(1)).hasStatusOk();
        }
        assertThat(codes).isGreaterThan(5);
    }

    @Test
    void what_is_published_no_more_says_so_in_its_frame_too() {
        String gone = SampleWorld.RESULTS + "/figures/material-kept";
        for (String each : new String[] {"", "/embed", ".png"}) {
            assertThat(get(gone + each)).as(each).hasStatus(GONE).bodyText().contains("Siffran visas inte längre");
        }
        assertThat(get(gone + "/embed").getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors *");
        assertThat(get(SampleWorld.RESULTS + "/figures/planted/embed")).hasStatus(NOT_FOUND);
        assertThat(get("/jonkoping/planted/figures/strategy-share/embed")).hasStatus(NOT_FOUND);
    }

    private MvcTestResult get(String path) {
        return new Browser(server).get(path);
    }
}
