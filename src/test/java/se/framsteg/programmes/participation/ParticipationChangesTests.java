package se.framsteg.programmes.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.people.Advisor;
import se.framsteg.people.Role;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.ParticipationChange.Kind;
import se.framsteg.shell.Ids;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
@RecordApplicationEvents
class ParticipationChangesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    ParticipationChanges changes;

    @Autowired
    CallsToday calls;

    @Autowired
    CompanyCourses courses;

    @Autowired
    WeekCounts weeks;

    @Autowired
    Mails mails;

    @Autowired
    ApplicationEvents events;

    CourseWorld world;
    UUID promoter;
    Someone petra;

    @BeforeEach
    void a_course_with_a_promoter() {
        world = new CourseWorld(house, "dalarna");
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
    }

    @Test
    void a_company_that_was_handed_over_stays_so_though_a_file_says_as_before() {
        world.round("Våren", world.today.minusDays(10), 2);
        UUID other = world.promoter("Kammaren AB");
        UUID third = world.promoter("Stiftelsen AB");
        UUID metal = world.company("Plåt AB", "Våren", "accepted", promoter);
        enter(metal, other);
        assertThat(promoterOf(metal)).as("no manager has decided").isEqualTo("Kammaren AB");
        enter(metal, promoter);
        hand(metal, other);
        enter(metal, promoter);
        assertThat(promoterOf(metal)).isEqualTo("Kammaren AB");
        enter(metal, null);
        assertThat(promoterOf(metal)).isEqualTo("Kammaren AB");
        String before = kept(metal);
        hand(metal, promoter);
        restore(metal, before);
        assertThat(promoterOf(metal))
                .as("what is undone does not undo a manager's decision")
                .isEqualTo("Tillväxt AB");
        hand(metal, other);
        enter(metal, third);
        assertThat(promoterOf(metal)).as("what nobody has decided against").isEqualTo("Stiftelsen AB");
    }

    private void enter(UUID company, @Nullable UUID promoter) {
        var entry = new ParticipationEntry(
                Ids.next(), company, "company", "accepted", "Våren", promoter, List.of(1), "small");
        world.run(
                () -> house.getBean(Participations.class).enter(world.manager(), world.programme.id(), List.of(entry)));
    }

    private String kept(UUID company) {
        return world.in(() -> Objects.requireNonNull(house.getBean(Participations.class)
                .kept(world.manager().region(), world.programme.id(), List.of(company))
                .get(company)));
    }

    private void restore(UUID company, String kept) {
        world.run(() ->
                house.getBean(Participations.class).restore(world.manager(), world.programme.id(), company, kept));
    }

    private void hand(UUID company, UUID to) {
        world.run(() ->
                house.getBean(PromoterChanges.class).hand(world.manager(), world.programme.id(), company, to, ""));
    }

    private @Nullable String promoterOf(UUID company) {
        return part(world.manager(), company).promoter();
    }

    @Test
    void a_company_that_has_not_begun_leaves_and_its_seat_is_free() {
        Cohort round = world.round("Våren", world.today.plusDays(10), 2);
        UUID metal = world.company("Plåt AB", "Våren", "accepted", promoter);
        Someone anna = world.person(Role.LEAD, metal, "Anna Berg");
        assertThat(part(world.manager(), metal).state(world.today)).isEqualTo(ParticipationState.ENROLLED);

        end(world.manager(), metal, EndReason.STAFFING);

        assertThat(part(world.manager(), metal))
                .returns("left_before_start", Participation::status)
                .returns(ParticipationState.DROPPED, part -> part.state(world.today));
        assertThat(ended())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("change")
                .containsExactly(new ParticipationEnded(
                        UUID.randomUUID(),
                        world.manager().region(),
                        world.programme.id(),
                        round.id(),
                        metal,
                        world.today,
                        false,
                        true,
                        EndReason.STAFFING));
        assertThat(history(metal)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ENDED);
            assertThat(change.reason()).isEqualTo(EndReason.STAFFING);
            assertThat(change.words()).isEqualTo("Ringde i dag");
            assertThat(change.by()).isEqualTo("Maja Lind");
        });
        assertThat(mails.kept())
                .filteredOn(letter -> letter.recipientName().equals(anna.name())
                        && letter.written().subject().contains("Plåt AB"))
                .anySatisfy(letter -> assertThat(letter.written().text())
                        .contains("Maja Lind har antecknat att Plåt AB lämnar kursen", "Stämmer det inte?"));
    }

    @Test
    void a_seat_left_in_the_second_week_is_nobody_elses() {
        world.round("Hösten", world.today.minusDays(7), 2);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        end(petra.asPromoter(promoter), metal, EndReason.TIME);
        assertThat(part(world.manager(), metal).status()).isEqualTo("dropped_out");
        assertThat(ended()).singleElement().returns(false, ParticipationEnded::seatIsFree);
    }

    @Test
    void a_company_pauses_keeps_its_seat_and_comes_back() {
        world.round("Hösten", world.today.minusDays(2), 1);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        Advisor by = petra.asPromoter(promoter);
        world.run(() -> changes.pause(by, world.programme.id(), metal, "Flytt", world.today.plusDays(3)));
        assertThat(part(by, metal).state(world.today)).isEqualTo(ParticipationState.PAUSED);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> world.run(() -> changes.pause(by, world.programme.id(), metal, "", null)))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotNow.Why.STATE));
        world.run(() -> changes.resume(by, world.programme.id(), metal));
        assertThat(part(by, metal).state(world.today)).isEqualTo(ParticipationState.ACTIVE);
        assertThat(history(metal)).extracting(ParticipationChange::kind).containsExactly(Kind.RESUMED, Kind.PAUSED);
        assertThat(ended()).isEmpty();
    }

    @Test
    void a_company_moves_to_a_later_round_that_has_a_seat() {
        Cohort now = world.round("Hösten", world.today.minusDays(2), 5);
        Cohort spring = world.round("Våren", world.today.plusDays(60), 1);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter, 1);
        UUID pipes = world.company("Rör AB", "Hösten", "paused", promoter);
        assertThat(world.in(() -> changes.laterRounds(world.manager(), part(world.manager(), metal))))
                .extracting(Cohort::id)
                .containsExactly(spring.id());

        move(metal, spring);
        assertThat(part(world.manager(), metal).cohort()).isEqualTo("Våren");
        assertThat(ended())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("change")
                .containsExactly(new ParticipationEnded(
                        UUID.randomUUID(),
                        world.manager().region(),
                        world.programme.id(),
                        now.id(),
                        metal,
                        world.today,
                        true,
                        true,
                        null));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> move(pipes, spring))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotNow.Why.FULL));
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> move(metal, now))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotNow.Why.NOT_LATER));
        assertThat(history(metal))
                .singleElement()
                .returns("Hösten", ParticipationChange::fromCohort)
                .returns("Våren", ParticipationChange::toCohort);
    }

    @Test
    void who_left_is_taken_in_again_while_there_is_a_seat() {
        world.round("Våren", world.today.plusDays(10), 1);
        UUID metal = world.company("Plåt AB", "Våren", "accepted", promoter);
        end(world.manager(), metal, EndReason.OTHER);
        UUID pipes = world.company("Rör AB", "Våren", "accepted", promoter);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> world.run(() -> changes.readmit(world.manager(), world.programme.id(), metal)))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotNow.Why.FULL));
        end(world.manager(), pipes, EndReason.OTHER);
        world.run(() -> changes.readmit(world.manager(), world.programme.id(), metal));
        assertThat(part(world.manager(), metal).status()).isEqualTo("accepted");
    }

    @Test
    void what_a_workbook_says_is_read_as_a_state_and_stays_as_it_is() {
        world.round("Hösten", world.today.minusDays(90), 5);
        UUID done = world.company("Klar AB", "Hösten", "participated", promoter, 1, 2);
        UUID applied = world.company("Sökte AB", "Hösten", "applied", promoter);
        assertThat(part(world.manager(), done).state(world.today)).isEqualTo(ParticipationState.COMPLETED);
        assertThatExceptionOfType(NotNow.class).isThrownBy(() -> end(world.manager(), done, EndReason.TIME));
        assertThat(world.in(() -> changes.find(world.manager(), world.programme.id(), applied)))
                .isEmpty();
        assertThat(world.in(() -> changes.in(world.manager(), world.programme.id())))
                .extracting(Participation::organisation)
                .containsExactly("Klar AB");
    }

    @Test
    void a_promoter_has_nothing_to_do_with_others_companies() {
        world.round("Hösten", world.today.minusDays(2), 5);
        UUID other = world.promoter("Annan AB");
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", other);
        Advisor by = petra.asPromoter(promoter);
        assertThat(world.in(() -> changes.find(by, world.programme.slug(), metal)))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> end(by, metal, EndReason.TIME));
        assertThat(world.in(() -> changes.of(petra.asPromoter(promoter)))).isEmpty();
        assertThat(world.in(() -> changes.of(petra.asPromoter(other))))
                .extracting(Participation::organisation)
                .containsExactly("Plåt AB");
    }

    @Test
    void a_call_is_due_when_nobody_leads_or_a_pause_should_be_over() {
        world.round("Hösten", world.today.minusDays(2), 5);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        UUID pipes = world.company("Rör AB", "Hösten", "accepted", promoter);
        world.person(Role.LEAD, pipes, "Rut Rör");
        var by = petra.asPromoter(promoter);
        assertThat(world.in(() -> calls.of(by))).singleElement().satisfies(call -> {
            assertThat(call.part().organisationId()).isEqualTo(metal);
            assertThat(call.why().getFirst().says()).startsWith("Kontaktperson saknas");
        });
        world.run(() -> changes.pause(by, world.programme.id(), pipes, "", world.today));
        assertThat(world.in(() -> calls.of(by))).hasSize(1);
        se.framsteg.people.TestRows.asOwner(
                "update programmes.participation_change set back_on = back_on - 3 where organisation_id = ?", pipes);
        assertThat(world.in(() -> calls.of(by)))
                .extracting(call -> call.part().organisation())
                .containsExactly("Rör AB", "Plåt AB");
        assertThat(world.in(() -> calls.of(petra.asPromoter(metal)))).isEmpty();
    }

    @Test
    void a_company_knows_which_week_it_is_and_which_is_next() {
        world.round("Hösten", world.today.minusDays(7), 5);
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        var anna = world.person(Role.LEAD, metal, "Anna Berg").asMember(metal, Role.LEAD);
        assertThat(world.in(() -> courses.of(anna))).singleElement().satisfies(course -> {
            assertThat(course.week()).isEqualTo(2);
            assertThat(course.next()).isEqualTo(3);
            assertThat(course.nextStartsOn()).isEqualTo(world.today.plusDays(7));
            assertThat(course.promoter()).isEqualTo("Tillväxt AB");
        });
    }

    @Test
    void attendance_is_counted_round_by_round_for_weeks_that_have_begun() {
        world.round("Hösten", world.today.minusDays(7), 5);
        world.round("Våren", world.today.plusDays(60), 5);
        world.company("Plåt AB", "Hösten", "accepted", promoter, 1, 2);
        world.company("Rör AB", "Hösten", "paused", promoter, 1);
        world.company("Väntar AB", "Hösten", "waitlisted", promoter);
        assertThat(world.in(() -> weeks.of(world.manager(), world.programme, world.today)))
                .containsExactly(new WeekCounts.Round(
                        world.programme.name(),
                        world.programme.slug(),
                        "Hösten",
                        2,
                        List.of(new WeekCounts.Week(1, 2, 2, true), new WeekCounts.Week(2, 1, 2, true))));
    }

    private Participation part(Advisor by, UUID company) {
        return world.in(() -> changes.find(by, world.programme.id(), company)).orElseThrow();
    }

    private List<ParticipationChange> history(UUID company) {
        return world.in(() -> changes.history(world.manager(), part(world.manager(), company)));
    }

    private void end(Advisor by, UUID company, EndReason reason) {
        world.run(() -> changes.end(by, world.programme.id(), company, reason, "Ringde i dag"));
    }

    private void move(UUID company, Cohort to) {
        world.run(() -> changes.move(world.manager(), world.programme.id(), company, to.id(), ""));
    }

    private List<ParticipationEnded> ended() {
        return events.stream(ParticipationEnded.class).toList();
    }
}
