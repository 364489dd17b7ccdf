package se.framsteg.plan.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.plan.ChosenTopic;
import se.framsteg.plan.Target;

class ProposalsTests {
    private static final Earlier NOTHING = Earlier.NOTHING;

    @Test
    void where_nothing_was_answered_nothing_is_proposed() {
        assertThat(Proposals.of(NOTHING)).isEmpty();
    }

    @Test
    void why_they_do_it_is_proposed_as_where_they_are_going_in_whole_sentences() {
        String first = "Vi eldar upp virke för 140 000 kronor om året.";
        assertThat(Proposals.of(why(first + " " + "x".repeat(290) + ".")))
                .containsExactly(new Proposal("why", "vision", "as-is", List.of(first), "task-and-team", 0));
        assertThat(Proposals.of(why("x".repeat(301)))).as("no sentence is cut").isEmpty();
    }

    private static Earlier why(String why) {
        return new Earlier(why, List.of(), "", List.of(), null, List.of(), List.of(), List.of());
    }

    @Test
    void sentences_keep_their_points_and_numbers() {
        assertThat(Proposals.sentences("Spillet är 3.5 ton. Det ska bli hälften!  Går det?", 200))
                .isEqualTo("Spillet är 3.5 ton. Det ska bli hälften! Går det?");
        assertThat(Proposals.sentences("Spillet är 3.5 ton. Det ska bli hälften!", 25))
                .isEqualTo("Spillet är 3.5 ton.");
        assertThat(Proposals.sentences("utan punkt", 200)).isEqualTo("utan punkt");
        assertThat(Proposals.sentences(" \n ", 200)).isEmpty();
        assertThat(Proposals.sentences("...", 200)).isEmpty();
    }

    @Test
    void a_topic_is_a_bet_without_its_motive_which_is_a_problem() {
        var topics = List.of(new ChosenTopic(UUID.randomUUID(), 2, "Spill", "Det kostar. Varje år."));
        assertThat(Proposals.of(new Earlier("", List.of(), "", topics, null, List.of(), List.of(), List.of())))
                .containsExactly(new Proposal("topic-2", "bets", "topic", List.of("Spill"), "materiality-map", 2));
    }

    @Test
    void a_target_is_proposed_only_when_every_figure_is_there() {
        assertThat(Proposals.of(targets(target("Spill", "ton", "2025", "12", "2030", "6"))))
                .extracting(Proposal::id, Proposal::field, Proposal::words)
                .containsExactly(
                        tuple("ambition", "ambition-year", List.of("2030")),
                        tuple("target-1", "bets", List.of("Spill", "2025", "12 ton", "2030", "6 ton")));
        assertThat(Proposals.of(targets(target("Lagade stolar", "Antal", "2025", "140", "2028", "600"))))
                .extracting(Proposal::words)
                .contains(List.of("Lagade stolar", "2025", "140", "2028", "600"));
        assertThat(Proposals.of(targets(target("Spill", "ton", "2025", "", "", "6"))))
                .isEmpty();
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
        return new Earlier("", List.of(), "", List.of(), null, List.of(targets), List.of(), List.of());
    }

    private static Target target(
            String kpi, String unit, String baseYear, String baseValue, String year, String value) {
        return new Target(UUID.randomUUID(), kpi, unit, baseYear, baseValue, year, value, "");
    }

    @Test
    void what_gives_off_most_is_proposed_with_its_share() {
        var largest = new Earlier.Share("El", "62 %");
        assertThat(Proposals.of(new Earlier("", List.of(), "", List.of(), largest, List.of(), List.of(), List.of())))
                .containsExactly(new Proposal("largest", "bets", "largest", List.of("El", "62 %"), "footprint", 0));
    }

    @Test
    void where_something_can_go_wrong_is_proposed_with_what() {
        var hotspot = new Earlier.Hotspot(3, "Kylvatten", List.of("Vattnet", "Farliga ämnen"));
        assertThat(Proposals.of(
                        new Earlier("", List.of(), "", List.of(), null, List.of(), List.of(), List.of(hotspot))))
                .containsExactly(new Proposal(
                        "hotspot-3",
                        "bets",
                        "hotspot",
                        List.of("Kylvatten", "Vattnet, Farliga ämnen"),
                        "value-chain-map",
                        3));
    }

    @Test
    void goals_and_those_who_were_asked_are_proposed_as_what_to_hold_on_to() {
        var asked =
                List.of(new Earlier.Asked(4, "Skolköket", "Ring kvällen före."), new Earlier.Asked(6, "Banken", ""));
        assertThat(Proposals.of(
                        new Earlier("", List.of("Ren energi"), "", List.of(), null, List.of(), asked, List.of())))
                .extracting(Proposal::id, Proposal::field, Proposal::words)
                .containsExactly(
                        tuple("goals", "principles", List.of("Ren energi")),
                        tuple("asked-4", "principles", List.of("Skolköket", "Ring kvällen före.")));
    }

    @Test
    void how_many_work_there_is_proposed_where_a_number_was_typed() {
        assertThat(Proposals.of(people(" 12 "))).extracting(Proposal::words).containsExactly(List.of("12"));
        assertThat(Proposals.of(people("tolv"))).isEmpty();
    }

    private static Earlier people(String people) {
        return new Earlier("", List.of(), people, List.of(), null, List.of(), List.of(), List.of());
    }

    @Test
    void the_same_answers_give_the_same_proposals() {
        Earlier earlier = targets(target("Spill", "ton", "2025", "12", "2030", "6"));
        assertThat(Proposals.of(earlier)).isEqualTo(Proposals.of(earlier));
    }
}
