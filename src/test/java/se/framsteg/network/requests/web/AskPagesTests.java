package se.framsteg.network.requests.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
import se.framsteg.network.requests.Removals;
import se.framsteg.network.requests.Request;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.forms.OldKeys;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.world.Someone;

/** Somebody asks without an account, follows the question by a link and gets an answer. */
@HouseTest
class AskPagesTests {
    private static final String ASK = "/sormland/ask";
    private static final String SCRIPT = "Hur gör man? <script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    RequestsWorld world;
    Browser anna;
    String address;

    @BeforeEach
    void a_region_where_petra_answers() {
        world = new RequestsWorld(house, "sormland");
        world.row(null, world.nuvab, world.petra);
        String network = UUID.randomUUID().toString();
        anna = new Browser(server).from("10.%d.%d.7".formatted(network.charAt(0) % 200, network.hashCode() & 127));
        address = "anna-" + UUID.randomUUID() + "@foretag.example";
    }

    @Test
    void a_visitor_asks_and_gets_an_answer() {
        assertThat(Browser.html(anna.get(ASK))).contains("Du får svar inom 2 arbetsdagar", "Fråga oss");
        String path = asked(Map.of("text", SCRIPT));
        String page = text(anna, path);
        assertThat(page)
                .contains("Ansvarig för svaret: Petra Främjare, Nuvab", "klockan 17")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀");
        assertThat(anna.get(path)).hasHeader("Cache-Control", "no-store");
        String receipt = world.letters(address).getFirst().written().text();
        assertThat(receipt)
                .contains("Petra Främjare, Nuvab", path, "för att någon har ställt en fråga till")
                .doesNotContain("ditt företag är med")
                .as("no word of who typed the address but a name")
                .contains("Hej Anna Berg!", "Vill du lägga till något skriver du på samma sida")
                .doesNotContain("Hur gör man", "Plåt");
        assertThat(world.letters(world.petra).getFirst().written().text())
                .contains("Ett svar på det här mejlet når inte den som frågade");

        Browser petra = as(world.petra);
        String list = text(petra, "/sormland/promote/requests");
        assertThat(list)
                .contains("Väntar på dig", "Anna Berg, Plåt &amp; Svets AB", "Svar senast", "klockan 17")
                .doesNotContain("Timmar kvar");
        String own = "/sormland/promote/requests/" + request(path).id();
        assertThat(press(petra, own, "/answer", Map.of("answer", " "))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(petra, own, "/answer", Map.of("answer", "Börja med elräkningen.")))
                .hasStatus(SEE_OTHER);
        assertThat(press(petra, own, "/notes", Map.of("note", "Hemlig anteckning")))
                .hasStatus(SEE_OTHER);
        assertThat(text(petra, own)).contains("Hemlig anteckning", "Petra Främjare svarade");
        assertThat(text(anna, path))
                .contains("Börja med elräkningen.", "Du har fått svar")
                .doesNotContain("Hemlig anteckning");
        var answer = world.letters(address).getFirst();
        assertThat(answer.written().text())
                .contains("Börja med elräkningen.", path, "för att du har ställt en fråga till")
                .contains("Fick du den hjälp du behövde?", path + "#help")
                .doesNotContain("ditt företag är med");
        assertThat(text(anna, path)).as("the letter leads here").doesNotContain("Spara adressen");

        MvcTestResult empty = press(anna, path, "/helped", Map.of());
        assertThat(empty).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(empty).split("Ditt meddelande")[0])
                .as("told where it was left out")
                .contains("Välj ja, delvis eller nej.");
        MvcTestResult before = anna.get(path);
        assertThat(anna.press(before, path + "/helped", Map.of("helped", "partly")))
                .hasStatus(SEE_OTHER);
        assertThat(anna.press(before, path + "/helped", Map.of("helped", "partly")))
                .hasStatus(SEE_OTHER);
        assertThat(text(anna, path))
                .containsOnlyOnce("Du svarade på om det hjälpte: Delvis")
                .contains("Du har sagt att svaret inte räckte.", "Skriv vad som saknas");
        assertThat(request(path).state()).isEqualTo(State.OPEN);
        assertThat(text(petra, "/sormland/promote/requests")).contains("Svaret hjälpte delvis");
        assertThat(world.letters(world.petra).getFirst().written().subject()).startsWith("Svaret räckte inte");
        assertThat(press(anna, path, "/more", Map.of("text", "En sak till"))).hasStatus(SEE_OTHER);
        assertThat(request(path)).returns(State.OPEN, Request::state).returns("partly", Request::helped);
        assertThat(text(petra, own)).contains("En sak till", "Till hjälp: Delvis");
        assertThat(press(petra, own, "/closing", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(anna, path)).contains("Frågan är klar", "Fick du hjälp?");
        assertThat(text(anna, path)).contains("Du skrev mer");
    }

