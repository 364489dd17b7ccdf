package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.Launch;
import se.framsteg.ideas.Trials;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;

/** Ideas that companies write here are counted when others can understand them, each once, and never by their titles. */
@HouseTest
class IdeaCountTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    IdeaWorld world;
    LocalDate today;

    @BeforeEach
    void a_company_has_benefited() {
        world = new IdeaWorld(house, "halland");
        today = world.work.world.today;
        var programme = world.work.world.course.id();
        var entry = new ParticipationEntry(
                Ids.next(),
                world.work.company,
                "company",
                "participated",
                world.work.world.cohort.name(),
                null,
                List.of(1, 2),
                "small");
        world.in(() -> {
            house.getBean(Participations.class).enter(maja(), programme, List.of(entry));
            house.publishEvent(new ParticipationEnded(
                    Ids.next(),
                    maja().region(),
                    programme,
                    world.work.world.cohort.id(),
                    world.work.company,
                    today,
                    false,
                    false,
                    null));
            return true;
        });
    }

    @Test
    void an_idea_counts_when_it_is_described_by_kind_and_by_to_whom_it_is_new() {
        world.add("Bara en titel");
        assertThat(ideas().value()).isZero();
        world.addDescribed("Hemlig hyrmaskin", "service");
        world.addDescribed("Hemlig vara", "product");
        world.addDescribed("Nytt sätt att arbeta", "process");
        world.addDescribed("Ny affär", "business-model");
        assertThat(ideas())
                .isEqualTo(new Figures.Ideas(
                        2,
                        Map.of("product", 1L, "service", 1L, "process", 1L, "business_model", 1L),
                        Map.of("described", 2L),
                        Map.of("region", 2L),
                        0));
        holds();
        assertThat(page("/figures/ideas") + page("/organisations/" + world.work.company))
                .contains(world.work.company.toString(), "Ny tjänst")
                .doesNotContain("Hemlig");
        assertThat(world.<Long>in(() -> house.getBean(JdbcClient.class)
                        .sql(
                                "select count(*) from outcomes.evidence e where e.kind = 'idea' and e::text ilike '%hemlig%'")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void what_is_merged_dropped_or_taken_away_is_withdrawn_and_counts_again_when_it_is_back() {
        IdeaId one = world.addDescribed("Hyr ut", "service");
        IdeaId other = world.addDescribed("Låna ut", "service");
        Ideas ideas = house.getBean(Ideas.class);
        world.in(() -> ideas.merge(world.lisa(), other, one));
        assertThat(ideas().value()).isEqualTo(1);
        world.in(() -> ideas.merge(world.lisa(), other, null));
        assertThat(ideas().value()).isEqualTo(2);
        world.in(() -> ideas.drop(world.lisa(), one, true));
        world.in(() -> ideas.remove(world.lisa(), other, true));
        assertThat(ideas().value()).isZero();
        holds();
        world.in(() -> ideas.remove(world.lisa(), other, false));
        assertThat(ideas().value()).isEqualTo(1);
        assertThat(rows(other))
                .as("each telling is a row that names the one before")
                .isEqualTo(5);
        holds();
    }

    @Test
    void a_launch_counts_its_company_once_where_it_came_within_a_year_of_the_course() {
        IdeaId service = world.addDescribed("Hyr ut", "service");
        IdeaId product = world.addDescribed("Sälj", "product");
        IdeaId old = world.addDescribed("Gammal", "product");
        launch(old, today.minusYears(2));
        assertThat(ideas()).returns(0L, Figures.Ideas::innovating);
        launch(service, today);
        launch(product, today);
        assertThat(ideas())
                .returns(1L, Figures.Ideas::innovating)
                .returns(Map.of("launched", 3L), Figures.Ideas::byStage);
        holds();
        world.in(() -> house.getBean(Trials.class).launch(world.lisa(), service, null));
        assertThat(ideas().byStage()).isEqualTo(Map.of("described", 1L, "launched", 2L));
    }

    @Test
    void what_is_published_moves_only_when_it_is_published() {
        Publication before = publish();
        world.addDescribed("Hyr ut", "service");
        assertThat(published().figures()).isEqualTo(before.figures());
        assertThat(publish().figures().ideas().value()).isEqualTo(1);
    }

    private void launch(IdeaId idea, LocalDate on) {
        world.in(() -> house.getBean(Trials.class).launch(world.lisa(), idea, new Launch(on, "Faktura", "")));
    }

    private long rows(IdeaId idea) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "select count(*) from outcomes.evidence where kind = 'idea' and subject = ? and organisation_id = ?")
                .params(idea.value(), world.work.company)
                .query(Long.class)
                .single());
    }

    private Figures.Ideas ideas() {
        return world.in(() -> house.getBean(Results.class)
                .live(maja(), world.work.world.course)
                .ideas());
    }

    private Publication publish() {
        return world.in(() -> house.getBean(Publications.class).publish(maja(), world.work.world.course));
    }

    private Publication published() {
        return world.in(() -> house.getBean(Publications.class)
                .latest(maja().region(), world.work.world.course.id())
                .orElseThrow());
    }

    private void holds() {
        var recount = new Recount(house);
        assertThat(recount.kept(maja(), world.work.world.course))
                .isEqualTo(recount.counted(maja(), world.work.world.course));
    }

    private Manager maja() {
        return world.work.world.maja.asManager();
    }

    private String page(String path) {
        var browser = new Browser(server);
        browser.hold(world.work.world.maja.token());
        return Browser.html(browser.get("/halland/manage/" + world.work.world.course.slug() + path));
    }
}
