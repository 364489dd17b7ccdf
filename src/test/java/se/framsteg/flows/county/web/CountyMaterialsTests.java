package se.framsteg.flows.county.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Deal;
import se.framsteg.flows.brokering.Deals;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.people.web.Browser;
import se.framsteg.world.Someone;

@HouseTest
class CountyMaterialsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    BrokerWorld world;
    String page;

    @BeforeEach
    void a_region_of_its_own() {
        world = new BrokerWorld(house, "blekinge");
        world.does(() -> world.jdbc()
                .sql("update flows.match set state = 'ended', interest_of = null, reason = null where state <> 'ended'")
                .update());
        world.does(() -> world.jdbc()
                .sql(
                        "update flows.delivery set state = 'undone', ended_at = now(), ended_by = told_by where state <> 'undone'")
                .update());
        page = "/blekinge/manage/materials";
    }

    @Test
    void tonnes_stand_by_whose_word_they_are() {
        MatchId two = world.mutual();
        deliver(two, "2.5", true);
        deliver(two, "4", false);
        var known = BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab);
        outside(known.match(), "3");
        assertThat(rowOf("Plast")).isEqualTo("Plast 2,5 3 4 3");
        assertThat(rowOf("Nuvab")).as("Petra follows both").isEqualTo("Nuvab 2 0 2,5 3");
        assertThat(rowOf(world.petra, "/blekinge/promote/flows", "Plast"))
                .as("as their promoter sees it")
                .isEqualTo("Plast 2,5 3 2");
        assertThat(rowOf("Handelskammaren")).isEqualTo("Handelskammaren 1 0 2,5 0");
    }

    @Test
    void what_a_promoter_has_said_for_both_sides_stands_apart_and_counts_nowhere() {
        deliver(world.mutual(), "2.5", true);
        Deal.Party one = new Deal.Party.Outsider(new HolderId(world.holder(null, world.nuvab)), null);
        Deal.Party other = new Deal.Party.Outsider(new HolderId(world.holder(null, world.nuvab)), null);
        var yes = new Consent("Ulla", world.course.today);
        var told = new Delivery.Told(world.course.today, new BigDecimal("5"), null);
        var deal = new Deal(one, other, "Emballage", "wood", told, Map.of(Side.OFFER, yes, Side.NEED, yes));
        MatchId match = world.in(() -> house.getBean(Deals.class).note(world.petra(), deal));
        world.does(() -> {
            var deliveries = house.getBean(Deliveries.class);
            Speaker giver = Speaker.of(world.petra(), Side.OFFER).hearing(yes);
            Speaker taker = Speaker.of(world.petra(), Side.NEED).hearing(yes);
            var more = new Delivery.Told(world.course.today, new BigDecimal("4"), null);
            deliveries.confirm(taker, match, deliveries.tell(giver, match, more));
        });
        for (String where : List.of(page, "/blekinge/promote/flows")) {
            Someone who = where.equals(page) ? world.course.maja : world.petra;
            assertThat(html(who, where)).contains("Utanför räkningen: 4 ton");
            assertThat(rowOf(who, where, "Trä")).isEmpty();
        }
        assertThat(rowOf("Tillsammans")).isEqualTo("Tillsammans 2,5 0 0 1");
        assertThat(rowOf("Nuvab")).isEqualTo("Nuvab 2 0 2,5 0");
    }

    @Test
    void a_corrected_delivery_counts_once_and_by_its_year() {
        MatchId two = world.mutual();
        UUID first = deliver(two, "2.5", true);
        world.does(() -> {
            var told = new Delivery.Told(world.course.today, new BigDecimal("2.75"), first);
            UUID again = house.getBean(Deliveries.class).tell(Speaker.of(world.folke()), two, told);
            house.getBean(Deliveries.class).confirm(Speaker.of(world.greta()), two, again);
        });
        int year = world.course.today.getYear();
        assertThat(rowOf("Plast")).isEqualTo("Plast 2,75 0 0 1");
        assertThat(html(world.course.maja, page + "?year=" + year)).contains("2,75");
        assertThat(html(world.course.maja, page + "?year=1990"))
                .as("no such year")
                .contains("2,75");
    }

    @Test
    void names_stand_there_when_both_have_said_yes_and_not_before() {
        MatchId match = world.proposed();
        assertThat(html(world.course.maja, page))
                .contains("Ett förslag väntar på svar")
                .doesNotContain(
                        "Foliebolaget", "Gjutarna", "plastfilm", match.value().toString());
        world.yes(Speaker.of(world.folke()), match);
        assertThat(html(world.course.maja, page)).doesNotContain("Foliebolaget", "Gjutarna");
        world.yes(Speaker.of(world.greta()), match);
        assertThat(html(world.course.maja, page))
                .contains("Foliebolaget Exakt AB → Gjutarna Norr AB", "Båda har sagt ja")
                .doesNotContain("förslag väntar på svar");
    }

    @Test
    void who_is_outside_has_no_name_here() {
        BrokerWorld.in(house, world.folke, world.film, world.petra, world.nuvab);
        assertThat(html(world.course.maja, page))
                .contains("Foliebolaget Exakt AB → någon utanför programmet")
                .doesNotContain("Utanför AB", "Ulla");
    }

    @Test
    void what_came_to_nothing_stands_by_reason_without_names() {
        MatchId match = world.mutual();
        world.does(() -> world.matches().fail(Speaker.of(world.folke()), match, Reason.QUALITY));
        assertThat(rowOf("Kvaliteten räckte inte")).isEqualTo("Kvaliteten räckte inte 1 Plast 1");
        assertThat(html(world.course.maja, page)).doesNotContain("Foliebolaget", "Gjutarna");
    }

    @Test
    void of_what_came_to_nothing_before_both_said_yes_there_is_a_number_and_nothing_else() {
        MatchId match = world.proposed();
        world.yes(Speaker.of(world.folke()), match);
        assertThat(rowOf("Nuvab")).as("nor who follows them").isEmpty();
        world.does(() -> world.jdbc()
                .sql("update flows.match set state = 'failed', interest_of = null, reason = 'declined' where id = ?")
                .param(match.value())
                .update());
        assertThat(html(world.course.maja, page)).doesNotContain("Plast");
        assertThat(rowOf("Nuvab")).isEmpty();
        assertThat(html(world.course.maja, page)).contains("Ett förslag föll innan båda hade sagt ja");
        assertThat(browser(world.course.maja).get(page + "/materials.xlsx")).hasStatus(OK);
    }

    @Test
    void it_is_for_managers_and_comes_as_excel() {
        deliver(world.mutual(), "2.5", true);
        Browser maja = browser(world.course.maja);
        assertThat(maja.get("/blekinge/manage")).bodyText().contains("href=\"" + page);
        assertThat(maja.get(page + "/materials.xlsx")).hasStatus(OK);
        assertThat(browser(world.petra).get(page)).hasStatus(NOT_FOUND);
        assertThat(browser(world.folke).get(page + "/materials.xlsx")).hasStatus(NOT_FOUND);
    }

    private UUID deliver(MatchId match, String tonnes, boolean confirmed) {
        return world.in(() -> {
            agree(match, Speaker.of(world.folke()), Speaker.of(world.greta()));
            var told = new Delivery.Told(world.course.today, new BigDecimal(tonnes), null);
            var deliveries = house.getBean(Deliveries.class);
            UUID id = deliveries.tell(Speaker.of(world.folke()), match, told);
            if (confirmed) {
                deliveries.confirm(Speaker.of(world.greta()), match, id);
            }
            return id;
        });
    }

    private void outside(MatchId match, String tonnes) {
        world.does(() -> {
            agree(match, Speaker.of(world.folke()), world.outside());
            var told = new Delivery.Told(world.course.today, new BigDecimal(tonnes), null);
            var deliveries = house.getBean(Deliveries.class);
            UUID id = deliveries.tell(Speaker.of(world.folke()), match, told);
            deliveries.confirm(world.outside(), match, id);
        });
    }

    private void agree(MatchId match, Speaker one, Speaker other) {
        var dialogues = house.getBean(Dialogues.class);
        dialogues.propose(one, match, Proposal.Kind.AGREEMENT, new Proposal.Terms("Som vi sa", null, null, null));
        dialogues.answer(
                other, match, dialogues.proposals(other, match).getFirst().id(), true);
    }

    /** The cells of the row with a head, in words. */
    private String rowOf(String head) {
        return rowOf(world.course.maja, page, head);
    }

    private String rowOf(Someone who, String path, String head) {
        return Pattern.compile("(?s)<tr role=\"row\">.*?</tr>")
                .matcher(html(who, path))
                .results()
                .map(row -> row.group().replaceAll("<[^>]+>", " ").strip().replaceAll("\\s+", " "))
                .filter(row -> row.startsWith(head))
                .findFirst()
                .orElse("");
    }

    private String html(Someone person, String path) {
        return Browser.html(browser(person).get(path));
    }

    private Browser browser(Someone person) {
        var browser = new Browser(server);
        browser.hold(person.token());
        return browser;
    }
}
