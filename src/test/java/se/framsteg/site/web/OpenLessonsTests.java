package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class OpenLessonsTests {
    private static final String CHOICE = "/gotland/manage/lessons";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    Browser karin;
    OwnEdition kept;
    String title;

    @BeforeEach
    void the_region_has_written_an_edition() {
        Someone manager = Someone.managing(house, "gotland", "Karin Ek");
        karin = new Browser(server);
        karin.hold(manager.token());
        title = "Öns kurs " + NEXT.incrementAndGet();
        kept = SomeEdition.kept(
                house,
                manager,
                title,
                new SomeEdition().with("week-1/lesson-1.sv.md", "title: .*", "title: Varför " + title));
    }

    @Test
    void the_regions_own_edition_is_found_when_the_manager_says_so_and_not_after() {
        var anybody = new Browser(server);
        assertThat(html(anybody.get("/gotland/course"))).doesNotContain(title);
        assertThat(html(anybody.get("/gotland/sitemap.xml"))).doesNotContain(kept.key());
        assertThat(html(karin.get(Browser.location(choose(kept.key())))))
                .contains("Valet är sparat", "value=\"%s\" checked".formatted(kept.key()));
        assertThat(html(anybody.get("/gotland/course")))
                .contains("Läs " + title, "/gotland/course/editions/" + kept.key());
        assertThat(html(anybody.get("/gotland/sitemap.xml")))
                .contains(
                        "/gotland/course/editions/%s/week-1/lesson-1</loc>".formatted(kept.key()),
                        "/gotland/course/editions/%s/worksheets/stakeholder-map</loc>".formatted(kept.key()));
        choose("none");
        assertThat(html(anybody.get("/gotland/course"))).doesNotContain(title);
    }

    @Test
    void nothing_but_the_regions_own_is_chosen() {
        for (String other : new String[] {"", "2026", "planted/1", kept.name() + "/2", "<script>"}) {
            assertThat(choose(other))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Välj en av utgåvorna");
        }
        assertThat(html(new Browser(server).get("/gotland/course"))).doesNotContain(title);
    }

    private MvcTestResult choose(String edition) {
        return karin.press(karin.get(CHOICE), CHOICE, Map.of("edition", edition));
    }
}
