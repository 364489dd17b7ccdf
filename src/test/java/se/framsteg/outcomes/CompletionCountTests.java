package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.completion.CourseCompleted;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanges;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who completes the course is counted of all that had a place when it began, those that leave or never come among them. */
@HouseTest
class CompletionCountTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    TransactionTemplate transactions;

    CourseWorld world;
    UUID done;
    UUID leaving;
    UUID never;

    @BeforeEach
    void a_round_has_begun_and_another_has_not() {
        world = new CourseWorld(house, "blekinge");
        world.round("Nu", world.today.minusDays(30), 30);
        world.round("Sedan", world.today.plusDays(30), 30);
        done = world.company("Klar AB", "Nu", "accepted", null, 1, 2, 3);
        leaving = world.company("Slutar AB", "Nu", "accepted", null, 1, 2);
        never = world.company("Aldrig AB", "Nu", "accepted", null);
        world.company("Pausar AB", "Nu", "paused", null, 1);
        world.company("Ångrade sig AB", "Nu", "left_before_start", null);
        world.company("Kommer sedan AB", "Sedan", "accepted", null);
        note();
    }

    @Test
    void all_that_had_a_place_stay_among_all() {
        assertThat(completion()).isEqualTo(new Completion(0, 4, Map.of()));
        complete(done, true);
        leave(leaving);
        note();
        assertThat(completion()).isEqualTo(new Completion(1, 2, Map.of("time", 1L)));
        assertThat(completion().enrolled()).isEqualTo(4);
        holds();
        complete(done, false);
        world.run(() ->
                house.getBean(ParticipationChanges.class).readmit(world.manager(), world.programme.id(), leaving));
        assertThat(completion()).isEqualTo(new Completion(0, 4, Map.of()));
        holds();
    }

    @Test
    void who_leaves_having_completed_it_has_completed_it() {
        complete(done, true);
        leave(done);
        assertThat(completion()).isEqualTo(new Completion(1, 3, Map.of()));
    }

    @Test
    void who_never_came_and_leaves_has_left() {
        leave(never);
        assertThat(completion()).isEqualTo(new Completion(0, 3, Map.of("time", 1L)));
    }

    @Test
    void a_round_that_has_not_come_far_is_not_told_of_unless_somebody_works_on_the_course_here() {
        assertThat(figures().indicators()).doesNotContain(Indicator.COMPLETION);
        complete(done, true);
        assertThat(figures().indicators()).contains(Indicator.COMPLETION);
    }

    @Test
    void a_part_of_the_time_counts_who_completed_it_then_of_all_that_had_a_place() {
        LocalDate tomorrow = world.today.plusDays(1);
        complete(done, true, tomorrow);
        complete(leaving, true);
        var period = new Period(tomorrow, tomorrow.plusDays(1));
        Figures then = world.in(() -> house.getBean(Results.class).within(world.manager(), world.programme, period));
        assertThat(then.completion()).isEqualTo(new Completion(1, 3, Map.of()));
    }

    @Test
    void of_fewer_than_five_the_public_reads_only_how_many_they_are() {
        complete(done, true);
        leave(leaving);
        JsonNode few = published();
        assertThat(few.get("enrolled").asInt()).isEqualTo(4);
        assertThat(few.get("completed").isNull()).isTrue();
        assertThat(few.get("left").isNull()).isTrue();
        assertThat(few.has("leftByReason")).isFalse();
        assertThat(page("/%s/%s")).contains("Bara 4 företag hade en plats");
    }

    @Test
    void of_five_the_public_reads_who_completed_it_but_not_why_somebody_left() {
        complete(done, true);
        leave(leaving);
        world.company("Femte AB", "Nu", "accepted", null, 1);
        note();
        JsonNode told = published();
        assertThat(told.get("completed").asInt()).isEqualTo(1);
        assertThat(told.has("leftByReason")).isFalse();
        assertThat(page("/%s/%s")).contains("1 av 5 företag som hade en plats när kursen började har fullföljt den");
    }

    @Test
    void it_is_followed_to_the_companies_and_what_is_noted_of_them() {
        complete(done, true);
        leave(leaving);
        assertThat(page("/%s/manage/%s"))
                .contains("1 av 4 har fullföljt kursen", "2 har inte fullföljt den, 1 hoppade av")
                .contains("Varför de hoppade av: Tiden räcker inte 1");
        assertThat(page("/%s/manage/%s/figures/completion?part=under-way"))
                .contains("Aldrig AB", "Pausar AB")
                .doesNotContain("Klar AB", "Slutar AB", "Kommer sedan AB", "Ångrade sig AB");
        assertThat(page("/%s/manage/%s/organisations/" + never)).contains("Hade en plats när omgången började");
    }

    private void note() {
        world.run(() -> house.getBean(RosterEvidence.class).note(world.manager().region(), world.today, 1));
    }

    private void complete(UUID company, boolean completed) {
        complete(company, completed, world.today);
    }

    private void complete(UUID company, boolean completed, LocalDate on) {
        tell(new CourseCompleted(
                world.manager().region().value(),
                UUID.nameUUIDFromBytes(company.toString().getBytes()),
                world.programme.id().value(),
                company,
                "2026",
                on,
                completed,
                world.manager().person().value()));
    }

    private void tell(Object event) {
        world.run(() -> transactions.executeWithoutResult(_ -> house.publishEvent(event)));
    }

    private void leave(UUID company) {
        world.run(() -> house.getBean(ParticipationChanges.class)
                .end(world.manager(), world.programme.id(), company, EndReason.TIME, "Ringde i dag"));
    }

    private Completion completion() {
        return figures().completion();
    }

    private Figures figures() {
        return world.in(() -> house.getBean(Results.class).live(world.manager(), world.programme));
    }

    private void holds() {
        var recount = new Recount(house);
        assertThat(recount.kept(world.manager(), world.programme))
                .isEqualTo(recount.counted(world.manager(), world.programme));
    }

    private JsonNode published() {
        Publication publication =
                world.in(() -> house.getBean(Publications.class).publish(world.manager(), world.programme));
        var region = house.getBean(RegionDirectory.class).find("blekinge").orElseThrow();
        return JsonMapper.builder()
                .build()
                .readTree(OpenData.json(region, publication))
                .get("indicators")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("completion"))
                .findFirst()
                .orElseThrow();
    }

    private String page(String address) {
        var maja = new Browser(server);
        maja.hold(world.aid.maja.token());
        return Browser.html(maja.get(address.formatted("blekinge", world.programme.slug())));
    }
}
