package se.framsteg.flows.brokering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowChanged;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWithdrawn;
import se.framsteg.flows.Flows;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Matches.Interest;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.world.Someone;

@HouseTest
class MatchesTests {
    @Autowired
    ApplicationContext house;

    BrokerWorld world;

    @BeforeEach
    void world() {
        world = new BrokerWorld(house, "varmland");
    }

    @Test
    void who_talks_of_what_is_taken_back_is_told() {
        MatchId match = world.mutual();
        assertThat(world.letters(world.greta)).noneMatch(each -> each.contains("visas inte längre"));
        world.in(() -> house.getBean(Flows.class).withdraw(world.folke(), new FlowId(world.offer)));
        assertThat(world.letter(world.greta)).contains("Det som Foliebolaget Exakt AB visade");
        assertThat(world.state(match)).isEqualTo("mutual");
    }

    @Test
    void a_proposal_asks_both_and_tells_neither_who_the_other_is() {
        MatchId match = world.proposed();
        assertThat(world.state(match)).isEqualTo("suggested");
        assertThat(world.letter(world.folke))
                .contains("Ett företag verkar behöva det som ni har över: ”Ren plastfilm”", "/varmland/match/")
                .doesNotContain("Gjutarna", "Greta", world.casters.toString(), world.need.toString());
        assertThat(world.letter(world.greta)).doesNotContain("Foliebolaget", "Folke", world.film.toString());
        assertThat(world.letter(world.folke)).contains("Petra Främjare");
        assertThat(world.letter(world.greta)).as("whose promoter it is").doesNotContain("Petra");
    }

    @Test
    void a_promoter_proposes_nothing_between_two_companies_of_others() {
        UUID far = world.company("Fjärran", null);
        Someone fia = Someone.being(house, world.course.maja.region(), Role.PROMOTER, far, "Fia Fjärran");
        refused(() -> world.in(() -> world.matches().propose(fia.asPromoter(far), world.pair())));
        assertThat(world.letters(world.folke)).isEmpty();
    }

