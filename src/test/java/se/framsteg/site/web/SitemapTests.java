package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Document;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.world.SampleWorld;

@HouseTest
class SitemapTests {
    @Autowired
    MockMvcTester server;

    @Test
    void robots_are_told_where_the_map_lies_and_what_is_not_theirs() {
        String robots = html(new Browser(server).get("/robots.txt"));
        assertThat(robots)
                .containsPattern("Sitemap: http://localhost(:\\d+)?/sitemap.xml")
                .contains("Disallow: /*/company", "Disallow: /*/promote", "Disallow: /*/coach");
    }

    @Test
    void every_page_on_the_map_is_there_to_read(@Autowired ApplicationContext house) throws Exception {
        SampleWorld.publish(house);
        List<String> maps = addresses(read("/sitemap.xml"));
        assertThat(maps).contains("/jonkoping/sitemap.xml").hasSizeGreaterThan(20);
        List<String> pages = addresses(read("/jonkoping/sitemap.xml"));
        assertThat(pages)
                .doesNotHaveDuplicates()
                .contains(
                        "/jonkoping",
                        "/en/jonkoping",
                        "/jonkoping/hallbarhetsutbildning-2020",
                        "/jonkoping/course/week-1/lesson-1",
                        "/en/jonkoping/course/worksheets/action-plan");
        for (String page :
                (Iterable<String>) pages.stream().filter(page -> !page.matches(".*/week-[2-6]/.*"))::iterator) {
            assertThat(new Browser(server).get(page)).as(page).hasStatusOk();
        }
    }

    private Document read(String path) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        html(new Browser(server).get(path)).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> addresses(Document map) {
        var found = map.getElementsByTagName("loc");
        return IntStream.range(0, found.getLength())
                .mapToObj(number -> found.item(number).getTextContent().replaceFirst("http://localhost(:\\d+)?", ""))
                .toList();
    }
}
