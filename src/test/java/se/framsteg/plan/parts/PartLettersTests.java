package se.framsteg.plan.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Senders;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Areas;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.Way;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;

/** Parts are handed out by mail, and people are reminded of what they own: at most one letter a week to each. */
@HouseTest
class PartLettersTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PlanWorld world;
    Browser lisa;
    String robins;
    String sivs;
    UUID robin;
    UUID siv;

    @BeforeEach
    void two_colleagues_with_an_address() {
        world = new PlanWorld(house, "vastmanland");
        lisa = new Browser(server);
        lisa.hold(world.work.lisa.token());
        robins = "robin-" + UUID.randomUUID() + "@foretag.example";
        sivs = "siv-" + UUID.randomUUID() + "@foretag.example";
        robin = add("Robin Lager", robins, Lang.SV);
        siv = add("Siv Verkstad", sivs, Lang.EN);
    }

    @Test
    void parts_are_looked_at_and_sent_to_all_who_have_something_to_do_in_their_own_language() {
        UUID per = add("Per Utan", "", Lang.SV);
        world.add("Täta tryckluften", due(3), robin);
        world.add("Byt truck", due(30), siv);
        world.add("Sortera", due(30), per);
        String path = world.path("plan/parts/letter");
        assertThat(Browser.html(lisa.get(path)))
                .contains("2 personer: Robin Lager, Siv Verkstad", "Per Utan har ingen e-postadress")
                .contains("din del i planen på Plåt", "1. ”Täta tryckluften”. Ska", "your part in the plan")
                .doesNotContain("Sortera");
        assertThat(letters(robins)).isEmpty();
        assertThat(Browser.html(lisa.press(lisa.get(path), path, Map.of("words", "Nu kör vi!", "see", "true"))))
                .contains("Lisa Plåt skriver:", "Nu kör vi!");
        assertThat(Browser.location(lisa.press(lisa.get(path), path, Map.of("words", "Nu kör vi!"))))
                .endsWith("said=sent&count=2");
        assertThat(letters(robins))
                .singleElement()
                .satisfies(each -> assertThat(each.written().text())
                        .contains(
                                "Nu kör vi!",
                                "med företagets egna ord:",
                                "1. ”Täta tryckluften”. Ska vara klart",
                                "Säg hur det går",
                                "/vastmanland/part/",
                                "slippa påminnelser")
                        .doesNotContain("Byt truck"));
        assertThat(letters(sivs))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.written().text()).contains("2. “Byt truck”. Due by", "/en/vastmanland/part/"));
        assertThat(Browser.html(lisa.get(path))).contains("har fått mejl den senaste veckan", "ingen att skicka till");
        assertThat(new Browser(server).get(token(robins))).hasStatus(OK);

        Browser kalle = new Browser(server);
        kalle.hold(world.work.kalle.token());
        assertThat(kalle.get(path)).hasStatus(NOT_FOUND);
    }

    @Test
    void whoever_only_answers_for_something_or_helps_is_among_all() {
        UUID sixten = add("Sixten Utan", "", Lang.SV);
        world.in(() -> {
            Areas areas = house.getBean(Areas.class);
            areas.add(world.lisa(), List.of("Truckarna"));
            areas.give(world.lisa(), world.plan().areas().getFirst().id(), List.of(robin, sixten));
            return true;
        });
        String path = world.path("plan/parts/letter");
        assertThat(Browser.html(lisa.get(path))).contains("Robin Lager", "Sixten Utan har ingen e-postadress");
        assertThat(Browser.location(lisa.press(lisa.get(path), path, Map.of("words", ""))))
                .endsWith("count=1");
        assertThat(letters(robins))
                .singleElement()
                .satisfies(each -> assertThat(each.written().text())
                        .contains("”Truckarna”", "Se din del och vem du kan fråga")
                        .doesNotContain("Det här har du att göra", "Säg hur det går"));
    }

    @Test
    void one_who_is_chosen_gets_the_part_without_anything_to_do_too_and_who_wants_none_gets_none() {
        world.in(() -> {
            Areas areas = house.getBean(Areas.class);
            areas.add(world.lisa(), List.of("Truckarna"));
            areas.give(world.lisa(), world.plan().areas().getFirst().id(), List.of(siv, robin));
            return true;
        });
        house.getBean(Choices.class).stop(robin, Topic.REMINDERS);
        String path = world.path("plan/parts/letter");
        assertThat(lisa.press(lisa.get(path + "?to=" + siv), path, Map.of("words", "")))
                .hasStatus(SEE_OTHER);
        assertThat(letters(sivs))
                .singleElement()
                .satisfies(each -> assertThat(each.written().text())
                        .contains("You are responsible for this, in the company's own words:", "“Truckarna”"));
        assertThat(Browser.location(lisa.press(lisa.get(path + "?to=" + robin), path, Map.of("words", ""))))
                .endsWith("count=0");
        assertThat(letters(robins)).isEmpty();
    }

    @Test
    void owners_are_reminded_the_day_before_and_for_four_weeks_after_and_once_a_week() {
        world.add("I morgon", due(1), robin);
        world.add("Försenad", due(-3), robin);
        world.add("Om två dagar", due(2), siv);
        world.add("Sedan länge", due(-29), siv);
        ActionId done = world.add("Redan klar", due(1), siv);
        world.in(() ->
                house.getBean(Actions.class).progress(world.lisa(), done, Action.Status.DONE, null, "", Way.SIGNED_IN));
        remind(clock);
        remind(clock);
        assertThat(letters(robins)).singleElement().satisfies(each -> {
            assertThat(each.written().subject()).isEqualTo("2 åtgärder i planen att titta på");
            assertThat(each.written().text())
                    .contains(
                            "2. ”Försenad”. Skulle ha varit klart",
                            "1. ”I morgon”. Ska vara klart",
                            "/vastmanland/part/");
        });
        assertThat(letters(sivs)).isEmpty();
        remind(Clock.offset(clock, Duration.ofDays(8)));
        assertThat(letters(robins)).hasSize(2);
        assertThat(letters(sivs)).hasSize(1);
    }

    @Test
    void what_the_company_has_written_is_told_apart_and_leads_nowhere() {
        world.add("Logga in på https://lura.example/in nu, eller lura.example, www.lura.se", due(1), robin);
        world.add("Fråga chef@lura.example om t.ex. lampor på 1.5 W", due(1), robin);
        remind(clock);
        assertThat(letters(robins)).singleElement().satisfies(each -> {
            assertThat(each.written().text())
                    .contains("med företagets egna ord:")
                    .contains("1. ”Logga in på … nu, eller …, …”. Ska vara klart")
                    .contains("2. ”Fråga … om t.ex. lampor på 1.5 W”. Ska vara klart")
                    .doesNotContain("lura");
            assertThat(each.written().html()).doesNotContain("lura");
        });
    }

    @Test
    void invented_names_bring_no_more_letters_to_one_address() {
        String one = "nagon-" + UUID.randomUUID() + "@foretag.example";
        for (int i = 0; i < 5; i++) {
            world.add("Åtgärd " + i, due(1), add("Namn nummer " + "ABCDE".charAt(i), one, Lang.SV));
        }
        remind(clock);
        assertThat(letters(one)).as("reminders").hasSize(3);
        String path = world.path("plan/parts/letter");
        assertThat(Browser.html(lisa.get(path))).contains("Högst tre mejl i veckan går till samma adress");
        UUID sixth = add("Namn nummer F", one, Lang.SV);
        assertThat(lisa.press(lisa.get(path + "?to=" + robin), path, Map.of("words", "", "to", sixth.toString())))
                .hasStatus(SEE_OTHER);
        assertThat(letters(one)).as("handed out").hasSize(3);
    }

    @Test
    void a_company_has_so_many_letters_a_week_whoever_comes_and_leaves() {
        UUID company = world.lisa().organisation();
        world.in(() -> {
            for (int i = 0; i < WrittenTo.MOST_OF_A_COMPANY; i++) {
                UUID gone = house.getBean(Members.class)
                        .enterWithoutAddress("Borta " + i, Lang.SV)
                        .value();
                jdbc.sql("""
                        insert into plan.colleague (region_id, organisation_id, person_id, added_at, left_on, written_at)
                        values (:region, :organisation, :person, now(), now(), now())
                        """)
                        .param("region", world.work.lisa.region().id().value())
                        .param("organisation", company)
                        .param("person", gone)
                        .update();
            }
            return true;
        });
        world.add("I morgon", due(1), robin);
        remind(clock);
        String path = world.path("plan/parts/letter");
        assertThat(Browser.html(lisa.get(path))).contains("Robin Lager får vänta", "högst 250 från ett företag");
        assertThat(letters(robins)).isEmpty();
    }

    @Test
    void who_has_left_is_not_reminded() {
        world.add("I morgon", due(1), robin);
        world.in(() -> {
            house.getBean(Colleagues.class).leave(world.lisa(), robin);
            return true;
        });
        remind(clock);
        assertThat(letters(robins)).isEmpty();
    }

    @Test
    void two_nodes_that_remind_at_once_write_one_letter() throws Exception {
        world.add("I morgon", due(1), robin);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> remind(clock);
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }
        assertThat(letters(robins)).hasSize(1);
    }

    /** As the job does it; at another time by hand. */
    private int remind(Clock at) {
        Region region = world.work.lisa.region();
        if (at.equals(clock)) {
            return ActionRemindersJob.all(region, house.getBean(ActionReminders.class));
        }
        var reminders = new ActionReminders(
                jdbc,
                new PartLinks(jdbc, house.getBean(Secret.class), at),
                new WrittenTo(jdbc, house.getBean(Members.class), at),
                house.getBean(Members.class),
                house.getBean(Senders.class),
                house.getBean(Mails.class),
                at);
        ActionReminders.Place place = reminders.begin();
        while (!place.last()) {
            ActionReminders.Place after = place;
            place = world.in(() -> reminders.remind(region, after));
        }
        return place.letters();
    }

    private UUID add(String name, String address, Lang lang) {
        return world.in(
                () -> house.getBean(Colleagues.class).add(world.lisa(), new NewColleague(name, address, "", lang)));
    }

    private Action.Days due(int days) {
        return new Action.Days(null, LocalDate.now(clock).plusDays(days));
    }

    private List<KeptLetter> letters(String address) {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .toList();
    }

    private String token(String address) {
        return letters(address).getFirst().written().text().replaceAll("(?s).*(/vastmanland/part/[\\w-]{43}).*", "$1");
    }
}
