package se.framsteg.programmes.closing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.applications.Applicant;
import se.framsteg.applications.Application;
import se.framsteg.applications.Applications;
import se.framsteg.applications.ApplicationsWorld;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Verb;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.ProgrammeIsClosed;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.programmes.participation.PromoterChanges;
import se.framsteg.records.RecordList;

/** Who takes part in a closed programme stays as it is, whichever verb would change it and however near in time. */
@HouseTest
class ClosedProgrammeTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    ClosingWorld world;

    @BeforeEach
    void a_programme_that_is_over() {
        world = new ClosingWorld(house, "blekinge");
        run(() -> house.getBean(Participations.class)
                .enterPromoters(world.maja.asManager(), world.programme.id(), List.of(world.promoter)));
        world.publish();
    }

    @Test
    void nobody_is_taken_out_of_it_or_put_back_as_they_were() {
        var participations = house.getBean(Participations.class);
        ProgrammeId programme = world.programme.id();
        String kept = world.in(() -> participations
                .kept(world.maja.region().id(), programme, List.of(world.metal))
                .get(world.metal));
        world.close();
        List<Runnable> verbs = List.of(
                () -> participations.remove(world.maja.asManager(), programme, List.of(world.metal)),
                () -> participations.restore(world.maja.asManager(), programme, world.metal, kept),
                () -> participations.removePromoters(world.maja.asManager(), programme, List.of(world.promoter)),
                () -> house.getBean(ParticipationChanges.class)
                        .decline(world.maja.asManager(), programme, world.metal, "Sade nej"));
        assertThat(verbs)
                .allSatisfy(verb ->
                        assertThatExceptionOfType(ProgrammeIsClosed.class).isThrownBy(() -> run(verb)));
        assertThatThrownBy(() -> sql("delete from programmes.participation where organisation_id = ?", world.metal))
                .hasMessageContaining("taken out of it");
        assertThat(before(world.metal)).isEqualTo(world.promoter);
    }

    @Test
    void what_was_decided_of_its_applications_stands() {
        var applying = new ApplicationsWorld(house, world.maja);
        Opening opening = applying.opening(5, Granter.NONE);
        Application application = applying.applied(opening);
        applying.decide(opening, Verb.ACCEPT, application);
        sql(
                """
                insert into programmes.closing (region_id, id, programme_id, closed_at, closed_by)
                values (?, gen_random_uuid(), ?, now(), ?)
                """,
                world.maja.region().id().value(),
                opening.programme().id().value(),
                world.maja.person().value());
        for (Verb verb : List.of(Verb.REOPEN, Verb.WITHDRAW)) {
            assertThatExceptionOfType(ProgrammeIsClosed.class)
                    .as(verb.code())
                    .isThrownBy(() -> applying.decide(opening, verb, application));
        }
        var holder = new Applicant(
                world.maja.region().id(), application.id(), opening.cohort().id());
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> run(() -> house.getBean(Applications.class).withdraw(holder, opening)))
                .returns(NotPossibleNow.Why.HAS_BEGUN, NotPossibleNow::why);
        assertThat(world.in(() -> house.getBean(JdbcClient.class)
                        .sql("select status from programmes.participation where programme_id = ?")
                        .param(opening.programme().id().value())
                        .query(String.class)
                        .list()))
                .containsExactly("accepted");
    }

    @Test
    void a_company_that_gets_a_promoter_meanwhile_is_parted_from_it_too() throws Exception {
        var handed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var hand = elsewhere(() -> run(() -> {
            hand();
            handed.countDown();
            await(goOn);
        }));
        CompletableFuture.anyOf(hand, elsewhere(() -> await(handed))).get(20, SECONDS);
        var close = elsewhere(() -> world.close());
        assertThatExceptionOfType(TimeoutException.class)
                .as("waits for the other")
                .isThrownBy(() -> close.get(500, MILLISECONDS));
        goOn.countDown();
        hand.get(20, SECONDS);
        close.get(20, SECONDS);
        assertThat(before(world.alone)).isEqualTo(world.promoter);
    }

    @Test
    void whoever_changes_something_while_it_is_being_closed_is_refused() throws Exception {
        var closed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var close = elsewhere(() -> run(() -> {
            house.getBean(Closings.class).close(world.maja.asManager(), world.maja.region(), world.programme);
            closed.countDown();
            await(goOn);
        }));
        assertThat(closed.await(20, SECONDS)).isTrue();
        var hand = elsewhere(() -> run(this::hand));
        assertThatExceptionOfType(TimeoutException.class)
                .as("waits for the other")
                .isThrownBy(() -> hand.get(500, MILLISECONDS));
        goOn.countDown();
        close.get(20, SECONDS);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(hand::join)
                .withCauseInstanceOf(ProgrammeIsClosed.class);
        assertThat(before(world.alone)).isNull();
    }

    @Test
    void its_archive_package_is_fetched_by_one_at_a_time() throws Exception {
        var browser = new Browser(server);
        browser.hold(world.maja.token());
        String archive = world.path + "/closing/archive.zip";
        var busy = world.in(() -> {
            assertThat(house.getBean(RecordList.class).holdWhole(world.maja.asManager()))
                    .isTrue();
            return CompletableFuture.supplyAsync(() -> browser.get(archive), Thread::startVirtualThread)
                    .join();
        });
        assertThat(busy).hasStatus(SERVICE_UNAVAILABLE);
        assertThat(Browser.html(busy)).contains("hämtar redan ett arkivpaket");
        assertThat(browser.get(archive)).hasStatusOk();
    }

    private void hand() {
        house.getBean(PromoterChanges.class)
                .hand(world.maja.asManager(), world.programme.id(), world.alone, world.promoter, "");
    }

    private static CompletableFuture<Void> elsewhere(Runnable work) {
        return CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Whose company it was until the programme was closed. */
    private UUID before(UUID company) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "select promoter_before from programmes.participation where programme_id = ? and organisation_id = ?")
                .params(world.programme.id().value(), company)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .getFirst());
    }

    private void sql(String text, Object... params) {
        Supplier<Integer> does =
                () -> house.getBean(JdbcClient.class).sql(text).params(params).update();
        world.in(does);
    }

    private void run(Runnable work) {
        world.in(() -> {
            work.run();
            return true;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
