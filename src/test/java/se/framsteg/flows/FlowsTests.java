package se.framsteg.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.aid.UndertakingChanged;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.world.Someone;

@HouseTest
@RecordApplicationEvents
class FlowsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Flows flows;

    @Autowired
    Holders holders;

    @Autowired
    ApplicationEvents events;

    private FlowWorld world;

    @BeforeEach
    void world() {
        world = new FlowWorld(house, "varmland");
    }

    @Test
    void all_that_is_said_of_an_offer_is_kept() {
        var said = new FlowDraft(
                Side.OFFER,
                new FlowDraft.What(
                        "Träspån", "Torrt & fint", "wood.shavings", "030105", Answer.NO, "by_product", "bulk"),
                new Quantity(new BigDecimal("4.5"), "m3", new BigDecimal("0.12"), "week"),
                new FlowDraft.Period(world.today, world.today.plusYears(1), "regular"),
                new FlowDraft.Condition("a_clean", List.of("lim", "lack"), List.of()),
                new FlowDraft.Terms(
                        Answer.UNSAID, Answer.UNSAID, new BigDecimal("-150"), "pickup", FlowWorld.GNOSJO, 80, "r8"),
                new FlowDraft.Today("energy", new BigDecimal("12000")));
        FlowId id = world.in(() -> flows.draft(world.lisa(), said));
        assertThat(world.flow(id))
                .returns(said, Flow::said)
                .returns(1, Flow::version)
                .returns(Flow.State.DRAFT, Flow::state)
                .returns(Visibility.PRIVATE, Flow::visibility);
        assertThat(world.in(() -> house.getBean(JdbcClient.class)
                        .sql("select tonnes_year from flows.flow where id = ?")
                        .param(id.value())
                        .query(BigDecimal.class)
                        .single()))
                .isEqualTo("28.080");
    }

    @Test
    void a_draft_is_its_companys_alone_and_nobody_is_told() {
        FlowId id = world.draft();
        world.in(() -> flows.change(world.lisa(), id, 1, FlowWorld.offer(world.today.plusDays(1))));
        assertThat(world.in(() -> flows.find(world.nina(), id))).isEmpty();
        assertThat(world.in(() -> flows.of(world.nina()))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> flows.close(world.nina(), id)));
        world.in(() -> flows.close(world.lisa(), id));
        assertThat(told(id)).isEmpty();
    }

    private List<String> told(FlowId id) {
        return events.stream()
                .flatMap(event -> event instanceof PayloadApplicationEvent<?> told
                        ? Stream.<Object>of(told.getPayload())
                        : Stream.empty())
                .filter(each -> id.value()
                        .equals(
                                switch (each) {
                                    case FlowPublished published -> published.flow();
                                    case FlowChanged changed -> changed.flow();
                                    case FlowWithdrawn withdrawn -> withdrawn.flow();
                                    default -> null;
                                }))
                .map(each -> each.getClass().getSimpleName())
                .toList();
    }

    @Test
    void others_hear_of_a_flow_from_when_it_is_published_until_it_is_taken_back() {
        FlowId id = world.published(Visibility.COUNTY);
        FlowDraft more = FlowWorld.offer(world.today).of(new Quantity(new BigDecimal("14"), "t", null, "year"));
        world.in(() -> flows.change(world.lisa(), id, 2, more));
        world.in(() -> flows.pause(world.lisa(), id));
        world.in(() -> flows.renew(world.lisa(), id, world.today.plusDays(30)));
        world.in(() -> flows.withdraw(world.lisa(), id));
        world.in(() -> flows.change(world.lisa(), id, 6, FlowWorld.offer(world.today)));
        assertThat(told(id))
                .containsExactly("FlowPublished", "FlowChanged", "FlowWithdrawn", "FlowPublished", "FlowWithdrawn");
        assertThat(world.flow(id))
                .returns(Flow.State.DRAFT, Flow::state)
                .returns(Visibility.PRIVATE, Flow::visibility)
                .returns(null, Flow::expiresOn);
    }

    @Test
    void whoever_saves_what_somebody_has_changed_since_is_told_and_the_same_again_is_nothing() {
        FlowId id = world.draft();
        FlowDraft other = FlowWorld.offer(world.today.plusDays(7));
        world.in(() -> flows.change(world.lisa(), id, 1, other));
        assertThat(world.in(() -> flows.change(world.lisa(), id, 1, other)).version())
                .isEqualTo(2);
        assertThatExceptionOfType(FlowWasChanged.class)
                .isThrownBy(() -> world.in(() -> flows.change(world.lisa(), id, 1, FlowWorld.offer(world.today))))
                .satisfies(refused -> assertThat(refused.now().said()).isEqualTo(other));
        assertThatExceptionOfType(FlowWasChanged.class)
                .isThrownBy(() -> world.in(
                        () -> flows.publish(world.lisa(), id, 1, Visibility.COUNTY, world.today.plusDays(180))));
    }

    @Test
    void it_is_published_for_a_time_ahead_and_a_draft_is_not_renewed() {
        FlowId id = world.draft();
        for (LocalDate wrong : List.of(world.today, world.today.plusDays(Flows.MOST_DAYS + 1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> world.in(() -> flows.publish(world.lisa(), id, 1, Visibility.COUNTY, wrong)));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.in(
                        () -> flows.publish(world.lisa(), id, 1, Visibility.PRIVATE, world.today.plusDays(9))));
        assertThatExceptionOfType(FlowIsClosed.class)
                .isThrownBy(() -> world.in(() -> flows.renew(world.lisa(), id, world.today.plusDays(9))));
        assertThatExceptionOfType(FlowIsClosed.class).isThrownBy(() -> world.in(() -> flows.pause(world.lisa(), id)));
    }

    @Test
    void it_is_closed_after_its_last_day() {
        FlowId over = world.published(Visibility.PUBLIC);
        FlowId lasting = world.published(Visibility.PUBLIC);
        world.in(() -> flows.renew(world.lisa(), lasting, world.today.plusDays(1)));
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("update flows.flow set expires_on = ? where id = ?")
                .params(world.today.minusDays(1), over.value())
                .update());
        world.in(() -> {
            flows.closeThoseOver(world.lisa().region());
            return true;
        });
        assertThat(world.flow(over).state()).isEqualTo(Flow.State.CLOSED);
        assertThat(world.flow(lasting).state()).isEqualTo(Flow.State.PUBLISHED);
        assertThat(told(over)).containsExactly("FlowPublished", "FlowWithdrawn");
    }

    @Test
    void what_is_renewed_while_a_job_closes_it_stays_shown() {
        FlowId id = world.published(Visibility.PUBLIC);
        Flow read = world.flow(id);
        world.in(() -> flows.renew(world.lisa(), id, world.today.plusDays(9)));
        assertThat(world.in(() -> house.getBean(FlowRepository.class)
                        .close(world.lisa().region(), read.become(Flow.State.CLOSED, Instant.now()), world.today)))
                .isFalse();
        assertThat(world.flow(id)).returns(Flow.State.PUBLISHED, Flow::state);
    }

    @Test
    void fifty_are_published_at_most() {
        for (int i = 0; i < Flows.MOST_PUBLISHED; i++) {
            world.published(Visibility.COUNTY);
        }
        assertThatExceptionOfType(TooManyFlows.class)
                .isThrownBy(() -> world.published(Visibility.COUNTY))
                .satisfies(refused -> assertThat(refused.most()).isEqualTo(Flows.MOST_PUBLISHED));
    }

    @Test
    void a_company_becomes_a_holder_with_its_first_flow_and_its_round_is_known() {
        assertThat(world.in(() -> holders.find(world.lisa()))).isEmpty();
        world.draft();
        world.draft();
        Holder holder = world.in(() -> holders.find(world.lisa()).orElseThrow());
        assertThat(holder.cohorts())
                .containsExactly(world.work.world.cohort.id().value());
        assertThat(holder.municipality()).isEqualTo(FlowWorld.GNOSJO);
        assertThat(holder.undertaking()).isEqualTo(world.work.company);
    }

    @Test
    void a_promoter_enters_what_somebody_outside_needs_and_nobody_elses_is_found() {
        UUID office = world.work.world.company("Näringslivskontoret");
        Promoter petra = Someone.being(house, world.work.lisa.region(), Role.PROMOTER, office, "Petra Främjare")
                .asPromoter(office);
        var who = new OutsideHolder("Återvinnaren AB", "Ring Rut", FlowWorld.VARNAMO);
        HolderId holder = world.in(() -> holders.enterOutside(petra, office, who));
        FlowDraft telling =
                FlowDraft.of(Side.NEED, "Film, fråga Rut om den", FlowWorld.FILM, FlowWorld.VARNAMO, world.today);
        assertThatExceptionOfType(GivesAway.class)
                .isThrownBy(() -> world.in(
                        () -> flows.enterOutside(petra, holder, telling, Visibility.COUNTY, world.today.plusDays(90))))
                .satisfies(refused -> assertThat(refused.words()).containsExactly("Rut"));
        FlowId id = world.in(() -> flows.enterOutside(
                petra, holder, FlowWorld.need(world.today), Visibility.COUNTY, world.today.plusDays(90)));
        assertThat(told(id)).containsExactly("FlowPublished");
        assertThat(world.in(() -> flows.outside(petra))).extracting(Flow::id).containsExactly(id);
        assertThat(world.in(() -> holders.outside(petra)))
                .extracting(Holder::name)
                .containsExactly("Återvinnaren AB");
        Promoter other = Someone.being(house, world.work.lisa.region(), Role.PROMOTER, world.neighbour, "Per Främjare")
                .asPromoter(world.neighbour);
        assertThat(world.in(() -> flows.outside(other))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> flows.withdrawOutside(other, id)));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> holders.enterOutside(other, office, who)));
        world.in(() -> flows.withdrawOutside(petra, id));
        assertThat(told(id)).containsExactly("FlowPublished", "FlowWithdrawn");
    }

    @Test
    void a_company_shows_what_it_has_in_its_own_municipality_and_two_more_a_month() {
        List<String> places = List.of(FlowWorld.GNOSJO, FlowWorld.VARNAMO, "0680", FlowWorld.VARNAMO, "0686");
        for (String place : places.subList(0, places.size() - 1)) {
            world.published(world.lisa(), in(place), Visibility.COHORT);
        }
        FlowId shown = world.published(world.lisa(), in(FlowWorld.GNOSJO), Visibility.COHORT);
        FlowId draft = world.in(() -> flows.draft(world.lisa(), in("0686")));
        assertThatExceptionOfType(TooManyPlaces.class)
                .isThrownBy(() -> world.in(
                        () -> flows.publish(world.lisa(), draft, 1, Visibility.COHORT, world.today.plusDays(30))));
        int version = world.flow(shown).version();
        assertThatExceptionOfType(TooManyPlaces.class)
                .isThrownBy(() -> world.in(() -> flows.change(world.lisa(), shown, version, in("0686"))));
    }

    private FlowDraft in(String place) {
        return FlowDraft.of(Side.OFFER, "Film i balar", FlowWorld.FILM, place, world.today);
    }

    @Test
    void what_tells_whose_it_is_is_not_published() {
        FlowDraft telling =
                FlowDraft.of(Side.OFFER, "Film från Plåt & Svets", FlowWorld.FILM, FlowWorld.GNOSJO, world.today);
        FlowId id = world.in(() -> flows.draft(world.lisa(), telling));
        LocalDate until = world.today.plusDays(30);
        assertThatExceptionOfType(GivesAway.class)
                .isThrownBy(() -> world.in(() -> flows.publish(world.lisa(), id, 1, Visibility.COHORT, until)))
                .satisfies(refused -> assertThat(refused.words()).containsExactly("Plåt & Svets"));
        world.in(() -> flows.change(world.lisa(), id, 1, FlowWorld.offer(world.today)));
        world.in(() -> flows.publish(world.lisa(), id, 2, Visibility.COHORT, until));
        assertThatExceptionOfType(GivesAway.class)
                .isThrownBy(() -> world.in(() -> flows.change(world.lisa(), id, 3, telling)));
        assertThat(world.flow(id).said().what().title()).isEqualTo("Sträckfilm från pallar");
    }

    @Test
    void what_names_somebody_at_the_company_is_not_published() {
        FlowDraft telling =
                FlowDraft.of(Side.OFFER, "Film, fråga Lisa efter lunch", FlowWorld.FILM, FlowWorld.GNOSJO, world.today);
        FlowId id = world.in(() -> flows.draft(world.lisa(), telling));
        assertThatExceptionOfType(GivesAway.class)
                .isThrownBy(() ->
                        world.in(() -> flows.publish(world.lisa(), id, 1, Visibility.COHORT, world.today.plusDays(30))))
                .satisfies(refused -> assertThat(refused.words()).containsExactly("Lisa"));
    }

    @Test
    void where_others_find_it_says_nothing_of_when_it_was_written() {
        FlowId one = world.draft();
        FlowId other = world.draft();
        assertThat(Ids.madeAt(one.value())).isEmpty();
        assertThat(one.value().version()).isEqualTo(4);
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void what_is_kept_of_a_holder_follows_what_the_house_knows() {
        FlowId id = world.published(Visibility.COHORT);
        int before = told(id).size();
        world.in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "update flows.holder set cohorts = '{}', undertaking_id = gen_random_uuid() where organisation_id = ?")
                .param(world.work.company)
                .update());
        freshen();
        Holder holder = world.in(() -> holders.find(world.lisa()).orElseThrow());
        assertThat(holder.cohorts())
                .containsExactly(world.work.world.cohort.id().value());
        assertThat(holder.undertaking()).isEqualTo(world.work.company);
        assertThat(told(id)).hasSize(before + 1).endsWith("FlowChanged");
        freshen();
        assertThat(told(id)).hasSize(before + 1);
    }

    private void freshen() {
        Optional<UUID> last = Optional.of(Holders.FIRST);
        while (last.isPresent()) {
            UUID after = last.get();
            last = world.in(() -> holders.freshenAfter(world.lisa().region(), after));
        }
    }

    @Test
    void a_company_that_is_joined_to_another_counts_as_one_with_it() {
        FlowId id = world.published(Visibility.COUNTY);
        UUID other = UUID.randomUUID();
        world.in(() -> {
            JdbcClient jdbc = house.getBean(JdbcClient.class);
            UUID region = world.lisa().region().value();
            jdbc.sql("insert into aid.undertaking (region_id, id, decided_at) values (?, ?, now())")
                    .params(region, other)
                    .update();
            jdbc.sql("insert into aid.member (region_id, organisation_id, undertaking_id, bond, declared_on)"
                            + " values (?, ?, ?, 'LINKED', '2026-01-01')")
                    .params(region, world.work.company, other)
                    .update();
            house.publishEvent(new UndertakingChanged(world.lisa().region(), List.of(world.work.company)));
            return true;
        });
        assertThat(world.in(() -> holders.find(world.lisa()).orElseThrow()).undertaking())
                .isEqualTo(other);
        assertThat(told(id)).endsWith("FlowChanged");
    }
}
