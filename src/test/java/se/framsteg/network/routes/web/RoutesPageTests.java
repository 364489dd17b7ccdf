package se.framsteg.network.routes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.network.routes.Matter;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.routes.RouteDraft;
import se.framsteg.network.routes.RouteRow;
import se.framsteg.network.routes.Routes;
import se.framsteg.network.routes.Subject;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.web.Browser;

/** A manager says who answers for what, moves rows about, takes them away and puts them back. */
@HouseTest
class RoutesPageTests {
    private static final String PAGE = "/orebro/manage/routes";
    private static final String LAXA = "1860";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    RequestsWorld world;
    Browser maja;

    @BeforeEach
    void a_manager_with_an_empty_table() {
        world = new RequestsWorld(house, "orebro");
        maja = new Browser(server);
        maja.hold(world.maja.token());
    }

    @Test
    void an_empty_table_leaves_everything_to_the_region() {
        assertThat(page()).contains("Alla andra frågor kommer till er på regionen", "Laxå", "Energi");
        assertThat(responsible("energy")).isEqualTo(Responsible.REGION);
    }

    @Test
    void a_row_is_added_changed_moved_removed_and_put_back() {
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab.toString()));
        add(Map.of(
                "municipality",
                LAXA,
                "subject",
                "energy",
                "responsible",
                world.chamber + "." + world.per.person().value(),
                "members",
                "true"));
        List<RouteRow> rows = rows();
        assertThat(rows)
                .extracting(RouteRow::organisation, RouteRow::members)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nuvab", false),
                        org.assertj.core.groups.Tuple.tuple("Handelskammaren", true));
        assertThat(page()).contains("Handelskammaren: Per Främjare", "Företag som är med i ett program");

        UUID second = rows.getLast().id();
        assertThat(Browser.html(maja.get(PAGE + "?route=" + second))).contains("Ändra en rad");
        MvcTestResult changed = maja.press(
                maja.get(PAGE + "?route=" + second),
                PAGE + "/" + second,
                Map.of("municipality", LAXA, "subject", "energy", "responsible", world.chamber.toString()));
        assertThat(changed).hasStatus(SEE_OTHER);
        assertThat(responsible("energy").organisation()).isEqualTo(world.chamber);
        assertThat(responsible("other").organisation()).isEqualTo(world.nuvab);

        assertThat(maja.press(maja.get(PAGE), PAGE + "/" + second + "/up", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(rows().getFirst().id()).isEqualTo(second);
        assertThat(maja.press(maja.get(PAGE), PAGE + "/" + second + "/down", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(rows().getLast().id()).isEqualTo(second);

        MvcTestResult removed = maja.press(maja.get(PAGE), PAGE + "/" + second + "/removal", Map.of());
        assertThat(responsible("energy").organisation()).isEqualTo(world.nuvab);
        String undo = Browser.location(removed);
        assertThat(undo).isNotNull();
        assertThat(maja.press(maja.get(undo), PAGE + "/" + second + "/return", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(responsible("energy").organisation()).isEqualTo(world.chamber);
    }

    @Test
    void the_region_itself_may_answer_by_a_row_and_obstacles_are_given_to_nobody() {
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab.toString()));
        add(Map.of("municipality", "all", "subject", "energy", "responsible", "region"));
        assertThat(responsible("energy")).isEqualTo(Responsible.REGION);
        assertThat(responsible("other").organisation()).isEqualTo(world.nuvab);
        String changing =
                Browser.html(maja.get(PAGE + "?route=" + rows().getLast().id()));
        assertThat(changing).containsPattern("value=\"region\" selected|value=\"region\" checked");
        assertThat(page()).doesNotContain("value=\"accessibility\"");
        assertThat(maja.press(
                        maja.get(PAGE),
                        PAGE,
                        Map.of(
                                "municipality",
                                "all",
                                "subject",
                                "accessibility",
                                "responsible",
                                world.nuvab.toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void a_new_row_comes_last_also_where_others_were_taken_away() {
        for (String subject : List.of("energy", "material", "climate", "strategy")) {
            add(Map.of("municipality", "all", "subject", subject, "responsible", world.nuvab.toString()));
        }
        List<RouteRow> before = rows();
        before.subList(0, 2).forEach(row -> maja.press(maja.get(PAGE), PAGE + "/" + row.id() + "/removal", Map.of()));
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.chamber.toString()));
        assertThat(rows()).extracting(RouteRow::organisation).containsExactly("Nuvab", "Nuvab", "Handelskammaren");
        assertThat(rows()).extracting(RouteRow::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void what_was_taken_away_is_not_put_back_into_a_full_table() {
        Map<String, String> all =
                Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab.toString());
        add(all);
        UUID first = rows().getFirst().id();
        maja.press(maja.get(PAGE), PAGE + "/" + first + "/removal", Map.of());
        fill();
        assertThat(maja.press(maja.get(PAGE + "?removed=" + first), PAGE + "/" + first + "/return", Map.of()))
                .hasStatus(CONFLICT);
        assertThat(rows()).hasSize(Routes.MOST);
    }

    @Test
    void the_very_same_row_is_refused_and_said_so() {
        Map<String, String> row =
                Map.of("municipality", LAXA, "subject", "energy", "responsible", world.nuvab.toString());
        add(row);
        MvcTestResult twice = maja.press(maja.get(PAGE), PAGE, row);
        assertThat(twice).hasStatus(CONFLICT);
        assertThat(Browser.html(twice)).contains("Den raden finns redan i tabellen.");
        UUID first = rows().getFirst().id();
        assertThat(maja.press(maja.get(PAGE + "?route=" + first), PAGE + "/" + first, row))
                .as("a row may be saved as it is")
                .hasStatus(SEE_OTHER);
        maja.press(maja.get(PAGE), PAGE + "/" + first + "/removal", Map.of());
        add(row);
        assertThat(maja.press(maja.get(PAGE + "?removed=" + first), PAGE + "/" + first + "/return", Map.of()))
                .hasStatus(CONFLICT);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void where_questions_go_is_said_in_a_few_sentences_with_the_whole_table_folded_away() {
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab.toString()));
        assertThat(page())
                .contains("Frågorna går till Nuvab, utom de här:")
                .contains("Frågor om ”Hinder på webbplatsen” går till regionen, från alla kommuner.")
                .contains("<summary>Visa kommun för kommun</summary>")
                .doesNotContain("Frågor från");
        add(Map.of("municipality", LAXA, "subject", "energy", "responsible", world.chamber.toString()));
        assertThat(page()).contains("Frågor från Laxå om ”Energi” går till Handelskammaren.");
        add(Map.of("municipality", LAXA, "subject", "all", "responsible", world.chamber.toString()));
        assertThat(page())
                .contains("Frågor från Laxå går till Handelskammaren.")
                .doesNotContain("om ”Energi”");
    }

    @Test
    void what_cannot_be_is_refused_and_what_was_chosen_stays() {
        MvcTestResult wrong = maja.press(
                maja.get(PAGE), PAGE, Map.of("municipality", "0180", "subject", "nonsense", "responsible", ""));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("Välj en kommun i länet", "Välj ett ämne", "Välj vem som ska svara");
        MvcTestResult stranger = maja.press(
                maja.get(PAGE),
                PAGE,
                Map.of("municipality", LAXA, "responsible", UUID.randomUUID().toString()));
        assertThat(stranger).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(stranger)).contains("kan inte svara här längre", "value=\"1860\" selected");
        assertThat(maja.press(maja.get(PAGE), PAGE + "/promise", Map.of("days", "11")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.get(PAGE + "?route=" + UUID.randomUUID())).hasStatus(NOT_FOUND);
        var petra = new Browser(server);
        petra.hold(world.petra.token());
        assertThat(petra.get(PAGE)).hasStatus(NOT_FOUND);
    }

    @Test
    void who_is_away_is_answered_for_by_who_takes_over_until_they_are_back() {
        String petra = world.petra.person().value().toString();
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab + "." + petra));
        String until = LocalDate.now().plusDays(3).toString();
        assertThat(maja.press(
                        maja.get(PAGE), PAGE + "/absences", Map.of("absent", petra, "until", until, "standIn", petra)))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(maja.press(
                        maja.get(PAGE),
                        PAGE + "/absences",
                        Map.of(
                                "absent",
                                petra,
                                "until",
                                until,
                                "standIn",
                                world.per.person().value().toString())))
                .hasStatus(SEE_OTHER);
        assertThat(responsible("energy"))
                .isEqualTo(new Responsible(world.chamber, world.per.person().value()));
        assertThat(page()).contains("Petra Främjare är borta till och med", "Per Främjare tar över");
        assertThat(maja.press(maja.get(PAGE), PAGE + "/absences/" + petra + "/ending", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(responsible("energy").organisation()).isEqualTo(world.nuvab);
    }

    @Test
    void the_promise_is_the_regions_own() {
        assertThat(maja.press(maja.get(PAGE), PAGE + "/promise", Map.of("days", "3")))
                .hasStatus(SEE_OTHER);
        assertThat(Browser.html(maja.get("/orebro/ask"))).contains("Du får svar inom 3 arbetsdagar");
        assertThat(maja.press(maja.get(PAGE), PAGE + "/promise", Map.of("days", "2")))
                .hasStatus(SEE_OTHER);
    }

    @Test
    void what_was_taken_away_is_forgotten_after_a_month() {
        add(Map.of("municipality", "all", "subject", "all", "responsible", world.nuvab.toString()));
        UUID row = rows().getLast().id();
        world.run(() -> world.routes().remove(world.manager(), row));
        Instant later =
                Instant.now().atZone(ZoneOffset.UTC).plus(Period.ofDays(40)).toInstant();
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> world.routes().forgetOld(later));
        assertThat(maja.press(maja.get(PAGE + "?removed=" + row), PAGE + "/" + row + "/return", Map.of()))
                .hasStatus(NOT_FOUND);
    }

    /** As many rows as there is room for, no two alike. */
    private void fill() {
        List<String> places = List.copyOf(world.in(() -> house.getBean(Organisations.class)
                .municipalitiesOf(world.region.id())
                .keySet()));
        List<String> subjects = Subject.given().stream().map(Subject::name).toList();
        for (int n = 0; n < Routes.MOST; n++) {
            String place = places.get(n % places.size());
            int rest = n / places.size();
            String subject = subjects.get(rest % subjects.size());
            UUID organisation = List.of(world.nuvab, world.chamber).get(rest / subjects.size() % 2);
            boolean members = rest / subjects.size() / 2 == 1;
            world.run(() ->
                    world.routes().add(world.manager(), new RouteDraft(place, subject, members, organisation, null)));
        }
    }

    private void add(Map<String, String> row) {
        assertThat(maja.press(maja.get(PAGE), PAGE, row)).hasStatus(SEE_OTHER);
    }

    private List<RouteRow> rows() {
        return world.in(() -> world.routes().in(world.manager()));
    }

    private Responsible responsible(String subject) {
        return world.in(
                () -> world.routes().table(world.region.id()).responsible(new Matter(LAXA, subject, false, null)));
    }

    private String page() {
        MvcTestResult page = maja.get(PAGE);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }
}
