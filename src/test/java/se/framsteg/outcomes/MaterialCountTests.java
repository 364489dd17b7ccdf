package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.flows.brokering.DeliveryConfirmed;
import se.framsteg.flows.brokering.DeliveryTakenBack;
import se.framsteg.flows.brokering.DeliveryToldByPhone;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.ParticipationEnded;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;

/** What both sides have confirmed counts, each tonne once; what is only said does not. */
@HouseTest
class MaterialCountTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    BrokerWorld world;
    UUID match = Ids.next();

    @BeforeEach
    void two_companies_that_have_benefited() {
        world = new BrokerWorld(house, "halland");
        benefited(world.film);
        benefited(world.casters);
    }

    private void benefited(UUID company) {
        var entry = new ParticipationEntry(
                Ids.next(),
                company,
                "company",
                "participated",
                world.course.cohort.name(),
                null,
                List.of(1, 2),
                "small");
        world.does(() -> {
            house.getBean(Participations.class).enter(world.course.by(), world.course.course.id(), List.of(entry));
            house.publishEvent(new ParticipationEnded(
                    Ids.next(),
                    world.course.by().region(),
                    world.course.course.id(),
                    world.course.cohort.id(),
                    company,
                    world.course.today,
                    false,
                    false,
                    null));
        });
    }

    @Test
    void a_delivery_counts_once_and_with_who_gives() {
        confirmed(Ids.next(), null, "2.5", "r8");
        confirmed(Ids.next(), null, "1.25", "r4");
        assertThat(material())
                .isEqualTo(new MaterialKept(
                        new Amounts(Map.of("recycled", 2500L, "kept", 1250L), Map.of("recycled", 1L, "kept", 1L)),
                        1,
                        new Amounts(Map.of("plastic", 3750L), Map.of("plastic", 1L)),
                        Amounts.NONE,
                        0));
        holds();
    }

    @Test
    void heard_twice_it_is_one_and_a_correction_takes_its_place() {
        UUID wrong = Ids.next();
        confirmed(wrong, null, "25", "r9");
        confirmed(wrong, null, "25", "r9");
        assertThat(material().kilograms()).isEqualTo(Map.of("energy", 25_000L));
        UUID right = Ids.next();
        confirmed(right, wrong, "2.5", "r9");
        assertThat(material().kilograms()).isEqualTo(Map.of("energy", 2500L));
        confirmed(Ids.next(), right, "3", "r9");
        assertThat(material().kilograms()).isEqualTo(Map.of("energy", 3000L));
        holds();
    }

    @Test
    void what_is_said_in_a_call_counts_only_when_a_side_confirms_it() {
        UUID told = Ids.next();
        world.does(() -> house.publishEvent(new DeliveryToldByPhone(
                region(), match, told, null, world.casters, BigDecimal.TEN, "plastic", "", today(), person())));
        assertThat(material()).isEqualTo(MaterialKept.NONE);
        world.does(() -> house.publishEvent(new DeliveryConfirmed(
                region(), match, told, null, null, world.casters, BigDecimal.TEN, "plastic", "", today(), person())));
        assertThat(material())
                .isEqualTo(new MaterialKept(
                        new Amounts(Map.of("unsaid", 10_000L), Map.of("unsaid", 1L)),
                        1,
                        new Amounts(Map.of("plastic", 10_000L), Map.of("plastic", 1L)),
                        Amounts.NONE,
                        0));
        holds();
        UUID undone = Ids.next();
        world.does(() -> {
            house.publishEvent(new DeliveryToldByPhone(
                    region(), match, undone, world.film, null, BigDecimal.TEN, "plastic", "", today(), person()));
            house.publishEvent(new DeliveryTakenBack(region(), match, undone, person()));
            house.publishEvent(new DeliveryTakenBack(region(), match, undone, person()));
        });
        assertThat(world.in(() -> world.jdbc()
                        .sql("select count(*) from outcomes.evidence where subject = ? and withdrawn")
                        .param(undone)
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        holds();
    }

    @Test
    void the_figure_is_shown_of_five_companies_or_more_and_the_public_sees_it_when_it_is_published() {
        confirmed(Ids.next(), null, "2.5", "r8");
        assertThat(page("")).contains("1 företag har bekräftade leveranser, vilket är för få");
        assertThat(page("/figures/material-kept")).contains("Har leveranser som båda sidor har bekräftat (1)");
        Publication first =
                world.in(() -> house.getBean(Publications.class).publish(world.course.by(), world.course.course));
        assertThat(ResultsReport.published(first.figures()).toString()).doesNotContain("2.5");
        for (int i = 0; i < 4; i++) {
            UUID company = world.company("Bolag " + i, null);
            benefited(company);
            world.does(() -> house.publishEvent(new DeliveryConfirmed(
                    region(),
                    match,
                    Ids.next(),
                    null,
                    company,
                    null,
                    BigDecimal.ONE,
                    "plastic",
                    "r8",
                    today(),
                    person())));
        }
        String slug = world.course.course.slug();
        assertThat(page("")).contains("6,5 ton levererat mellan företag");
        world.does(() -> house.getBean(Publications.class).publish(world.course.by(), world.course.course));
        assertThat(Browser.html(new Browser(server).get("/halland/" + slug)))
                .contains("6,5 ton material har levererats mellan företag", "Fördelat på material: Plast 6,5 ton");
    }

    private void confirmed(UUID delivery, @Nullable UUID corrects, String tonnes, String rung) {
        world.does(() -> house.publishEvent(new DeliveryConfirmed(
                region(),
                match,
                delivery,
                corrects,
                world.film,
                world.casters,
                new BigDecimal(tonnes),
                "plastic",
                rung,
                today(),
                person())));
    }

    private MaterialKept material() {
        return world.in(() -> house.getBean(Results.class)
                .live(world.course.by(), world.course.course)
                .material());
    }

    private void holds() {
        var recount = new Recount(house);
        assertThat(recount.kept(world.course.by(), world.course.course))
                .isEqualTo(recount.counted(world.course.by(), world.course.course));
    }

    private String page(String path) {
        var browser = new Browser(server);
        browser.hold(world.course.maja.token());
        return Browser.html(browser.get("/halland/manage/" + world.course.course.slug() + path));
    }

    private UUID region() {
        return world.course.maja.region().id().value();
    }

    private LocalDate today() {
        return world.course.today;
    }

    private UUID person() {
        return world.folke.person().value();
    }
}
