package se.framsteg.course.handin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandIn.State;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.Members;
import se.framsteg.programmes.ClosedTime;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.OfficeDays;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class HandInsTests {
    private static final String MAP = "stakeholder-map";

    @Autowired
    ApplicationContext house;

    @Autowired
    HandIns handIns;

    @Autowired
    Feedback feedback;

    @Autowired
    FeedbackLetters letters;

    WorkWorld world;
    Coach cilla;

    @BeforeEach
    void a_company_and_a_coach() {
        world = new WorkWorld(house, "dalarna");
        cilla = coach();
    }

    @Test
    void work_that_lacks_something_is_not_taken() {
        world.write(world.lisa(), MAP, 0, Map.of(WorkWorld.inNewRow("stakeholders", "name"), "Banken"));
        assertThatExceptionOfType(SomethingIsLacking.class).isThrownBy(this::handIn);
    }

    @Test
    void a_hand_in_says_what_stood_then_whatever_is_written_afterwards() {
        HandInId id = wholeMapHandedIn();
        world.write(world.kalle(), MAP, 1, Map.of(WorkWorld.inNewRow("stakeholders", "name"), "En till"));
        HandIn handIn = found(id);
        assertThat(handIn.answers().rows("stakeholders")).hasSize(5);
        assertThat(handIn.registered()).matches(LocalDate.now().getYear() + "-\\d+");
        assertThat(Frozen.sha256(Frozen.write(handIn.answers(), handIn.words())))
                .isEqualTo(hash(id));
    }

    @Test
    void each_has_a_number_of_its_own() {
        HandIn first = found(wholeMapHandedIn());
        HandIn second = found(handIn());
        assertThat(second.registered()).isNotEqualTo(first.registered());
    }

    @Test
    void handing_in_anew_takes_the_place_of_what_nobody_has_answered() {
        HandInId first = wholeMapHandedIn();
        HandInId second = handIn();
        assertThat(found(first).is()).isEqualTo(State.REPLACED);
        assertThat(world.in(() -> feedback.waiting(cilla, world.world.cohort.id())))
                .extracting(HandIn::id)
                .containsExactly(second.value());
        assertThat(answer(first, State.APPROVED, "Bra", Map.of())).isFalse();
    }

    @Test
    void two_who_hand_in_at_once_leave_one_to_be_answered_and_each_its_number() throws Exception {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        List<Callable<HandInId>> both = Collections.nCopies(4, this::handIn);
        var numbers = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var each : threads.invokeAll(both)) {
                numbers.add(found(each.get()).registered());
            }
        }
        assertThat(numbers).hasSize(4);
        assertThat(world.in(() -> feedback.waiting(cilla, world.world.cohort.id())))
                .hasSize(1);
    }

    @Test
    void an_answer_reaches_the_company_once() {
        tell(); // what others have left
        HandInId id = wholeMapHandedIn();
        UUID row = found(id).answers().rows("stakeholders").getFirst().id();
        assertThat(answer(id, State.RETURNED, "Fråga en till", Map.of(row, "Ring dem")))
                .isTrue();
        assertThat(answer(id, State.APPROVED, "", Map.of())).isFalse();
        HandIn latest = world.in(() -> handIns.latest(world.lisa(), world.round(), world.worksheet(MAP))
                .orElseThrow());
        assertThat(latest.verdict()).isEqualTo("Fråga en till");
        assertThat(latest.decidedBy()).isEqualTo("Cilla Coach");
        assertThat(world.in(() -> handIns.remarks(world.lisa(), latest))).containsEntry(row, "Ring dem");
        tell();
        assertThat(lettersTo(world.lisa)).as("not yet").isZero();
        HandInWorld.tenMinutesLater(house, world.world.maja.region(), id);
        assertThat(tell()).isEqualTo(1);
        assertThat(tell()).as("once").isZero();
        assertThat(subjectsTo(world.lisa)).containsExactly("Ändra och lämna in igen: Intressentkartan");
        assertThat(lettersTo(world.lisa) + lettersTo(world.kalle))
                .as("one letter each")
                .isEqualTo(2L);
        assertThat(world.in(() -> feedback.waiting(cilla, world.world.cohort.id())))
                .isEmpty();
    }

    @Test
    void an_answer_that_cannot_be_told_stops_no_other() {
        tell(); // what others have left
        HandInId id = wholeMapHandedIn();
        answer(id, State.RETURNED, "Fråga en till", Map.of());
        UUID broken = answeredBefore(id, "no-such-worksheet");
        HandInWorld.tenMinutesLater(house, world.world.maja.region(), id);
        assertThat(tell()).isEqualTo(1);
        assertThat(lettersTo(world.lisa)).isEqualTo(1);
        assertThat(told(broken)).as("tried again").isFalse();
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("update course.hand_in set told_at = now() where id = ?")
                .param(broken)
                .update());
    }

    /** As if another hand-in, of a worksheet that there is not, had been answered an hour earlier. */
    private UUID answeredBefore(HandInId like, String worksheet) {
        UUID id = Ids.next();
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("""
                        insert into course.hand_in (region_id, id, work_id, organisation_id, programme_id, cohort_id, edition,
                               worksheet, seq, year, number, document, hash, handed_in_at, handed_in_by, state, decided_at,
                               decided_by)
                        select region_id, :id, work_id, organisation_id, programme_id, cohort_id, edition,
                               :worksheet, seq, year, number + 100000, document, hash, handed_in_at, handed_in_by, state,
                               decided_at - interval '1 hour', decided_by
                          from course.hand_in where id = :like
                        """)
                .param("id", id)
                .param("worksheet", worksheet)
                .param("like", like.value())
                .update());
        return id;
    }

    private boolean told(UUID handIn) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select told_at is not null from course.hand_in where id = ?")
                .param(handIn)
                .query(Boolean.class)
                .single());
    }

    @Test
    void an_answer_that_nobody_has_read_is_undone_and_given_anew() {
        HandInId id = wholeMapHandedIn();
        UUID row = found(id).answers().rows("stakeholders").getFirst().id();
        answer(id, State.RETURNED, "Fel företag", Map.of(row, "Ring dem"));
        assertThat(undo(cilla, id)).isEqualTo(Undone.DONE);
        assertThat(found(id)).returns(true, HandIn::isOpen).returns("Fel företag", HandIn::verdict);
        assertThat(standing().verdict()).as("what the coach may still change").isEmpty();
        assertThat(standing().remark(row)).isEmpty();
        assertThat(undo(cilla, id)).as("twice").isEqualTo(Undone.READ);
        HandInWorld.tenMinutesLater(house, world.world.maja.region(), id);
        assertThat(tell()).as("nothing to tell").isZero();
        assertThat(answer(id, State.APPROVED, "Bra", Map.of())).isTrue();
        assertThat(standing().words(1)).contains("Cilla Coach har godkänt");
        assertThat(standing().remark(row)).as("what was said before").isEmpty();
    }

    @Test
    void what_has_been_read_mailed_answered_by_another_or_replaced_is_not_undone() {
        HandInId id = wholeMapHandedIn();
        answer(id, State.RETURNED, "Mer", Map.of());
        Coach other = new Coach(world.kalle.person(), cilla.region(), "Siri Sund", cilla.cohorts());
        assertThat(undo(other, id)).as("another coach's").isEqualTo(Undone.READ);
        assertThat(world.in(() -> handIns.read(cilla.region(), standing()))).isTrue();
        assertThat(undo(cilla, id)).as("read").isEqualTo(Undone.READ);

        HandInId mailed = handIn();
        answer(mailed, State.RETURNED, "Mer", Map.of());
        HandInWorld.tenMinutesLater(house, world.world.maja.region(), mailed);
        tell();
        assertThat(undo(cilla, mailed)).as("mailed").isEqualTo(Undone.READ);

        HandInId replaced = handIn();
        answer(replaced, State.RETURNED, "Mer", Map.of());
        handIn();
        assertThat(undo(cilla, replaced)).as("handed in anew").isEqualTo(Undone.READ);
        assertThat(found(replaced).is()).isEqualTo(State.RETURNED);
    }

    @Test
    void an_answer_is_not_undone_while_the_company_hands_in_anew() throws Exception {
        HandInId returned = wholeMapHandedIn();
        answer(returned, State.RETURNED, "Mer", Map.of());
        assertThat(undoneDuring(returned, this::handIn)).isEqualTo(Undone.READ);
        assertThat(world.in(() -> feedback.waiting(cilla, world.world.cohort.id())))
                .as("one of each work")
                .hasSize(1);
    }

    @Test
    void an_answer_is_not_undone_while_the_course_is_completed_by_it() throws Exception {
        HandInId approved = wholeMapHandedIn();
        answer(approved, State.APPROVED, "", Map.of());
        assertThat(undoneDuring(approved, () -> completeBy(approved))).isEqualTo(Undone.COUNTED);
        assertThat(found(approved).isApproved()).isTrue();
    }

    /** What comes of undoing in the middle of a transaction that does something else. */
    private Undone undoneDuring(HandInId id, Runnable other) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return world.in(() -> {
                        other.run();
                        var undone = thread.submit(() -> undo(cilla, id));
                        assertThatExceptionOfType(TimeoutException.class)
                                .as("waits")
                                .isThrownBy(() -> undone.get(1, TimeUnit.SECONDS));
                        return undone;
                    })
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private void completeBy(HandInId id) {
        house.getBean(CountsApproved.class).hold(cilla.region(), world.round().programmeId());
        world.in(
                () -> house.getBean(JdbcClient.class).sql("""
                        insert into course.completion (region_id, id, programme_id, organisation_id, edition, fulfilled,
                                                       completed_on, completed_at, completed_by)
                        select region_id, gen_random_uuid(), programme_id, organisation_id, edition,
                               jsonb_build_array(jsonb_build_object('source', id::text)), current_date, now(), decided_by
                          from course.hand_in where id = ?
                        """).param(id.value()).update());
    }

    private Undone undo(Coach by, HandInId id) {
        return world.in(() -> feedback.undo(by, world.world.cohort.id(), id));
    }

    private int tell() {
        return Tenancy.within(cilla.region(), () -> letters.send(cilla.region()));
    }

    @Test
    void what_was_seen_at_a_meeting_counts_as_approved() {
        HandInId id = wholeMapHandedIn();
        answer(id, State.SEEN, "", Map.of());
        assertThat(found(id).isApproved()).isTrue();
    }

    @Test
    void a_coach_of_other_rounds_finds_nothing() {
        HandInId id = wholeMapHandedIn();
        Coach other = new Coach(cilla.person(), cilla.region(), cilla.name(), List.of(Ids.next()));
        assertThat(world.in(() -> feedback.find(other, world.world.cohort.id(), id)))
                .isEmpty();
        assertThat(world.in(() -> feedback.waiting(other, world.world.cohort.id())))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(
                        () -> feedback.answer(other, world.world.cohort.id(), id, State.APPROVED, "", Map.of())));
    }

    @Test
    void an_answer_is_promised_within_two_working_days() {
        assertThat(friday(List.of())).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void the_promise_waits_while_the_office_is_closed_and_not_while_schools_are() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        assertThat(friday(List.of(new ClosedTime(Ids.next(), "Planering", null, null, monday, monday, true))))
                .isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(friday(List.of(new ClosedTime(Ids.next(), "Lov", null, null, monday, monday, false))))
                .isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(friday(List.of(new ClosedTime(Ids.next(), "Stängt", 49, 49, null, null, true))))
                .isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(friday(List.of(new ClosedTime(Ids.next(), "Alltid", 1, 53, null, null, true))))
                .as("a list that leaves no day")
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void a_company_is_told_the_last_day_by_its_own_regions_list() {
        wholeMapHandedIn();
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        LocalDate before = standing().answerBy();
        world.in(() -> {
            house.getBean(ClosedTimes.class)
                    .addDays(world.world.maja.asManager(), "Stängt", today.plusDays(1), today.plusDays(20), true);
            return null;
        });
        Standing after = standing();
        assertThat(after.answerBy()).isAfter(today.plusDays(20)).isAfter(before);
        assertThat(after.words(1)).contains("senast " + Say.dayOfWeek(after.answerBy()));
        answer(new HandInId(after.latest().id()), State.APPROVED, "", Map.of());
        assertThat(standing().answerBy()).isNull();
    }

    @Test
    void while_a_coach_is_away_the_company_sees_who_answers_who_knows_how_much_waits() {
        wholeMapHandedIn();
        LocalDate today = LocalDate.now(house.getBean(Clock.class));
        Someone siri = Someone.known(
                house,
                world.world.maja.region(),
                "Siri Sund",
                who -> world.in(() -> house.getBean(Coaches.class)
                        .passOn(cilla, world.world.maja.region(), who, today, today.plusDays(3))));
        assertThat(standing().words(1)).contains("Siri Sund svarar i stället för Cilla Coach");
        assertThat(textTo(siri)).contains("I Omgång 1 väntar 1 inlämnat arbetsblad på svar, sedan ");
        Coach standIn = new Coach(siri.person(), cilla.region(), siri.name(), cilla.cohorts());
        HandInId id = new HandInId(standing().latest().id());
        world.in(() -> feedback.answer(standIn, world.world.cohort.id(), id, State.APPROVED, "Bra", Map.of()));
        world.in(() -> {
            house.getBean(Coaches.class).takeBack(cilla);
            return null;
        });
        assertThat(standing().words(1))
                .as("who answered is kept")
                .contains("Siri Sund har godkänt")
                .doesNotContain("i stället för");
    }

    private String textTo(Someone who) {
        return world.in(() -> {
            String address = house.getBean(Members.class)
                    .find(who.person())
                    .orElseThrow()
                    .address();
            return house.getBean(Mails.class).kept().stream()
                    .filter(letter -> letter.recipientAddress().equals(address))
                    .map(letter -> letter.written().text())
                    .findFirst()
                    .orElseThrow();
        });
    }

    private Standing standing() {
        return world.in(() -> handIns.standing(world.lisa(), world.round(), world.worksheet(MAP)));
    }

    private static LocalDate friday(List<ClosedTime> times) {
        HandIn friday = new HandIn(
                Ids.next(),
                Ids.next(),
                "Ett AB",
                "2026",
                MAP,
                1,
                "2026-1",
                "{}",
                java.time.Instant.parse("2026-11-27T16:00:00Z"),
                "Lisa",
                "received",
                "",
                null,
                null,
                null);
        return friday.answerBy(new OfficeDays(times));
    }

    private HandInId wholeMapHandedIn() {
        world.write(world.lisa(), MAP, 0, HandInWorld.wholeMap());
        return handIn();
    }

    private HandInId handIn() {
        return world.in(() -> handIns.handIn(world.lisa(), world.round(), world.worksheet(MAP)));
    }

    private HandIn found(HandInId id) {
        return world.in(() -> feedback.find(cilla, world.world.cohort.id(), id).orElseThrow());
    }

    private boolean answer(HandInId id, State state, String verdict, Map<UUID, String> remarks) {
        return world.in(() -> feedback.answer(cilla, world.world.cohort.id(), id, state, verdict, remarks));
    }

    private String hash(HandInId id) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select hash from course.hand_in where id = ?")
                .param(id.value())
                .query(String.class)
                .single());
    }

    private long lettersTo(Someone who) {
        return world.in(() -> {
            String address = house.getBean(Members.class)
                    .find(who.person())
                    .orElseThrow()
                    .address();
            return house.getBean(Mails.class).kept().stream()
                    .filter(letter -> letter.recipientAddress().equals(address))
                    .count();
        });
    }

    private List<String> subjectsTo(Someone who) {
        return world.in(() -> {
            String address = house.getBean(Members.class)
                    .find(who.person())
                    .orElseThrow()
                    .address();
            return house.getBean(Mails.class).kept().stream()
                    .filter(letter -> letter.recipientAddress().equals(address))
                    .map(letter -> letter.written().subject())
                    .toList();
        });
    }

    private Coach coach() {
        Someone who = HandInWorld.cilla(house, world.world);
        return new Coach(
                who.person(),
                world.world.maja.region().id(),
                who.name(),
                List.of(world.world.cohort.id().value()));
    }
}
