package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.Feedback;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Baseline;
import se.framsteg.footprint.Baselines;
import se.framsteg.footprint.FootprintWorld;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.world.Someone;

/** Climate accounts that a coach has approved are counted, once for a company, and what needs two years waits. */
@HouseTest
class ClimateCountTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    FootprintWorld world;
    Someone cilla;

    @BeforeEach
    void a_company_has_benefited_and_written_whole_accounts() {
        world = new FootprintWorld(house, "sormland");
        cilla = HandInWorld.cilla(house, world.work.world);
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
                    world.work.world.today,
                    false,
                    false,
                    null));
            return true;
        });
        var typed = new HashMap<>(world.whole());
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.FACTOR), "s1-hvo");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.AMOUNT), "1 000");
        typed.put(Baseline.place(world.usual("diesel"), ActivityField.EVIDENCE), "estimate");
        world.write(world.work.lisa(), 0, typed);
    }

    @Test
    void accounts_count_when_they_are_approved_and_once_for_each_year() {
        answered(HandIn.State.RETURNED);
        assertThat(figures().indicators()).doesNotContain(Indicator.CLIMATE_ACCOUNTS);
        answered(HandIn.State.APPROVED);
        assertThat(climate())
                .returns(1L, ClimateAccounts::oneYear)
                .returns(0L, ClimateAccounts::moreYears)
                .returns(1L, ClimateAccounts::population)
                .satisfies(climate -> assertThat(climate.estimatedMillionths()).isBetween(128_000L, 129_000L))
                .satisfies(climate ->
                        assertThat(climate.estimated()).as("of fewer than five").isNull());
        holds();
        world.write(
                world.work.lisa(),
                99,
                Map.of(Baseline.place(world.usual("diesel"), ActivityField.EVIDENCE), "invoice"));
        answered(HandIn.State.APPROVED);
        assertThat(climate()).isEqualTo(new ClimateAccounts(1, 0, 0, 1));
        world.write(world.work.lisa(), 99, Map.of(AnswerPlace.once(Baseline.YEAR), "2024"));
        answered(HandIn.State.APPROVED);
        assertThat(climate()).isEqualTo(new ClimateAccounts(0, 1, 0, 1));
        holds();
    }

    @Test
    void what_was_approved_before_anybody_listened_is_noted_later_and_once() {
        made(answered(HandIn.State.RETURNED), 2022);
        made(answered(HandIn.State.RETURNED), 2023);
        for (int time = 0; time < 2; time++) {
            world.in(() -> {
                house.getBean(ClimateEvidence.class).note(maja().region(), 1);
                return true;
            });
            assertThat(climate()).isEqualTo(new ClimateAccounts(0, 1, 500_000, 1));
        }
    }

    private void made(HandInId id, int year) {
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                insert into footprint.made (region_id, hand_in_id, organisation_id, programme_id, year, boundary, factors,
                       one_kg, two_location_kg, two_market_kg, three_kg, life_cycle_kg, biogenic_kg, share_estimated,
                       approved_at)
                values (?, ?, ?, ?, ?, 'equity', '2025', 1, 1, 1, 1, 0, 0, 0.5, now())
                """)
                .params(
                        maja().region().value(),
                        id.value(),
                        world.work.company,
                        world.work.world.course.id().value(),
                        year)
                .update());
    }

    @Test
    void what_a_manager_strikes_stays_struck_until_that_is_taken_back() {
        answered(HandIn.State.APPROVED);
        ClimateAccounts approved = climate();
        EvidenceId row = world.in(() -> house.getBean(JdbcClient.class)
                .sql("select id from outcomes.evidence where kind = 'baseline' and organisation_id = ?")
                .param(world.work.company)
                .query((found, _) -> new EvidenceId(found.getObject(1, UUID.class)))
                .single());
        var corrections = house.getBean(Corrections.class);
        var course = world.work.world.course;
        var struck = new Corrected("approved", "2025", BigDecimal.ONE, world.work.world.today, true);
        EvidenceId correction = world.in(() -> corrections.correct(maja(), course, row, struck, "Fel företag"));
        world.in(() -> {
            house.getBean(ClimateEvidence.class).note(maja().region());
            return true;
        });
        assertThat(climate().companies()).isZero();
        world.in(() -> corrections.undo(maja(), course, correction, "Rätt ändå"));
        assertThat(climate()).isEqualTo(approved);
        holds();
    }

    @Test
    void they_are_followed_to_the_company_and_said_in_words() {
        answered(HandIn.State.APPROVED);
        assertThat(page("")).contains("1 av 1 har ett klimatbokslut", "Inget företag har klimatbokslut för två år än");
        assertThat(page("/figures/climate-accounts"))
                .contains("Har klimatbokslut för ett år (1)")
                .contains(world.work.company.toString());
        assertThat(page("/organisations/" + world.work.company)).contains("För 2025, till 13\u00a0% uppskattat");
        Publication publication =
                world.in(() -> house.getBean(Publications.class).publish(maja(), world.work.world.course));
        assertThat(ResultsReport.published(publication.figures()))
                .anySatisfy(values -> assertThat(values)
                        .containsEntry("id", "climate-accounts")
                        .containsEntry("companies", 1L)
                        .containsEntry("meanShareEstimated", null));
        var anybody = new Browser(server);
        assertThat(Browser.html(anybody.get("/sormland/" + world.work.world.course.slug())))
                .contains(
                        "1 av 1 företag har räknat ut sina utsläpp",
                        "först när företagen har klimatbokslut för två år");
    }

    private HandInId answered(HandIn.State state) {
        HandInId id = world.in(() -> house.getBean(HandIns.class)
                .handIn(world.work.lisa(), world.work.round(), world.work.worksheet(Baselines.NAME)));
        var cohort = world.work.world.cohort.id();
        var coach = new Coach(cilla.person(), maja().region(), cilla.name(), List.of(cohort.value()));
        boolean taken =
                world.in(() -> house.getBean(Feedback.class).answer(coach, cohort, id, state, "Läst", Map.of()));
        assertThat(taken).isTrue();
        return id;
    }

    private ClimateAccounts climate() {
        return figures().climate();
    }

    private Figures figures() {
        return world.in(() -> house.getBean(Results.class).live(maja(), world.work.world.course));
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
        return Browser.html(browser.get("/sormland/manage/" + world.work.world.course.slug() + path));
    }
}
