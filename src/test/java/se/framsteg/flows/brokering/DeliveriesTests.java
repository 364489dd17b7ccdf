package se.framsteg.flows.brokering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Delivery.State;
import se.framsteg.flows.brokering.Delivery.Told;
import se.framsteg.flows.brokering.Proposal.Kind;
import se.framsteg.flows.brokering.Proposal.Terms;
import se.framsteg.people.Members;

@HouseTest
@RecordApplicationEvents
class DeliveriesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Dialogues dialogues;

    @Autowired
    Deliveries deliveries;

    @Autowired
    ApplicationEvents events;

    BrokerWorld world;
    MatchId match;
    Speaker folke;
    Speaker greta;

    @BeforeEach
    void two_who_have_said_yes() {
        world = new BrokerWorld(house, "varmland");
        match = world.mutual();
        folke = Speaker.of(world.folke());
        greta = Speaker.of(world.greta());
    }

    @Test
    void they_write_and_are_told_once_an_hour_without_the_words() {
        world.does(() -> dialogues.write(folke, match, "Hej! 😀 <script>"));
        world.does(() -> dialogues.write(folke, match, "Och en sak till"));
        assertThat(world.state(match)).isEqualTo("dialogue");
        assertThat(world.in(() -> dialogues.messages(greta, match)))
                .extracting(Message::side, Message::by, Message::words)
                .containsExactly(
                        tuple(Side.OFFER, "Folke Film", "Hej! 😀 <script>"),
                        tuple(Side.OFFER, "Folke Film", "Och en sak till"));
        assertThat(world.letters(world.greta))
                .filteredOn(each -> each.contains("har skrivit till er"))
                .singleElement()
                .asString()
                .doesNotContain("script", "😀");
        refused(() -> world.in(() -> dialogues.messages(Speaker.of(world.petra()), match)));
    }

    @Test
    void what_binds_is_proposed_by_one_and_confirmed_by_the_other() {
        propose(folke, Kind.TRIAL, "En pall på prov");
        UUID trial = waiting(Kind.TRIAL).id();
        refused(() -> world.does(() -> dialogues.answer(folke, match, trial, true)));
        world.does(() -> dialogues.answer(greta, match, trial, true));
        assertThat(world.state(match)).isEqualTo("trial");
        propose(greta, Kind.AGREEMENT, "Tolv ton om året");
        propose(greta, Kind.AGREEMENT, "Tio ton om året");
        world.does(() -> dialogues.answer(folke, match, waiting(Kind.AGREEMENT).id(), false));
        assertThat(world.state(match)).isEqualTo("trial");
        assertThat(world.letter(world.greta)).contains("har sagt nej till det som var föreslaget");
        agree();
        assertThat(world.state(match)).isEqualTo("agreed");
        assertThat(world.in(() -> dialogues.proposals(folke, match)))
                .extracting(Proposal::kind, Proposal::state)
                .containsExactly(
                        tuple(Kind.AGREEMENT, Proposal.State.CONFIRMED),
                        tuple(Kind.AGREEMENT, Proposal.State.DECLINED),
                        tuple(Kind.TRIAL, Proposal.State.CONFIRMED));
    }

    @Test
    void a_delivery_counts_when_both_have_confirmed_it_and_once() {
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> tell(folke, "2.5", null));
        agree();
        UUID told = tell(folke, "2.5", null);
        refused(() -> world.does(() -> deliveries.confirm(folke, match, told)));
        assertThat(confirmed()).isEmpty();
        assertThat(tell(greta, "2.50", null)).as("the same, told by the other").isEqualTo(told);
        assertThat(world.state(match)).isEqualTo("delivering");
        assertThat(confirmed()).singleElement().satisfies(each -> {
            assertThat(each.tonnes()).isEqualByComparingTo("2.5");
            assertThat(each.giver()).isEqualTo(world.film);
            assertThat(each.taker()).isEqualTo(world.casters);
            assertThat(each.material()).isEqualTo("plastic");
            assertThat(each.rung()).isEqualTo("r8");
        });
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> deliveries.confirm(greta, match, told)));
    }

    @Test
    void it_counts_at_the_step_of_the_two_that_keeps_less() {
        world = new BrokerWorld(house, "varmland");
        world.in(() -> world.jdbc()
                .sql("update flows.flow set retention = case id when ? then 'r9' else 'r4' end where id in (?, ?)")
                .params(world.offer, world.offer, world.need)
                .update());
        match = world.mutual();
        folke = Speaker.of(world.folke());
        greta = Speaker.of(world.greta());
        agree();
        UUID told = tell(folke, "1", null);
        world.does(() -> deliveries.confirm(greta, match, told));
        assertThat(confirmed()).singleElement().returns("r9", DeliveryConfirmed::rung);
    }

    @Test
    void a_correction_is_a_new_row_that_counts_instead() {
        agree();
        UUID wrong = tell(folke, "25", null);
        world.does(() -> deliveries.confirm(greta, match, wrong));
        UUID right = tell(greta, "2.5", wrong);
        assertThat(all()).extracting(Delivery::id, Delivery::isCounted).contains(tuple(wrong, true));
        world.does(() -> deliveries.confirm(folke, match, right));
        assertThat(all())
                .extracting(Delivery::id, Delivery::isCounted)
                .containsExactlyInAnyOrder(tuple(wrong, false), tuple(right, true));
        assertThat(confirmed().getLast().corrects()).isEqualTo(wrong);
        refused(() -> tell(folke, "3", wrong));
        assertThat(world.in(() -> deliveries.byMaterial(world.per())))
                .singleElement()
                .satisfies(each -> assertThat(each.tonnes()).isEqualByComparingTo("2.5"))
                .returns("plastic", Delivered::material)
                .returns(1, Delivered::times);
        var other = new BrokerWorld(house, "varmland");
        assertThat(world.in(() -> deliveries.byMaterial(other.per()))).isEmpty();
    }

    @Test
    void it_is_undone_until_the_other_has_answered_who_may_dispute_it() {
        agree();
        UUID mistaken = tell(folke, "4", null);
        refused(() -> world.does(() -> deliveries.undo(greta, match, mistaken)));
        world.does(() -> deliveries.undo(folke, match, mistaken));
        UUID disputed = tell(folke, "5", null);
        world.does(() -> deliveries.dispute(greta, match, disputed));
        assertThat(all()).extracting(Delivery::state).containsExactlyInAnyOrder(State.UNDONE, State.DISPUTED);
        assertThat(world.letters(world.greta))
                .anyMatch(each -> each.contains("Foliebolaget Exakt AB har skrivit att 5 ton är levererat"));
        assertThat(world.letter(world.folke))
                .contains("Gjutarna Norr AB säger att en leverans", "inte stämmer: 5 ton", "går svaret till");
        assertThat(confirmed()).isEmpty();
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.in(() ->
                        deliveries.tell(folke, match, new Told(world.course.today.plusDays(1), BigDecimal.ONE, null))));
    }

    @Test
    void what_nobody_remembers_any_more_is_not_told() {
        agree();
        var longAgo = new Told(world.course.today.minusYears(3), BigDecimal.ONE, null);
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.in(() -> deliveries.tell(folke, match, longAgo)));
        refused(() -> world.in(() -> deliveries.tellByPhone(world.petra(), match, longAgo, Map.of())));
    }

    @Test
    void what_a_promoter_notes_after_a_call_is_said_and_no_more_until_a_side_confirms_it() {
        LocalDate today = world.course.today;
        UUID told = world.in(
                () -> deliveries.tellByPhone(world.per(), match, new Told(today, BigDecimal.TEN, null), Map.of()));
        assertThat(world.state(match)).isEqualTo("agreed");
        assertThat(world.letter(world.petra)).contains("Löst per telefon");
        assertThat(world.letters(world.per)).as("who noted it").noneMatch(each -> each.contains("Löst per telefon"));
        assertThat(events.stream(DeliveryToldByPhone.class)).hasSize(1);
        world.does(() -> deliveries.confirm(greta, match, told));
        assertThat(confirmed()).hasSize(1);
        UUID wrong = world.in(
                () -> deliveries.tellByPhone(world.per(), match, new Told(today, BigDecimal.TWO, null), Map.of()));
        world.does(() -> deliveries.dispute(folke, match, wrong));
        UUID undone = world.in(
                () -> deliveries.tellByPhone(world.per(), match, new Told(today, BigDecimal.TWO, null), Map.of()));
        world.does(() -> deliveries.undo(world.petra(), match, undone));
        assertThat(events.stream(DeliveryTakenBack.class)).hasSize(2);
        assertThat(world.in(() -> deliveries.of(world.petra(), match))).hasSize(3);
    }

    @Test
    void a_promoter_who_answers_for_somebody_outside_does_not_confirm_what_a_promoter_noted() {
        var known = BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab);
        var three = new Told(world.course.today, new BigDecimal("3"), null);
        UUID told = world.in(() -> deliveries.tellByPhone(world.petra(), known.match(), three, Map.of()));
        refused(() -> world.does(() -> deliveries.confirm(Speaker.of(world.petra()), known.match(), told)));
        assertThat(events.stream(DeliveryConfirmed.class)).isEmpty();
        world.does(() -> deliveries.confirm(folke, known.match(), told));
        assertThat(events.stream(DeliveryConfirmed.class)).hasSize(1);
    }

    @Test
    void nothing_binds_somebody_outside_unless_it_is_noted_who_there_said_so() {
        MatchId theirs = BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab)
                .match();
        Speaker petra = Speaker.of(world.petra());
        var terms = new Proposal.Terms("Varje måndag", null, null, null);
        unheard(() -> dialogues.propose(petra, theirs, Proposal.Kind.TRIAL, terms));
        world.does(() -> dialogues.propose(folke, theirs, Proposal.Kind.AGREEMENT, terms));
        UUID proposal =
                world.in(() -> dialogues.proposals(folke, theirs)).getFirst().id();
        unheard(() -> dialogues.answer(petra, theirs, proposal, true));
        Speaker nobody = petra.hearing(new Consent(" ", world.course.today));
        unheard(() -> dialogues.answer(nobody, theirs, proposal, true));
        world.does(() -> dialogues.answer(world.outside(), theirs, proposal, true));
        var two = new Told(world.course.today, BigDecimal.TWO, null);
        unheard(() -> deliveries.tell(petra, theirs, two));
        UUID told = world.in(() -> deliveries.tell(folke, theirs, two));
        unheard(() -> deliveries.confirm(petra, theirs, told));
        world.does(() -> deliveries.confirm(world.outside(), theirs, told));
        assertThat(world.in(() -> deliveries.notedSteps(petra, theirs)))
                .containsOnlyKeys(proposal, told)
                .containsValue(new Consent("Ulla Utanför", world.course.today));
    }

    private void unheard(Runnable does) {
        assertThatIllegalArgumentException().isThrownBy(() -> world.does(does));
    }

    @Test
    void what_a_side_has_told_is_not_noted_once_more_after_a_call() {
        agree();
        var ten = new Told(world.course.today, BigDecimal.TEN, null);
        UUID told = world.in(() -> deliveries.tell(folke, match, ten));
        assertThat(world.in(() -> deliveries.tellByPhone(world.petra(), match, ten, Map.of())))
                .isEqualTo(told);
        assertThat(events.stream(DeliveryToldByPhone.class)).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_promoter_notes_nothing_of_two_of_which_one_is_unknown() {
        var fresh = new BrokerWorld(house, "varmland");
        MatchId other = fresh.proposed();
        refused(() -> fresh.in(() -> deliveries.tellByPhone(
                fresh.petra(), other, new Told(fresh.course.today, BigDecimal.ONE, null), Map.of())));
    }

    @Test
    void a_call_makes_two_known_to_each_other_only_when_somebody_at_each_has_said_yes() {
        MatchId nameless = two_of_petras();
        var ten = new Told(world.course.today, BigDecimal.TEN, null);
        var ulla = new Consent("Ulla Upphämtare", world.course.today);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        world.in(() -> deliveries.tellByPhone(world.petra(), nameless, ten, Map.of(Side.OFFER, ulla))));
        assertThat(world.state(nameless)).isEqualTo("suggested");
        UUID told = world.in(() -> deliveries.tellByPhone(
                world.petra(), nameless, ten, Map.of(Side.OFFER, ulla, Side.NEED, new Consent("Kim Ek", ulla.on()))));
        assertThat(world.state(nameless)).isEqualTo("agreed");
        assertThat(known(nameless)).isTrue();
        assertThat(world.in(() -> deliveries.noted(folke, nameless))).contains(ulla);
        assertThat(world.letter(world.folke)).contains("båda har sagt ja till att få veta vilka de andra är");
        world.does(() -> deliveries.undo(world.petra(), nameless, told));
        assertThat(world.state(nameless)).isEqualTo("suggested");
        assertThat(known(nameless)).isFalse();
        assertThat(world.in(() -> deliveries.noted(folke, nameless))).isEmpty();
    }

    @Test
    void what_a_call_made_known_stays_known_once_one_of_the_two_has_written() {
        MatchId nameless = two_of_petras();
        world.yes(folke, nameless);
        var ten = new Told(world.course.today, BigDecimal.TEN, null);
        Map<Side, Consent> yes = Map.of(Side.NEED, new Consent("Kim Ek", world.course.today));
        UUID told = world.in(() -> deliveries.tellByPhone(world.petra(), nameless, ten, yes));
        world.does(() -> deliveries.dispute(folke, nameless, told));
        assertThat(world.state(nameless)).isEqualTo("interest offer");
        UUID again = world.in(() -> deliveries.tellByPhone(world.petra(), nameless, ten, yes));
        world.does(() -> dialogues.write(folke, nameless, "Hej!"));
        world.does(() -> deliveries.dispute(folke, nameless, again));
        assertThat(known(nameless)).isTrue();
    }

    private MatchId two_of_petras() {
        UUID second = world.company("Tvåan AB", world.nuvab);
        UUID need = world.flow(world.holder(second, null), "need", "Film sökes", "county", world.greta);
        var pair = new Pairing(world.offer, need, new BigDecimal("80.0"), 1, 10);
        return world.in(() -> world.matches().propose(world.petra(), pair).match());
    }

    private boolean known(MatchId id) {
        return world.in(() ->
                house.getBean(SeenMatches.class).find(folke, id).orElseThrow().isKnown());
    }

    @Test
    void words_go_with_who_is_erased_and_what_was_agreed_stays() {
        world.does(() -> dialogues.write(folke, match, "Mitt nummer"));
        agree();
        var person = world.in(
                () -> house.getBean(Members.class).find(world.folke.person()).orElseThrow());
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var data = house.getBean(BrokeringData.class);
            assertThat(data.export(person).get("flows.messages")).hasSize(1);
            data.erase(person);
        });
        assertThat(world.in(() -> dialogues.messages(greta, match)))
                .extracting(Message::words)
                .containsExactly("…");
        assertThat(world.state(match)).isEqualTo("agreed");
    }

    private void agree() {
        propose(folke, Kind.AGREEMENT, "Tolv ton om året, varje måndag");
        world.does(() -> dialogues.answer(greta, match, waiting(Kind.AGREEMENT).id(), true));
    }

    private void propose(Speaker by, Kind kind, String words) {
        var terms = new Terms(words, new BigDecimal("12"), world.course.today, new BigDecimal("-150"));
        world.does(() -> dialogues.propose(by, match, kind, terms));
    }

    private Proposal waiting(Kind kind) {
        return world.in(() -> dialogues.proposals(folke, match)).stream()
                .filter(each -> each.kind() == kind && each.isWaiting())
                .findFirst()
                .orElseThrow();
    }

    private UUID tell(Speaker by, String tonnes, UUID corrects) {
        return world.in(
                () -> deliveries.tell(by, match, new Told(world.course.today, new BigDecimal(tonnes), corrects)));
    }

    private List<Delivery> all() {
        return world.in(() -> deliveries.of(folke, match));
    }

    private List<DeliveryConfirmed> confirmed() {
        return events.stream(DeliveryConfirmed.class)
                .filter(each -> each.match().equals(match.value()))
                .toList();
    }

    private static void refused(ThrowingCallable does) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(does);
    }
}
