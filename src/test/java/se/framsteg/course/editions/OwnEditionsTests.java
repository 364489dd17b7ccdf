package se.framsteg.course.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.course.Edition;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.web.FormIsTooOld;
import se.framsteg.world.Someone;

@HouseTest
class OwnEditionsTests {
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String MAP = "week-1/worksheet-stakeholder-map.yaml";

    @Autowired
    ApplicationContext house;

    @Autowired
    Editions editions;

    @Autowired
    CohortEditions cohorts;

    @Autowired
    MockMvcTester server;

    WorkWorld world;
    String title;

    @BeforeEach
    void a_round_that_begins_in_two_weeks() {
        world = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).plusWeeks(2));
        title = "Hållbar vardag " + NEXT.incrementAndGet();
    }

    @Test
    void each_upload_that_says_something_else_is_a_version_that_stays() {
        OwnEdition first = kept(named("Den första kartan"));
        OwnEdition second = kept(named("Den andra kartan"));
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(kept(named("Den andra kartan"))).isEqualTo(second);
        assertThat(map(first)).isEqualTo("Den första kartan");
        assertThat(map(second)).isEqualTo("Den andra kartan");
        assertThat(map(first)).isEqualTo("Den första kartan");
    }

    @Test
    void another_region_has_none_of_it() {
        String key = kept(named("Bara Dalarnas")).key();
        assertThat(map(key)).isEqualTo("Bara Dalarnas");
        Someone bo = Someone.managing(house, "kronoberg", "Bo Lind");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> editions.find(bo.region().id(), key)));
    }

    @Test
    void what_is_not_held_any_more_is_read_again() {
        OwnEdition first = kept(named("Första kartan"));
        assertThat(map(first)).isEqualTo("Första kartan");
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                        insert into course.own_edition (region_id, name, version, title, hash, content, kept_at, kept_by)
                        select region_id, name, version + n, title, hash, content, kept_at, kept_by
                          from course.own_edition, generate_series(1, 13) n where name = :name
                        """)
                .param("name", first.name())
                .update());
        for (int version = 2; version < 15; version++) {
            assertThat(map(first.name() + "/" + version)).isEqualTo("Första kartan");
        }
        assertThat(map(first)).isEqualTo("Första kartan");
    }

    @Test
    void a_version_has_one_name() {
        OwnEdition first = kept(named("En enda"));
        assertThat(map(first.name() + "/1")).isEqualTo("En enda");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> map(first.name() + "/01"));
    }

    @Test
    void while_one_is_read_through_another_from_the_region_waits() {
        byte[] sent = named("Två på en gång").packed();
        Someone maja = world.world.maja;
        OwnEditions own = house.getBean(OwnEditions.class);
        var busy = world.in(() -> house.getBean(ReadingInTurn.class)
                .read(maja.region().id(), () -> own.keep(maja.asManager(), title, sent))
                .orElseThrow());
        assertThat(busy.findings()).extracting(Finding::fault).containsExactly("zip.busy");
        assertThat(busy.edition()).isNull();
        assertThat(world.in(() -> own.keep(maja.asManager(), title, sent)).isNew())
                .isTrue();
    }

    @Test
    void a_round_goes_by_the_one_that_is_chosen_and_its_coach_too() {
        OwnEdition own =
                kept(named("Vår egen karta").with("week-1/week.yaml", "title: \\{sv: [^,]*", "title: {sv: Vår vecka"));
        choose(own.key());
        assertThat(world.works().edition(world.round()).name()).isEqualTo(own.key());
        world.write(world.lisa(), "stakeholder-map", 0, HandInWorld.wholeMap());
        world.in(() ->
                house.getBean(HandIns.class).handIn(world.lisa(), world.round(), world.worksheet("stakeholder-map")));
        kept(named("En senare karta"));
        var cilla = new Browser(server);
        cilla.hold(HandInWorld.cilla(house, world.world).token());
        String queue =
                "/dalarna/coach/%s/cohorts/%s/hand-ins".formatted(world.world.course.slug(), world.world.cohort.slug());
        assertThat(Browser.html(cilla.get(queue))).contains("Vår egen karta", "Vår vecka");
        assertThat(cilla.get(queue + "/weeks/1/papers.pdf")).hasStatusOk();
        assertThat(Browser.html(cilla.get(queue + "/worksheets/stakeholder-map")))
                .contains("Vår egen karta");
        var lisa = new Browser(server);
        lisa.hold(world.lisa.token());
        String work = world.path("").replaceAll("/$", "");
        assertThat(Browser.html(lisa.get(work)))
                .contains("Vår egen karta", "/dalarna/course/editions/%s/week-1/lesson-1".formatted(own.key()));
    }

    @Test
    void it_stays_from_when_somebody_has_begun_to_write() {
        OwnEdition own = kept(named("Vald karta"));
        choose(own.key());
        choose(BuiltInEditions.NEWEST);
        choose(own.key());
        write();
        assertThatExceptionOfType(RoundHasBegun.class).isThrownBy(() -> choose(BuiltInEditions.NEWEST));
        assertThat(state()).isEqualTo(CohortEditions.State.WORK);
        assertThat(world.round()).returns(own.key(), round -> round.edition()).returns(true, round -> round.begun());
    }

    @Test
    void whoever_writes_by_one_while_another_is_chosen_is_asked_to_begin_again() {
        OwnEdition own = kept(named("Samtidig karta"));
        var seen = world.round();
        choose(own.key());
        assertThatExceptionOfType(FormIsTooOld.class)
                .isThrownBy(() -> world.in(
                        () -> world.works().write(world.lisa(), seen, world.worksheet("task-and-team"), 0, Map.of())));
        assertThat(state()).isEqualTo(CohortEditions.State.OPEN);
    }

    @Test
    void it_stays_from_the_first_day_of_the_first_week() {
        world = new WorkWorld(house, "dalarna", MeetingWorld.monday(house).minusWeeks(1));
        assertThat(state()).isEqualTo(CohortEditions.State.FIRST_WEEK);
        assertThatExceptionOfType(RoundHasBegun.class).isThrownBy(() -> choose(BuiltInEditions.NEWEST));
    }

    private SomeEdition named(String map) {
        return new SomeEdition().with(MAP, "(?m)^name: \\{sv: [^,]*", "name: {sv: \"%s\"".formatted(map));
    }

    private OwnEdition kept(SomeEdition edition) {
        return SomeEdition.kept(house, world.world.maja, title, edition);
    }

    private String map(OwnEdition edition) {
        return map(edition.key());
    }

    private String map(String key) {
        Edition read = world.in(() -> editions.find(world.world.maja.region().id(), key));
        return read.worksheet("stakeholder-map").orElseThrow().title().sv();
    }

    private void choose(String key) {
        world.in(() -> {
            cohorts.choose(world.world.by(), world.world.cohort, key);
            return true;
        });
    }

    private CohortEditions.State state() {
        return world.in(() -> cohorts.state(world.world.by(), world.world.cohort));
    }

    private void write() {
        world.write(world.lisa(), "task-and-team", 0, Map.of(AnswerPlace.once("employees"), "12"));
    }
}