    @Test
    void both_learn_who_the_other_is_only_when_both_have_said_yes() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.folke()), match);
        world.yes(Speaker.of(world.folke()), match);
        assertThat(world.state(match)).isEqualTo("interest offer");
        assertThat(world.letters(world.greta)).hasSize(1);
        world.yes(Speaker.of(world.greta()), match);
        assertThat(world.state(match)).isEqualTo("mutual");
        assertThat(world.letter(world.folke)).contains("Nu ser ni vilka de andra är");
        assertThat(world.letter(world.per)).contains("Två företag som har fått ett förslag", "/promote/matches/");
        assertThat(world.letter(world.petra)).contains("Två företag som har fått ett förslag");
    }

    @Test
    void a_no_is_final_until_a_flow_changes_and_the_other_is_told_no_more_than_that() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.greta()), match);
        world.no(Speaker.of(world.folke()), match);
        assertThat(world.state(match)).isEqualTo("failed declined");
        assertThat(world.letter(world.greta))
                .contains("Det blev inte av den här gången")
                .doesNotContain("Foliebolaget", "sagt nej");
        refused(world::proposed);
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> world.yes(Speaker.of(world.greta()), match));
        world.flowBecomes(world.offer, "published");
        refused(world::proposed);
        world.in(() -> world.jdbc()
                .sql("update flows.flow set tonnes_year = 20 where id = ?")
                .param(world.offer)
                .update());
        assertThat(world.proposed()).isNotEqualTo(match);
    }

    @Test
    void a_no_can_be_taken_back_for_a_day_in_which_nobody_learns_of_it() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.greta()), match);
        SeenMatch before = seen(world.greta(), match);
        Speaker folke = Speaker.of(world.folke());
        world.does(() -> world.matches().no(folke, match));
        world.does(() -> world.matches().no(folke, match));
        world.does(() -> world.matches().refused(world.course.maja.region().id()));
        assertThat(seen(world.greta(), match)).isEqualTo(before);
        assertThat(world.letters(world.greta)).hasSize(1);
        assertThat(seen(world.folke(), match).hasDeclined()).isTrue();
        assertThatExceptionOfType(NotAnyMore.class)
                .as("a yes from an older page")
                .isThrownBy(() -> world.yes(folke, match));
        world.does(() -> world.matches().undoNo(folke, match));
        assertThat(seen(world.folke(), match)).returns(false, SeenMatch::hasDeclined);
        world.yes(folke, match);
        assertThat(world.state(match)).isEqualTo("mutual");
    }

    @Test
    void a_no_is_not_taken_back_when_its_day_is_over() {
        MatchId match = world.proposed();
        Speaker folke = Speaker.of(world.folke());
        world.does(() -> world.matches().no(folke, match));
        world.does(() -> world.jdbc()
                .sql("update flows.match_side set declined_at = declined_at - interval '1 day' where match_id = ?")
                .param(match.value())
                .update());
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> world.matches().undoNo(folke, match)));
        world.does(() -> world.matches().refused(world.course.maja.region().id()));
        assertThat(world.state(match)).isEqualTo("failed declined");
        assertThat(world.letters(world.greta)).as("she had not answered").hasSize(1);
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> world.matches().undoNo(folke, match)));
    }

    @Test
    void a_yes_makes_nobody_known_to_who_has_taken_back_theirs() {
        MatchId match = world.proposed();
        Speaker folke = Speaker.of(world.folke());
        world.yes(folke, match);
        world.does(() -> world.matches().no(folke, match));
        assertThat(seen(world.folke(), match).declinedKey()).endsWith("declined.yes");
        assertThat(seen(world.greta(), match).stage()).as("she sees the yes").isEqualTo(new Stage.Interest(Side.OFFER));
        assertThat(world.in(() -> world.matches().yes(Speaker.of(world.greta()), match)))
                .as("nor does she wait for who has said yes already, which would tell of the no")
                .isEqualTo(Matches.Yes.OVER);
        assertThat(world.state(match)).isEqualTo("failed declined");
        assertThat(world.letter(world.greta)).contains("Det blev inte av den här gången");
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> world.matches().undoNo(folke, match)));
        assertThat(world.letters(world.folke)).as("only the question").hasSize(1);
    }

    @Test
    void a_yes_waits_where_the_other_side_has_said_nothing_but_no() {
        MatchId match = world.proposed();
        Speaker folke = Speaker.of(world.folke());
        world.does(() -> world.matches().no(folke, match));
        assertThat(seen(world.folke(), match).declinedKey()).endsWith("declined");
        assertThat(world.in(() -> world.matches().yes(Speaker.of(world.greta()), match)))
                .isEqualTo(Matches.Yes.WAITS);
        assertThat(world.state(match)).isEqualTo("interest need");
        world.does(() -> world.matches().undoNo(folke, match));
        assertThat(seen(world.folke(), match)).as("asked as before").returns(true, SeenMatch::isAsked);
        world.does(() -> world.matches().no(folke, match));
        world.aDayGoes(match);
        assertThat(world.letter(world.greta)).contains("Det blev inte av den här gången");
    }

    @Test
    void what_is_withdrawn_after_a_no_is_over_because_of_the_no() {
        MatchId match = world.proposed();
        world.does(() -> world.matches().no(Speaker.of(world.folke()), match));
        world.flowBecomes(world.offer, "draft");
        withdrawn();
        assertThat(world.state(match)).isEqualTo("failed declined");
    }

    @Test
    void who_has_said_no_is_neither_asked_again_nor_made_known_by_a_call() {
        UUID another = world.holder(world.company("Annan AB", world.chamber), null);
        world.proposed();
        var again = new Pairing(
                world.flow(another, "offer", "Krymp", "county", world.folke),
                world.need,
                world.pair().score(),
                1,
                10);
        MatchId match =
                world.in(() -> world.matches().propose(world.per(), again).match());
        world.does(() -> world.matches().no(Speaker.of(world.greta()), match));
        world.does(() -> world.jdbc()
                .sql("update shell.asking_mail set asked_at = asked_at - interval '8 days' where organisation_id = ?")
                .param(world.casters)
                .update());
        assertThat(world.in(() -> world.matches().askAgain(world.per(), match, Side.NEED)))
                .isFalse();
        var told = new Delivery.Told(world.course.today, BigDecimal.TWO, null);
        var yes = new Consent("Greta", world.course.today);
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> house.getBean(Deliveries.class)
                        .tellByPhone(world.per(), match, told, Map.of(Side.OFFER, yes, Side.NEED, yes))));
    }

    @Test
    void a_pair_has_one_open_match_however_often_it_is_proposed() {
        MatchId match = world.proposed();
        assertThat(world.proposed()).isEqualTo(match);
        assertThat(world.in(() -> world.matches().interest(world.greta(), world.pair())))
                .isEqualTo(new Interest(match, false));
        assertThat(world.state(match)).isEqualTo("interest need");
        assertThat(world.in(() -> world.matches().interest(world.folke(), world.pair())))
                .as("a yes of both is said where it is asked for")
                .isEqualTo(new Interest(match, true));
        assertThat(world.state(match)).isEqualTo("interest need");
        assertThat(world.letters(world.folke)).hasSize(1);
    }

    @Test
    void a_company_shows_interest_and_the_other_is_asked() {
        MatchId match = world.in(
                () -> world.matches().interest(world.folke(), world.pair()).match());
        assertThat(world.state(match)).isEqualTo("interest offer");
        assertThat(world.letter(world.greta)).contains("Ett företag verkar ha det som ni behöver");
        assertThat(world.letters(world.folke)).isEmpty();
    }

    @Test
    void a_company_is_asked_once_a_week_and_again_only_when_its_week_is_over() {
        world.proposed();
        UUID another = world.holder(world.company("Annan AB", null), null);
        var again = new Pairing(
                world.flow(another, "offer", "Krymp", "county", world.folke),
                world.need,
                world.pair().score(),
                1,
                10);
        var proposed = world.in(() -> world.matches().propose(world.per(), again));
        assertThat(proposed.needAsked()).isFalse();
        assertThat(world.in(() -> world.jdbc()
                        .sql("select count(*) from flows.match_link where match_id = ? and side = 'need'")
                        .param(proposed.match().value())
                        .query(Integer.class)
                        .single()))
                .as("no link that nobody was sent")
                .isZero();
        assertThat(world.letters(world.greta)).hasSize(1);
        assertThat(world.in(() -> world.matches().askAgain(world.per(), proposed.match(), Side.NEED)))
                .isFalse();
        refused(() -> world.in(() -> world.matches().askAgain(world.petra(), proposed.match(), Side.NEED)));
    }

    @Test
    void nothing_private_is_proposed_and_what_is_for_a_round_only_by_who_follows_it() {
        world.flowBecomes(world.offer, "draft");
        refused(world::proposed);
        refused(() -> world.in(() -> world.matches().interest(world.greta(), world.pair())));
        world.flowBecomes(world.offer, "published");
        world.in(() -> world.jdbc()
                .sql("update flows.flow set visibility = 'cohort' where id = ?")
                .param(world.offer)
                .update());
        UUID far = world.company("Fjärran", null);
        Someone fia = Someone.being(house, world.course.maja.region(), Role.PROMOTER, far, "Fia Fjärran");
        refused(() -> world.in(() -> world.matches().propose(fia.asPromoter(far), world.pair())));
        assertThat(world.state(world.proposed())).isEqualTo("suggested");
    }

    @Test
    void what_is_taken_back_is_over_unless_both_have_said_yes_and_who_waits_cannot_tell_it_from_a_no() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.greta()), match);
        world.flowBecomes(world.offer, "draft");
        withdrawn();
        assertThat(world.state(match)).isEqualTo("failed withdrawn");
        assertThat(world.letter(world.greta))
                .contains("Det blev inte av den här gången")
                .doesNotContain("taget");
        assertThat(seen(world.greta(), match).other())
                .returns("", Shown::title)
                .returns("", Shown::words)
                .returns(null, Shown::tonnesYear);
        world.flowBecomes(world.offer, "published");
        MatchId again = world.mutual();
        withdrawn();
        assertThat(world.state(again)).isEqualTo("mutual");
        assertThat(seen(world.greta(), again).other().title()).isEqualTo("Ren plastfilm");
    }

    private void withdrawn() {
        world.does(() -> house.publishEvent(
                new FlowWithdrawn(world.course.maja.region().id().value(), world.offer, Instant.now())));
    }

    private SeenMatch seen(Member by, MatchId match) {
        return world.in(() ->
                house.getBean(SeenMatches.class).find(Speaker.of(by), match).orElseThrow());
    }

    @Test
    void what_is_shown_to_fewer_than_before_is_over_for_those_who_may_not_see_it_any_more() {
        MatchId match = world.proposed();
        world.in(() -> world.jdbc()
                .sql("update flows.flow set visibility = 'cohort' where id = ?")
                .param(world.offer)
                .update());
        changed();
        assertThat(world.state(match)).as("of the same round").isEqualTo("suggested");
        world.in(() -> world.jdbc()
                .sql("update flows.holder set cohorts = '{}' where organisation_id = ?")
                .param(world.casters)
                .update());
        changed();
        assertThat(world.state(match)).isEqualTo("failed withdrawn");
    }

    @Test
    void what_was_hidden_while_it_was_proposed_is_over_the_next_night() {
        MatchId match = world.proposed();
        world.flowBecomes(world.offer, "draft");
        world.does(() -> world.matches().over(world.course.maja.region().id(), null));
        assertThat(world.state(match)).isEqualTo("failed withdrawn");
    }

    @Test
    void nothing_is_proposed_while_one_side_takes_back_what_it_shows() throws Exception {
        var started = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var withdrawal = threads.submit(() -> world.does(() -> {
                world.flowBecomes(world.offer, "draft");
                started.countDown();
                await(over);
            }));
            started.await();
            var proposal = CompletableFuture.runAsync(() -> refused(world::proposed));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> proposal.get(1, TimeUnit.SECONDS));
            over.countDown();
            proposal.get(20, TimeUnit.SECONDS);
            withdrawal.get(20, TimeUnit.SECONDS);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void changed() {
        world.does(() -> house.publishEvent(
                new FlowChanged(world.course.maja.region().id().value(), world.offer, Instant.now())));
    }

    @Test
    void who_knows_the_other_says_why_nothing_came_of_it() {
        MatchId match = world.mutual();
        Speaker folke = Speaker.of(world.folke());
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.does(() -> world.matches().end(folke, match)));
        world.does(() -> world.matches().fail(folke, match, Reason.PRICE));
        assertThat(world.state(match)).isEqualTo("failed price");
        assertThat(world.letter(world.greta)).contains("säger att det inte blev något");
    }

    @Test
    void a_promoter_answers_for_who_is_outside() {
        UUID outside = world.flow(world.holder(null, world.nuvab), "offer", "Utanförs film", "county", world.petra);
        var pair = new Pairing(outside, world.need, world.pair().score(), 1, 10);
        MatchId match =
                world.in(() -> world.matches().propose(world.per(), pair).match());
        assertThat(world.letter(world.petra)).contains("som du har lagt in för någon utanför programmet");
        refused(() -> world.yes(Speaker.of(world.per()), match));
        assertThatIllegalArgumentException().isThrownBy(() -> world.yes(Speaker.of(world.petra()), match));
        var ahead = new Consent("Ulla", world.course.today.plusDays(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.yes(Speaker.of(world.petra()).hearing(ahead), match));
        assertThat(world.state(match)).isEqualTo("suggested");
        world.yes(world.outside(), match);
        world.yes(Speaker.of(world.greta()), match);
        assertThat(world.state(match)).isEqualTo("mutual");
    }

    @Test
    void who_is_outside_and_does_not_want_to_be_here_is_forgotten() {
        UUID holder = world.holder(null, world.nuvab);
        UUID outside = world.flow(holder, "offer", "Ullas film", "county", world.petra);
        var pair = new Pairing(outside, world.need, world.pair().score(), 1, 10);
        MatchId match =
                world.in(() -> world.matches().propose(world.petra(), pair).match());
        assertThat(seen(world.greta(), match).other().title()).isEqualTo("… film");
        world.yes(world.outside(), match);
        world.yes(Speaker.of(world.greta()), match);
        var outsiders = house.getBean(Outsiders.class);
        assertThat(world.in(() -> outsiders.of(world.per()))).isEmpty();
        refused(() -> world.does(() -> outsiders.forget(world.per(), new HolderId(holder))));
        world.does(() -> outsiders.reach(world.petra(), new HolderId(holder), "Ulla, 070-999 88 77"));
        assertThat(seen(world.greta(), match).party().contact()).contains("999");
        var dialogues = house.getBean(Dialogues.class);
        world.does(() -> {
            dialogues.write(Speaker.of(world.petra()), match, "Kalle 070-111 22 33 hämtar");
            dialogues.write(Speaker.of(world.greta()), match, "Det går bra");
            dialogues.propose(
                    world.outside(),
                    match,
                    Proposal.Kind.TRIAL,
                    new Proposal.Terms("Kalle kommer på tisdag", null, null, null));
        });
        world.does(() -> outsiders.forget(world.petra(), new HolderId(holder)));
        assertThat(world.in(() -> dialogues.messages(Speaker.of(world.greta()), match)))
                .extracting(Message::words)
                .containsExactly("…", "Det går bra");
        assertThat(world.in(() -> dialogues.proposals(Speaker.of(world.greta()), match)))
                .extracting(each -> each.terms().words())
                .containsExactly("…");
        assertThat(world.state(match)).isEqualTo("failed withdrawn");
        assertThat(seen(world.greta(), match).party())
                .returns("–", SeenMatch.Party::name)
                .returns("", SeenMatch.Party::contact);
        assertThat(world.letter(world.greta)).contains("säger att det inte blev något");
        assertThat(world.in(() -> outsiders.of(world.petra()))).isEmpty();
    }

    @Test
    void two_years_after_it_is_over_nobody_reads_what_they_wrote() {
        MatchId match = world.mutual();
        var dialogues = house.getBean(Dialogues.class);
        world.does(() -> {
            dialogues.write(Speaker.of(world.folke()), match, "Ring Karin på 070-111 22 33");
            dialogues.propose(
                    Speaker.of(world.folke()),
                    match,
                    Proposal.Kind.TRIAL,
                    new Proposal.Terms("Karin kommer på tisdag", null, null, null));
        });
        var old = house.getBean(OldDialogues.class);
        forgetOld(old, Duration.ofDays(735));
        assertThat(words(match)).as("goes on").doesNotContain("…");
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.QUALITY));
        forgetOld(old, Duration.ofDays(700));
        assertThat(words(match)).containsExactly("Ring Karin på 070-111 22 33", "Karin kommer på tisdag");
        forgetOld(old, Duration.ofDays(735));
        assertThat(words(match)).containsExactly("…", "…");
    }

    private void forgetOld(OldDialogues old, Duration later) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> old.forgetOld(Instant.now().plus(later)));
    }

    private List<String> words(MatchId match) {
        var dialogues = house.getBean(Dialogues.class);
        return world.in(() -> Stream.concat(
                        dialogues.messages(Speaker.of(world.greta()), match).stream()
                                .map(Message::words),
                        dialogues.proposals(Speaker.of(world.greta()), match).stream()
                                .map(each -> each.terms().words()))
                .toList());
    }

    @Test
    void who_is_outside_and_has_shown_nothing_for_half_a_year_is_forgotten() {
        UUID old = world.holder(null, world.nuvab);
        UUID shows = world.holder(null, world.nuvab);
        world.flow(shows, "offer", "Utanförs film", "county", world.petra);
        var outsiders = house.getBean(Outsiders.class);
        Instant later = Instant.now().plus(Duration.ofDays(200));
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> outsiders.forgetOld(later));
        assertThat(world.in(() -> outsiders.of(world.petra())))
                .extracting(each -> each.id().value())
                .contains(shows)
                .doesNotContain(old);
    }

    @Test
    void two_who_are_outside_and_have_one_promoter_can_meet() {
        UUID spare = world.flow(world.holder(null, world.nuvab), "offer", "Spån", "county", world.petra);
        UUID wanted = world.flow(world.holder(null, world.nuvab), "need", "Spån sökes", "county", world.petra);
        var pair = new Pairing(spare, wanted, world.pair().score(), 1, 10);
        MatchId match =
                world.in(() -> world.matches().propose(world.petra(), pair).match());
        assertThat(world.letters(world.petra))
                .anyMatch(each -> each.contains("/promote/outside/offer/matches/"))
                .anyMatch(each -> each.contains("/promote/outside/need/matches/"));
        var ulla = new Consent("Ulla", world.course.today);
        world.yes(Speaker.of(world.petra(), Side.OFFER).hearing(ulla), match);
        assertThat(world.state(match)).isEqualTo("interest offer");
        world.yes(Speaker.of(world.petra(), Side.NEED).hearing(ulla), match);
        assertThat(world.state(match)).isEqualTo("mutual");
    }

    @Test
    void a_colleague_decides_only_about_what_they_published() {
        MatchId match = world.proposed();
        Someone kim = Someone.being(house, world.course.maja.region(), Role.COLLEAGUE, world.film, "Kim Kollega");
        Speaker by = Speaker.of(kim.asMember(world.film, Role.COLLEAGUE));
        world.in(() -> world.jdbc()
                .sql("update flows.flow set changed_by = ? where id = ?")
                .params(kim.person().value(), world.offer)
                .update());
        refused(() -> world.yes(by, match));
        world.in(() -> world.jdbc()
                .sql("update flows.flow set published_by = ? where id = ?")
                .params(kim.person().value(), world.offer)
                .update());
        world.yes(by, match);
        assertThat(world.state(match)).isEqualTo("interest offer");
    }

    private static void refused(ThrowingCallable does) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(does);
    }
}
