package se.framsteg.messages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.messages.Sent;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;
import se.framsteg.world.Someone;
import se.framsteg.world.Undeliverable;

@HouseTest
class MessagePagesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    @Autowired
    Choices choices;

    CourseWorld world;
    UUID promoter;
    UUID metal;
    UUID pipes;
    Someone anna;
    Someone kim;
    Someone rolf;
    Cohort autumn;
    String desk;
    Browser maja;

    @BeforeEach
    void two_companies_of_which_one_is_behind() {
        world = new CourseWorld(house, "dalarna");
        autumn = world.round("Hösten", world.today.minusWeeks(3), 5);
        promoter = world.promoter("Tillväxt AB");
        metal = world.company("Plåt AB", "Hösten", "accepted", promoter, 1, 2);
        pipes = world.company("Rör AB", "Hösten", "accepted", null, 1, 2, 3);
        anna = world.person(Role.LEAD, metal, "Anna Berg");
        kim = world.person(Role.COLLEAGUE, metal, "Kim Alm");
        rolf = world.person(Role.LEAD, pipes, "Rolf Rör");
        desk = "/dalarna/manage/%s/messages".formatted(world.programme.slug());
        maja = browser(world.aid.maja);
    }

    @Test
    void those_behind_in_a_week_are_chosen_in_one_press_and_can_be_unticked() {
        var page = maja.get(desk + "/new");
        assertThat(html(page)).contains("Inte med vecka 3: 1", "Alla: 2").doesNotContain("Inte med vecka 2:");
        var chosen = maja.press(page, desk + "/draft", Map.of("next", "week-3", "subject", "Kom ikapp"));
        assertThat(chosen).hasStatus(SEE_OTHER);
        assertThat(html(maja.get(location(chosen))))
                .contains("value=\"" + metal + "\" checked", "Inte med vecka 3", "Kom ikapp", "Utkastet är sparat")
                .doesNotContain("value=\"" + pipes + "\" checked");
    }

    @Test
    void it_is_looked_at_tried_and_sent_and_each_companys_history_has_it() {
        MvcTestResult preview = look(Map.of("whom", "all", "company", metal.toString()));
        assertThat(html(preview))
                .contains(
                        "Inget är skickat än. Mejlet går till ett företag och 2 personer",
                        "Hej Anna Berg!",
                        "href=\"https://region.example/fakta\"",
                        "Ta &lt;b&gt;med&lt;/b&gt; fakturor",
                        "Skicka till ett företag (2 personer)");
        assertThat(maja.press(preview, desk + "/test", Map.of())).hasStatus(SEE_OTHER);
        assertThat(lettersTo(world.aid.maja)).hasSize(1);
        assertThat(lettersTo(anna)).isEmpty();
        var sent = maja.press(preview, desk, Map.of());
        assertThat(sent).hasStatus(SEE_OTHER);
        assertThat(maja.press(preview, desk, Map.of())).as("a double click").hasStatus(SEE_OTHER);
        Sent.wholly(house, anna.region(), location(sent));
        assertThat(html(maja.get(location(sent))))
                .contains("Klart: skickat till 2 personer", "Ta &lt;b&gt;med&lt;/b&gt;");
        KeptLetter letter = lettersTo(anna).getFirst();
        assertThat(lettersTo(anna)).hasSize(1);
        assertThat(lettersTo(kim)).hasSize(1);
        assertThat(lettersTo(rolf)).isEmpty();
        assertThat(letter.written().html())
                .contains("Ta &lt;b&gt;med&lt;/b&gt; fakturor", "<a href=\"https://region.example/fakta\"");
        assertThat(letter.written().text()).contains("Hej Anna Berg!", "Vänliga hälsningar, Maja Lind", "/mail/");
        String company = "/dalarna/manage/%s/companies/%s".formatted(world.programme.slug(), metal);
        assertThat(html(maja.get(company))).contains("Nästa vecka", "av Maja Lind. Till 2 personer");
        assertThat(html(maja.get(company.replace(metal.toString(), pipes.toString()))))
                .contains("Inga meddelanden har skickats");
        assertThat(html(maja.get(desk))).contains("Nästa vecka", "Skriv ett meddelande");
    }

    @Test
    void whoever_does_not_want_it_and_whom_it_does_not_reach_is_shown_before_and_after() {
        choices.stop(anna.person().value(), Topic.MESSAGES);
        Undeliverable.make(person(rolf).address());
        UUID empty = world.company("Tomma AB", "Hösten", "accepted", null);
        var preview = look(Map.of("whom", "all", "next", "preview"), metal, pipes, empty);
        assertThat(html(preview))
                .contains(
                        "De här får inte mejlet",
                        "Anna Berg, Plåt AB: vill inte ha sådana här mejl",
                        "Rolf Rör, Rör AB: mejl kommer inte fram",
                        "Företag där vi inte har någon att skriva till",
                        "Tomma AB",
                        "Skicka till ett företag (en person)");
        String sent = location(maja.press(preview, desk, Map.of()));
        Sent.wholly(house, anna.region(), sent);
        assertThat(html(maja.get(sent)))
                .contains("skickat till en person", "De här fick det inte", "Vi har inget nummer");
        assertThat(lettersTo(anna)).isEmpty();
        assertThat(lettersTo(kim)).hasSize(1);
    }

    @Test
    void one_that_asks_spends_the_companys_week_once_and_holds_back_the_next() {
        var first = look(Map.of("whom", "all", "asks", "true"), metal);
        Sent.wholly(house, anna.region(), location(maja.press(first, desk, Map.of())));
        assertThat(lettersTo(anna)).hasSize(1);
        assertThat(lettersTo(kim)).as("a colleague comes along").hasSize(1);
        var next = look(Map.of("whom", "all", "asks", "true"), metal, pipes);
        assertThat(html(next))
                .contains("Har redan fått en fråga den här veckan", "Skicka till ett företag (en person)");
        String sent = location(maja.press(next, desk, Map.of()));
        Sent.wholly(house, anna.region(), sent);
        assertThat(html(maja.get(sent))).contains("hade redan fått en fråga den veckan");
        assertThat(lettersTo(anna)).hasSize(1);
        assertThat(lettersTo(rolf)).hasSize(1);
        assertThat(html(look(Map.of("whom", "leads"), metal))).doesNotContain("Har redan fått en fråga");
    }

    @Test
    void each_reader_gets_their_language_where_it_is_written() {
        house.getBean(Members.class).speak(anna.signedIn(house), se.framsteg.shell.Lang.EN);
        var both = look(Map.of("subjectEn", "Next week", "textEn", "Bring your invoices."), metal, pipes);
        assertThat(html(both)).contains("Hello Anna Berg,", "Next week", "Nästa vecka");
        Sent.wholly(house, anna.region(), location(maja.press(both, desk, Map.of())));
        assertThat(lettersTo(anna).getFirst().written().subject()).isEqualTo("Next week");
        assertThat(lettersTo(rolf).getFirst().written().subject()).isEqualTo("Nästa vecka");
    }

    @Test
    void what_is_left_out_or_too_long_is_asked_for_and_nothing_typed_is_lost() {
        var page = maja.get(desk + "/new");
        var empty = maja.press(page, desk + "/draft", Map.of("next", "preview"));
        assertThat(empty).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(empty)).contains("Välj minst ett företag", "Skriv en rubrik", "Skriv det du vill säga");
        var half = maja.press(
                page, desk + "/draft", Map.of("next", "preview", "subjectEn", "Hello", "company", metal.toString()));
        assertThat(html(half)).contains("Hello", "Skriv det du vill säga", metal + "\" checked");
        for (String field : List.of("subject", "text", "subjectEn", "textEn")) {
            var longer = maja.press(page, desk + "/draft", Map.of("next", "save", field, "å".repeat(10_000)));
            assertThat(longer).as(field).hasStatus(UNPROCESSABLE_CONTENT);
            assertThat(html(longer)).contains("å".repeat(10_000));
        }
        assertThat(maja.get(desk + "/preview")).as("nothing to look at").hasStatus(SEE_OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"🙂", "<script>alert(1)</script>", "https://\"onmouseover=x", "0001-01-01", "\r\nBcc: x@y.se"})
    void no_words_break_it(String words) {
        var preview = look(Map.of("subject", words, "text", words), metal);
        assertThat(html(preview))
                .doesNotContain("<script>alert", "href=\"https://\"", "href=\"https://&")
                .contains("Skicka till ett företag");
        Sent.wholly(house, anna.region(), location(maja.press(preview, desk, Map.of())));
        assertThat(lettersTo(anna)).hasSize(1);
    }

    @Test
    void a_promoter_writes_to_the_own_companies_alone_and_a_coach_to_those_of_the_round() {
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Browser petras = browser(petra);
        String own = "/dalarna/promote/messages";
        assertThat(html(petras.get("/dalarna/promote"))).contains("href=\"" + own + "\"");
        assertThat(html(petras.get(own + "/new"))).contains("Plåt AB").doesNotContain("Rör AB");
        petras.press(
                petras.get(own + "/new"),
                own + "/draft",
                Map.of("subject", "Hej", "text", "Hej.", "company", pipes.toString(), "next", "save"));
        assertThat(petras.get(own + "/preview"))
                .as("nobody of theirs is chosen")
                .hasStatus(SEE_OTHER);
        Someone cilla = Someone.known(
                house,
                anna.region(),
                "Cilla Coach",
                who -> house.getBean(Coaches.class)
                        .appoint(world.manager(), anna.region(), autumn, who, LocalDate.of(2099, 12, 31)));
        Browser cillas = browser(cilla);
        assertThat(html(cillas.get("/dalarna/coach"))).contains("/dalarna/coach/messages");
        assertThat(html(cillas.get("/dalarna/coach/messages/new"))).contains("Plåt AB", "Rör AB");
        assertThat(html(cillas.get("/dalarna/coach/messages"))).contains("Inget är skickat än");
        assertThat(petras.get(desk)).hasStatus(NOT_FOUND);
        String sent = location(maja.press(look(Map.of(), pipes), desk, Map.of()));
        String id = sent.substring(sent.lastIndexOf('/'));
        assertThat(cillas.get("/dalarna/coach/messages" + id)).hasStatusOk();
        assertThat(petras.get(own + id)).as("went to none of theirs").hasStatus(NOT_FOUND);
    }

    @Test
    void a_promoter_reads_what_the_region_and_the_own_have_written_and_nothing_that_others_have() {
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        Someone per = world.person(Role.PROMOTER, promoter, "Per Palm");
        Someone cilla = Someone.known(
                house,
                anna.region(),
                "Cilla Coach",
                who -> house.getBean(Coaches.class)
                        .appoint(world.manager(), anna.region(), autumn, who, LocalDate.of(2099, 12, 31)));
        maja.press(look(Map.of("subject", "Från regionen"), metal), desk, Map.of());
        String cillas = sent(browser(cilla), "/dalarna/coach/messages", "Från coachen");
        String petras = sent(browser(petra), "/dalarna/promote/messages", "Från Petra");
        Browser pers = browser(per);
        String company = "/dalarna/promote/%s/companies/%s".formatted(world.programme.slug(), metal);
        assertThat(html(pers.get(company)))
                .contains("din organisation och regionen", "Från regionen", "Från Petra")
                .doesNotContain("Från coachen");
        assertThat(pers.get("/dalarna/promote/messages" + petras)).hasStatusOk();
        assertThat(pers.get("/dalarna/promote/messages" + cillas)).hasStatus(NOT_FOUND);
        assertThat(browser(cilla).get("/dalarna/coach/messages" + cillas)).hasStatusOk();
        assertThat(browser(cilla).get("/dalarna/coach/messages" + petras)).hasStatus(NOT_FOUND);
        assertThat(html(maja.get("/dalarna/manage/%s/companies/%s".formatted(world.programme.slug(), metal))))
                .contains("Från regionen", "Från Petra", "Från coachen");
    }

    /** To Plåt AB; what its address ends in. */
    private String sent(Browser by, String path, String subject) {
        by.press(
                by.get(path + "/new"),
                path + "/draft",
                Map.of("subject", subject, "text", "Hej.", "company", metal.toString(), "next", "preview"));
        String sent = location(by.press(by.get(path + "/preview"), path, Map.of()));
        return sent.substring(sent.lastIndexOf('/'));
    }

    @Test
    void a_draft_is_its_writers_own_and_is_gone_when_it_is_sent() {
        look(Map.of(), metal);
        Someone other = Someone.managing(house, "dalarna", "Olle Ny");
        assertThat(html(browser(other).get(desk + "/new"))).doesNotContain("Nästa vecka");
        assertThat(html(maja.get(desk))).contains("Fortsätt på ditt utkast");
        maja.press(maja.get(desk + "/preview"), desk, Map.of());
        assertThat(html(maja.get(desk + "/new"))).doesNotContain("Nästa vecka");
        assertThat(html(maja.get("/home/data.json"))).contains("messages.written", "Nästa vecka");
    }

    /** Writes it and looks at it. */
    private MvcTestResult look(Map<String, String> fields, UUID... companies) {
        var page = maja.get(desk + "/new");
        var typed = new java.util.HashMap<>(Browser.filled(page, desk + "/draft", Map.of()));
        typed.putAll(Map.of(
                "subject", "Nästa vecka",
                "text", "Ta <b>med</b> fakturor.\n\nMer finns på https://region.example/fakta.",
                "next", "preview"));
        typed.putAll(fields);
        var request = server.post().uri(desk + "/draft").cookie(world.aid.maja.cookie());
        typed.forEach(request::param);
        for (UUID company : companies) {
            request.param("company", company.toString());
        }
        MvcTestResult saved = request.exchange();
        assertThat(saved).hasStatus(SEE_OTHER);
        return maja.get(location(saved));
    }

    private List<KeptLetter> lettersTo(Someone who) {
        String address = person(who).address();
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private Person person(Someone who) {
        return house.getBean(Members.class).find(who.person()).orElseThrow();
    }

    private Browser browser(Someone whose) {
        var browser = new Browser(server);
        browser.hold(whose.token());
        return browser;
    }
}
