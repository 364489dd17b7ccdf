package se.framsteg.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/** What the house words itself follows the plan; what somebody has worded stays, and may not speak against it. */
class StandardSentencesTests {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 9);

    private final StandardSentences before = standard(9, 412_000, LocalDate.of(2027, 5, 30), "Karin Ask");
    private final StandardSentences now = standard(300, 354_000, DAY, "Olle Brink");

    @Test
    void untouched_sentences_say_what_holds_now() {
        assertThat(now.fresh(before.all()))
                .isEqualTo(now.all())
                .anyMatch(each -> each.contains("300 åtgärder") && each.contains(Say.number(354_000)))
                .anyMatch(each -> each.contains("ge Olle Brink ansvaret"))
                .anyMatch(each -> each.equals("följa upp planen 9 januari 2027"));
        assertThat(standard(1, 0, DAY, "Olle Brink").fresh(before.all())).anyMatch(each -> each.contains("en åtgärd"));
        assertThat(before.fresh(now.all())).isEqualTo(before.all());
    }

    @Test
    void what_a_proposal_says_nothing_of_is_completed_and_the_rest_stays() {
        assertThat(now.completing(List.of())).isEqualTo(now.all());
        assertThat(now.completing(now.all())).isEqualTo(now.all());
        List<String> own = List.of("anta strategin som den är", "köpa en truck", "följa upp planen i maj");
        assertThat(now.completing(own))
                .containsAll(own)
                .hasSize(5)
                .satisfies(all -> assertThat(all.get(1)).startsWith("anta handlingsplanen"));
        List<String> full = java.util.Collections.nCopies(Proposal.MOST_SENTENCES, "köpa en truck");
        assertThat(now.completing(full)).isEqualTo(full);
    }

    @Test
    void what_the_points_adopt_is_read_in_either_language() {
        for (Lang lang : Lang.values()) {
            assertThat(Adopts.in(Frame.in(lang, now::all))).isEqualTo(new Adopts(true, true));
        }
        assertThat(Adopts.in(List.of("anta planen"))).isEqualTo(new Adopts(false, true));
        assertThat(Adopts.in(List.of("godkänna förslaget"))).isEqualTo(new Adopts(true, true));
        assertThat(Adopts.in(List.of("adopt the strategy", "make Olle responsible for carrying out the plan")))
                .isEqualTo(new Adopts(true, false));
        assertThat(Adopts.in(List.of("inte anta handlingsplanen", "följa upp planen", "not adopt the strategy")))
                .isEqualTo(new Adopts(false, false));
    }

    @Test
    void each_stays_in_the_language_it_was_written_in() {
        List<String> english = Frame.in(Lang.EN, before::all);
        assertThat(now.fresh(english)).isEqualTo(Frame.in(Lang.EN, now::all));
    }

    @Test
    void what_somebody_has_worded_stays() {
        var own = List.of(
                "anta handlingsplanen med 9 åtgärder och en budget på 412 000 kronor, men inte punkt 3",
                "ge Olle Brink och Karin Ask ansvaret för att planen genomförs",
                "anta strategin, som gäller till och med nästa årsmöte");
        assertThat(now.fresh(own)).isEqualTo(own);
    }

    @Test
    void what_is_otherwise_than_the_plan_is_said_in_words() {
        assertThat(now.against("anta handlingsplanen, med en budget på 412 000 kronor"))
                .hasValueSatisfying(words -> assertThat(words).contains("412", "354"));
        assertThat(now.against("anta handlingsplanens 9 åtgärder")).isPresent();
        assertThat(now.against("följa upp planen den 30 maj 2027")).isPresent();
        assertThat(now.against("uppföljning sker 2027-05-30")).isPresent();
        assertThat(now.against("anta handlingsplanen på 354 000 kronor med 300 åtgärder"))
                .isEmpty();
        assertThat(now.against("följa upp planen den 9 januari 2027, och sedan 30 maj 2027"))
                .isEmpty();
        assertThat(now.against("avsätta 50 000 kronor för lackeringen")).isEmpty();
    }

    @Test
    void what_the_house_says_itself_is_never_against_the_plan() {
        for (Lang lang : Lang.values()) {
            assertThat(Frame.in(lang, now::all))
                    .allSatisfy(each ->
                            assertThat(Frame.in(lang, () -> now.against(each))).isEmpty());
        }
    }

    @Test
    void an_amount_is_read_however_it_is_written() {
        for (String right : List.of(
                "354,000 kronor",
                "354.000 kr",
                "354 000 kr",
                "354\u00a0000 kronor",
                "354\u202f000 SEK",
                "SEK 354,000",
                "354000 kr",
                "354 tkr",
                "0,354 mnkr",
                "0.35 million kronor",
                "MSEK 0.35",
                "354,000.00 kronor",
                "354 000 kr, varav 90 000 kr bidrag")) {
            assertThat(now.against("anta handlingsplanen, " + right)).as(right).isEmpty();
        }
        for (String wrong : List.of(
                "390,000 kronor",
                "SEK 390,000",
                "390 tkr",
                "0,5 mnkr",
                "390 000 sek",
                "SEK 390 thousand",
                "en budget på 390 000",
                "1,354,000 kronor",
                "kr 390.000")) {
            assertThat(now.against("anta handlingsplanen, " + wrong)).as(wrong).isPresent();
        }
        assertThat(Frame.in(Lang.EN, () -> now.against("adopt the action plan, at SEK 390,000")))
                .hasValueSatisfying(words -> assertThat(words).contains("390,000", "354,000"));
        assertThat(now.against("anta handlingsplanen med en budget på 300 åtgärder"))
                .isEmpty();
    }

    @Test
    void in_a_paper_they_are_said_in_its_language_where_they_hold() {
        assertThat(Frame.in(Lang.EN, () -> now.inThisLanguage(now.inThisLanguage(Frame.in(Lang.SV, now::all)))))
                .isEqualTo(Frame.in(Lang.EN, now::all))
                .anyMatch(each -> each.startsWith("adopt the action plan with 300 actions"));
        List<String> stale = before.all();
        assertThat(Frame.in(Lang.EN, () -> standard(9, 1, DAY, "Ingen Alls").inThisLanguage(stale)))
                .as("a version that says something else keeps its words, but for the strategy")
                .containsAll(stale.subList(1, stale.size()));
    }

    private static StandardSentences standard(int actions, long sum, LocalDate followUp, String responsible) {
        return new StandardSentences(
                true,
                LocalDate.of(2028, 11, 30),
                actions,
                BigDecimal.valueOf(sum),
                responsible,
                followUp,
                List.of("Karin Ask", "Olle Brink"));
    }
}
