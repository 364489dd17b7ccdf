package se.framsteg.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.plan.ChosenTopic;
import se.framsteg.plan.Target;

class ProposalsTests {
    private static final Earlier NOTHING = Earlier.NOTHING;

    @Test
    void where_nothing_was_answered_nothing_is_proposed() {
        assertThat(Proposals.of(NOTHING)).isEmpty();
    }

    @Test
    void what_they_want_is_proposed_as_where_they_are_going_in_whole_sentences() {
        String wants = "Vi vill laga fler stolar än vi bygger.";
        assertThat(Proposals.of(why("Vi eldar upp virke. " + wants + " Vi vill " + "x".repeat(290) + ".")))
                .containsExactly(new Proposal("why", "vision", "as-is", List.of(wants), "task-and-team", 0));
        assertThat(Proposals.of(why("Vi vill " + "x".repeat(301))))
                .as("no sentence is cut")
                .isEmpty();
    }

    @Test
    void what_troubles_them_is_no_direction() {
        assertThat(Proposals.of(why("Vi eldar upp virke för 140 000 kronor om året.")))
                .isEmpty();
        assertThat(Proposals.of(why("Kunderna vill ha ett papper, och det har vi inte.")))
                .isEmpty();
    }

    /** What the invented companies of the demonstration have written of why they take the course. */
    @ParameterizedTest
    @MethodSource("whys")
    void of_what_the_demonstration_says_only_what_is_wanted_is_a_direction(String why) {
        assertThat(Proposals.of(why(why)))
                .allSatisfy(each -> assertThat(each.words().getFirst().toLowerCase(Locale.ROOT))
                        .contains("vi vill"));
    }

    private static Stream<String> whys() throws IOException {
        String sample = Files.readString(Path.of("samples/round-in-week-three.yaml"));
        List<String> whys = Pattern.compile("^ +why: \"(.*)\"$", Pattern.MULTILINE)
                .matcher(sample)
                .results()
                .map(each -> each.group(1))
                .toList();
        assertThat(whys).hasSizeGreaterThan(4).anyMatch(each -> each.contains("förlorade vi en skolupphandling"));
        return whys.stream();
    }

    private static Earlier why(String why) {
        return new Earlier(why, List.of(), "", List.of(), null, List.of(), List.of());
    }

    @Test
    void sentences_keep_their_points_and_numbers() {
        assertThat(Proposals.sentences("Spillet är 3.5 ton. Det ska bli hälften!  Går det?", 200, _ -> true))
                .isEqualTo("Spillet är 3.5 ton. Det ska bli hälften! Går det?");
        assertThat(Proposals.sentences("Spillet är 3.5 ton. Det ska bli hälften!", 25, _ -> true))
                .isEqualTo("Spillet är 3.5 ton.");
        assertThat(Proposals.sentences("utan punkt", 200, _ -> true)).isEqualTo("utan punkt");
        assertThat(Proposals.sentences(" \n ", 200, _ -> true)).isEmpty();
        assertThat(Proposals.sentences("...", 200, _ -> true)).isEmpty();
    }

    @Test
    void a_topic_is_a_bet_without_its_motive_which_is_a_problem() {
        var topics = List.of(new ChosenTopic(UUID.randomUUID(), 2, "Spill", "Det kostar. Varje år."));
        assertThat(Proposals.of(new Earlier("", List.of(), "", topics, null, List.of(), List.of())))
                .containsExactly(new Proposal("topic-2", "bets", "topic", List.of("Spill"), "materiality-map", 2));
    }

    @Test
    void a_target_stands_in_the_strategy_by_itself_and_is_no_bet() {
        assertThat(Proposals.of(targets(target("Spill", "ton", "2025", "12", "2030", "6"))))
                .extracting(Proposal::id, Proposal::field, Proposal::words)
                .containsExactly(tuple("ambition", "ambition-year", List.of("2030")));
    }

    @Test
    void the_year_is_that_of_the_last_target_and_no_other_sign() {
        assertThat(Proposals.of(targets(
                        target("A", "", "", "", "2028", ""),
                        target("B", "", "", "", "snart", ""),
                        target("C", "", "", "", "2031", ""))))
                .extracting(Proposal::words)
                .containsExactly(List.of("2031"));
    }

    private static Earlier targets(Target... targets) {
        return new Earlier("", List.of(), "", List.of(), null, List.of(targets), List.of());
    }

    private static Target target(
            String kpi, String unit, String baseYear, String baseValue, String year, String value) {
        return new Target(UUID.randomUUID(), kpi, unit, baseYear, baseValue, year, value, "");
    }

    @Test
    void what_gives_off_most_is_proposed_with_its_share() {
        var largest = new Earlier.Share("El", "62 %");
        assertThat(Proposals.of(new Earlier("", List.of(), "", List.of(), largest, List.of(), List.of())))
                .containsExactly(new Proposal("largest", "bets", "largest", List.of("El", "62 %"), "footprint", 0));
    }

    @Test
    void where_something_can_go_wrong_is_proposed_with_what() {
        var hotspot = new Earlier.Hotspot(3, "Kylvatten", List.of("Vattnet", "Farliga ämnen"));
        assertThat(Proposals.of(new Earlier("", List.of(), "", List.of(), null, List.of(), List.of(hotspot))))
                .containsExactly(new Proposal(
                        "hotspot-3",
                        "bets",
                        "hotspot",
                        List.of("Kylvatten", "Vattnet, Farliga ämnen"),
                        "value-chain-map",
                        3));
    }

    @Test
    void the_goals_they_go_by_are_proposed_as_what_to_hold_on_to() {
        assertThat(Proposals.of(new Earlier("", List.of("Ren energi"), "", List.of(), null, List.of(), List.of())))
                .extracting(Proposal::id, Proposal::field, Proposal::words)
                .containsExactly(tuple("goals", "principles", List.of("Ren energi")));
    }

    @Test
    void how_many_work_there_is_proposed_where_a_number_was_typed() {
        assertThat(Proposals.of(people(" 12 "))).extracting(Proposal::words).containsExactly(List.of("12"));
        assertThat(Proposals.of(people("tolv"))).isEmpty();
    }

    private static Earlier people(String people) {
        return new Earlier("", List.of(), people, List.of(), null, List.of(), List.of());
    }

    @Test
    void the_same_answers_give_the_same_proposals() {
        Earlier earlier = targets(target("Spill", "ton", "2025", "12", "2030", "6"));
        assertThat(Proposals.of(earlier)).isEqualTo(Proposals.of(earlier));
    }
}
