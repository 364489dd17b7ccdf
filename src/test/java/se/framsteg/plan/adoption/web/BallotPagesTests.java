package se.framsteg.plan.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.PersonalData;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.AlreadyDecided;
import se.framsteg.plan.adoption.Decider;
import se.framsteg.plan.adoption.Version;
import se.framsteg.shell.documents.VeraPdf;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

/** Each of those who decide answers by a link of their own, without an account, and the lead closes. */
@HouseTest
class BallotPagesTests {
    private static final String SCRIPT = "<script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    AdoptionWorld world;
    Version version;
    Browser lisa;
    Browser board;
    String address;

    @BeforeEach
    void a_board_of_two() {
        world = new AdoptionWorld(house, "varmland").ready();
        address = "gunvor-" + UUID.randomUUID() + "@foretag.example";
        world.decider("Gunvor Ek", address);
        world.decider("Sten Sax", "");
        version = world.frozen();
        lisa = new Browser(server);
        lisa.hold(world.plan.work.lisa.token());
        board = new Browser(server).from("board " + UUID.randomUUID());
    }

    @Test
    void opening_a_link_does_nothing_and_says_whose_it_is() {
        String link = asked();
        String start = text(board, link);
        assertThat(start)
                .contains("Du går vidare som Gunvor Ek, Plåt &amp; Svets AB.")
                .doesNotContain("Täta tryckluften");
        assertThat(board.get(link)).hasHeader("Cache-Control", "no-store");
        assertThat(text(board, link + "/version")).contains("Täta tryckluften", "Styrelsen beslutar att");
        assertThat(text(lisa, answers())).contains("0 av 2 har svarat");
        assertThat(board.get(link.substring(0, link.length() - 2) + "xx")).hasStatus(GONE);
    }

    @Test
    void whoever_is_signed_in_is_told_whose_link_they_have_opened() {
        String link = asked();
        for (String page : List.of(link, link + "/version")) {
            assertThat(text(lisa, page)).contains("Du är inloggad här. Länken är till för Gunvor Ek");
            assertThat(text(board, page)).doesNotContain("Du är inloggad här");
        }
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(text(lisa, link + "/version")).doesNotContain("Du är inloggad här");
    }