    @Test
    void an_asker_asks_to_have_a_question_removed_and_the_region_decides() {
        String path = asked(Map.of());
        assertThat(text(anna, path + "/removal")).contains("avgör regionen om den kan tas bort");
        assertThat(request(path).state()).as("looking does nothing").isEqualTo(State.OPEN);
        assertThat(press(anna, path + "/removal", "", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(anna, path))
                .contains("Hur mäter vi el?", "Regionen tar ställning och svarar dig här.")
                .doesNotContain("Be om att få din fråga borttagen", "Ditt meddelande");
        assertThat(anna.get(path + "/removal")).hasStatus(NOT_FOUND);
        String own = "/sormland/manage/requests/" + request(path).id();
        Browser maja = as(world.maja);
        assertThat(text(maja, "/sormland/manage")).contains("vill få sin fråga borttagen");
        assertThat(text(maja, "/sormland/manage/requests")).contains("Vill få sin fråga borttagen");
        assertThat(text(maja, own)).contains("Ska frågan tas bort?").doesNotContain("Öppna frågan igen");
        assertThat(text(
                        as(world.petra),
                        "/sormland/promote/requests/" + request(path).id()))
                .as("a promoter does not decide it")
                .doesNotContain("Behåll frågan");
        assertThat(press(maja, own, "/removal-refusal", Map.of("why", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(maja, own, "/removal-refusal", Map.of("why", "Vi har inget gallringsbeslut för det.")))
                .hasStatus(SEE_OTHER);
        assertThat(world.letters(address).getFirst().written().text())
                .contains("Vi har inget gallringsbeslut för det.", "Integritetsskyddsmyndigheten");
        assertThat(text(anna, path)).contains("sa nej till att ta bort frågan", "Be om att få din fråga borttagen");

        assertThat(press(anna, path + "/removal", "", Map.of())).hasStatus(SEE_OTHER);
        assertThat(press(maja, own, "/removal", Map.of())).hasStatus(SEE_OTHER);
        assertThat(world.letters(address).getFirst().written().text()).contains("Regionen har sagt ja.");
        assertThat(text(anna, path)).contains("Frågan tas bort inom två dygn", "Hur mäter vi el?");
        Instant now = Clock.systemUTC().instant();
        Removals removals = house.getBean(Removals.class);
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> removals.forgetOld(now));
        assertThat(text(anna, path)).as("not the same day").contains("Hur mäter vi el?");
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> removals.forgetOld(now.plus(Duration.ofDays(2))));
        assertThat(text(anna, path)).doesNotContain("Hur mäter vi el?", "Anna Berg", "Ditt meddelande");
        assertThat(text(maja, own))
                .contains("Borttaget på begäran")
                .doesNotContain("Öppna frågan igen", "Ska frågan tas bort?", "Anna Berg");
        assertThat(text(maja, "/sormland/manage/records")).contains("Borttaget på begäran");
    }

    @Test
    void what_is_no_name_is_not_written_to_a_stranger() {
        asked(Map.of("name", "Ring 0900 1234 nu"));
        assertThat(world.letters(address).getFirst().written().text())
                .contains("Hej!")
                .doesNotContain("0900");
    }

    @Test
    void what_is_missing_or_wrong_is_told_and_nothing_that_was_typed_is_lost() {
        MvcTestResult empty = post(Map.of());
        assertThat(empty).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(empty))
                .contains("Skriv din fråga.", "Välj det ämne", "Välj en kommun", "Skriv vad du heter.")
                .contains("Skriv en e-postadress eller ett telefonnummer");
        MvcTestResult wrong = post(form(Map.of("address", "anna", "phone", "1", "text", "Hej é 😀")));
        assertThat(Browser.html(wrong)).contains("namn@foretag.se", "070-123 45 67", "Hej é 😀");
        assertThat(post(form(Map.of("text", "x".repeat(10_000))))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(post(form(Map.of("municipality", "0180")))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(asked(Map.of("address", "", "phone", "070 123 45 67"))).startsWith(ASK + "/");
    }

    @Test
    void a_form_that_lay_open_too_long_comes_back_with_what_was_typed() {
        var fields = new HashMap<>(form(Map.of("text", "Låg öppet länge")));
        fields.put("key", OldKeys.key(house, Clock.systemUTC().instant().minus(Duration.ofDays(2))));
        MvcTestResult late = anna.post(ASK, fields);
        assertThat(late).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(late)).contains("Låg öppet länge", "hade legat öppet länge");
        assertThat(anna.press(late, ASK, form(Map.of()))).hasStatus(SEE_OTHER);
    }

    @Test
    void where_nobody_works_yet_nothing_is_asked_and_nothing_promised() {
        TestRows.asOwner(
                "delete from people.membership where region_id = ? and role in ('MANAGER', 'PROMOTER')",
                world.maja.region().id().value());
        var pages = house.getBean(FrozenPages.class);
        pages.forget(ASK);
        assertThat(text(anna, ASK))
                .contains("har inget program här än, så här finns ingen som kan svara")
                .doesNotContain("<textarea", "Du får svar inom");
        pages.forget(ASK);
    }

    @Test
    void each_who_opens_the_page_gets_a_key_of_their_own() {
        assertThat(key(anna)).isNotEqualTo(key(anna)).contains("..");
        Browser petra = as(world.petra);
        assertThat(key(petra)).doesNotContain("..");
        assertThat(text(petra, ASK)).contains("Din sida").doesNotContain("Petra Främjare");
        assertThat(text(anna, ASK)).doesNotContain("Din sida");
        Map<String, String> stolen = filled(form(Map.of()));
        stolen.put("key", key(petra));
        assertThat(anna.post(ASK, stolen)).as("a key is of its session alone").hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    void pressed_twice_it_is_one_question() {
        Map<String, String> filled = filled(form(Map.of()));
        String first = Browser.location(anna.post(ASK, filled));
        assertThat(Browser.location(anna.post(ASK, filled))).isEqualTo(first);
        assertThat(world.letters(address)).hasSize(1);
    }

    @Test
    void what_a_machine_fills_in_is_held_for_a_person_and_promised_no_day() {
        for (Map<String, String> odd : java.util.List.of(
                Map.of("website", "https://spam.example"),
                Map.of("text", "Se https://a.example/bonus"),
                Map.of("text", "Se www.a.example och www.b.example"),
                Map.of("name", "Vinn på pris.example/nu"),
                Map.of("company", "https://a.example"))) {
            String path = asked(odd);
            assertThat(text(anna, path))
                    .contains("Någon på regionen läser din fråga först", "Spara adressen till den här sidan")
                    .contains("för det kommer också skräp hit")
                    .doesNotContain("Ansvarig för svaret", "senast", "klockan");
            assertThat(request(path).state()).isEqualTo(State.HELD);
            assertThat(world.letters(address))
                    .as("nothing is mailed to a typed address")
                    .isEmpty();
            String own = "/promote/requests/" + request(path).id();
            assertThat(as(world.petra).get("/sormland" + own)).hasStatus(NOT_FOUND);
        }
        String held = asked(Map.of("website", "ifyllt"));
        Browser maja = as(world.maja);
        assertThat(text(maja, "/sormland/manage/requests")).contains("Misstänkt skräp", "När den kom");
        String own = "/sormland/manage/requests/" + request(held).id();
        assertThat(text(maja, own))
                .contains("har varken fått något mejl")
                .doesNotContain("Ansvarig: Petra", "Svar lovat", "Svaret var lovat");
        assertThat(text(maja, "/sormland/manage")).contains("kan vara skräp. Titta igenom");
        assertThat(press(maja, own, "/opening", Map.of())).hasStatus(SEE_OTHER);
        assertThat(request(held).state()).isEqualTo(State.OPEN);
        assertThat(world.letters(world.petra)).hasSize(1);
        assertThat(world.letters(address))
                .as("the receipt, now that somebody has looked")
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("Hej Anna Berg!", "Hur mäter vi el?", "för att du har ställt en fråga till"));
        assertThat(press(maja, own, "/dismissal", Map.of())).hasStatus(SEE_OTHER);
        assertThat(request(held).state()).isEqualTo(State.NO_QUESTION);
    }

    @Test
    void a_wish_to_have_removed_what_is_held_stands_with_what_is_held() {
        String path = asked(Map.of("website", "ifyllt"));
        assertThat(press(anna, path + "/removal", "", Map.of())).hasStatus(SEE_OTHER);
        Browser maja = as(world.maja);
        assertThat(text(maja, "/sormland/manage/requests")).contains("Misstänkt skräp", "Vill få den borttagen");
        assertThat(text(maja, "/sormland/manage/requests/" + request(path).id()))
                .contains("Ska frågan tas bort?", "Behåll frågan");
    }

    @Test
    void what_a_person_fills_in_fast_is_a_question_and_what_comes_fast_and_much_is_held() {
        world = new RequestsWorld(house, "blekinge");
        String ask = "/blekinge/ask";
        var states = new java.util.ArrayList<State>();
        for (int i = 0; i < 8; i++) {
            String path = path(anna.press(anna.get(ask), ask, form(Map.of("text", "Vi är www.foretag.example. El?"))));
            states.add(request(path).state());
            assertThat(text(anna, path).contains("för det kommer också skräp hit"))
                    .as("said where it is true")
                    .isEqualTo(states.getLast() == State.HELD);
        }
        assertThat(states).startsWith(State.OPEN).contains(State.HELD);
    }

    @Test
    void an_obstacle_goes_to_the_region_within_its_own_time_and_is_never_held() {
        world = new RequestsWorld(house, "kalmar");
        world.row(null, world.nuvab, world.petra);
        TestRows.asOwner(
                "delete from people.membership where region_id = ? and role = 'MANAGER' and person_id <> ?",
                world.region.id().value(),
                world.maja.person().value());
        String report = "/kalmar/tillganglighet";
        Map<String, String> typed = Map.of("text", "Se https://a.example, där syns inget", "address", address);
        for (int i = 0; i < 10; i++) {
            String path = path(anna.press(anna.get(report), report, typed));
            Request asked = request(path);
            assertThat(asked).returns(State.OPEN, Request::state).returns(null, Request::responsibleId);
            assertThat(asked.promisedAt())
                    .as("ten working days, as the statement says")
                    .isAfter(asked.askedAt().plus(Duration.ofDays(10)));
        }
        assertThat(world.letters(world.maja)).as("letters of what looks odd").hasSize(6);
        assertThat(world.letters(world.petra)).isEmpty();
        assertThat(world.letters(address)).as("what looks odd gets no receipt").isEmpty();
        assertThat(text(anna, "/kalmar/ask"))
                .contains("Hinder på webbplatsen svarar regionen själv på, inom 10 arbetsdagar");
        MvcTestResult last = null;
        for (int i = 0; i < 11; i++) {
            last = anna.press(anna.get(report), report, typed);
        }
        assertThat(last).as("beyond what people meet, with what was typed").hasStatus(TOO_MANY_REQUESTS);
        assertThat(Browser.html(last)).contains("där syns inget");
    }

    @Test
    void the_managers_home_says_how_many_lie_where_and_holds_them_apart() {
        world = new RequestsWorld(house, "halland");
        TestRows.asOwner(
                "delete from network.request where region_id = ?",
                world.region.id().value());
        Browser maja = as(world.maja);
        assertThat(text(maja, "/halland/manage")).doesNotContain("väntar på svar", "kan vara skräp");
        world.ask("Vem frågar jag?", address);
        world.row(null, world.nuvab, world.petra);
        world.ask("Hur mäter vi el?", address);
        world.ask("Hur mäter vi värme?", address);
        world.ask("Köp på https://a.example", address);
        assertThat(text(maja, "/halland/manage"))
                .contains("En fråga kan vara skräp. Titta igenom den.")
                .contains("En fråga väntar på svar från er på regionen.", "2 frågor väntar hos främjarna.");
    }

    @Test
    void a_link_to_our_own_pages_leads_nowhere_else() {
        String ours = house.getBean(se.framsteg.shell.PublicAddress.class).of("/sormland");
        assertThat(request(asked(Map.of("text", "Jag förstår inte " + ours))).state())
                .isEqualTo(State.OPEN);
    }

    @Test
    void what_a_script_pours_in_is_refused_cheaply_and_loses_nobodys_words() {
        Browser script = new Browser(server).from("198.51.100." + (System.nanoTime() & 127));
        MvcTestResult last = null;
        for (int i = 0; i < 25; i++) {
            last = script.post(ASK, form(Map.of("text", "Fråga nummer " + i)));
        }
        assertThat(last).hasStatus(TOO_MANY_REQUESTS).hasHeader("Retry-After", "60");
        assertThat(Browser.html(last)).contains("Fråga nummer 24", "Vänta en minut");
        assertThat(asked(Map.of("text", "Någon annan frågar samtidigt"))).startsWith(ASK + "/");
    }

    @Test
    void many_questions_of_one_network_are_held_and_one_mailbox_is_not_filled() {
        for (int i = 0; i < 12; i++) {
            asked(Map.of("text", "Fråga " + i));
        }
        assertThat(world.letters(address)).as("receipts in a day").hasSize(4);
        assertThat(world.letters(world.petra)).as("of an hour from one network").hasSize(8);
    }

    @Test
    void a_mailbox_is_the_same_with_something_after_a_plus_sign() {
        for (int i = 0; i < 6; i++) {
            asked(Map.of("address", address.replace("@", "+" + i + "@")));
        }
        assertThat(java.util.stream.IntStream.range(0, 6)
                        .mapToObj(i -> world.letters(address.replace("@", "+" + i + "@")))
                        .mapToInt(java.util.List::size))
                .containsExactly(1, 1, 1, 1, 0, 0);
    }

    @Test
    void a_question_is_handed_over_with_a_line_and_the_asker_is_told_the_new_name() {
        String path = asked(Map.of());
        String id = request(path).id().toString();
        Browser petra = as(world.petra);
        String own = "/sormland/promote/requests/" + id;
        assertThat(as(world.per).get(own)).hasStatus(NOT_FOUND);
        assertThat(press(petra, own, "/hand-over", Map.of("to", "", "line", "")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(
                        petra,
                        own,
                        "/hand-over",
                        Map.of("to", world.chamber + "." + UUID.randomUUID(), "line", "Ta den du")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(
                        petra,
                        own,
                        "/hand-over",
                        Map.of("to", world.chamber + "." + world.per.person().value(), "line", "Du kan el bättre")))
                .hasStatus(SEE_OTHER);
        assertThat(text(petra, own)).contains("Ansvarig: Per Främjare, Handelskammaren", "Du kan el bättre");
        assertThat(text(petra, own)).contains("Du har haft frågan").doesNotContain("Skicka svaret");
        assertThat(text(as(world.per), own)).contains("Du kan el bättre");
        assertThat(world.letters(world.per).getFirst().written().text()).contains("Du kan el bättre", "Anna Berg");
        assertThat(text(anna, path))
                .contains("Per Främjare, Handelskammaren", "lämnade över frågan till")
                .doesNotContain("Du kan el bättre");
        assertThat(world.letters(address).getFirst().written().text())
                .contains("Per Främjare, Handelskammaren")
                .doesNotContain("Du kan el bättre");
        assertThat(press(as(world.per), own, "/taking", Map.of())).hasStatus(SEE_OTHER);
    }

    @Test
    void somebody_of_a_company_asks_from_inside_with_what_is_known_filled_in() {
        UUID company = world.course.company("Inifrån AB", "Höst", "accepted", world.nuvab);
        Someone lena = world.course.person(Role.LEAD, company, "Lena Lind");
        Browser browser = as(lena);
        String inside = "/sormland/company/" + company + "/requests";
        String page = text(browser, inside);
        assertThat(page).contains("value=\"Lena Lind\"", "value=\"Inifrån AB\"");
        assertThat(press(browser, inside, "", Map.of("text", "Hej", "subject", "energy")))
                .as("without a municipality")
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(page)
                .doesNotContain("name=\"address\"", "du behöver inget konto")
                .contains("Svaret kommer till dig på");
        var typed = form(Map.of("text", "Hur gör vi?", "address", address));
        MvcTestResult sent = press(browser, inside, "", typed);
        assertThat(sent).hasStatus(SEE_OTHER);
        assertThat(world.letters(address)).as("who is typed is not written to").isEmpty();
        assertThat(world.letters(lena))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .as("known to be hers")
                        .contains("Hej Anna Berg!", "Hur gör vi?"));
        assertThat(Browser.location(sent)).isEqualTo(inside + "?said=asked");
        String after = text(browser, inside + "?said=asked");
        assertThat(after).contains("Tack! Din fråga är skickad.", "Det du har frågat", "Ansvarig för svaret:");
        String path = after.replaceFirst("(?s).*?(/sormland/ask/[\\w-]{20,}).*", "$1");
        assertThat(request(path).member()).isTrue();
        assertThat(text(browser, path)).contains("href=\"" + inside + "\"").doesNotContain("Spara adressen", "skräp");

        for (int i = 1; i < 20; i++) {
            world.run(() -> world.requests()
                    .ask(
                            lena.asMember(company, Role.LEAD),
                            world.region,
                            RequestsWorld.question("Fråga", "lena@foretag.example")));
        }
        MvcTestResult beyond = press(browser, inside, "", typed);
        assertThat(beyond).hasStatus(TOO_MANY_REQUESTS);
        assertThat(Browser.html(beyond)).contains("Du har ställt många frågor i dag", "Hur gör vi?");
        for (int i = 0; i < 25; i++) {
            beyond = press(browser, inside, "", typed);
        }
        assertThat(beyond).hasStatus(TOO_MANY_REQUESTS).hasHeader("Retry-After", "60");
        assertThat(Browser.html(beyond)).contains("Vänta en minut", "Hur gör vi?");
    }

    @Test
    void a_link_that_never_was_leads_nowhere_and_a_strange_form_is_refused() {
        assertThat(anna.get(ASK + "/" + "x".repeat(43))).hasStatus(NOT_FOUND);
        assertThat(anna.get("/en/sormland/ask")).hasStatus(OK);
        assertThat(Browser.html(anna.get("/en/sormland/ask"))).contains("What would you like to know?");
        assertThat(anna.post("/sormland/ask/" + "x".repeat(43) + "/more", Map.of("text", "Hej")))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(303, FORBIDDEN.value()));
    }

    private String asked(Map<String, String> more) {
        MvcTestResult answer = post(form(more));
        assertThat(answer).hasStatus(SEE_OTHER);
        return path(answer);
    }

    private static String path(MvcTestResult answer) {
        String location = Browser.location(answer);
        assertThat(location).isNotNull();
        return location.replaceFirst("\\?.*", "");
    }

    /** The form as somebody sends it who has read it first. */
    private MvcTestResult post(Map<String, String> typed) {
        return anna.post(ASK, filled(typed));
    }

    private static String key(Browser browser) {
        return java.util.Objects.requireNonNull(
                Browser.filled(browser.get(ASK), ASK, Map.of()).get("key"));
    }

    private Map<String, String> filled(Map<String, String> typed) {
        var fields = new HashMap<>(Browser.filled(anna.get(ASK), ASK, typed));
        fields.put("key", OldKeys.key(house, Clock.systemUTC().instant().minusSeconds(10)));
        return fields;
    }

    private Map<String, String> form(Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("text", "Hur mäter vi el?");
        fields.put("subject", "energy");
        fields.put("municipality", "elsewhere");
        fields.put("name", "Anna Berg");
        fields.put("company", "Plåt & Svets AB");
        fields.put("address", address);
        fields.put("phone", "");
        fields.putAll(more);
        return fields;
    }

    private MvcTestResult press(Browser browser, String page, String verb, Map<String, String> typed) {
        return browser.press(browser.get(page), page + verb, typed);
    }

    private Request request(String path) {
        return world.request(path.substring(path.lastIndexOf('/') + 1));
    }

    private Browser as(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }
}
