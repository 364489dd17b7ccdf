package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidWorld;
import se.framsteg.people.Advisor;
import se.framsteg.people.MorningNews;
import se.framsteg.people.MorningNews.Item;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;

/** What a manager is told in the morning of applications and of aid, and a promoter is not. */
@HouseTest
class ApplicationNewsTests {
    @Autowired
    ApplicationContext house;

    @Test
    void an_application_is_told_with_whom_to_call_until_the_next_morning() {
        var world = new ApplicationsWorld(house, "skane");
        Opening opening = world.opening(5, Granter.NONE);
        Application applied = world.applied(opening);
        Instant before = applied.submittedAt().minusSeconds(60);
        Item told =
                about(world, world.manager(), before, applied.company().name()).getFirst();
        assertThat(told.says()).contains("har anmält sig till Våren. Kontaktperson är Anna Berg.");
        assertThat(told.phone()).isEqualTo("+46701234567");
        assertThat(told.path()).endsWith("/applications/" + applied.id().value());
        assertThat(about(
                        world,
                        world.manager(),
                        applied.submittedAt().plusSeconds(60),
                        applied.company().name()))
                .isEmpty();
        assertThat(about(
                        world,
                        world.maja.asPromoter(UUID.randomUUID()),
                        before,
                        applied.company().name()))
                .isEmpty();
        world.decide(opening, Verb.REJECT, applied);
        assertThat(about(world, world.manager(), before, applied.company().name()))
                .isEmpty();
    }

    @Test
    void an_offer_waits_for_the_company_and_an_application_without_a_contact_says_nothing_of_one() {
        var world = new ApplicationsWorld(house, "skane");
        Opening opening = world.opening(1, Granter.NONE);
        Application first = world.applied(opening);
        Application waits = world.waits(opening, world.sent());
        Instant before = first.submittedAt().minusSeconds(60);
        assertThat(about(world, world.manager(), before, first.company().name())
                        .getFirst()
                        .waits())
                .isTrue();
        world.in(() -> {
            house.getBean(Offers.class).make(world.manager(), opening, waits.id());
            return true;
        });
        assertThat(about(
                        world,
                        world.manager(),
                        waits.submittedAt().plusNanos(1000),
                        waits.company().name()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.says()).contains("har fått frågan om en ledig plats");
                    assertThat(item.waits()).isFalse();
                });
        world.in(() -> house.getBean(JdbcClient.class)
                .sql("delete from applications.applicant where application_id = ?")
                .param(first.id().value())
                .update());
        assertThat(about(world, world.manager(), before, first.company().name()))
                .singleElement()
                .satisfies(item -> assertThat(item.says()).endsWith("har anmält sig till Våren."));
    }

    @Test
    void a_company_that_has_signed_waits_for_its_aid() {
        var aid = new AidWorld(house, "skane");
        var world = new ApplicationsWorld(house, aid.maja);
        Programme programme = aid.programme(Granter.REGION);
        String name = "Rör " + UUID.randomUUID();
        UUID company = aid.company(name);
        aid.declared(programme, company, aid.nothing());
        assertThat(about(world, world.manager(), Instant.now().minusSeconds(60), name))
                .singleElement()
                .satisfies(item -> assertThat(item.says()).contains("har skrivit under"));
        assertThat(about(world, world.manager(), Instant.now().plusSeconds(60), name))
                .isEmpty();
    }

    private List<Item> about(ApplicationsWorld world, Advisor by, Instant since, String company) {
        return world.in(() -> house.getBeanProvider(MorningNews.class)
                .orderedStream()
                .flatMap(source -> source.news(by, world.maja.region(), since).stream())
                .filter(item -> item.says().contains(company))
                .toList());
    }
}
