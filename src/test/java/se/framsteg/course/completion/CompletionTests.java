package se.framsteg.course.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.course.Edition;
import se.framsteg.course.Requirements.Needed;
import se.framsteg.course.Worksheet;
import se.framsteg.course.completion.Step.State;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.handin.Undone;
import se.framsteg.course.seen.SeenWork;
import se.framsteg.course.seen.Shown;
import se.framsteg.meetings.Host;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.surveys.CompletionWorld;
import se.framsteg.surveys.Wave;

@HouseTest
class CompletionTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Ways ways;

    CompletionWorld world;

    @BeforeEach
    void a_company_that_has_gone_through_a_short_course() {
        world = new CompletionWorld(house, "halland");
    }

    @Test
    void what_is_left_is_told_with_minutes_and_where_to_do_it() {
        assertThat(states()).containsExactly(State.MISSED, State.TO_DO, State.TO_DO);
        Step map = way().left().getLast();
        assertThat(map.path()).isEqualTo("/course/%s/stakeholder-map".formatted(world.work.world.course.slug()));
        assertThat(map.minutes()).isEqualTo(40);
        world.answered(world.work.lisa(), Wave.BEFORE);
        var handIn = world.handedIn();
        assertThat(states()).containsExactly(State.DONE, State.TO_DO, State.WAITING);
        world.decided(handIn, HandIn.State.RETURNED);
        assertThat(states()).containsExactly(State.DONE, State.TO_DO, State.RETURNED);
        world.decided(world.handedIn(), HandIn.State.SEEN);
        assertThat(way().left()).singleElement().returns(State.TO_DO, Step::state);
        assertThat(way().isCompleted()).as("without the last").isFalse();
    }

    @Test
    void the_answer_that_was_the_last_thing_left_completes_the_course() {
        world.answered(world.work.lisa(), Wave.BEFORE);
        world.approved(world.handedIn());
        world.answered(world.work.kalle(), Wave.AFTER);
        assertThat(way().isCompleted()).isTrue();
        assertThat(way().left()).isEmpty();
        assertThat(kept("edition || ' ' || jsonb_array_length(fulfilled)")).containsExactly("short 3");
    }

    @Test
    void the_approval_that_was_the_last_thing_left_completes_it_and_is_evidence_once() {
        world.answered(world.work.lisa(), Wave.BEFORE);
        world.answered(world.work.lisa(), Wave.AFTER);
        world.approved(world.handedIn());
        assertThat(way().isCompleted()).isTrue();
        world.answered(world.work.kalle(), Wave.AFTER);
        world.approved(world.handedIn());
        assertThat(kept("(select name from people.person p where p.id = completed_by)"))
                .as("once, by whom the last was done")
                .containsExactly("Cilla Coach");
        assertThat(evidence()).containsExactly("company completed short course level 3 false");
    }

    @Test
    void a_manager_sees_how_many_of_the_needed_worksheets_each_company_has_had_approved() {
        var by = world.work.world.by();
        var cohort = world.work.world.cohort.id();
        CohortCompletions round = house.getBean(CohortCompletions.class);
        assertThat(world.work.in(() -> round.needed(by, cohort))).containsExactly(CompletionWorld.MAP);
        var handIn = world.handedIn();
        assertThat(world.work.in(() -> round.of(by, cohort)))
                .extracting(CohortCompletions.Row::approved)
                .containsExactly(0);
        world.approved(handIn);
        world.approved(world.handedIn());
        assertThat(world.work.in(() -> round.of(by, cohort)))
                .extracting(CohortCompletions.Row::approved)
                .containsExactly(1);
    }

    @Test
    void what_is_shown_at_a_meeting_may_be_the_last_thing_left() {
        world.answered(world.work.lisa(), Wave.BEFORE);
        world.answered(world.work.lisa(), Wave.AFTER);
        Host maja = Host.of(world.work.world.by());
        var map = new Shown.Tick(world.work.company, CompletionWorld.MAP);
        world.work.in(
                () -> house.getBean(SeenWork.class).see(maja, world.work.world.cohort, LocalDate.now(), List.of(map)));
        assertThat(way().isCompleted()).isTrue();
        assertThat(kept("edition || ' ' || jsonb_array_length(fulfilled)")).containsExactly("short 3");
    }

    @Test
    void the_approval_that_completed_it_is_not_undone() {
        world.answered(world.work.lisa(), Wave.BEFORE);
        var handIn = world.handedIn();
        world.approved(handIn);
        assertThat(world.undone(handIn)).isEqualTo(Undone.DONE);
        world.answered(world.work.lisa(), Wave.AFTER);
        world.approved(handIn);
        assertThat(way().isCompleted()).isTrue();
        assertThat(world.undone(handIn)).isEqualTo(Undone.COUNTED);
        assertThat(way().isCompleted()).isTrue();
    }

    @Test
    void what_is_changed_later_takes_nothing_away() {
        world.completed();
        world.decided(world.handedIn(), HandIn.State.RETURNED);
        assertThat(way().isCompleted()).isTrue();
        assertThat(states()).containsOnly(State.DONE);
    }

    @Test
    void one_that_missed_to_answer_before_completes_it_when_it_is_noted_why() {
        Host maja = Host.of(world.work.world.by());
        var missed = house.getBean(MissedAnswers.class);
        world.approved(world.handedIn());
        world.answered(world.work.lisa(), Wave.AFTER);
        assertThat(way().isCompleted()).isFalse();
        world.work.in(() -> {
            missed.note(maja, world.work.world.cohort, world.work.company, "Kom med i vecka 2");
            return true;
        });
        assertThat(way().isCompleted()).isTrue();
        assertThat(way().left()).isEmpty();
        assertThat(way().missed()).returns("Kom med i vecka 2", Missed::reason);
        assertThat(kept("fulfilled::text").getFirst()).contains("missed", "before");
        world.work.in(() -> {
            missed.takeBack(maja, world.work.world.cohort, world.work.company);
            return true;
        });
        assertThat(way().isCompleted()).as("it stays").isTrue();
        assertThat(states()).containsExactly(State.MISSED, State.DONE, State.DONE);
    }

    @Test
    void only_a_company_that_has_missed_to_answer_is_noted() {
        world.answered(world.work.lisa(), Wave.BEFORE);
        Host maja = Host.of(world.work.world.by());
        var missed = house.getBean(MissedAnswers.class);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.work.in(() -> {
                    missed.note(maja, world.work.world.cohort, world.work.company, "Glömde");
                    return true;
                }));
    }

    @Test
    void one_who_has_left_does_not_complete_the_course() throws SQLException {
        world.answered(world.work.lisa(), Wave.BEFORE);
        world.answered(world.work.lisa(), Wave.AFTER);
        var handIn = world.handedIn();
        left();
        world.approved(handIn);
        assertThat(kept("edition")).isEmpty();
        assertThat(world.work.in(() -> ways.find(world.work.lisa(), world.work.round())))
                .isEmpty();
    }

    @Test
    void one_who_had_left_and_comes_back_completes_it_by_what_was_done_meanwhile() throws SQLException {
        world.answered(world.work.lisa(), Wave.BEFORE);
        world.answered(world.work.lisa(), Wave.AFTER);
        var handIn = world.handedIn();
        left();
        world.approved(handIn);
        assertThat(kept("edition")).isEmpty();
        world.work.in(() -> {
            house.getBean(ParticipationChanges.class)
                    .readmit(world.work.world.by(), world.work.world.course.id(), world.work.company);
            return true;
        });
        assertThat(kept("edition")).containsExactly(CompletionWorld.EDITION);
        assertThat(way().isCompleted()).isTrue();
    }

    @Test
    void two_last_things_at_the_same_moment_complete_it() throws Exception {
        world.answered(world.work.lisa(), Wave.BEFORE);
        var handIn = world.handedIn();
        var approved = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<?> coach = threads.submit(() -> world.work.in(() -> {
                world.approved(handIn);
                approved.countDown();
                return waited(answered, 2);
            }));
            Future<?> lisa = threads.submit(() -> {
                waited(approved, 20);
                world.answered(world.work.lisa(), Wave.AFTER);
                answered.countDown();
            });
            coach.get(30, TimeUnit.SECONDS);
            lisa.get(30, TimeUnit.SECONDS);
        }
        assertThat(way().isCompleted()).isTrue();
    }

    private static boolean waited(CountDownLatch until, int seconds) {
        try {
            return until.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_newest_edition_asks_for_what_completion_needs_and_says_so_of_what_it_does_not_have_yet() {
        Edition newest = new BuiltInEditions().newest();
        assertThat(newest.requirements().selfAssessments()).containsExactly("before", "after");
        assertThat(newest.requirements().worksheets()).hasSize(7).allSatisfy(needed -> {
            boolean there = newest.worksheet(needed.name()).isPresent();
            assertThat(needed.title() == null).as(needed.name()).isEqualTo(there);
            assertThat(needed.week() == null).as(needed.name()).isEqualTo(there);
        });
        assertThat(newest.requirements().worksheets().stream()
                        .map(needed -> needed.in(newest))
                        .flatMap(java.util.Optional::stream))
                .isNotEmpty()
                .allMatch(Worksheet::must);
        assertThat(newest.requirements().worksheets().stream().map(Needed::name))
                .doesNotHaveDuplicates();
    }

    private WayThere way() {
        return world.work.in(
                () -> ways.find(world.work.lisa(), world.work.round()).orElseThrow());
    }

    private List<State> states() {
        return way().steps().stream().map(Step::state).toList();
    }

    private void left() throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement(
                        "update programmes.participation set status = 'dropped_out' where organisation_id = ?")) {
            statement.setObject(1, world.work.company);
            statement.executeUpdate();
        }
    }

    private List<String> kept(String what) {
        return asked("select %s from course.completion where organisation_id = ?".formatted(what));
    }

    private List<String> evidence() {
        return asked("""
                select role || ' ' || code || ' ' || detail || ' ' || source_module || ' level ' || level || ' ' || withdrawn
                  from outcomes.evidence where organisation_id = ? and kind = 'completion' order by recorded_at
                """);
    }

    private List<String> asked(String question) {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement(question)) {
            statement.setObject(1, world.work.company);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