    @Test
    void they_ask_and_all_see_the_answer() {
        String link = asked();
        String stens = handedOver();
        assertThat(press(link, "/questions", Map.of("question", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        MvcTestResult wrong = press(link, "/questions", Map.of("question", "å".repeat(10_000)));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains("å".repeat(10_000));
        assertThat(press(link, "/questions", Map.of("question", "Vad kostar det? " + SCRIPT)))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, stens + "/version"))
                .contains("Gunvor Ek frågade", "Vad kostar det? &lt;script&gt;", "Inte besvarad än");
        MvcTestResult page = lisa.get(answers());
        Matcher form = Pattern.compile("action=\"(" + answers() + "/questions/[^\"]+)\"")
                .matcher(Browser.html(page));
        assertThat(form.find()).isTrue();
        String field = "answer-" + form.group(1).replaceFirst(".*/", "");
        assertThat(lisa.press(page, form.group(1), Map.of(field, ""))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(lisa.press(lisa.get(answers()), form.group(1), Map.of(field, "52 000 kronor")))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, stens + "/version")).contains("52 000 kronor", "Lisa Plåt svarade");
        assertThat(letter(address)).contains("Lisa Plåt har svarat", "52 000 kronor", link);
        assertThat(lisa.press(lisa.get(answers()), form.group(1), Map.of(field, "52 000 kronor")))
                .as("the same once more is no change")
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers() + "?said=answered"))
                .contains("Svaret är skickat", "Ändra svaret")
                .doesNotContain("Så löd svaret tidigare");
        Map<String, String> other = Browser.filled(lisa.get(answers()), form.group(1), Map.of(field, "61 000 kronor"));
        assertThat(lisa.post(form.group(1), other)).hasStatus(SEE_OTHER);
        assertThat(text(board, stens + "/version"))
                .contains("61 000 kronor", "Så löd svaret tidigare", "52 000 kronor");
        Map<String, String> late = Browser.filled(lisa.get(answers()), form.group(1), Map.of(field, "Nej"));
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(lisa.post(form.group(1), late))
                .as("what was read before the decision stays")
                .hasStatus(CONFLICT);
        assertThat(text(lisa, at())).contains("Vad kostar det?", "61 000 kronor");
    }

    @Test
    void what_is_not_sent_stays_in_its_box_until_the_decision() {
        String link = asked();
        Map<String, String> asks = Map.of("question", "Vad kostar det?", "words", "Trucken kan " + SCRIPT);
        assertThat(press(link, "/questions", asks)).hasStatus(SEE_OTHER);
        assertThat(text(board, link + "/version?said=asked"))
                .contains(">Trucken kan &lt;script&gt;", "Det som står i rutan är inte skickat än", "Vad kostar det?")
                .doesNotContain(">Vad kostar det?</textarea>", "Dina ord");
        assertThat(text(lisa, answers())).doesNotContain("Trucken kan");
        MvcTestResult both = press(link, "/approval", Map.of("question", "Varför nu?", "words", "Trucken kan vänta"));
        assertThat(both).as("an approval with a reservation is asked about").hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(both))
                .contains("Du skrev en reservation", ">Varför nu?</textarea>", ">Trucken kan vänta</textarea>");
        assertThat(text(lisa, answers())).contains("0 av 2 har svarat");
        assertThat(press(link, "/approval", Map.of("question", "Varför nu?", "words", "")))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, link + "/version")).contains("Du godkände", ">Varför nu?</textarea>");
        assertThat(press(link, "/reservation", Map.of("question", "Varför nu?", "words", "Nej\ntack")))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, link + "/version"))
                .contains("Du reserverade dig", "Ändra svaret:", ">Varför nu?</textarea>", ">Nej\ntack</textarea>");
        MvcTestResult wrong = press(link, "/questions", Map.of("question", "", "words", "Nej\n\ntack"));
        assertThat(wrong).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(wrong)).contains(">Nej\n\ntack</textarea>");
        assertThat(text(lisa, answers())).doesNotContain("Varför nu?");
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(world.in(() -> jdbc.sql("select string_agg(unsent_question || unsent_words, '') from plan.ballot")
                        .query(String.class)
                        .single()))
                .as("nobody keeps what was never said")
                .isEmpty();
    }

    @Test
    void the_board_paper_is_theirs_to_take_as_long_as_the_page_is() {
        String link = asked();
        assertThat(text(board, link + "/version")).contains(link + "/files/board-paper-sv.pdf");
        MvcTestResult paper = board.get(link + "/files/board-paper-sv.pdf");
        assertThat(paper).hasStatus(OK).hasContentType("application/pdf");
        assertThat(paper)
                .hasHeader("Content-Disposition", "attachment; filename=\"beslutsunderlag-version-1.pdf\"")
                .hasHeader("Cache-Control", "private, no-store");
        assertThat(paper.getResponse().getContentAsByteArray())
                .isEqualTo(lisa.get(at() + "/files/board-paper-sv.pdf")
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(board.get(link + "/files/minutes-sv.pdf")).hasStatus(NOT_FOUND);
        assertThat(board.get(link + "/files/none.pdf")).hasStatus(NOT_FOUND);
        assertThat(board.get(link.substring(0, link.length() - 2) + "xx/files/board-paper-sv.pdf"))
                .hasStatus(GONE);
    }

    @Test
    void the_lead_hears_of_what_they_ask_and_have_a_reservation_about() {
        String link = asked();
        String home = world.plan.path("").replaceFirst("/$", "");
        assertThat(text(lisa, home)).contains("0 av 2 har svarat på version 1");
        assertThat(press(link, "/questions", Map.of("question", "Vad kostar det? " + SCRIPT)))
                .hasStatus(SEE_OTHER);
        String lisas = address(world.lisa().person().value());
        assertThat(letter(lisas)).contains("Gunvor Ek har en fråga", "Vad kostar det?", answers());
        assertThat(press(link, "/reservation", Map.of("words", "Trucken kan vänta")))
                .hasStatus(SEE_OTHER);
        assertThat(letter(lisas)).contains("Gunvor Ek har reserverat sig", "Trucken kan vänta");
        for (String page : new String[] {home, world.plan.path("plan/decisions"), at()}) {
            assertThat(text(lisa, page))
                    .contains("1 av 2 har svarat på version 1", "En har reserverat sig", "En fråga väntar på ert svar");
        }
        for (int i = 0; i < 12; i++) {
            press(link, "/reservation", Map.of("words", "Nej " + i));
        }
        assertThat(sent(lisas))
                .as("whoever presses again and again fills nobody's mail")
                .isEqualTo(10);
    }

    @Test
    void who_has_no_mail_address_gets_a_paper_until_they_have_answered() {
        assertThat(text(lisa, answers())).contains("Sten Sax", "får sin länk på papper");
        asked();
        assertThat(text(lisa, answers() + "?said=asked"))
                .contains("Länkarna är skickade", "Det här gäller inte Sten Sax");
        String stens = handedOver();
        Matcher paper =
                Pattern.compile("href=\"(" + answers() + "/files/[^\"]+)\"").matcher(text(lisa, answers()));
        assertThat(paper.find()).isTrue();
        MvcTestResult sheet = lisa.get(paper.group(1));
        assertThat(sheet).hasStatus(OK);
        assertThat(VeraPdf.whatBreaksAccessibility(sheet.getResponse().getContentAsByteArray()))
                .isEmpty();
        assertThat(lisa.get(answers() + "/files/" + ballot()))
                .as("who is written to has none")
                .hasStatus(NOT_FOUND);
        Browser kalle = new Browser(server);
        kalle.hold(world.plan.work.kalle.token());
        assertThat(kalle.get(paper.group(1))).hasStatus(NOT_FOUND);
        assertThat(press(stens, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).doesNotContain("/varmland/decision/", "/files/");
        assertThat(lisa.get(paper.group(1))).hasStatus(NOT_FOUND);
    }

    @Test
    void closing_early_says_that_one_more_yes_is_enough() {
        world.decider("Rut Rå", "rut-" + address);
        version = world.frozen();
        String link = asked();
        assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(press(mailed("rut-" + address), "/reservation", Map.of("words", "Nej")))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).contains("Sten Sax har inte svarat än. Ett ja till räcker");
        assertThat(press(link, "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).doesNotContain("har inte svarat än.");
    }

    @Test
    void more_than_half_approve_and_it_is_adopted_with_the_reservation_on_record() {
        world.decider("Rut Rå", "rut-" + address);
        version = world.frozen();
        String link = asked();
        String stens = handedOver();
        String ruts = mailed("rut-" + address);
        assertThat(text(lisa, answers())).contains("Du kan avsluta när").doesNotContain("Avsluta, versionen");
        assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(letter(address)).contains("Gunvor Ek, du har godkänt version 2 av planen", "Var det inte du?");
        assertThat(press(ruts, "/reservation", Map.of("words", " "))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(press(ruts, "/reservation", Map.of("words", "Trucken kan vänta " + SCRIPT)))
                .hasStatus(SEE_OTHER);
        assertThat(text(board, ruts + "/version")).contains("Du har reserverat dig");
        assertThat(letter("rut-" + address)).contains("du har reserverat dig").doesNotContain("Trucken");
        assertThat(text(lisa, answers())).contains("2 av 3 har svarat", "Hälften eller färre har godkänt");
        assertThat(press(stens, "/approval", Map.of())).hasStatus(SEE_OTHER);
        Map<String, String> late =
                Browser.filled(board.get(ruts + "/version"), ruts + "/reservation", Map.of("words", "Ångrar mig"));
        assertThat(lisa.press(lisa.get(answers()), answers() + "/closing", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, at()))
                .contains("antagen av styrelsen", "Gunvor Ek, ledamot: godkände<")
                .contains("Sten Sax, ledamot: godkände, med en länk som kontaktpersonen lämnade över")
                .contains("Rut Rå, ledamot: reserverade sig ”Trucken kan vänta &lt;script&gt;");
        assertThat(letter("rut-" + address))
                .contains("är antagen", "Du reserverade dig", "Trucken kan vänta", "Läs det som beslutades", ruts);
        assertThat(text(board, link)).contains("antagen av styrelsen");
        assertThat(text(board, ruts + "/version"))
                .contains("Beslutet är fattat", "Du reserverade dig.", "Trucken kan vänta", "Täta tryckluften")
                .doesNotContain(ruts + "/approval", ruts + "/questions");
        assertThat(board.post(ruts + "/reservation", late)).hasStatus(GONE);
    }

    @Test
    void what_somebody_said_and_was_written_down_for_is_theirs_to_read() {
        assertThat(press(asked(), "/reservation", Map.of("words", "Nej, först offerten")))
                .hasStatus(SEE_OTHER);
        assertThat(press(handedOver(), "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(close(Map.of("outcome", "rejected", "why", "Ingen ville"))).hasStatus(SEE_OTHER);
        Members members = house.getBean(Members.class);
        Person gunvor = members.find(members.at(address).getFirst()).orElseThrow();
        Person lead = members.find(world.lisa().person()).orElseThrow();
        house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var data = house.getBean("adoptionData", PersonalData.class);
            assertThat(data.export(gunvor).get("plan.signed"))
                    .singleElement()
                    .satisfies(row -> assertThat(row)
                            .containsEntry("said", "reserved")
                            .containsEntry("words", "Nej, först offerten"));
            assertThat(data.export(gunvor).get("plan.recorded")).isEmpty();
            assertThat(data.export(lead).get("plan.recorded"))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("why", "Ingen ville"));
            assertThat(data.export(lead).get("plan.frozen")).hasSize(1);
            assertThat(data.export(lead).get("plan.proposal")).hasSize(1);
        });
    }

    @Test
    void who_presses_again_and_again_fills_nobodys_mail() {
        String link = asked();
        for (int i = 0; i < 9; i++) {
            assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        }
        assertThat(sent(address)).isEqualTo(1 + 4);
    }

    @Test
    void who_was_left_out_since_has_not_approved_and_is_told_in_the_decision() {
        String ruts = "rut-" + UUID.randomUUID() + "@foretag.example";
        world.decider("Rut Rå", ruts);
        version = world.frozen();
        world.in(() -> {
            Decider sten = world.board().of(world.lisa()).stream()
                    .filter(each -> each.name().equals("Sten Sax"))
                    .findFirst()
                    .orElseThrow();
            world.board().remove(world.lisa(), sten.id());
            return true;
        });
        assertThat(press(asked(), "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers()))
                .contains("1 av 3 har svarat", "Sten Sax: fick inte frågan")
                .doesNotContain("/closing");
        assertThat(press(mailed(ruts), "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(lisa.press(lisa.get(answers()), answers() + "/closing", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, at())).contains("antagen av styrelsen", "Sten Sax, ledamot: fick inte frågan");
    }

    @Test
    void taking_links_back_makes_nobody_a_majority() {
        String link = asked();
        assertThat(lisa.press(lisa.get(answers()), withdrawalOf("Sten Sax"), Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers()))
                .contains("1 av 2 har svarat", "Sten Sax: fick en länk, som togs tillbaka")
                .doesNotContain("/closing");
        world.in(() -> jdbc.sql("update plan.ballot set closes_on = :day where version_id = :version")
                .param("day", world.today.minusDays(1))
                .param("version", version.id().value())
                .update());
        assertThat(close(Map.of("outcome", "rejected", "why", "Ingen mer svarade")))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, at())).contains("avslagen", "Sten Sax, ledamot: fick en länk, som togs tillbaka");
    }

    @Test
    void who_is_called_otherwise_since_decides_all_the_same() {
        String link = asked();
        UUID gunvor = house.getBean(Members.class).at(address).getFirst().value();
        TestRows.asOwner("update people.person set name = 'Gunvor Nygift' where id = ?", gunvor);
        assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(press(handedOver(), "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers()))
                .contains("2 av 2 har svarat", "Gunvor Nygift")
                .doesNotContain("fick inte frågan");
        assertThat(lisa.press(lisa.get(answers()), answers() + "/closing", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, at())).contains("antagen av styrelsen");
    }

    private String withdrawalOf(String name) {
        return Pattern.compile("action=\"([^\"]+/withdrawal)\".*?Ta tillbaka länken till ([^<]+)<", Pattern.DOTALL)
                .matcher(Browser.html(lisa.get(answers())))
                .results()
                .filter(each -> each.group(2).strip().equals(name))
                .map(each -> each.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_answers_on_a_version_once_a_newer_one_is_put_forward() {
        String link = asked();
        Map<String, String> yes = Browser.filled(board.get(link + "/version"), link + "/approval", Map.of());
        world.add("Byt fönster", 30, world.lisa());
        Version newer = world.frozen();
        assertThat(board.post(link + "/approval", yes)).hasStatus(GONE);
        assertThat(Browser.html(board.get(link))).contains("version 2 är framlagd i stället");
        assertThat(text(lisa, answers())).doesNotContain("Skicka länkarna", "/closing");
        assertThat(text(lisa, at()))
                .contains("Version 2 är framlagd efter den här", "/meeting")
                .doesNotContain("/answers\"");
        assertThat(text(lisa, at().replaceFirst("/[^/]*$", ""))).contains("Fortsätt med version 2");
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, newer.id());
        assertThat(text(lisa, at())).contains("går inte att besluta om längre").doesNotContain("/meeting");
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() ->
                        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, version.id()));
    }

    @Test
    void what_was_said_before_it_was_postponed_counts_no_more_and_all_are_asked_anew() {
        String link = asked();
        assertThat(press(link, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(press(handedOver(), "/reservation", Map.of("words", "Vänta")))
                .hasStatus(SEE_OTHER);
        String later = world.today.plusDays(20).toString();
        assertThat(close(Map.of("outcome", "postponed", "why", "Offert", "postponedTo", later)))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers()))
                .contains("har inte fått någon länk", "Gunvor Ek", "Sten Sax")
                .doesNotContain("2 av 2 har svarat");
        String anew = asked();
        assertThat(anew).isNotEqualTo(link);
        assertThat(text(lisa, answers())).contains("0 av 2 har svarat");
        assertThat(board.get(link)).hasStatus(GONE);
        assertThat(press(anew, "/approval", Map.of())).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).contains("1 av 2 har svarat");
    }

    @Test
    void a_right_code_costs_nobody_else_at_the_address_a_try() {
        world.decider("Rut Rå", address);
        version = world.frozen();
        asked();
        String gunvors = code("Gunvor Ek");
        for (int i = 0; i < 12; i++) {
            assertThat(Browser.location(enter(address, gunvors))).doesNotEndWith("wrong=true");
        }
        assertThat(Browser.location(enter(address, code("Rut Rå")))).doesNotEndWith("wrong=true");
    }

    @Test
    void a_vote_ends_only_when_it_is_said_twice_and_those_with_a_link_are_told() {
        String link = asked();
        assertThat(press(link, "/reservation", Map.of("words", "Vänta"))).hasStatus(SEE_OTHER);
        world.in(() -> {
            world.board().of(world.lisa()).stream()
                    .filter(each -> each.name().equals("Gunvor Ek"))
                    .forEach(each -> world.board().remove(world.lisa(), each.id()));
            return true;
        });
        String proposal = at().replaceFirst("/[^/]*$", "/proposal");
        var freeze = new java.util.HashMap<>(Map.of(
                "then", "freeze",
                "title", "Plan",
                "meetingOn", world.today.plusWeeks(2).toString(),
                "sentence1", "anta planen",
                "risks", "Andra risker",
                "consequences", "K",
                "followUpOn", world.today.plusMonths(6).toString(),
                "responsible", world.lisa().person().value().toString()));
        MvcTestResult told = lisa.press(lisa.get(proposal), proposal, freeze);
        assertThat(told).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(told))
                .contains("Version 1 är ute för beslut, och 1 av 2 har svarat", "saknas: Gunvor Ek.", "Andra risker");
        assertThat(text(lisa, answers())).contains("1 av 2 har svarat");
        freeze.put("anyway", "true");
        assertThat(lisa.press(told, proposal, freeze)).hasStatus(SEE_OTHER);
        assertThat(letters(address).getFirst())
                .contains("version 2", "i stället för version 1", "räknas därför inte längre", "står inte bland dem");
        freeze.remove("anyway");
        freeze.put("risks", "Inga");
        MvcTestResult quiet = lisa.press(lisa.get(proposal), proposal, freeze);
        assertThat(quiet).as("nobody has been asked about version 2").hasStatus(SEE_OTHER);
        assertThat(letters(address))
                .filteredOn(each -> each.contains("i stället för"))
                .hasSize(1);
    }

    private String code(String name) {
        return letters(address).stream()
                .filter(each -> each.contains("Hej " + name))
                .map(each -> each.replaceAll("(?s).*\\b(\\d{6}|\\d{3} \\d{3})\\b.*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> letters(String to) {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(to))
                .map(each -> each.written().text())
                .toList();
    }

    @Test
    void where_half_or_fewer_approve_the_lead_says_what_became_of_it() {
        String link = asked();
        assertThat(press(link, "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(press(handedOver(), "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(close(Map.of("outcome", "rejected", "why", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(close(Map.of("outcome", "postponed", "why", "Offert", "postponedTo", world.today.toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(close(Map.of("outcome", "rejected", "why", "Ingen ville"))).hasStatus(SEE_OTHER);
        assertThat(text(lisa, at())).contains("avslagen", "Ingen ville").doesNotContain("antagen av styrelsen");
    }

    @Test
    void a_link_that_was_taken_back_or_whose_day_is_over_says_so() {
        String link = asked();
        world.in(() -> jdbc.sql("update plan.ballot set closes_on = :day where version_id = :version")
                .param("day", world.today.minusDays(1))
                .param("version", version.id().value())
                .update());
        assertThat(Browser.html(board.get(link))).contains("Sista dagen att svara har gått");
        MvcTestResult page = lisa.get(answers());
        Matcher form = Pattern.compile("action=\"(" + answers() + "/[^\"]+/withdrawal)\"")
                .matcher(Browser.html(page));
        assertThat(form.find()).isTrue();
        assertThat(lisa.press(page, form.group(1), Map.of())).hasStatus(SEE_OTHER);
        assertThat(Browser.html(board.get(link))).contains("tillbakatagen");
        assertThat(lisa.press(
                        lisa.get(answers()),
                        answers(),
                        Map.of("closesOn", world.today.plusDays(9).toString())))
                .as("who was asked no more is asked anew")
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).contains("0 av 2 har svarat");
    }

    @Test
    void who_has_made_a_reservation_is_counted_whatever_the_lead_takes_back() {
        String link = asked();
        Map<String, String> form =
                Browser.filled(lisa.get(answers()), answers() + "/" + ballot() + "/withdrawal", Map.of());
        assertThat(press(link, "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(press(handedOver(), "/reservation", Map.of("words", "Nej"))).hasStatus(SEE_OTHER);
        assertThat(lisa.post(answers() + "/" + ballot() + "/withdrawal", form)).hasStatus(NOT_FOUND);
        assertThat(text(lisa, answers())).contains("2 av 2 har svarat").doesNotContain("/withdrawal");
    }

    @Test
    void a_code_opens_it_on_another_device_and_wrong_ones_are_counted() {
        String link = asked();
        String letter = letter(address);
        Matcher digits = Pattern.compile("\\b(\\d{6}|\\d{3} \\d{3})\\b").matcher(letter);
        assertThat(digits.find()).as(letter).isTrue();
        String code = digits.group(1);
        assertThat(Browser.location(enter(address, code))).isEqualTo(link);
        assertThat(Browser.location(enter("nobody@foretag.example", code))).endsWith("wrong=true");
        assertThat(text(board, "/varmland/decision?wrong=true")).contains("Det gick inte att hitta");
        for (int i = 0; i < 10; i++) {
            enter(address, code.equals("000000") ? "111111" : "000000");
        }
        assertThat(Browser.location(enter(address, code))).endsWith("wrong=true");
        assertThat(board.get(link)).hasStatus(OK);
    }

    @Test
    void the_day_is_between_today_and_two_months_and_nobody_is_asked_twice() {
        MvcTestResult page = lisa.get(answers());
        assertThat(lisa.press(
                        page,
                        answers(),
                        Map.of("closesOn", world.today.minusDays(1).toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        Map<String, String> again = Browser.filled(
                page, answers(), Map.of("closesOn", world.today.plusDays(3).toString()));
        asked();
        world.decider("Rut Rå", "");
        assertThat(text(lisa, answers()))
                .contains("Rut Rå står inte bland dem som bestämmer i version 1")
                .doesNotContain("har inte fått någon länk", "Skicka länkarna");
        assertThat(lisa.post(answers(), again)).hasStatus(SEE_OTHER);
        assertThat(text(lisa, answers())).contains("0 av 2 har svarat");
        assertThat(house.getBean(Mails.class).kept().stream()
                        .filter(each -> each.recipientAddress().equals(address)))
                .hasSize(1);
    }

    @Test
    void what_is_decided_meanwhile_is_told() {
        asked();
        Map<String, String> form =
                Browser.filled(lisa.get(answers()), answers() + "/" + ballot() + "/withdrawal", Map.of());
        AdoptionWorld.adopted(house, world.plan.work.lisa, world.plan.work.company, version.id());
        assertThat(lisa.post(answers() + "/" + ballot() + "/withdrawal", form)).hasStatus(CONFLICT);
        Browser kalle = new Browser(server);
        kalle.hold(world.plan.work.kalle.token());
        assertThat(text(kalle, answers())).doesNotContain("Skicka länkarna", "/varmland/decision/");
    }

    private int sent(String to) {
        return world.in(() -> jdbc.sql("select count(*) from shell.outgoing_mail where recipient_address = :address")
                .param("address", to)
                .query(Integer.class)
                .single());
    }

    private String address(UUID person) {
        return house.getBean(Members.class)
                .find(new PersonId(person))
                .orElseThrow()
                .address();
    }

    private UUID ballot() {
        return world.in(
                () -> jdbc.sql("select id from plan.ballot where version_id = :version order by asked_at, id limit 1")
                        .param("version", version.id().value())
                        .query(UUID.class)
                        .single());
    }

    private MvcTestResult close(Map<String, String> typed) {
        return lisa.press(lisa.get(answers()), answers() + "/closing", typed);
    }

    private MvcTestResult enter(String who, String code) {
        return board.press(board.get("/varmland/decision"), "/varmland/decision", Map.of("who", who, "code", code));
    }

    private MvcTestResult press(String link, String action, Map<String, String> typed) {
        return board.press(board.get(link + "/version"), link + action, typed);
    }

    /** Asks all, and gives Gunvor's link. */
    private String asked() {
        MvcTestResult page = lisa.get(answers());
        assertThat(lisa.press(
                        page,
                        answers(),
                        Map.of("closesOn", world.today.plusWeeks(1).toString())))
                .hasStatus(SEE_OTHER);
        return mailed(address);
    }

    private String mailed(String to) {
        return letter(to).replaceAll("(?s).*(/varmland/decision/[\\w-]{43}).*", "$1");
    }

    private String letter(String to) {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(to))
                .findFirst()
                .map(KeptLetter::written)
                .orElseThrow()
                .text();
    }

    /** Sten's, who has no address. */
    private String handedOver() {
        Matcher link = Pattern.compile("(/varmland/decision/[\\w-]{43})").matcher(text(lisa, answers()));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String at() {
        return world.plan.path("plan/decisions/" + version.id().value());
    }

    private String answers() {
        return at() + "/answers";
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).as(path).hasStatus(OK);
        return Browser.html(page);
    }
}
