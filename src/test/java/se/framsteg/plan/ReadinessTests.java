package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.plan.Readiness.Kind;
import se.framsteg.plan.Readiness.Lack;

class ReadinessTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final UUID LISA = new UUID(0, 1);
    private static final UUID KALLE = new UUID(0, 2);
    private static final UUID WASTE = new UUID(1, 1);

    private final List<Action> actions = new ArrayList<>(List.of(
            action(1, LISA, TODAY.plusDays(90), WASTE),
            action(2, KALLE, TODAY.plusYears(1), null),
            action(3, KALLE, TODAY.plusYears(2), null)));
    private final List<Topic> topics = new ArrayList<>(List.of(new Topic(WASTE, "Spill", null)));
    private final List<Colleague> colleagues = new ArrayList<>(List.of(colleague(LISA), colleague(KALLE)));
    private final List<Area> areas = new ArrayList<>();
    private int people = 12;

    @Test
    void three_actions_two_owners_something_soon_and_everybody_with_a_part_is_ready() {
        assertThat(lacks()).isEmpty();
    }

    @Test
    void cancelled_actions_do_not_count() {
        actions.set(2, as(actions.get(2), Action.Status.CANCELLED));
        assertThat(lacks()).containsExactly(new Lack(Kind.ACTIONS, 1, List.of()));
    }

    @Test
    void below_ten_people_two_actions_are_enough() {
        actions.removeLast();
        people = 9;
        assertThat(lacks()).isEmpty();
        people = 10;
        assertThat(lacks()).containsExactly(new Lack(Kind.ACTIONS, 1, List.of()));
    }

    @Test
    void one_person_is_ready_with_one_owner() {
        colleagues.removeLast();
        actions.clear();
        actions.add(action(1, LISA, TODAY.plusDays(10), WASTE));
        actions.add(action(2, LISA, TODAY.plusDays(10), WASTE));
        people = 2;
        assertThat(lacks()).containsExactly(new Lack(Kind.OWNERS, 1, List.of()));
        people = 1;
        assertThat(lacks()).isEmpty();
    }

    @Test
    void each_action_needs_an_owner_who_is_still_there_and_a_deadline() {
        colleagues.set(1, new Colleague(KALLE, "Kalle", "", "", false, TODAY));
        actions.set(0, action(1, LISA, null, WASTE));
        assertThat(lacks()).extracting(Lack::kind).containsExactly(Kind.OWNER, Kind.DEADLINE, Kind.OWNERS, Kind.SOON);
        assertThat(lacks().getFirst().of()).hasSize(2);
    }

    @Test
    void something_is_to_be_done_within_ninety_days() {
        actions.set(0, action(1, LISA, TODAY.plusDays(91), WASTE));
        assertThat(lacks()).containsExactly(new Lack(Kind.SOON, 0, List.of()));
    }

    @Test
    void four_of_five_topics_are_covered() {
        IntStream.range(2, 6).forEach(i -> topics.add(new Topic(new UUID(1, i), "Fråga " + i, null)));
        for (int i = 2; i < 4; i++) {
            actions.add(action(i + 2, LISA, TODAY.plusDays(5), new UUID(1, i)));
        }
        assertThat(lacks()).containsExactly(new Lack(Kind.TOPICS, 1, List.of(new UUID(1, 4), new UUID(1, 5))));
        actions.add(action(9, LISA, TODAY.plusDays(5), new UUID(1, 5)));
        assertThat(lacks()).isEmpty();
    }

    @Test
    void everybody_owns_helps_or_answers_for_an_area() {
        UUID robin = new UUID(0, 3);
        colleagues.add(colleague(robin));
        assertThat(lacks()).containsExactly(new Lack(Kind.PEOPLE, 1, List.of(robin)));
        areas.add(new Area(new UUID(2, 1), "Bilarna", List.of(robin)));
        assertThat(lacks()).isEmpty();
    }

    private List<Lack> lacks() {
        var strategy = new Strategy(
                "",
                null,
                List.of(),
                "",
                "",
                null,
                Strategy.State.DRAFT,
                null,
                people,
                Strategy.Decides.BOARD,
                1,
                null,
                null);
        return Readiness.of(new Plan(strategy, topics, colleagues, areas, actions), TODAY)
                .lacks();
    }

    private static Colleague colleague(UUID person) {
        return new Colleague(person, "Namn", "", "", true, null);
    }

    private static Action action(int number, @Nullable UUID owner, @Nullable LocalDate due, @Nullable UUID topic) {
        return new ActionDraft(
                        "Åtgärd " + number,
                        topic,
                        owner,
                        List.of(),
                        new Action.Days(null, due),
                        Action.Means.NONE,
                        Action.Effect.NONE,
                        Action.Weight.NONE,
                        "")
                .as(new ActionId(new UUID(3, number)), number, 1, Action.Course.PLANNED);
    }

    private static Action as(Action action, Action.Status status) {
        return ActionDraft.of(action)
                .as(action.id(), action.number(), action.version(), new Action.Course(status, null, ""));
    }
}
