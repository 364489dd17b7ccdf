package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.followup.FollowUpWorld;
import se.framsteg.plan.followup.Told;
import se.framsteg.plan.followup.Turn;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;

/** What adopted plans expect is counted, and what became of it; no answer is unknown. */
@HouseTest
class PlanFiguresTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    FollowUpWorld world;
    LocalDate due;

    @BeforeEach
    void a_company_that_has_benefited_half_a_year_ago() {
        world = FollowUpWorld.after(house, "halland", 6);
        due = world.today.minusDays(20);
        var entry = new ParticipationEntry(
                Ids.next(),
                world.surveys.company,
                "company",
                "participated",
                world.surveys.round.name(),
                world.surveys.promoter,
                List.of(1, 2),
                "small");
        world.in(() -> {
            house.getBean(Participations.class).enter(maja(), course().id(), List.of(entry));
            house.publishEvent(new ParticipationEnded(
                    Ids.next(),
                    maja().region(),
                    course().id(),
                    world.surveys.round.id(),
                    world.surveys.company,
                    world.today,
                    false,
                    false,
                    null));
            return true;
        });
    }

    @Test
    void what_is_expected_is_summed_by_how_sure_it_is_without_what_is_cancelled() {
        ActionId air = world.add("Täta tryckluften", due);
        ActionId car = world.add("Köpa elbil", world.today.plusDays(40));
        ActionId lamps = world.add("Byta lampor", null);
        adopt(world.today.minusMonths(6), Map.of(air, "1.5", car, "20", lamps, "0.25"), due);
        assertThat(figures().emissions()).isEqualTo(new PlannedEmissions(Map.of("high", 21750L), 1));
        holds();
        world.send(Turn.HALF_YEAR, world.anna(), new Told(car, Told.How.DROPPED, null, ""));
        assertThat(figures().emissions()).isEqualTo(new PlannedEmissions(Map.of("high", 1750L), 1));
        assertThat(figures().emissions().tonnes()).as("of fewer than five").isNull();
        holds();
    }

    @Test
    void what_was_due_is_unknown_until_the_company_answers() {
        ActionId air = world.add("Täta tryckluften", due);
        ActionId lamps = world.add("Byta lampor", due);
        ActionId late = world.add("Sortera mer", due);
        adopt(world.today.minusMonths(6), Map.of(air, "1", lamps, "1", late, "1"), due);
        assertThat(figures().implementation().halfYear()).isEqualTo(new Implementation.At(0, 0, 3, 1));
        holds();
        world.send(
                Turn.HALF_YEAR,
                world.anna(),
                new Told(air, Told.How.DONE, due, ""),
                new Told(late, Told.How.DONE, due.plusDays(1), ""));
        assertThat(figures().implementation())
                .isEqualTo(new Implementation(new Implementation.At(1, 2, 0, 1), Implementation.At.NONE));
        holds();
        long before = rows("follow-up");
        noteAgain();
        assertThat(rows("follow-up")).as("noted once").isEqualTo(before);
    }

    @Test
    void what_comes_due_as_days_pass_is_noted_without_anybody() {
        ActionId air = world.add("Täta tryckluften", due);
        version(world.today.minusMonths(6), Map.of(air, "1"), due);
        assertThat(figures().implementation().latest().due()).isZero();
        noteAgain();
        noteAgain();
        assertThat(figures().implementation().halfYear()).isEqualTo(new Implementation.At(0, 0, 1, 1));
        assertThat(rows("follow-up")).isEqualTo(1);
    }

    @Test
    void a_plan_adopted_after_the_day_owes_nothing_on_it() {
        ActionId air = world.add("Täta tryckluften", due);
        adopt(world.today, Map.of(air, "1"), due);
        assertThat(figures().implementation()).isEqualTo(Implementation.NONE);
        assertThat(figures().emissions().companies()).isEqualTo(1);
    }

    @Test
    void they_are_said_in_words_and_the_public_is_told_nothing_of_few() {
        ActionId air = world.add("Täta tryckluften", due);
        adopt(world.today.minusMonths(6), Map.of(air, "1.5"), due);
        assertThat(page("")).contains("1 företag väntar sig en minskning, vilket är för få");
        assertThat(page("/figures/implementation")).contains("Inget svar, ett halvår efter (1)");
        assertThat(page("/organisations/" + world.surveys.company))
                .contains("1,5 ton växthusgaser på ett år", "Åtgärder som företaget inte har svarat om");
        Publication publication =
                world.in(() -> house.getBean(Publications.class).publish(maja(), course()));
        assertThat(ResultsReport.published(publication.figures()).toString()).doesNotContain("1.5", "doneInTime");
        assertThat(Browser.html(new Browser(server).get("/halland/" + course().slug())))
                .contains("För få företag för att visas än")
                .doesNotContain("1,5 ton");
    }

    @Test
    void bounds_of_what_is_due_hold_what_is_unknown() {
        var at = new Implementation.At(6, 2, 4, 5);
        assertThat(at.low()).isEqualByComparingTo("0.5");
        assertThat(new Implementation.At(6, 0, 6, 5).high()).isEqualByComparingTo("1");
        assertThat(new Implementation.At(3, 0, 6, 5).low())
                .as("of fewer than ten")
                .isNull();
        assertThat(new PlannedEmissions(Map.of("low", 1500L, "high", 500L), 5).tonnes())
                .isEqualByComparingTo(new BigDecimal("2"));
    }

    private void adopt(LocalDate on, Map<ActionId, String> tonnes, LocalDate deadline) {
        UUID version = version(on, tonnes, deadline);
        world.in(() -> {
            house.publishEvent(new PlanAdopted(
                    maja().region().value(),
                    world.surveys.company,
                    version,
                    1,
                    "board",
                    "adopted",
                    false,
                    on,
                    world.lead().person().value()));
            return true;
        });
    }

    private UUID version(LocalDate on, Map<ActionId, String> tonnes, @Nullable LocalDate deadline) {
        UUID version = Ids.next();
        UUID region = maja().region().value();
        UUID anna = world.lead().person().value();
        world.in(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("""
                    insert into plan.version (region_id, id, organisation_id, number, document, hash, decides, frozen_on, frozen_at,
                                              frozen_by)
                    values (?, ?, ?, 1, '{}', repeat('a', 64), 'board', ?, now(), ?)
                    """)
                    .params(region, version, world.surveys.company, on, anna)
                    .update();
            tonnes.forEach((action, each) -> jdbc.sql("""
                    insert into plan.version_action (region_id, version_id, action_id, due_on, co2e_t_year, confidence)
                    values (?, ?, ?, ?, ?, 'high')
                    """)
                    .params(region, version, action.value(), deadline, new BigDecimal(each))
                    .update());
            return jdbc.sql("""
                    insert into plan.decision (region_id, id, organisation_id, version_id, way, outcome, decided_on, recorded_by,
                                               recorded_at)
                    values (?, ?, ?, ?, 'meeting', 'adopted', ?, ?, now())
                    """)
                    .params(region, Ids.next(), world.surveys.company, version, on, anna)
                    .update();
        });
        return version;
    }

    private void noteAgain() {
        world.in(() -> {
            house.getBean(PlanFigures.class).note(maja().region());
            return true;
        });
    }

    private long rows(String kind) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*) from outcomes.evidence where kind = ? and organisation_id = ?")
                .params(kind, world.surveys.company)
                .query(Long.class)
                .single());
    }

    private Figures figures() {
        return world.in(() -> house.getBean(Results.class).live(maja(), course()));
    }

    private void holds() {
        var recount = new Recount(house);
        assertThat(recount.kept(maja(), course())).isEqualTo(recount.counted(maja(), course()));
    }

    private Programme course() {
        return world.surveys.course.programme;
    }

    private Manager maja() {
        return world.surveys.course.aid.maja.asManager();
    }

    private String page(String path) {
        var browser = new Browser(server);
        browser.hold(world.surveys.course.aid.maja.token());
        return Browser.html(browser.get("/halland/manage/" + course().slug() + path));
    }
}
