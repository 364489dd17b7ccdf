package se.framsteg.flows.brokering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.Side;

@HouseTest
class DealsTests {
    private static final Deal.Party SAWMILL = new Deal.Party.Outsider(null, new OutsideHolder("Sågen AB", "", "0980"));

    @Autowired
    ApplicationContext house;

    @Autowired
    Deals deals;

    BrokerWorld world;

    @BeforeEach
    void petra_follows_one_company_and_per_another() {
        world = new BrokerWorld(house, "gotland");
    }

    @Test
    void nobody_makes_a_company_that_they_do_not_follow_known_to_anybody() {
        Deal.Party own = new Deal.Party.Company(world.film);
        Deal.Party others = new Deal.Party.Company(world.casters);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> note(SAWMILL, others));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> note(others, SAWMILL));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> note(own, others));
        assertThat(world.letters(world.greta)).noneMatch(letter -> letter.contains("noterat att"));
        note(own, SAWMILL);
    }

    @Test
    void what_two_note_in_the_same_moment_is_noted_once() throws Exception {
        Deal.Party from = new Deal.Party.Outsider(new HolderId(world.holder(null, world.nuvab)), null);
        Deal.Party to = new Deal.Party.Outsider(new HolderId(world.holder(null, world.nuvab)), null);
        var second = new CompletableFuture<MatchId>();
        MatchId first = world.in(() -> {
            MatchId noted = note(from, to);
            second.completeAsync(() -> note(from, to))
                    .handle((_, _) -> true)
                    .completeOnTimeout(true, 2, TimeUnit.SECONDS)
                    .join();
            return noted;
        });
        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo(first);
    }

    private MatchId note(Deal.Party giver, Deal.Party taker) {
        var yes = new Consent("Ulla", world.course.today);
        var told = new Delivery.Told(world.course.today, new BigDecimal("2.500"), null);
        var deal = new Deal(giver, taker, "Emballage", "wood", told, Map.of(Side.OFFER, yes, Side.NEED, yes));
        return world.in(() -> deals.note(world.petra(), deal));
    }
}
