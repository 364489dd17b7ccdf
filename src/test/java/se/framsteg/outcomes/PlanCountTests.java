package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.PlanDrawnUp;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.StrategyDeclared;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Regions;

/** What companies draw up and adopt here is counted, once for a company, and beside what they have and plan. */
@HouseTest
class PlanCountTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    PlanWorld world;
    LocalDate today;

    @BeforeEach
    void a_company_has_benefited() {
        world = new PlanWorld(house, "halland");
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
    void a_plan_is_counted_when_it_is_put_forward_and_adopted_when_it_is_decided() {
        assertThat(figures().plans()).isEqualTo(new Figures.ActionPlans(0, 0));
        tell(drawnUp(1));
        tell(drawnUp(2));
        assertThat(figures().plans()).isEqualTo(new Figures.ActionPlans(1, 0));
        tell(decided(2, "adopted-with-changes"));
        tell(decided(3, "adopted"));
        assertThat(figures().plans()).isEqualTo(new Figures.ActionPlans(1, 1));
        assertThat(figures().strategy().verified())
                .as("no strategy is written down")
                .isNull();
        assertThat(rows("adoption")).isEqualTo(1);
        holds();
    }

    @Test
    void what_an_owner_alone_has_decided_is_never_said_to_be_the_boards() {
        tell(drawnUp(1));
        assertThat(page("")).contains("0 av 1 är antagen").doesNotContain("styrelsen, ");
        tell(decided(1, "owner", "adopted"));
        assertThat(figures().plans()).isEqualTo(new Figures.ActionPlans(1, 1, 1L));
        assertThat(page("")).contains("1 av 1 är antagen: 0 av styrelsen, 1 av ägaren ensam");
        assertThat(page("/figures/action-plans?part=adopted-owner"))
                .contains("Har en plan som ägaren ensam har antagit (1)", world.work.company.toString());
        Publication frozen = publish();
        assertThat(published().figures().plans()).isEqualTo(new Figures.ActionPlans(1, 1, 1L));
        assertThat(Frame.in(Lang.SV, () -> OpenData.json(region(), frozen)))
                .containsPattern("\"adoptedByBoard\" : 0")
                .containsPattern("\"adoptedByOwner\" : 1");
        assertThat(publicPage()).contains("Styrelsen har antagit 0 av planerna, och ägaren ensam 1.");
        holds();
        tell(decided(2, "board", "adopted"));
        tell(decided(3, "owner", "adopted"));
        assertThat(figures().plans()).as("a board stands behind it too").isEqualTo(new Figures.ActionPlans(1, 1, 0L));
        assertThat(rows("adoption")).isEqualTo(2);
        holds();
    }

    @Test
    void what_was_published_before_the_two_were_told_apart_says_only_how_many() {
        assertThat(Json.read("{\"drawnUp\":3,\"adopted\":2}", Figures.ActionPlans.class)
                        .byBoard())
                .isNull();
    }

    @Test
    void minutes_that_nobody_outside_has_read_are_a_record_of_our_own() {
        PlanAdopted told = decided(1, "adopted");
        tell(told);
        assertThat(level()).as("without minutes it is the company's own word").isEqualTo(2);
        tell(new PlanAdopted(
                told.region(),
                told.organisation(),
                told.version(),
                told.number(),
                told.way(),
                told.decision(),
                true,
                told.decidedOn(),
                told.by()));
        assertThat(level()).isEqualTo(3);
    }

    private int level() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                select e.level from outcomes.evidence e
                 where e.organisation_id = :company and e.kind = 'adoption'
                   and not exists (select from outcomes.evidence newer where newer.replaces = e.id)
                """)
                .param("company", world.work.company)
                .query(Integer.class)
                .single());
    }

    @Test
    void who_has_a_strategy_and_who_plans_one_are_counted_apart() {
        tell(declared("draft", null));
        assertThat(figures().strategy().planned()).isNull();
        tell(declared("planned", today.plusMonths(3)));
        tell(declared("planned", today.plusMonths(3)));
        assertThat(rows("strategy")).as("heard twice it is one").isEqualTo(2);
        assertThat(figures().strategy()).isEqualTo(new StrategyShare(0, 0, 0, 1, null, 1L));
        holds();
        written();
        tell(decided(1, "adopted"));
        assertThat(figures().strategy()).isEqualTo(new StrategyShare(0, 0, 0, 1, 1L, null));
        tell(declared("draft", null));
        assertThat(figures().strategy().verified()).as("what is adopted stays").isEqualTo(1L);
        holds();
        assertThat(page("/figures/strategy-share"))
                .contains("Har en antagen strategi som underlag (1)")
                .contains(world.work.company.toString());
        assertThat(page("/organisations/" + world.work.company))
                .contains("Klar och lagd fram för beslut", "Strategi och handlingsplan, ");
    }

    @Test
    void what_is_published_moves_only_when_it_is_published() {
        Publication before = publish();
        tell(decided(1, "adopted"));
        assertThat(published().figures()).isEqualTo(before.figures());
        assertThat(publish().figures().plans()).isEqualTo(new Figures.ActionPlans(1, 1));
    }

    private void written() {
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                insert into plan.strategy (region_id, organisation_id, vision, version, changed_by, changed_at)
                values (?, ?, 'Vi sparar energi', 1, ?, now())
                """)
                .params(
                        maja().region().value(),
                        world.work.company,
                        world.lisa().person().value())
                .update());
    }

    private PlanDrawnUp drawnUp(int version) {
        return new PlanDrawnUp(
                maja().region().value(),
                world.work.company,
                Ids.next(),
                version,
                today,
                world.lisa().person().value());
    }

    private PlanAdopted decided(int version, String decision) {
        return decided(version, "board", decision);
    }

    private PlanAdopted decided(int version, String way, String decision) {
        return new PlanAdopted(
                maja().region().value(),
                world.work.company,
                Ids.next(),
                version,
                way,
                decision,
                false,
                today,
                world.lisa().person().value());
    }

    private StrategyDeclared declared(String state, LocalDate by) {
        return new StrategyDeclared(
                maja().region().value(),
                world.work.company,
                state,
                by,
                house.getBean(Clock.class).instant(),
                world.lisa().person().value());
    }

    private void tell(Object event) {
        world.in(() -> {
            house.publishEvent(event);
            return true;
        });
    }

    private long rows(String kind) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*) from outcomes.evidence where kind = ? and organisation_id = ?")
                .params(kind, world.work.company)
                .query(Long.class)
                .single());
    }

    private Publication publish() {
        return world.in(() -> house.getBean(Publications.class).publish(maja(), world.work.world.course));
    }

    private Publication published() {
        return world.in(() -> house.getBean(Publications.class)
                .latest(maja().region(), world.work.world.course.id())
                .orElseThrow());
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

    private Region region() {
        return house.getBean(Regions.class).find("halland").orElseThrow();
    }

    private String publicPage() {
        return Browser.html(new Browser(server).get("/halland/" + world.work.world.course.slug()));
    }

    private String page(String path) {
        var browser = new Browser(server);
        browser.hold(world.work.world.maja.token());
        return Browser.html(browser.get("/halland/manage/" + world.work.world.course.slug() + path));
    }
}
