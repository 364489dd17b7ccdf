package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.framsteg.applications.Application.State.ACCEPTED;
import static se.framsteg.applications.Application.State.WAITLISTED;
import static se.framsteg.applications.Application.State.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Senders;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.UnusedNumber;

/** A seat that becomes free goes to the first in line who wants it, and never to two. */
@HouseTest
class OffersTests {
    private record Sent(Application application, String token, String address) {}

    @Autowired
    ApplicationContext house;

    @Autowired
    Applications applications;

    @Autowired
    Offers offers;

    ApplicationsWorld world;
    Opening opening;
    List<Sent> all;

    @BeforeEach
    void a_round_with_two_seats_and_three_companies_that_wait() {
        world = new ApplicationsWorld(house, "vastmanland");
        opening = world.opening(2, Granter.NONE);
        all = apply(opening);
    }

    private List<Sent> apply(Opening to) {
        var sent = new ArrayList<Sent>();
        for (int i = 0; i < 5; i++) {
            String token = Secret.token();
            String address = "anna-" + UUID.randomUUID() + "@plat.example";
            var application = world.sent(UnusedNumber.next(), Application.Role.COMPANY, address);
            sent.add(new Sent(world.applied(to, application, token), token, address));
        }
        world.decide(to, Verb.ACCEPT, sent.stream().map(Sent::application).toArray(Application[]::new));
        return sent;
    }

