package se.framsteg.flows.offers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Holders;
import se.framsteg.flows.PublicFlow;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.Side;
import se.framsteg.flows.Visibility;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.world.Someone;

@HouseTest
class OthersTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Flows flows;

    @Autowired
    ShownFlows shown;

    FlowWorld world;

    @BeforeEach
    void three_companies() {
        world = new FlowWorld(house, "dalarna");
    }

    private Browser browser(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private static String others(UUID company) {
        return "/dalarna/company/%s/flows/others".formatted(company);
    }

    @Test
    void a_flow_is_found_at_its_level_and_nowhere_else() {
        FlowId draft = world.draft();
        FlowId round = world.published(Visibility.COHORT);
        FlowId county = world.published(Visibility.COUNTY);
        FlowId back = world.published(Visibility.PUBLIC);
        world.in(() -> flows.withdraw(world.lisa(), back));
        FlowId paused = world.published(Visibility.PUBLIC);
        world.in(() -> flows.pause(world.lisa(), paused));
        world.in(() -> flows.draft(world.nina(), FlowWorld.need(world.today)));
        world.in(() -> flows.draft(world.olle(), FlowWorld.need(world.today)));
        assertThat(found(world.nina, world.neighbour))
                .contains(
                        world.shownId(round).value().toString(),
                        world.shownId(county).value().toString());
        assertThat(found(world.nina, world.neighbour))
                .doesNotContain(
                        world.shownId(draft).value().toString(),
                        world.shownId(back).value().toString(),
                        world.shownId(paused).value().toString());
        assertThat(found(world.olle, world.stranger))
                .contains(world.shownId(county).value().toString())
                .doesNotContain(
                        world.shownId(round).value().toString(),
                        world.shownId(draft).value().toString());
        assertThat(found(world.work.lisa, world.work.company))
                .doesNotContain(world.shownId(county).value().toString());
        Browser olle = browser(world.olle);
        for (FlowId hidden : List.of(draft, round, back, paused, new FlowId(UUID.randomUUID()))) {
            assertThat(olle.get(
                            others(world.stranger) + "/" + world.shownId(hidden).value()))
                    .hasStatus(NOT_FOUND);
        }
        assertThat(browser(world.nina)
                        .get(others(world.neighbour) + "/"
                                + world.shownId(round).value()))
                .hasStatusOk();
    }

    @Test
    void what_is_taken_back_and_published_again_cannot_be_joined_by_who_saw_both() {
        FlowId id = world.published(Visibility.COUNTY);
        UUID first = world.shownId(id).value();
        String before = found(world.nina, world.neighbour);
        assertThat(before).contains(first.toString()).doesNotContain(id.value().toString());
        world.in(() -> flows.renew(world.lisa(), id, world.today.plusDays(200)));
        assertThat(world.shownId(id).value())
                .as("shown for longer is shown still")
                .isEqualTo(first);
        world.in(() -> flows.withdraw(world.lisa(), id));
        world.in(() -> flows.publish(
                world.lisa(),
                id,
                flows.find(world.lisa(), id).orElseThrow().version(),
                Visibility.COUNTY,
                world.today.plusDays(9)));
        UUID second = world.shownId(id).value();
        assertThat(second).isNotEqualTo(first);
        Browser nina = browser(world.nina);
        assertThat(nina.get(others(world.neighbour) + "/" + first)).hasStatus(NOT_FOUND);
        assertThat(nina.get(others(world.neighbour) + "/" + id.value())).hasStatus(NOT_FOUND);
        assertThat(nina.get(others(world.neighbour) + "/" + second)).hasStatusOk();
        assertThat(found(world.nina, world.neighbour))
                .contains(second.toString())
                .doesNotContain(first.toString(), id.value().toString());
    }

    private String found(Someone who, UUID company) {
        return Browser.html(browser(who).get(others(company)));
    }

    @Test
    void nothing_on_the_pages_of_others_tells_whose_it_is() {
        FlowId id = world.published(Visibility.PUBLIC);
        world.in(() -> flows.draft(world.nina(), FlowWorld.need(world.today)));
        String holder = world.in(
                        () -> world.bean(Holders.class).find(world.lisa()).orElseThrow())
                .id()
                .value()
                .toString();
        Browser nina = browser(world.nina);
        for (String path : List.of(
                others(world.neighbour),
                others(world.neighbour) + "/" + world.shownId(id).value(),
                "/dalarna/flows",
                "/en/dalarna/flows")) {
            assertThat(Browser.html(nina.get(path)))
                    .as(path)
                    .doesNotContain("Svets", holder, world.work.company.toString(), "Gnosjö");
        }
        assertThat(Browser.html(nina.get(
                        others(world.neighbour) + "/" + world.shownId(id).value())))
                .contains("Sträckfilm från pallar", "ungefär 12\u00a0ton om året", "3 till 7 mil bort");
    }

    /** Whoever publishes is asked to take their name out; but a company may be called otherwise later. */
    @Test
    void the_name_that_a_holder_has_today_is_taken_out_of_its_words() {
        FlowId need = world.published(world.nina(), FlowWorld.need(world.today), Visibility.COUNTY);
        world.in(() -> world.bean(JdbcClient.class)
                .sql("update flows.flow set title = 'Grannens behov', words = 'Fråga Grannens' where id = ?")
                .param(need.value())
                .update());
        Browser lisa = browser(world.work.lisa);
        String one = others(world.work.company) + "/" + world.shownId(need).value();
        assertThat(Browser.html(lisa.get(others(world.work.company))) + Browser.html(lisa.get(one)))
                .contains("… behov", "Fråga …")
                .doesNotContain("Grannens");
    }

    @Test
    void others_are_searched_by_the_words_of_materials() {
        FlowId id = world.published(Visibility.COUNTY);
        Browser nina = browser(world.nina);
        assertThat(Browser.html(nina.get(others(world.neighbour) + "?q=plast&direction=offer")))
                .contains(world.shownId(id).value().toString());
        String like = "direction=need&like=" + world.shownId(id).value();
        assertThat(Browser.html(nina.get(
                        others(world.neighbour) + "/" + world.shownId(id).value())))
                .contains(like.replace("&", "&amp;"));
        assertThat(Browser.html(nina.get(others(world.neighbour).replace("/others", "/new?" + like))))
                .contains("value=\"Sträckfilm från pallar\"")
                .containsPattern("<option value=\"plastic.pe.film\" selected");
        assertThat(Browser.html(nina.get(others(world.neighbour) + "?direction=need")))
                .doesNotContain(world.shownId(id).value().toString());
        assertThat(Browser.html(nina.get(others(world.neighbour) + "?q=glas")))
                .contains("Inget sådant visas för er just nu")
                .doesNotContain(world.shownId(id).value().toString());
        assertThat(Browser.html(nina.get(others(world.neighbour) + "?q=%3Cscript%3E" + "x".repeat(9000))))
                .contains("Inget sådant");
    }

    @Test
    void anybody_sees_material_and_size_and_the_area_where_five_or_more_have_something() {
        var small = new FlowWorld(house, "jonkoping");
        FlowDraft tyres = FlowDraft.of(Side.OFFER, "Däck", "rubber", FlowWorld.GNOSJO, small.today);
        small.published(small.lisa(), tyres, Visibility.PUBLIC);
        small.published(small.lisa(), tyres, Visibility.COUNTY);
        List<PublicFlow> few = small.in(() -> shown.open(small.lisa().region())).stream()
                .filter(each -> each.material().equals("rubber"))
                .toList();
        assertThat(few).extracting(PublicFlow::sizeClass).containsExactly("unknown");
        IntStream.range(0, 5).forEach(_ -> {
            UUID company = small.work.world.company("Gummit AB");
            Someone who = Someone.being(house, small.work.lisa.region(), Role.LEAD, company, "Gun Gummi");
            small.published(who.asMember(company, Role.LEAD), tyres, Visibility.PUBLIC);
        });
        assertThat(small.in(() -> shown.open(small.lisa().region())))
                .filteredOn(each -> each.material().equals("rubber"))
                .singleElement()
                .satisfies(each -> assertThat(each.area()).isNotEmpty())
                .returns(6L, PublicFlow::count);
        small.bean(FrozenPages.class).forget("/jonkoping/flows");
        assertThat(Browser.html(new Browser(server).get("/jonkoping/flows")))
                .contains("Gummi")
                .doesNotContain("Däck", "Gummit");
    }
}
