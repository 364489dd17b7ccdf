package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.people.Member;
import se.framsteg.plan.StrategyWritten.Overtaken;
import se.framsteg.shell.Ids;

@HouseTest
@RecordApplicationEvents
class StrategiesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Strategies strategies;

    @Autowired
    Topics topics;

    @Autowired
    ApplicationEvents events;

    private PlanWorld world;

    @BeforeEach
    void world() {
        world = new PlanWorld(house, "varmland");
    }

    private StrategyWritten write(Member by, int seen, String... fieldsAndValues) {
        var typed = new HashMap<String, String>();
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            typed.put(fieldsAndValues[at], fieldsAndValues[at + 1]);
        }
        return world.in(() -> strategies.write(by, seen, typed));
    }

    private StrategyText text() {
        return world.in(() -> strategies.find(world.lisa()));
    }

    @Test
    void a_strategy_is_written_for_days_to_come() {
        write(world.lisa(), 0, "valid-to", "2020-01-01");
        assertThat(world.in(() -> strategies.find(world.lisa())).typed("valid-to"))
                .isEmpty();
    }

    @Test
    void all_that_is_written_is_kept_and_read_as_it_is_meant() {
        StrategyWritten written = write(
                world.lisa(),
                0,
                "vision",
                "  Skrotet blir råvara 🌱 <b>\r\nEn rad till ",
                "ambition-year",
                "2030",
                "bet-1",
                "Täta tryckluften",
                "bet-3",
                "Byt truckar",
                "stop-doing",
                "Elda spill",
                "principles",
                "Alla är med",
                "valid-to",
                "1 mars 2028",
                "people",
                "1 2",
                "decides",
                "owner");
        assertThat(written.isWhole()).isTrue();
        assertThat(world.plan().strategy())
                .returns("Skrotet blir råvara 🌱 <b>\nEn rad till", Strategy::vision)
                .returns(2030, Strategy::ambitionYear)
                .returns(List.of("Täta tryckluften", "Byt truckar"), Strategy::bets)
                .returns("Elda spill", Strategy::stopDoing)
                .returns("Alla är med", Strategy::principles)
                .returns(LocalDate.of(2028, 3, 1), Strategy::validTo)
                .returns(12, Strategy::people)
                .returns(Strategy.Decides.OWNER, Strategy::decides)
                .returns("Lisa Plåt", Strategy::changedBy)
                .returns(1, Strategy::version);
        assertThat(text().typed("bet-3")).as("an empty bet moves no other").isEqualTo("Byt truckar");
    }

    @Test
    void who_decides_and_how_many_they_are_is_for_a_lead_to_say() {
        write(world.lisa(), 0, "people", "12");
        write(world.kalle(), 1, "people", "1", "decides", "owner", "vision", "Av Kalle");
        assertThat(world.plan().strategy())
                .returns(12, Strategy::people)
                .returns(Strategy.Decides.BOARD, Strategy::decides)
                .returns("Av Kalle", Strategy::vision);
        write(world.lisa(), 2, "people", "30", "vision", "Av Lisa");
        assertThat(world.in(() -> strategies.restore(world.kalle(), 1, "people")))
                .isFalse();
        assertThat(world.in(() -> strategies.restore(world.kalle(), 2, null))).isTrue();
        assertThat(world.plan().strategy())
                .as("what a colleague restores leaves that alone")
                .returns(30, Strategy::people)
                .returns("Av Kalle", Strategy::vision);
        assertThat(world.in(() -> strategies.restore(world.lisa(), 1, "people")))
                .isTrue();
        assertThat(world.plan().strategy().people()).isEqualTo(12);
    }

    @Test
    void what_cannot_be_read_is_told_with_all_that_was_typed_and_nothing_is_kept() {
        StrategyWritten written = write(
                world.lisa(),
                0,
                "vision",
                "é".repeat(301),
                "ambition-year",
                "snart",
                "valid-to",
                "31 februari 2027",
                "people",
                "5001",
                "stop-doing",
                "Elda spill");
        assertThat(written.mending().sentences().keySet())
                .containsExactlyInAnyOrder("vision", "ambition-year", "valid-to", "people");
        assertThat(written.mending().error("vision")).contains("301", "300");
        assertThat(written.unkept()).containsEntry("stop-doing", "Elda spill").containsEntry("ambition-year", "snart");
        assertThat(text().values()).isEmpty();
    }

    @Test
    void two_who_write_at_once_are_in_each_others_way_only_where_both_changed_the_same_field() {
        write(world.lisa(), 0, "vision", "A", "principles", "P");
        write(world.kalle(), 1, "vision", "B av Kalle", "principles", "P");
        StrategyWritten written = write(world.lisa(), 1, "vision", "C av Lisa", "principles", "P2", "stop-doing", "");
        assertThat(written.overtaken())
                .containsExactly(new Overtaken("vision", "B av Kalle", "C av Lisa", "Kalle Svets"));
        assertThat(written.unkept()).containsOnlyKeys("vision", "principles").containsEntry("principles", "P2");
        assertThat(text().values()).containsEntry("vision", "B av Kalle").containsEntry("principles", "P");
        assertThat(write(world.lisa(), 1, "vision", "A", "principles", "P2").isWhole())
                .as("what is not changed stays as the other wrote it")
                .isTrue();
        assertThat(text().values()).containsEntry("vision", "B av Kalle").containsEntry("principles", "P2");
        assertThat(write(world.lisa(), written.version(), "vision", "C av Lisa").isWhole())
                .as("who has seen it may write over it")
                .isTrue();
        assertThat(text().typed("vision")).isEqualTo("C av Lisa");
    }

    @Test
    void whoever_saves_an_old_page_of_their_own_takes_nothing_back_and_is_told_nothing() {
        write(world.lisa(), 0, "vision", "A");
        write(world.lisa(), 1, "vision", "B", "stop-doing", "S");
        StrategyWritten again = write(world.lisa(), 1, "vision", "C", "stop-doing", "");
        assertThat(again.isWhole()).isTrue();
        assertThat(text().values()).containsEntry("vision", "C").containsEntry("stop-doing", "S");
        assertThat(write(world.lisa(), 1, "vision", "C").version()).isEqualTo(again.version());
    }

    @Test
    void the_company_says_how_far_it_has_come_and_that_is_told_once() {
        assertThat(write(world.lisa(), 0, "state", "planned").mending().error("planned-by"))
                .contains("Skriv till vilken dag");
        assertThat(write(world.lisa(), 0, "state", "none").version()).isEqualTo(1);
        int version = write(world.lisa(), 1, "state", "planned", "planned-by", "2027-03-01")
                .version();
        write(world.lisa(), version, "state", "planned", "planned-by", "2027-03-01", "vision", "A");
        write(world.kalle(), 9, "state", "draft", "planned-by", "2027-03-01");
        write(world.lisa(), 9, "vision", "B");
        assertThat(told())
                .extracting(StrategyDeclared::state, StrategyDeclared::plannedBy)
                .containsExactly(tuple("none", null), tuple("planned", LocalDate.of(2027, 3, 1)), tuple("draft", null));
        assertThat(write(world.lisa(), 99, "state", "adopted").isWhole()).isFalse();
        assertThat(text().typed("state")).as("only a decision says adopted").isEqualTo("draft");
    }

    private List<StrategyDeclared> told() {
        return events.stream(StrategyDeclared.class)
                .filter(each -> each.organisation().equals(world.work.company))
                .toList();
    }

    @Test
    void topics_are_named_ordered_taken_away_and_brought_back() {
        UUID energy = world.in(() -> topics.add(world.lisa(), "Energi").orElseThrow());
        UUID steel = world.in(() -> topics.add(world.lisa(), "Stål").orElseThrow());
        write(world.lisa(), Strategies.ALL_SEEN, "new-topic", "Lärlingar", StrategyText.topic(steel), "Stålspill");
        assertThat(names()).containsExactly("Energi", "Stålspill", "Lärlingar");
        world.in(() -> {
            topics.move(world.lisa(), steel, 0);
            topics.rename(world.lisa(), energy, "El");
            return null;
        });
        assertThat(names()).containsExactly("Stålspill", "El", "Lärlingar");
        world.in(() -> {
            topics.remove(world.lisa(), steel);
            return null;
        });
        assertThat(names()).containsExactly("El", "Lärlingar");
        assertThat(world.in(() -> topics.bringBack(world.lisa(), steel))).isTrue();
        assertThat(world.plan().topics()).extracting(Topic::id).contains(steel, energy);
        for (int more = 0; more < 4; more++) {
            String name = "Fråga " + more;
            world.in(() -> topics.add(world.lisa(), name));
        }
        assertThat(names()).hasSize(7);
        assertThat(world.in(() -> topics.add(world.lisa(), "Den åttonde"))).isEmpty();
        assertThat(write(world.lisa(), Strategies.ALL_SEEN, "new-topic", "Den åttonde")
                        .mending()
                        .error("new-topic"))
                .contains("Sju frågor");
        assertThat(write(world.lisa(), Strategies.ALL_SEEN, StrategyText.topic(energy), "")
                        .mending()
                        .isEmpty())
                .isFalse();
    }

    private List<String> names() {
        return world.plan().topics().stream().map(Topic::name).toList();
    }

    @Test
    void a_new_name_of_a_topic_that_somebody_took_away_is_not_lost() {
        UUID energy = world.in(() -> topics.add(world.lisa(), "Energi").orElseThrow());
        world.in(() -> {
            topics.remove(world.kalle(), energy);
            return null;
        });
        assertThat(write(world.lisa(), 1, StrategyText.topic(energy), "Energi och värme")
                        .overtaken())
                .containsExactly(new Overtaken(StrategyText.topic(energy), "", "Energi och värme", "Kalle Svets"));
    }

    @Test
    void chosen_topics_are_taken_over_with_one_press_the_weightiest_first_and_never_twice() {
        UUID waste = chosen("Spill", 4);
        chosen("Olja", 5);
        low("Kaffet");
        assertThat(world.in(() -> topics.offered(world.lisa())))
                .extracting(ChosenTopic::name, ChosenTopic::number)
                .containsExactly(tuple("Olja", 2), tuple("Spill", 1));
        assertThat(world.in(() -> topics.take(world.lisa()))).isEqualTo(2);
        assertThat(world.in(() -> topics.take(world.lisa()))).isZero();
        assertThat(names()).containsExactly("Olja", "Spill");
        Topic spill = world.plan().topics().getLast();
        assertThat(spill.fromRow()).isEqualTo(waste);
        world.in(() -> {
            topics.rename(world.lisa(), spill.id(), "Plåt som blir spill");
            return null;
        });
        assertThat(world.in(() -> topics.offered(world.lisa()))).isEmpty();
        world.in(() -> {
            topics.remove(world.lisa(), spill.id());
            return topics.take(world.lisa());
        });
        assertThat(world.plan().topics().getLast().id())
                .as("one that was taken away comes back")
                .isEqualTo(spill.id());
        chosen("energi", 5);
        world.in(() -> topics.add(world.lisa(), "Energi"));
        assertThat(world.in(() -> topics.take(world.lisa())))
                .as("what has the same name stands already")
                .isZero();
    }

    private UUID chosen(String name, int much) {
        return topic(name, much, "5");
    }

    private void low(String name) {
        topic(name, 1, "1");
    }

    private UUID topic(String name, int much, String likely) {
        UUID row = Ids.next();
        var typed = new HashMap<AnswerPlace, String>();
        Map.of(
                        "topic",
                        name,
                        "direction",
                        "negative",
                        "much",
                        String.valueOf(much),
                        "likely",
                        likely,
                        "cost",
                        "1",
                        "motive",
                        "Det kostar. Varje år.")
                .forEach((field, value) -> typed.put(AnswerPlace.in("topics", row, field), value));
        world.work.write(world.lisa(), "materiality-map", Integer.MAX_VALUE, typed);
        return row;
    }

    @Test
    void every_version_tells_who_changed_what_and_can_be_restored() {
        UUID energy = world.in(() -> topics.add(world.lisa(), "Energi").orElseThrow());
        write(world.lisa(), 1, "vision", "A", "valid-to", "2028-01-01");
        write(world.kalle(), 2, "vision", "B");
        world.in(() -> {
            topics.remove(world.kalle(), energy);
            return null;
        });
        assertThat(world.in(() -> strategies.versions(world.lisa(), Strategies.ALL_SEEN)))
                .extracting(StrategyVersion::version, StrategyVersion::by)
                .containsExactly(
                        tuple(4, "Kalle Svets"), tuple(3, "Kalle Svets"), tuple(2, "Lisa Plåt"), tuple(1, "Lisa Plåt"));
        assertThat(world.in(() -> strategies.since(world.lisa(), 2)).orElseThrow())
                .containsExactlyInAnyOrder(
                        new StrategyVersion.Changed("vision", "A", "B"),
                        new StrategyVersion.Changed("topics", "Energi", ""));
        assertThat(world.in(() -> strategies.restore(world.lisa(), 2, "vision")))
                .isTrue();
        assertThat(text().typed("vision")).isEqualTo("A");
        assertThat(names()).isEmpty();
        assertThat(world.in(() -> strategies.restore(world.lisa(), 2, null))).isTrue();
        assertThat(names()).containsExactly("Energi");
        assertThat(world.in(() -> strategies.restore(world.lisa(), 2, null))).isFalse();
        assertThat(world.in(() -> strategies.restore(world.lisa(), 77, null))).isFalse();
    }

    @Test
    void another_company_reads_and_changes_nothing() {
        UUID energy = world.in(() -> topics.add(world.lisa(), "Energi").orElseThrow());
        write(world.lisa(), 1, "vision", "A");
        var other = new PlanWorld(house, "varmland");
        assertThat(other.in(() -> strategies.find(other.lisa())).values()).isEmpty();
        assertThat(other.in(() -> strategies.since(other.lisa(), 1))).isEmpty();
        other.in(() -> {
            topics.remove(other.lisa(), energy);
            return topics.bringBack(other.lisa(), energy);
        });
        assertThat(names()).containsExactly("Energi");
    }
}
