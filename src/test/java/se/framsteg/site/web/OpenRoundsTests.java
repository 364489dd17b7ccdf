package se.framsteg.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.world.Someone;

@HouseTest
class OpenRoundsTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Programmes programmes;

    @Autowired
    Cohorts cohorts;

    @Autowired
    ApplicationContext house;

    @Autowired
    RegionDirectory regions;

    @Autowired
    FrozenPages pages;

    @Autowired
    Clock clock;

    final String name = "Kurs " + UUID.randomUUID();
    LocalDate today;
    Manager by;
    Programme programme;

    @BeforeEach
    void a_programme_of_halland() {
        today = LocalDate.now(clock);
        by = Manager.operator(regions.find("halland").orElseThrow().id());
        var plan = new ProgrammePlan(name, "Lära", "", today, today.plusMonths(9), 6);
        programme = Tenancy.within(by.region(), () -> programmes.create(by, plan));
        pages.forget("/halland");
    }

    @Test
    void a_round_that_is_open_today_is_shown_with_its_last_day_and_for_whom_it_is() {
        plan("Våren", today, today.plusDays(30));
        for (String address : List.of("/halland", "/halland/" + programme.slug())) {
            assertThat(read(address))
                    .contains("Det här kan ni anmäla er till nu", name + ", Våren")
                    .contains("Anmäl er senast " + Say.date(today.plusDays(30)))
                    .contains("1 kursvecka", "Företag i Falkenberg", "Små och medelstora företag")
                    .contains("Kursen kostar er ingenting.");
        }
        assertThat(read("/en/halland")).contains("Open for applications", "Companies in Falkenberg");
    }

    @Test
    void a_round_that_opens_tomorrow_or_closed_yesterday_is_not() {
        plan("Sedan", today.plusDays(1), today.plusDays(30));
        plan("Nyss", today.minusDays(30), today.minusDays(1));
        assertThat(read("/halland/" + programme.slug())).doesNotContain("Det här kan ni anmäla er till nu");
    }

    @Test
    void a_region_that_has_said_nothing_of_whom_to_turn_to_names_nobody_who_has_not_said_so() {
        Someone.managing(house, "halland", "Maja Lind");
        pages.forget("/halland");
        assertThat(read("/halland"))
                .contains("eller till främjaren i er kommun")
                .doesNotContain("mailto:", "@region.example");
    }

    private void plan(String round, LocalDate opens, LocalDate closes) {
        var criteria = new Criteria(List.of("1382"), true, Criteria.SectorRule.ANY, List.of(), true);
        var week = new CohortWeek(1, today.plusDays(40), today.plusDays(44));
        var plan = new CohortPlan(round, 20, opens, closes, criteria, List.of(week));
        Tenancy.within(by.region(), () -> cohorts.plan(by, programme, plan));
    }

    private String read(String address) {
        MvcTestResult page = server.get().uri(address).exchange();
        assertThat(page).hasStatusOk();
        return Browser.html(page).replace('\u00a0', ' ');
    }
}
