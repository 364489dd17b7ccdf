package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaLaunched;
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
        world.in(() -> house.getBean(Trials.class).sayStillThere(world.lisa(), service));
        assertThat(ideas())
                .as("no year has passed after the course")
                .returns(0L, Figures.Ideas::innovating)
                .returns(Map.of("launched", 3L), Figures.Ideas::byStage);
        LocalDate ends = world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                        select coalesce(ends_on, programme_ends_on) from programmes.pub_course_part where organisation_id = ?
                        """)
                .param(world.work.company)
                .query(LocalDate.class)
                .single());
        told(service, ends.plusMonths(12).minusDays(1));
        assertThat(ideas()).returns(0L, Figures.Ideas::innovating);
        told(service, ends.plusMonths(12));
        told(product, ends.plusMonths(13));
        told(old, ends.plusMonths(12));
        assertThat(ideas())
                .as("companies are counted, and what came before the course is not")
                .returns(1L, Figures.Ideas::innovating);
        holds();
        world.in(() -> house.getBean(Trials.class).launch(world.lisa(), service, null));
        assertThat(ideas().byStage()).isEqualTo(Map.of("described", 1L, "launched", 2L));
    }

    @Test
    void what_a_launched_idea_of_the_companys_analysis_spares_counts_apart_while_it_is_launched() {
        IdeaId idea = world.addDescribed("Laga pannan", "process");
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("ladder", "r4", "material", "2,5"));
        launch(idea, today);
        assertThat(own()).as("not from the analysis").isEqualTo(Amounts.NONE);
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("insert into flows.ladder_idea (region_id, organisation_id, row_id, idea_id) values (?, ?, ?, ?)")
                .params(maja().region().value(), world.work.company, Ids.next(), idea.value())
                .update());
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("material", "3"));
        assertThat(own()).isEqualTo(new Amounts(Map.of("kept", 3000L), Map.of("kept", 1L)));
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("ladder", "r8", "partners", "Någon"));
        assertThat(own()).isEqualTo(new Amounts(Map.of("recycled", 3000L), Map.of("recycled", 1L)));
        holds();
        assertThat(page("") + page("/figures/material-kept") + page("/organisations/" + world.work.company))
                .contains("1 företag spar material med egna idéer", "Spar material med en egen idé", "3 ton på ett år");
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("material", "-3"));
        assertThat(own()).as("more than before is nothing spared").isEqualTo(Amounts.NONE);
        world.write(world.lisa(), idea, Ideas.ALL_SEEN, Map.of("material", "3"));
        assertThat(own().kilograms()).isEqualTo(Map.of("recycled", 3000L));
        world.in(() -> house.getBean(Trials.class).launch(world.lisa(), idea, null));
        assertThat(own()).isEqualTo(Amounts.NONE);
        launch(idea, today);
        world.in(() -> house.getBean(Ideas.class).drop(world.lisa(), idea, true));
        assertThat(own()).isEqualTo(Amounts.NONE);
        holds();
    }

    private Amounts own() {
        return world.in(() -> house.getBean(Results.class)
                .live(maja(), world.work.world.course)
                .material()
                .own());
    }

    @Test
    void what_is_published_moves_only_when_it_is_published() {
        Publication before = publish();
        world.addDescribed("Hyr ut", "service");
        assertThat(published().figures()).isEqualTo(before.figures());
        assertThat(publish().figures().ideas().value()).isEqualTo(1);
    }

    /** As when the company says that day that what it launched is still there. */
    private void told(IdeaId idea, LocalDate stillOn) {
        Launch launch = world.idea(idea).launch();
        assertThat(launch).isNotNull();
        world.in(() -> {
            house.publishEvent(new IdeaLaunched(
                    maja().region().value(),
                    world.work.company,
                    idea.value(),
                    world.idea(idea).text().said(IdeaField.KIND),
                    "region",
                    "",
                    BigDecimal.ZERO,
                    launch.on(),
                    stillOn,
                    world.lisa().person().value()));
            return true;
        });
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
