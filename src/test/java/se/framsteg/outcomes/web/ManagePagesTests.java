package se.framsteg.outcomes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.outcomes.SmallWorld.NOVEMBER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.outcomes.Corrected;
import se.framsteg.outcomes.EvidenceId;
import se.framsteg.outcomes.SmallWorld;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;

@HouseTest
class ManagePagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    SmallWorld world;
    Browser anna;
    String path;
    UUID company;
    EvidenceId answer;

    @BeforeEach
    void anna_manages_a_programme_where_a_company_has_answered() {
        world = new SmallWorld(house);
        company = world.company("0680", "small");
        answer = world.answers(company, "company", "no", 3, null, NOVEMBER);
        path = "/vastmanland/manage/" + world.programme().slug();
        anna = managerOf(world);
    }

    private Browser managerOf(SmallWorld where) {
        String token = Secret.token();
        var person = house.getBean(Members.class)
                .enter("anna-%s@region.example".formatted(token.toLowerCase()), "Anna Berg", Lang.SV);
        where.within(() -> {
            house.getBean(Members.class).join(person, where.manager().region(), Role.MANAGER, null);
            return true;
        });
        house.getBean(Sessions.class).begin(person, token, "Firefox");
        var browser = new Browser(server);
        browser.hold(token);
        return browser;
    }

    private String read(String address) {
        MvcTestResult page = anna.get(address);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private static String text(MvcTestResult page) {
        return Browser.html(page).replace('\u00a0', ' ');
    }

    @Test
    void the_way_goes_from_the_programmes_to_the_figure_to_the_company_to_the_row_of_the_file() {
        assertThat(read("/vastmanland/manage"))
                .contains("href=\"%s\"".formatted(path))
                .contains("Inte publicerat än");
        assertThat(read(path)).contains("1 företag").contains("href=\"%s/figures/strategy-share\"".formatted(path));
        String figure = read(path + "/figures/strategy-share?part=no");
        assertThat(figure)
                .contains("Så räknas det")
                .contains("Nej (1)")
                .contains("href=\"%s/organisations/%s\"".formatted(path, company));
        String organisation = read(path + "/organisations/" + company);
        assertThat(organisation)
                .contains("Har ingen strategi. Rekommenderar: 3 av 10")
                .contains("Enkät, rad 5");
        assertThat(read(path + "/evidence/" + answer.value()))
                .contains("Ett enkätsvar")
                .contains("20 november 2020")
                .contains("Driften")
                .contains("<a href=\"/jonkoping/manage/imports\">Enkät, rad 5</a>");
    }

    @Test
    void who_did_not_answer_can_be_seen_too() {
        UUID silent = world.company("0685", "micro");
        assertThat(read(path + "/figures/strategy-share?part=silent"))
                .contains("Svarade inte (1)")
                .contains(silent.toString())
                .doesNotContain(company.toString());
    }

    @Test
    void a_company_is_found_by_the_beginning_of_its_name_in_any_case() {
        UUID other = world.company("0685", "micro");
        String name = world.nameOf(other);
        String address = path + "/figures/companies-benefited?part=benefited&name=";
        String sought = java.net.URLEncoder.encode(name.toUpperCase(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        assertThat(read(address + sought)).contains(other.toString()).doesNotContain(company.toString());
        assertThat(read(address + "Finns%20inte")).contains("Här finns inga.").contains("value=\"Finns inte\"");
    }

    @Test
    void a_company_is_found_though_five_hundred_of_the_region_come_before_it() {
        UUID other = world.company("0685", "micro");
        TestRows.asOwner("""
                insert into organisations.organisation
                       (region_id, id, number_key, number, number_shown, name, name_key, created_at)
                select ?, gen_random_uuid(), 'planted-' || gen_random_uuid(), '5599990000', '', 'Företag 0' || n,
                       'företag 0' || n, now()
                  from generate_series(1, 600) n
                """, world.manager().region().value());
        try {
            assertThat(read(path + "/figures/companies-benefited?part=benefited&name=F%C3%B6retag"))
                    .contains(other.toString(), company.toString());
        } finally {
            TestRows.asOwner("delete from organisations.organisation where number_key like 'planted-%'");
        }
    }

    @Test
    void a_long_list_is_read_a_page_at_a_time() {
        List<UUID> companies = world.companies(60, "0685", "micro");
        String first = read(path + "/figures/companies-benefited");
        assertThat(first)
                .contains("Nästa sida")
                .doesNotContain(companies.getLast().toString());
        String next = first.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)#who\".*", "$1")
                .replace("&amp;", "&");
        assertThat(read(next)).contains(companies.getLast().toString()).doesNotContain("Nästa sida");
    }

    @Test
    void nothing_is_found_by_another_regions_manager() {
        Browser elsewhere = managerOf(new SmallWorld(house, "orebro"));
        assertThat(elsewhere.get(path)).hasStatus(NOT_FOUND);
        assertThat(elsewhere.get(path + "/evidence/" + answer.value())).hasStatus(NOT_FOUND);
        assertThat(elsewhere.get("/vastmanland/manage")).hasStatus(NOT_FOUND);
    }

    @Nested
    class Correcting {
        private String correction() {
            return path + "/evidence/" + answer.value() + "/correction";
        }

        private MvcTestResult correct(Map<String, String> typed) {
            return anna.press(anna.get(correction()), correction(), typed);
        }

        @Test
        void moves_the_figure_and_leaves_the_old_row_with_the_reason_beside_the_new() {
            MvcTestResult answered =
                    correct(Map.of("code", "has", "number", "9", "happenedOn", "2020-11-20", "reason", "Fel ruta"));
            assertThat(answered).hasStatus3xxRedirection();
            String evidence = read(Browser.location(answered));
            assertThat(evidence)
                    .contains("Har en hållbarhetsstrategi. Rekommenderar: 9 av 10")
                    .contains("Fel ruta")
                    .contains("Rättat av")
                    .contains("Anna Berg")
                    .contains("Ersatte:");
            assertThat(world.figures().strategy().has()).isEqualTo(1);
        }

        @Test
        void asks_for_a_reason_and_keeps_what_was_typed() {
            MvcTestResult again =
                    correct(Map.of("code", "has", "number", "11", "happenedOn", "2020-11-20", "reason", " "));
            assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(text(again))
                    .contains("Skriv varför underlaget rättas.")
                    .contains("Skriv ett helt tal från 0 till 10.")
                    .contains("value=\"11\"");
            assertThat(world.figures().strategy().has()).isZero();
        }

        @Test
        void says_so_when_something_newer_has_come_in_between() {
            MvcTestResult form = anna.get(correction());
            world.correct(answer, new Corrected("draft", null, BigDecimal.ONE, NOVEMBER, false), "Efter samtal");
            MvcTestResult late = anna.press(
                    form,
                    correction(),
                    Map.of("code", "has", "number", "9", "happenedOn", "2020-11-20", "reason", "Fel ruta"));
            assertThat(text(late)).contains("Underlaget har redan ersatts av ett nyare.");
            assertThat(world.figures().strategy().has()).isZero();
        }

        @Test
        void is_taken_back_by_a_press() {
            String corrected = Browser.location(
                    correct(Map.of("code", "has", "number", "9", "happenedOn", "2020-11-20", "reason", "Fel ruta")));
            MvcTestResult undone = anna.press(anna.get(corrected), corrected + "/undoing", Map.of());
            assertThat(undone).hasStatus3xxRedirection();
            assertThat(read(Browser.location(undone)))
                    .contains("Har ingen strategi")
                    .contains("Rättelsen är ångrad");
            assertThat(world.figures().strategy().has()).isZero();
        }
    }

    @Test
    void what_somebody_has_just_taken_back_is_shown_to_who_takes_it_back_too() {
        EvidenceId correction =
                world.correct(answer, new Corrected("draft", null, BigDecimal.ONE, NOVEMBER, false), "Efter samtal");
        String address = path + "/evidence/" + correction.value();
        MvcTestResult seen = anna.get(address);
        world.undo(correction);
        MvcTestResult late = anna.press(seen, address + "/undoing", Map.of());
        assertThat(late).hasStatus3xxRedirection();
        assertThat(Browser.location(late)).isEqualTo(address);
    }

    @Nested
    class Publishing {
        @Test
        void shows_first_what_would_change_and_then_changes_it() {
            String publication = path + "/publication";
            assertThat(read(publication)).contains("Det här blir publikt").contains("1 företag");
            assertThat(anna.press(anna.get(publication), publication, Map.of())).hasStatus3xxRedirection();
            assertThat(read(publication))
                    .contains("Det som är publicerat stämmer med siffrorna just nu.")
                    .contains("Anna Berg");
            world.company("0685", "micro");
            assertThat(read(publication)).contains("Publicerat nu").contains("2 företag");
            assertThat(world.published().figures().benefited().value()).isEqualTo(1);
        }
    }

    @Nested
    class Open_data {
        private Browser anybody;
        private String open;

        @BeforeEach
        void is_published() {
            open = "/vastmanland/" + world.programme().slug();
            anybody = new Browser(server);
            world.publish();
        }

        @Test
        void holds_the_figures_their_definitions_and_the_licence() {
            MvcTestResult json = anybody.get(open + "/results.json");
            assertThat(json).hasStatusOk().hasHeader("Content-Type", "application/json;charset=UTF-8");
            assertThat(json).bodyJson().extractingPath("$.licence").isEqualTo("CC0-1.0");
            assertThat(json).bodyJson().extractingPath("$.indicators[0].value").isEqualTo(1);
            assertThat(json)
                    .bodyJson()
                    .extractingPath("$.indicators[1].denominator")
                    .isEqualTo(1);
            assertThat(json).bodyJson().extractingPath("$.definitions[0].id").isEqualTo("companies-benefited");
        }

        @Test
        void is_a_table_too() {
            MvcTestResult csv = anybody.get(open + "/results.csv");
            assertThat(csv).hasStatusOk();
            assertThat(text(csv).split("\r\n"))
                    .startsWith("remark,region,programme,as_of,published_at,indicator,name,measure,group,value")
                    .anyMatch(row -> row.endsWith(",companies-benefited,Företag som fått stöd,value,,1"));
        }

        @Test
        void has_pictures() {
            assertThat(text(anybody.get(open + "/figures/companies-benefited.svg")))
                    .contains("<svg", "Räknat till och med 31 december 2020");
            assertThat(anybody.get(open + "/figures/recommendation.svg")).hasStatus(NOT_FOUND);
            assertThat(anybody.get(open + "/figures/nothing.svg")).hasStatus(NOT_FOUND);
        }

        @Test
        void is_not_sent_again_to_who_has_it() {
            String etag = anybody.get(open + "/results.json").getResponse().getHeader("ETag");
            assertThat(server.get().uri(open + "/results.json").header("If-None-Match", etag))
                    .hasStatus(org.springframework.http.HttpStatus.NOT_MODIFIED);
        }
    }
}
