package se.framsteg.network.keepers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.day.Day;
import se.framsteg.network.day.DayCall;
import se.framsteg.network.routes.NotOfThePromoters;
import se.framsteg.network.routes.RouteDraft;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** A company has somebody at its promoter by name, whatever happens there. */
@HouseTest
class KeepersTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID promoter;
    Someone petra;
    Someone pia;
    List<UUID> companies;

    @BeforeEach
    void a_promoter_of_two_with_four_companies() {
        world = new CourseWorld(house, "gavleborg");
        world.round("Hösten", world.today.minusDays(9), 50);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        pia = world.person(Role.PROMOTER, promoter, "Pia Palm");
        companies = new ArrayList<>();
        for (String name : List.of("Alm AB", "Björk AB", "Cembra AB", "Dunder AB")) {
            companies.add(world.company(name, "Hösten", "accepted", promoter, 1));
        }
        settle();
    }

    @Test
    void companies_are_shared_evenly_and_stay_with_whom_they_have() {
        assertThat(kept(petra)).hasSize(2);
        assertThat(kept(pia)).hasSize(2);
        List<UUID> before = kept(petra);
        world.person(Role.PROMOTER, promoter, "Ny Främjare");
        settle();
        assertThat(kept(petra)).isEqualTo(before);
    }

    @Test
    void whom_the_table_names_for_the_companies_that_take_part_gets_them() {
        world.in(() -> {
            house.getBean(Routes.class)
                    .add(
                            world.manager(),
                            new RouteDraft(
                                    null, null, true, promoter, pia.person().value()));
            return true;
        });
        UUID fifth = world.company("Ek AB", "Hösten", "accepted", promoter, 1);
        UUID sixth = world.company("Fur AB", "Hösten", "accepted", promoter, 1);
        settle();
        assertThat(kept(pia)).contains(fifth, sixth);
    }

    @Test
    void the_company_and_its_promoters_see_who_it_is() {
        UUID company = kept(pia).getFirst();
        Someone lena = world.person(Role.LEAD, company, "Lena Ledare");
        assertThat(text(lena, "/gavleborg/company/" + company)).contains("Er främjare är Pia Palm, Tillväxt AB.");
        assertThat(text(petra, "/gavleborg/promote/calls/" + company)).contains("Följs av Pia Palm.");
        assertThat(text(petra, "/gavleborg/promote")).contains("Pia Palm", "som dina kollegor ska ringa");
    }

    @Test
    void todays_calls_are_ones_own_and_those_of_who_is_away() {
        assertThat(mine(petra)).containsExactlyInAnyOrderElementsOf(kept(petra));
        world.run(() -> house.getBean(Routes.class)
                .away(
                        world.manager(),
                        pia.person().value(),
                        world.today.plusDays(5),
                        petra.person().value()));
        assertThat(mine(petra)).containsExactlyInAnyOrderElementsOf(companies);
        assertThat(mine(pia)).isEmpty();
    }

    @Test
    void a_company_is_told_once_of_a_new_name_an_hour_later_and_not_of_a_mistake() {
        UUID company = kept(petra).getFirst();
        Someone lena = world.person(Role.LEAD, company, "Lena Ledare");
        Browser browser = as(petra);
        String sheet = "/gavleborg/promote/calls/" + company;
        MvcTestResult refused = press(browser, sheet, "ingen");
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Välj någon av dina kollegor.");
        assertThat(press(browser, sheet, pia.person().value().toString())).hasStatus(SEE_OTHER);
        assertThat(kept(pia)).contains(company);
        tell(Duration.ofMinutes(50));
        assertThat(letters(lena)).as("too early").isEmpty();
        press(browser, sheet, petra.person().value().toString());
        tell(Duration.ofHours(3));
        assertThat(letters(lena)).as("it was a mistake").isEmpty();
        choose(company, pia);
        assertThat(tell(Duration.ofHours(3))).isPositive();
        assertThat(tell(Duration.ofHours(4))).as("told already").isZero();
        assertThat(letters(lena)).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).isEqualTo("Pia Palm är er främjare nu");
            assertThat(letter.written().text()).contains("Pia Palm, Tillväxt AB, är främjare för");
        });
    }

    @Test
    void nobody_chooses_for_companies_that_are_not_theirs_or_people_that_are_not() {
        UUID chamber = world.promoter("Handelskammaren");
        Someone per = world.person(Role.PROMOTER, chamber, "Per Främjare");
        UUID company = companies.getFirst();
        assertThatThrownBy(() -> choose(company, per)).isInstanceOf(NotOfThePromoters.class);
        assertThatThrownBy(() -> world.run(() -> house.getBean(Keepers.class)
                        .choose(per.asPromoter(chamber), company, per.person().value())))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(as(per).get("/gavleborg/promote/calls/" + company)).hasStatus(NOT_FOUND);
    }

    @Test
    void who_leaves_is_followed_by_colleagues_at_once_and_the_last_one_is_missed() {
        UUID company = kept(pia).getFirst();
        dismiss(pia);
        assertThat(kept(petra)).containsExactlyInAnyOrderElementsOf(companies);
        assertThat(letters(petra))
                .anySatisfy(letter -> assertThat(letter.written().text())
                        .contains("2 företag som kollegan följde är nu dina", "/gavleborg/promote/load"));
        assertThat(letters(world.aid.maja))
                .anySatisfy(letter ->
                        assertThat(letter.written().text()).contains("Pia Palm är inte längre främjare", "2 företag"));
        Someone lena = world.person(Role.LEAD, company, "Lena Ledare");
        tell(Duration.ofHours(2));
        assertThat(letters(lena)).hasSize(1);
        dismiss(petra);
        assertThat(letters(world.aid.maja))
                .anySatisfy(letter -> assertThat(letter.written().text()).contains("4 företag har därför ingen"));
        assertThat(all()).noneMatch(Keeper::isSomebody);
        Someone ny = world.person(Role.PROMOTER, promoter, "Ny Främjare");
        assertThat(kept(ny)).containsExactlyInAnyOrderElementsOf(companies);
    }

    @Test
    void nobody_is_without_somebody_whatever_happens_while_there_is_anybody() {
        var people = new ArrayList<>(List.of(petra, pia));
        for (long seed = 1; seed <= 4; seed++) {
            var chance = new Random(seed);
            for (int step = 0; step < 12; step++) {
                switch (chance.nextInt(6)) {
                    case 0 -> people.add(world.person(Role.PROMOTER, promoter, "Främjare " + seed + "." + step));
                    case 1 -> {
                        if (people.size() > 1) {
                            dismiss(people.remove(chance.nextInt(people.size())));
                        }
                    }
                    case 2 -> world.company("Bolag " + seed + "." + step, "Hösten", "accepted", promoter, 1);
                    case 3 -> {
                        Someone to = people.get(chance.nextInt(people.size()));
                        world.run(() -> house.getBean(Keepers.class)
                                .choose(
                                        to.asPromoter(promoter),
                                        companies.get(chance.nextInt(companies.size())),
                                        to.person().value()));
                    }
                    case 4 -> {
                        Someone from = people.get(chance.nextInt(people.size()));
                        Someone to = people.get(chance.nextInt(people.size()));
                        if (from != to && !kept(from).isEmpty()) {
                            world.run(() -> house.getBean(Handovers.class)
                                    .handOver(
                                            from.asPromoter(promoter),
                                            from.region(),
                                            promoter,
                                            from.person().value(),
                                            to.person().value()));
                        }
                    }
                    default -> settle();
                }
                List<UUID> there =
                        people.stream().map(each -> each.person().value()).toList();
                assertThat(all())
                        .as("seed %d, step %d", seed, step)
                        .isNotEmpty()
                        .allSatisfy(each -> assertThat(there).contains(each.personId()));
            }
        }
    }

    @Test
    void what_is_kept_of_a_promoter_is_theirs_to_see_and_goes_with_them() {
        var person = house.getBean(Members.class).find(pia.person()).orElseThrow();
        var data = house.getBean(KeepersData.class);
        assertThat(written(() -> data.export(person)).get("network.kept")).hasSize(2);
        written(() -> {
            data.erase(person);
            return true;
        });
        assertThat(written(() -> data.export(person)).get("network.kept")).isEmpty();
        assertThat(all()).allMatch(Keeper::isSomebody);
    }

    private void settle() {
        written(() -> house.getBean(Keepers.class).settle(petra.region().id(), null));
    }

    private int tell(Duration later) {
        var telling = new Telling(
                house.getBean(Keepers.class),
                house.getBean(Handovers.class),
                house.getBean(ToldRepository.class),
                house.getBean(KeeperLetters.class),
                Clock.offset(house.getBean(Clock.class), later));
        return written(() -> telling.tell(petra.region()));
    }

    private void choose(UUID company, Someone who) {
        world.run(() -> house.getBean(Keepers.class)
                .choose(petra.asPromoter(promoter), company, who.person().value()));
    }

    private void dismiss(Someone who) {
        world.run(() -> {
            var members = house.getBean(Members.class);
            UUID membership = members.in(world.manager()).stream()
                    .filter(each -> each.personId().equals(who.person().value()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            members.dismiss(world.manager(), membership);
        });
    }

    private List<Keeper> all() {
        return world.in(() -> house.getBean(Keepers.class).in(petra.asPromoter(promoter)));
    }

    private List<UUID> kept(Someone who) {
        return all().stream()
                .filter(each -> each.is(who.person().value()))
                .map(Keeper::organisationId)
                .toList();
    }

    private List<UUID> mine(Someone who) {
        return world.in(() -> house.getBean(Day.class).of(who.asPromoter(promoter))).stream()
                .filter(DayCall::isMine)
                .map(DayCall::organisationId)
                .toList();
    }

    private String text(Someone who, String path) {
        MvcTestResult page = as(who).get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private static MvcTestResult press(Browser browser, String sheet, String keeper) {
        return browser.press(browser.get(sheet), sheet + "/keeper", Map.of("keeper", keeper));
    }

    private Browser as(Someone who) {
        var own = new Browser(server);
        own.hold(who.token());
        return own;
    }

    private List<KeptLetter> letters(Someone to) {
        String address =
                house.getBean(Members.class).find(to.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    /** In one transaction, as a job works. */
    private <T> T written(Supplier<T> work) {
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
