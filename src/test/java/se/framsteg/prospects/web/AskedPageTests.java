package se.framsteg.prospects.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.applications.Application;
import se.framsteg.applications.Verb;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.web.Browser;
import se.framsteg.prospects.AskedCount;
import se.framsteg.prospects.AskedCounts;
import se.framsteg.prospects.AskedCounts.Applied;
import se.framsteg.prospects.NoReason;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.prospects.Step;
import se.framsteg.shell.Say;
import se.framsteg.world.UnusedNumber;

/** What managers see of promoters' asking, and what is left of it when names are forgotten. */
@HouseTest
class AskedPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    AskedCounts counts;

    ProspectsWorld world;
    OrganisationNumber shared;
    Application accepted;

    @BeforeEach
    void a_round_that_two_promoters_fill() {
        world = new ProspectsWorld(house, "jonkoping");
        shared = UnusedNumber.next();
        listed("Inte frågad AB", Step.LISTED);
        listed("Frågade AB", Step.ASKED);
        listed("Funderar AB", Step.THINKING);
        listed("Nej AB", Step.NO);
        world.listed(world.asMaja(), ProspectsWorld.known("Plåt AB", shared, "anna@plat.example"));
        world.listed(world.asPeter(), ProspectsWorld.known("Plåt AB", shared, "anna@plat.example"));
        accepted = world.applications.applied(
                world.opening, world.applications.sent(shared, Application.Role.COMPANY, "anna@plat.example"));
        world.applications.applied(world.opening);
    }

    @Test
    void a_manager_sees_numbers_by_promoter_and_no_names() {
        assertThat(counts())
                .containsExactly(
                        new AskedCount("Handelskammaren", 1, 1, 0, 0, 1, 0),
                        new AskedCount("Nuvab", 5, 4, 1, 1, 1, 0),
                        new AskedCount(null, 0, 0, 0, 0, 1, 0));
        assertThat(applied()).isEqualTo(new Applied(2, 0));
        assertThat(read())
                .contains("Nuvab", "Handelskammaren", "Kom på egen hand")
                .doesNotContain("Plåt AB", "Nej AB", "Ring efter lunch", "Anna Berg");
    }

    @Test
    void whoever_came_to_a_week_has_taken_part() {
        world.applications.decide(world.opening, Verb.ACCEPT, accepted);
        assertThat(applied()).as("a seat alone is not taking part").isEqualTo(new Applied(2, 0));
        world.came(shared);
        assertThat(applied()).isEqualTo(new Applied(2, 1));
        assertThat(counts())
                .filteredOn(count -> "Nuvab".equals(count.promoter()))
                .allMatch(count -> count.tookPart() == 1);
    }

    @Test
    void all_are_forgotten_three_months_after_the_round_began_and_stay_as_numbers() {
        List<AskedCount> before = counts();
        LocalDate begins = world.opening.cohort().startsOn();
        forget(begins.plusMonths(3).minusDays(1));
        assertThat(world.list(world.asMaja())).hasSize(5);
        forget(begins.plusMonths(3));
        assertThat(world.list(world.asMaja())).isEmpty();
        assertThat(world.list(world.asPeter())).isEmpty();
        assertThat(counts()).isEqualTo(before);
        forget(begins.plusMonths(4));
        assertThat(counts()).as("forgotten once").isEqualTo(before);
        listed("Sen AB", Step.ASKED);
        forget(begins.plusMonths(4));
        assertThat(counts()).contains(new AskedCount("Nuvab", 6, 5, 1, 1, 1, 0));
    }

    @Test
    void who_has_a_seat_is_forgotten_on_the_lists_and_still_counted() {
        world.applications.decide(world.opening, Verb.ACCEPT, accepted);
        world.came(shared);
        List<AskedCount> before = counts();
        forget(world.applications.today);
        assertThat(world.list(world.asMaja()))
                .extracting(Prospect::company)
                .containsExactlyInAnyOrder("Inte frågad AB", "Frågade AB", "Funderar AB", "Nej AB");
        assertThat(world.list(world.asPeter())).isEmpty();
        assertThat(counts()).isEqualTo(before);
        assertThat(before).contains(new AskedCount("Handelskammaren", 1, 1, 0, 0, 1, 1));
    }

    @Test
    void a_manager_of_another_programme_is_not_told() {
        var maja = new Browser(server);
        maja.hold(world.maja.token());
        assertThat(maja.get(path())).hasStatus(404);
    }

    private void listed(String company, Step step) {
        Prospect prospect = world.listed(world.asMaja(), ProspectsWorld.named(company));
        world.in(() -> {
            world.prospects()
                    .step(
                            world.asMaja(),
                            world.opening.cohort().id(),
                            prospect.id(),
                            step,
                            step == Step.NO ? NoReason.TIME : null);
            return Map.of();
        });
    }

    private void forget(LocalDate day) {
        world.forget(day.atTime(LocalTime.NOON).atZone(Say.STOCKHOLM).toInstant());
    }

    private List<AskedCount> counts() {
        return world.in(() ->
                counts.by(world.applications.manager(), world.opening.cohort().id()));
    }

    private Applied applied() {
        return world.in(() -> counts.applied(
                world.applications.manager(), world.opening.cohort().id()));
    }

    private String read() {
        var manager = new Browser(server);
        manager.hold(world.applications.maja.token());
        return Browser.html(manager.get(path()));
    }

    private String path() {
        return "/jonkoping/manage/%s/cohorts/%s/prospects"
                .formatted(
                        world.opening.programme().slug(), world.opening.cohort().slug());
    }
}