    @Test
    void a_seat_that_is_left_is_offered_to_the_first_in_line_and_counts_as_taken_meanwhile() {
        leave(0);
        assertThat(offered()).containsExactly(2);
        assertThat(taken()).isEqualTo(2);
        assertThat(subject(2)).contains("Det finns en plats till er i");
        assertThat(letters(2).getFirst().written().text()).contains("/offer", "Vi håller den åt er till och med");
        assertThat(world.decide(opening, Verb.ACCEPT, application(3)))
                .as("nobody else gets it meanwhile")
                .isEmpty();

        accept(2);
        accept(2);
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED, WAITLISTED, WAITLISTED);
        assertThat(offered()).isEmpty();
        assertThat(taken()).isEqualTo(2);
        UUID organisation =
                Objects.requireNonNull(world.queue(opening).get(2).application().organisation());
        assertThat(world.in(() -> house.getBean(Members.class).people(world.manager(), organisation)))
                .as("all that an acceptance gives")
                .hasSize(1);
        assertThat(subject(2)).contains("Ni har fått en plats");
    }

    @Test
    void no_takes_a_company_off_the_list_and_silence_lets_it_stand_and_both_let_the_next_be_asked() {
        leave(0);
        decline(2);
        decline(2);
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, WITHDRAWN, WAITLISTED, WAITLISTED);
        assertThat(offered()).containsExactly(3);

        lapse(world.today);
        assertThat(offered()).as("there are days left to answer").containsExactly(3);
        lapse(world.today.plusDays(10));
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, WITHDRAWN, WAITLISTED, WAITLISTED);
        assertThat(offered()).containsExactly(4);
        assertThat(subject(3)).contains("har gått vidare");
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> accept(3));

        lapse(world.today.plusDays(20));
        assertThat(offered()).as("nobody is asked twice by itself").isEmpty();
        assertThat(toManager())
                .singleElement()
                .asString()
                .contains("Ingen på väntelistan kan få frågan", "Antal på väntelistan: 2.")
                .contains("arbetar med programmet")
                .doesNotContain("kvitto");
        offer(3);
        accept(3);
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void the_same_seat_told_of_twice_is_offered_once() {
        var told = new ParticipationEnded(
                UUID.randomUUID(),
                world.maja.region().id(),
                opening.programme().id(),
                opening.cohort().id(),
                UUID.randomUUID(),
                world.today,
                false,
                true,
                null);
        tell(told);
        assertThat(offered()).as("never beyond the seats there are").isEmpty();
        leave(0);
        takeBack(2);
        tell(told);
        assertThat(offered())
                .as("a seat is free, but this one has been told of")
                .isEmpty();
    }

    @Test
    void whoever_takes_an_acceptance_back_gives_the_seat_to_the_next_and_a_manager_who_undoes_one_does_not() {
        world.decide(opening, Verb.WITHDRAW, application(0));
        assertThat(offered()).containsExactly(2);
        withdraw(1);
        assertThat(offered()).containsExactly(2, 3);
        opening = world.opening(2, Granter.NONE);
        all = apply(opening);
        world.decide(opening, Verb.REOPEN, application(0));
        assertThat(offered()).isEmpty();
    }

    @Test
    void a_manager_takes_an_offer_back_and_chooses_another() {
        leave(0);
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> offer(4))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotPossibleNow.Why.NO_SEAT));
        takeBack(2);
        assertThat(subject(2)).contains("gäller inte längre");
        assertThat(offered()).as("the manager has it in hand now").isEmpty();
        offer(4);
        offer(4);
        assertThat(offered()).containsExactly(4);
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> accept(2));
        lapse(world.today.plusDays(10));
        assertThat(offered()).as("nobody is asked by itself after it").isEmpty();
        world.decide(opening, Verb.ACCEPT, application(3));
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, WAITLISTED, ACCEPTED, WAITLISTED);
    }

    @Test
    void a_manager_may_accept_whom_the_seat_is_offered_to_or_say_no_for_them() {
        leave(0);
        world.decide(opening, Verb.ACCEPT, application(4), application(3), application(2));
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED, WAITLISTED, WAITLISTED);
        assertThat(offered()).isEmpty();
        leave(1);
        world.decide(opening, Verb.WITHDRAW, application(3));
        assertThat(offered()).containsExactly(4);
        world.decide(opening, Verb.REJECT, application(4));
        assertThat(offered()).isEmpty();
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void whom_the_criteria_speak_against_is_not_asked_before_a_manager_has_looked() {
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        var far = world.sentFrom(null, address);
        Opening other = world.opening(1, Granter.NONE);
        Application in = world.applied(other);
        world.decide(other, Verb.ACCEPT, in);
        world.waits(other, far);
        Application near = world.waits(other, world.sent());
        world.leave(other, in);
        assertThat(world.queue(other).stream().filter(line -> line.offeredUntil() != null))
                .extracting(line -> line.application().id())
                .containsExactly(near.id());
    }

    @Test
    void whom_the_criteria_speak_against_is_not_asked_though_a_manager_put_it_on_the_list() {
        Opening other = world.opening(1, Granter.NONE);
        Application in = world.applied(other);
        world.decide(other, Verb.ACCEPT, in);
        Application far = world.applied(other, world.sentFrom(null, "anna-" + UUID.randomUUID() + "@plat.example"));
        world.decide(other, Verb.WAITLIST, far);
        world.leave(other, in);
        assertThat(world.queue(other)).noneMatch(line -> line.offeredUntil() != null);
    }

    @Test
    void once_the_second_week_has_begun_nobody_is_asked_and_the_manager_is_told_once() {
        opening = world.opening(
                2,
                Granter.NONE,
                Criteria.USUAL,
                world.today.minusDays(60),
                world.today.minusDays(30),
                world.today.minusDays(20));
        all = apply(opening);
        leave(0);
        assertThat(offered()).isEmpty();
        assertThat(toManager()).singleElement().asString().contains("Andra veckan har börjat");
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> offer(3))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotPossibleNow.Why.TOO_LATE_TO_OFFER));
    }

    @Test
    void two_seats_that_become_free_at_once_are_offered_to_two() throws Exception {
        together(() -> leave(0), () -> leave(1));
        assertThat(offered()).containsExactly(2, 3);
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void two_nodes_that_go_on_at_once_ask_one() throws Exception {
        leave(0);
        together(() -> lapse(world.today.plusDays(10)), () -> lapse(world.today.plusDays(10)));
        assertThat(offered()).containsExactly(3);
        assertThat(letters(2))
                .filteredOn(letter -> letter.written().subject().contains("har gått vidare"))
                .hasSize(1);
    }

    @Test
    void a_manager_who_accepts_while_a_seat_becomes_free_never_oversells() throws Exception {
        together(() -> leave(0), () -> world.decide(opening, Verb.ACCEPT, application(3)));
        assertThat(taken()).isEqualTo(2);
    }

    @Test
    void a_manager_who_accepts_while_the_offer_is_said_yes_to_never_oversells() throws Exception {
        leave(0);
        together(() -> accept(2), () -> world.decide(opening, Verb.ACCEPT, application(2), application(3)));
        assertThat(taken()).isEqualTo(2);
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, ACCEPTED, WAITLISTED, WAITLISTED);
        assertThat(letters(2))
                .filteredOn(letter -> letter.written().subject().contains("Ni har fått en plats"))
                .as("told once")
                .hasSize(1);
    }

    @Test
    void yes_and_a_manager_who_takes_the_offer_back_are_not_both_done() throws Exception {
        leave(0);
        List<Future<?>> done = together(() -> accept(2), () -> takeBack(2));
        assertThat(done).filteredOn(OffersTests::isRefused).hasSize(1);
        boolean in = states().get(2) == ACCEPTED;
        assertThat(taken()).isEqualTo(in ? 2 : 1);
    }

    private static boolean isRefused(Future<?> work) {
        try {
            work.get();
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof NotPossibleNow;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Future<?>> together(Runnable... works) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            for (Runnable work : works) {
                done.add(threads.submit(() -> {
                    start.await();
                    work.run();
                    return 0;
                }));
            }
            start.countDown();
        }
        for (Future<?> each : done) {
            if (!isRefused(each)) {
                each.get();
            }
        }
        return done;
    }

    private Application application(int index) {
        return all.get(index).application();
    }

    private void leave(int index) {
        world.leave(opening, application(index));
    }

    private void accept(int index) {
        run(() -> offers.accept(holder(index), opening));
    }

    private void decline(int index) {
        run(() -> offers.decline(holder(index), opening));
    }

    private void withdraw(int index) {
        run(() -> applications.withdraw(holder(index), opening));
    }

    private void offer(int index) {
        run(() -> offers.make(world.manager(), opening, application(index).id()));
    }

    private void takeBack(int index) {
        run(() -> offers.withdraw(world.manager(), opening, application(index).id()));
    }

    private void lapse(LocalDate today) {
        run(() -> offers.lapse(world.maja.region(), today));
    }

    private void tell(ParticipationEnded told) {
        run(() -> house.publishEvent(told));
    }

    private void run(Runnable work) {
        world.in(() -> {
            work.run();
            return 0;
        });
    }

    private Applicant holder(int index) {
        return applications
                .holder(world.maja.region().id(), all.get(index).token())
                .orElseThrow();
    }

    /** Who has an open offer, by their place in the order of arrival from 0. */
    private List<Integer> offered() {
        List<QueueLine> lines = world.queue(opening);
        var offered = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).offeredUntil() != null) {
                offered.add(i);
            }
        }
        return offered;
    }

    private List<Application.State> states() {
        return world.queue(opening).stream()
                .map(line -> line.application().state())
                .toList();
    }

    private int taken() {
        return world.in(() -> house.getBean(Queue.class).taken(world.manager(), opening.cohort()));
    }

    private String subject(int index) {
        return letters(index).getFirst().written().subject();
    }

    /** Newest first. */
    private List<KeptLetter> letters(int index) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter ->
                        letter.recipientAddress().equals(all.get(index).address()))
                .toList();
    }

    /** What the one who answers for the region has been told of this course. */
    private List<String> toManager() {
        String address = world.in(() -> house.getBean(Senders.class)
                        .answering(world.maja.region().id()))
                .orElseThrow()
                .address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> letter.written().text())
                .filter(text -> text.contains(opening.programme().name()))
                .toList();
    }
}
