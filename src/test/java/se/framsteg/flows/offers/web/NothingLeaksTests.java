package se.framsteg.flows.offers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Visibility;
import se.framsteg.people.web.Browser;
import se.framsteg.rules.Statements;
import se.framsteg.shell.web.FrozenPages;

/**
 * A flow that is not for one's eyes is as one that there is not: in words, in numbers, and in what the house does meanwhile, so
 * that neither what is answered nor how long it takes tells of it.
 */
@HouseTest
class NothingLeaksTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Flows flows;

    FlowWorld world;
    Browser olle;
    FlowId own;

    @BeforeEach
    void a_stranger_has_a_need_of_what_others_hide() {
        world = new FlowWorld(house, "blekinge");
        olle = new Browser(server);
        olle.hold(world.olle.token());
        own = world.published(world.olle(), FlowWorld.need(world.today), Visibility.COUNTY);
    }

    private String company(String below) {
        return "/blekinge/company/%s/flows%s".formatted(world.stranger, below);
    }

    /** Drafted, for others' rounds, taken back, paused and closed. */
    private List<FlowId> hidden() {
        FlowId back = world.published(Visibility.PUBLIC);
        world.in(() -> flows.withdraw(world.lisa(), back));
        FlowId paused = world.published(Visibility.PUBLIC);
        world.in(() -> flows.pause(world.lisa(), paused));
        FlowId closed = world.published(Visibility.PUBLIC);
        world.in(() -> flows.close(world.lisa(), closed));
        return List.of(world.draft(), world.published(Visibility.COHORT), back, paused, closed);
    }

    @Test
    void no_page_says_otherwise_when_others_hide_something() {
        List<String> pages = List.of(
                company("/others"),
                company("/others?q=plast"),
                company("/others?direction=offer"),
                company("/%s/candidates".formatted(own.value())),
                company("/%s/candidates?why=true".formatted(own.value())),
                company(""),
                company("/flows.json"),
                "/blekinge/flows",
                "/blekinge/materials/plastic.pe.film");
        List<String> before = pages.stream().map(this::text).toList();
        hidden();
        assertThat(pages.stream().map(this::text).toList()).isEqualTo(before);
        world.published(Visibility.PUBLIC);
        assertThat(pages.stream().map(this::text).toList())
                .as("what is shown is seen, so that the comparison can fail")
                .isNotEqualTo(before);
    }

    /** Without what differs each time a page is made. */
    private String text(String path) {
        house.getBean(FrozenPages.class).forget("/blekinge/flows");
        return Browser.html(olle.get(path)).replaceAll("value=\"[^\"]{20,}\"", "");
    }

    @Test
    void asking_for_something_hidden_is_answered_and_worked_out_as_for_nothing() {
        List<Function<FlowId, String>> reads = List.of(
                id -> company("/others/" + world.shownId(id).value()),
                id -> company("/others/%s/photos/1".formatted(world.shownId(id).value())),
                id -> company("/" + id.value()),
                id -> company("/%s/candidates".formatted(id.value())),
                id -> company("/%s/files".formatted(id.value())),
                id -> company("/%s/publication".formatted(id.value())));
        List<FlowId> hidden = hidden();
        for (Function<FlowId, String> read : reads) {
            Asked nothing = asked(read, new FlowId(UUID.randomUUID()));
            assertThat(nothing.status()).isEqualTo(404);
            for (FlowId id : hidden) {
                assertThat(asked(read, id)).as(read.apply(id)).isEqualTo(nothing);
            }
        }
    }

    private record Asked(int status, String page, List<String> statements) {}

    private Asked asked(Function<FlowId, String> read, FlowId id) {
        MvcTestResult[] answer = new MvcTestResult[1];
        String path = read.apply(id);
        List<String> statements = Statements.during(() -> answer[0] = olle.get(path));
        MvcTestResult got = Objects.requireNonNull(answer[0]);
        String page = Browser.html(got).replace(path, "").replaceAll("value=\"[^\"]{20,}\"", "");
        return new Asked(got.getResponse().getStatus(), page, statements);
    }

    @Test
    void interest_in_something_hidden_is_interest_in_nothing() {
        String page = company("/%s/candidates".formatted(own.value()));
        List<FlowId> hidden = hidden();
        Pressed nothing = pressed(page, new FlowId(UUID.randomUUID()));
        for (FlowId id : hidden) {
            assertThat(pressed(page, id)).isEqualTo(nothing);
        }
        FlowDraft offer = FlowWorld.offer(world.today);
        FlowId shown = world.published(world.lisa(), offer, Visibility.COUNTY);
        assertThat(pressed(page, shown)).isNotEqualTo(nothing);
    }

    private record Pressed(String to, List<String> statements) {}

    private Pressed pressed(String page, FlowId id) {
        Map<String, String> key = Browser.filled(olle.get(company("/new?direction=offer")), company(""), Map.of());
        MvcTestResult[] answer = new MvcTestResult[1];
        String path = page + "/%s/interest".formatted(world.shownId(id).value());
        List<String> statements = Statements.during(() -> answer[0] = olle.post(path, key));
        return new Pressed(String.valueOf(Browser.location(Objects.requireNonNull(answer[0]))), statements);
    }
}
