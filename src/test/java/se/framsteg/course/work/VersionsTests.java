package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.course.Table;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Ids;

@HouseTest
class VersionsTests {
    private static final String TEAM = "task-and-team";
    private static final String MAP = "stakeholder-map";
    private static final AnswerPlace WHY = AnswerPlace.once("why");
    private static final AnswerPlace CHANGE = AnswerPlace.once("small-change");

    @Autowired
    ApplicationContext house;

    @Autowired
    Versions versions;

    @Autowired
    UsualTopics usual;

    WorkWorld world;

    @BeforeEach
    void a_company_writes() {
        world = new WorkWorld(house, "varmland");
    }

    @Test
    void what_one_person_changed_in_a_quarter_of_an_hour_is_one_moment() {
        write(TEAM, Map.of(WHY, "Kund"));
        write(TEAM, Map.of(WHY, "Kunderna frågar"));
        world.write(world.kalle(), TEAM, 9, Map.of(CHANGE, "Släcka"));
        List<Moment> moments = moments(TEAM);
        assertThat(moments).extracting(Moment::by).containsExactly("Kalle Svets", "Lisa Plåt");
        assertThat(moments.getLast().changes())
                .extracting(Difference::then, Difference::now)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("", "Kunderna frågar"));
    }

    @Test
    void so_many_changes_are_told_of_a_moment_and_of_the_others_how_many_they_are() {
        var typed = new java.util.HashMap<AnswerPlace, String>();
        for (int i = 0; i < 12; i++) {
            UUID row = Ids.next();
            for (String field : List.of("name", "type", "influence", "affected")) {
                typed.put(AnswerPlace.in("stakeholders", row, field), "å".repeat(9000));
            }
        }
        write(MAP, typed);
        Moment moment = moments(MAP).getFirst();
        assertThat(moment.changes()).hasSize(40).allMatch(each -> each.now().length() <= 5000);
        assertThat(moment.more()).isEqualTo(8);
    }

    @Test
    void older_changes_are_told_of_page_by_page_and_none_is_left_out() {
        for (int i = 1; i <= 25; i++) {
            write(TEAM, Map.of(WHY, "Svar " + i));
            TestRows.asOwner("""
                    update course.answer_change set changed_at = changed_at - interval '20 minutes'
                     where work_id = (select id from course.work where organisation_id = ?)
                    """, world.company);
        }
        Moments newest = page(Versions.LATEST);
        Moments older = page(newest.older());
        assertThat(newest.moments()).hasSize(20);
        assertThat(older.moments()).hasSize(5);
        assertThat(older.older()).isZero();
        assertThat(older.moments().getLast().changes())
                .extracting(Difference::now)
                .containsExactly("Svar 1");
    }

    private Moments page(int before) {
        return world.in(() -> versions.moments(world.lisa(), world.round(), world.worksheet(TEAM), before));
    }

    @Test
    void one_answer_is_taken_back_and_that_is_undone() {
        int first = write(TEAM, Map.of(WHY, "Först", CHANGE, "Släcka"));
        write(TEAM, Map.of(WHY, "Sedan", CHANGE, "Cykla"));
        assertThat(since(TEAM, first)).extracting(Difference::name).containsExactly("small-change", "why");
        int change = restore(TEAM, first, "why").seq();
        assertThat(answers(TEAM).typed("why")).isEqualTo("Först");
        assertThat(answers(TEAM).typed("small-change")).isEqualTo("Cykla");
        assertThat(undo(TEAM, change).isDone()).isTrue();
        assertThat(answers(TEAM).typed("why")).isEqualTo("Sedan");
        assertThat(restore(TEAM, first, "nothing-of-the-kind")).isEqualTo(Restored.NOTHING);
    }

    @Test
    void a_whole_worksheet_goes_back_to_a_moment_rows_and_all() {
        UUID stayed = Ids.next();
        UUID gone = Ids.next();
        UUID come = Ids.next();
        int then = write(MAP, Map.of(name(stayed), "Banken", name(gone), "Grannen"));
        write(MAP, Map.of(name(stayed), "Sparbanken", name(come), "Kunden"));
        world.in(() -> {
            world.works().remove(world.lisa(), world.round(), world.worksheet(MAP), gone);
            return true;
        });
        assertThat(since(MAP, then)).hasSize(3);
        int change = restore(MAP, then, "").seq();
        assertThat(names()).containsExactlyInAnyOrder("Banken", "Grannen");
        assertThat(since(MAP, then)).isEmpty();
        undo(MAP, change);
        assertThat(names()).containsExactlyInAnyOrder("Sparbanken", "Kunden");
    }

    @Test
    void rows_that_have_no_room_any_more_are_not_taken_back() {
        UUID gone = Ids.next();
        int then = write(MAP, Map.of(name(gone), "Grannen"));
        remove(gone);
        write(MAP, forty());
        assertThat(restore(MAP, then, gone.toString())).isEqualTo(Restored.NO_ROOM);
        assertThat(undo(MAP, then + 1)).isEqualTo(Restored.NO_ROOM);
        assertThat(names()).hasSize(40).doesNotContain("Grannen");
        assertThat(restore(MAP, then, "").isDone()).as("the forty go").isTrue();
        assertThat(names()).containsExactly("Grannen");
    }

    private void remove(UUID row) {
        world.in(() -> {
            world.works().remove(world.lisa(), world.round(), world.worksheet(MAP), row);
            return true;
        });
    }

    private static Map<AnswerPlace, String> forty() {
        return IntStream.range(0, 40)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(_ -> name(Ids.next()), number -> "Nummer " + number));
    }

    @Test
    void what_is_written_while_somebody_goes_back_is_not_written_over() throws Exception {
        int change = write(TEAM, Map.of(WHY, "Först"));
        var written = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var kalles = threads.submit(() -> world.in(() -> {
                world.works().write(world.kalle(), world.round(), world.worksheet(TEAM), 9, Map.of(WHY, "Kalles"));
                written.countDown();
                waitForOneWaiting();
                return true;
            }));
            written.await();
            Restored undone = threads.submit(() -> undo(TEAM, change)).get();
            kalles.get();
            assertThat(undone).isEqualTo(Restored.NOTHING);
        }
        assertThat(answers(TEAM).typed("why")).isEqualTo("Kalles");
    }

    @Test
    void usual_topics_that_two_put_in_at_once_are_put_in_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(this::usual, this::usual))) {
                done.get();
            }
        }
        assertThat(answers("materiality-map").rows("topics")).hasSize(10);
    }

    /** Until another transaction waits for what this one holds. */
    private void waitForOneWaiting() {
        var waiting = house.getBean(JdbcClient.class).sql("select count(*) from pg_locks where not granted");
        for (int i = 0; i < 100 && waiting.query(Integer.class).single() == 0; i++) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void undoing_leaves_alone_what_has_been_written_since() {
        int change = write(TEAM, Map.of(WHY, "Först", CHANGE, "Släcka"));
        world.write(world.kalle(), TEAM, 9, Map.of(WHY, "Kalles"));
        undo(TEAM, change);
        assertThat(answers(TEAM).typed("why")).isEqualTo("Kalles");
        assertThat(answers(TEAM).typed("small-change")).isEmpty();
    }

    @Test
    void nothing_written_has_no_versions() {
        assertThat(moments(TEAM)).isEmpty();
        assertThat(since(TEAM, 1)).isEmpty();
        assertThat(undo(TEAM, 1)).isEqualTo(Restored.NOTHING);
    }

    @Test
    void ten_usual_topics_are_put_in_with_one_press_and_undone_with_one() {
        int change = usual().orElseThrow();
        List<Answers.Row> rows = answers("materiality-map").rows("topics");
        assertThat(rows).hasSize(10);
        Table topics = world.worksheet("materiality-map").table("topics").orElseThrow();
        assertThat(rows).allMatch(row -> TopicScore.of(topics, row).isPresent());
        assertThat(usual()).as("they are all there").isEmpty();
        AnswerPlace much = AnswerPlace.in("topics", rows.getFirst().id(), "much");
        write("materiality-map", Map.of(much, "1"));
        undo("materiality-map", change);
        assertThat(answers("materiality-map").rows("topics"))
                .as("the one that has been worked on stays")
                .extracting(Answers.Row::id)
                .containsExactly(rows.getFirst().id());
        usual();
        assertThat(answers("materiality-map").rows("topics")).hasSize(10);
    }

    @Test
    void the_usual_topics_leave_room_for_what_the_company_has_named() {
        write(
                "materiality-map",
                IntStream.range(0, 27)
                        .boxed()
                        .collect(java.util.stream.Collectors.toMap(
                                _ -> WorkWorld.inNewRow("topics", "topic"), number -> "Egen " + number)));
        usual();
        assertThat(answers("materiality-map").rows("topics")).hasSize(30);
    }

    private OptionalInt usual() {
        return world.in(() -> usual.add(
                world.lisa(),
                world.round(),
                world.worksheet("materiality-map"),
                world.worksheet("materiality-map").table("topics").orElseThrow()));
    }

    private int write(String worksheet, Map<AnswerPlace, String> typed) {
        return world.write(world.lisa(), worksheet, 99, typed).seq();
    }

    private Answers answers(String worksheet) {
        return world.work(worksheet).answers();
    }

    private List<String> names() {
        return answers(MAP).rows("stakeholders").stream()
                .map(row -> row.typed("name"))
                .toList();
    }

    private static AnswerPlace name(UUID row) {
        return AnswerPlace.in("stakeholders", row, "name");
    }

    private List<Moment> moments(String worksheet) {
        return world.in(() ->
                        versions.moments(world.lisa(), world.round(), world.worksheet(worksheet), Versions.LATEST))
                .moments();
    }

    private List<Difference> since(String worksheet, int seq) {
        return world.in(() -> versions.since(world.lisa(), world.round(), world.worksheet(worksheet), seq)).stream()
                .sorted(java.util.Comparator.comparing(Difference::name))
                .toList();
    }

    private Restored restore(String worksheet, int seq, String only) {
        return world.in(() -> versions.restore(world.lisa(), world.round(), world.worksheet(worksheet), seq, only));
    }

    private Restored undo(String worksheet, int seq) {
        return world.in(() -> versions.undo(world.lisa(), world.round(), world.worksheet(worksheet), seq));
    }
}
