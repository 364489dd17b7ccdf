package se.framsteg.course.questions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.course.questions.Colleague;
import se.framsteg.course.questions.LinkToAnswer;
import se.framsteg.course.questions.QuestionId;
import se.framsteg.course.questions.QuestionsWorld;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.Member;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** A colleague is asked for one thing on a worksheet and answers by a link, without an account. */
@HouseTest
class AnswerPagesTests {
    private static final String TEAM = "task-and-team";
    private static final String MAP = "stakeholder-map";
    private static final String TOPICS = "materiality-map";
    private static final String SCRIPT = "<script>alert(1)</script> é 😀";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    JdbcClient jdbc;

    WorkWorld world;
    Browser lisa;
    Browser siv;
    String address;

    @BeforeEach
    void lisa_leads_a_company_in_its_first_week() {
        world = new WorkWorld(house, "varmland");
        lisa = browser(world.lisa);
        siv = new Browser(server);
        address = "siv-" + UUID.randomUUID() + "@foretag.example";
    }

    @Test
    void a_lead_asks_and_sees_the_answer_in_the_name_of_who_gave_it() {
        world.write(world.lisa(), TEAM, 0, Map.of(AnswerPlace.once("why"), "Hemligt för Siv"));
        String link = ask(TEAM, "employees", Map.of("text", "Hur många är vi? " + SCRIPT));
        assertThat(text(lisa, world.path(TEAM))).contains("väntar på svar från Siv Verkstad");
        assertThat(text(lisa, asked))
                .as("nobody else answers in the name of who has a letter")
                .contains("Siv Verkstad har fått länken i ett mejl", "Ta tillbaka frågan")
                .doesNotContain(link, code());
        assertThat(text(lisa, course()))
                .contains("Frågor till kollegor som väntar på svar", "Hur många arbetar hos er?");

        String start = text(siv, link);
        assertThat(start)
                .contains("Du går vidare som Siv Verkstad, Plåt &amp; Svets AB.", "Hur många arbetar hos er?")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; é 😀")
                .doesNotContain("Hemligt för Siv");
        assertThat(siv.get(link)).hasHeader("Cache-Control", "no-store");
        assertThat(siv.get(link + "/question")).hasHeader("Cache-Control", "no-store");
        String form = text(siv, link + "/question");
        assertThat(form).contains("Räkna alla, också ägare").doesNotContain("Hemligt för Siv", "Varför gör just ni");
        assertThat(answered()).as("opening does nothing").isEmpty();

        assertThat(answer(link, Map.of("employees", ""))).hasStatus(UNPROCESSABLE_CONTENT);
        MvcTestResult wrong = answer(link, Map.of("employees", "några stycken"));
        assertThat(Browser.location(wrong)).endsWith("said=mend");
        assertThat(text(siv, link + "/question?said=mend")).contains("Skriv ett tal", "något behöver rättas");
        assertThat(Browser.location(answer(link, Map.of("employees", "1 2")))).endsWith("said=saved");
        assertThat(world.work(TEAM).answers().typed("employees")).isEqualTo("1 2");
        assertThat(text(lisa, world.path(TEAM))).contains("besvarad av Siv Verkstad", "Hemligt för Siv");
        assertThat(text(lisa, world.path(TEAM) + "/versions")).contains("Siv Verkstad");
        assertThat(text(lisa, course())).doesNotContain("Frågor till kollegor som väntar på svar");
    }

    @Test
    void the_letter_comes_from_who_asks_with_a_link_and_a_code_for_another_device() {
        String link = ask(TEAM, "employees", Map.of("text", "Du som vet", "language", "en"));
        KeptLetter letter = letters().getFirst();
        assertThat(letter.toString())
                .contains("Lisa Plåt at Plåt & Svets AB has a question for you", "How many people work", "Du som vet")
                .contains("/en" + link);
        String code = code(letter);
        assertThat(text(siv, "/varmland/answer")).contains("Svara med en kod");
        assertThat(Browser.location(enter(address, code.equals("000000") ? "111111" : "000000")))
                .endsWith("/answer?wrong=true");
        assertThat(text(siv, "/varmland/answer?wrong=true")).contains("Det gick inte att hitta någon fråga");
        assertThat(Browser.location(enter("nobody@foretag.example", code))).endsWith("wrong=true");
        assertThat(Browser.location(enter(
                        address.toUpperCase(java.util.Locale.ROOT), code.substring(0, 3) + " " + code.substring(3))))
                .isEqualTo(link);
        for (int i = 0; i < 10; i++) {
            enter(address, "nope");
        }
        assertThat(Browser.location(enter(address, code)))
                .as("closed after ten tries")
                .endsWith("wrong=true");
        assertThat(siv.get(link)).as("the link still works").hasStatus(OK);
    }

    @Test
    void nobody_answers_under_the_name_of_somebody_else_at_the_company() {
        for (Map<String, String> other : List.of(
                Map.of("name", "kalle  SVETS", "address", address),
                Map.of("name", "Kalle\u200b Svets", "address", ""),
                Map.of("name", "Lisa Plåt", "address", ""))) {
            assertThat(sent(other)).hasStatus(UNPROCESSABLE_CONTENT).bodyText().contains("Välj personen i listan");
        }
        assertThat(sent(Map.of("name", "Kalle Svets, lagret", "address", ""))).hasStatus(SEE_OTHER);
    }

    private MvcTestResult sent(Map<String, String> other) {
        Map<String, String> fields = fields("employees");
        fields.putAll(other);
        return send(TEAM, fields);
    }

    @Test
    void a_colleague_without_an_address_gets_the_link_and_the_code_on_paper() {
        int letters = letters().size();
        String link = ask(TEAM, "employees", Map.of("address", "", "name", "Gösta Lager"));
        assertThat(letters()).hasSize(letters);
        String page = text(lisa, Objects.requireNonNull(asked));
        assertThat(page).contains("Gösta Lager får inget mejl", link).doesNotContain("Påminn Gösta");
        assertThat(Browser.location(enter("gösta lager", code()))).isEqualTo(link);
        UUID first = person();
        ask(TEAM, "turnover", Map.of("address", "", "name", "Gösta Lager"));
        assertThat(person()).as("the same person is asked again").isEqualTo(first);
    }

    @Test
    void one_says_that_one_does_not_know_or_who_knows_better() {
        String link = ask(TEAM, "employees", Map.of());
        assertThat(siv.press(siv.get(link + "/question"), link + "/unknown", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, world.path(TEAM))).contains("Siv Verkstad vet inte");
        assertThat(siv.press(siv.get(link + "/question"), link + "/elsewhere", Map.of("other", " ")))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(siv.press(siv.get(link + "/question"), link + "/elsewhere", Map.of("other", SCRIPT)))
                .hasStatus(SEE_OTHER);
        assertThat(text(lisa, world.path(TEAM))).contains("fråga &lt;script&gt;alert(1)&lt;/script&gt; é 😀 i stället");
        assertThat(text(siv, link + "/question")).contains("Du kan svara ändå");
    }

    @Test
    void nothing_but_what_is_asked_for_can_be_answered() {
        String link = ask(TEAM, "employees", Map.of());
        assertThat(answer(link, Map.of("employees", "12", "why", "Ta över"))).hasStatus(NOT_FOUND);
        assertThat(world.work(TEAM).answers().once()).isEmpty();
    }

    @Test
    void two_who_answer_at_once_see_both() {
        String link = ask(TEAM, "employees", Map.of());
        MvcTestResult open = siv.get(link + "/question");
        world.write(world.lisa(), TEAM, 0, Map.of(AnswerPlace.once("employees"), "13"));
        MvcTestResult late = siv.press(open, link + "/question", Map.of("employees", "12"));
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("Lisa Plåt skrev samtidigt", "13", "value=\"12\"");
        assertThat(world.work(TEAM).answers().typed("employees")).isEqualTo("13");
        MvcTestResult saved = siv.post(link + "/answers", with(open, link + "/question", Map.of("employees", "14")));
        assertThat(saved).hasStatus(OK);
        assertThat(Browser.html(saved)).contains("Lisa Plåt skrev samtidigt");
        Member kalle = world.kalle();
        world.write(kalle, TEAM, 100, Map.of(AnswerPlace.once("employees"), "15"));
        MvcTestResult outside = siv.post(link + "/answers", with(open, link + "/question", Map.of("employees", "16")));
        assertThat(Browser.html(outside))
                .as("who else works there is not for Siv to know")
                .contains("Någon annan skrev samtidigt", "15")
                .doesNotContain("Kalle");
        assertThat(Browser.html(siv.press(open, link + "/question", Map.of("employees", "16"))))
                .contains("Någon annan skrev samtidigt")
                .doesNotContain("Kalle");
    }

    @Test
    void what_is_typed_is_saved_as_one_types_and_too_much_is_refused() {
        String link = ask(TEAM, "why", Map.of());
        MvcTestResult open = siv.get(link + "/question");
        assertThat(siv.post(link + "/answers", with(open, link + "/question", Map.of("why", SCRIPT))))
                .hasStatus(OK);
        assertThat(text(lisa, world.path(TEAM))).contains("besvarad av Siv Verkstad", "&lt;script&gt;alert(1)");
        assertThat(answer(link, Map.of("why", "x".repeat(10_001)))).hasStatus(CONFLICT);
        assertThat(world.work(TEAM).answers().typed("why")).isEqualTo(SCRIPT);
    }

    @Test
    void a_row_is_answered_and_no_other_row_is_seen() {
        UUID bank = Ids.next();
        UUID neighbour = Ids.next();
        world.write(
                world.lisa(),
                MAP,
                0,
                Map.of(
                        AnswerPlace.in("stakeholders", bank, "name"), "Banken",
                        AnswerPlace.in("stakeholders", neighbour, "name"), "Grannen"));
        String link = ask(MAP, "stakeholders." + bank, Map.of());
        assertThat(text(siv, link + "/question")).contains("Banken").doesNotContain("Grannen");
        String type = AnswerPlace.in("stakeholders", bank, "type").toString();
        String others = AnswerPlace.in("stakeholders", neighbour, "type").toString();
        assertThat(answer(link, Map.of(others, "bank"))).hasStatus(NOT_FOUND);
        assertThat(Browser.location(answer(link, Map.of(type, "no such type")))).endsWith("said=mend");
        assertThat(Browser.location(answer(link, Map.of(type, "neighbour")))).endsWith("said=saved");
        MvcTestResult open = siv.get(link + "/question");
        world.in(() -> {
            world.works().remove(world.lisa(), world.round(), world.worksheet(MAP), bank);
            return true;
        });
        assertThat(text(siv, link + "/question")).contains("Raden som frågan gällde är borttagen");
        MvcTestResult late = siv.press(open, link + "/question", Map.of(type, "bank"));
        assertThat(late).hasStatus(GONE);
        assertThat(Browser.html(late)).contains("Raden som frågan gällde är borttagen");
        assertThat(siv.post(link + "/answers", with(open, link + "/question", Map.of(type, "bank"))))
                .hasStatus(NOT_FOUND);
        assertThat(world.work(MAP).answers().row("stakeholders", bank))
                .as("what was taken away does not come back")
                .isEmpty();
    }

    @Test
    void of_other_worksheets_only_the_row_that_is_chosen_is_seen_by_who_does_not_belong_to_the_company() {
        UUID bank = Ids.next();
        UUID topic = Ids.next();
        world.write(
                world.lisa(),
                MAP,
                0,
                Map.of(
                        AnswerPlace.in("stakeholders", bank, "name"), "Banken",
                        AnswerPlace.in("stakeholders", Ids.next(), "name"), "Grannen"));
        world.write(world.lisa(), TOPICS, 0, Map.of(AnswerPlace.in("topics", topic, "stakeholders"), bank.toString()));
        String link = topic(topic, new Colleague(null, "Siv Verkstad", address, Lang.SV));
        assertThat(text(siv, link + "/question")).contains("Banken").doesNotContain("Grannen");
        String own = topic(topic, new Colleague(world.kalle.person(), "", "", Lang.SV));
        assertThat(text(siv, own + "/question")).contains("Banken", "Grannen");
    }

    private String topic(UUID topic, Colleague colleague) {
        QuestionId question = QuestionsWorld.asked(
                house, world.lisa, world.company, world.world.course.slug(), TOPICS, "topics." + topic, colleague);
        return "/varmland/answer/"
                + QuestionsWorld.link(house, world.lisa, world.company, question)
                        .token();
    }

    @Test
    void a_whole_table_is_answered_with_new_rows() {
        String link = ask(MAP, "stakeholders.*", Map.of());
        String name = AnswerPlace.in("stakeholders", Ids.next(), "name").toString();
        assertThat(text(siv, link + "/question")).contains("Ny rad: intressent").doesNotContain("Ta bort");
        assertThat(Browser.location(answer(link, Map.of(name, "Kommunen")))).endsWith("said=saved");
        assertThat(world.work(MAP).answers().rows("stakeholders"))
                .extracting(row -> row.typed("name"))
                .containsExactly("Kommunen");
    }

    @Test
    void a_link_that_was_taken_back_ran_out_or_belongs_elsewhere_opens_nothing() {
        String link = ask(TEAM, "employees", Map.of());
        assertThat(siv.get(link.replace("varmland", "dalarna"))).hasStatus(GONE);
        assertThat(siv.get("/varmland/answer/" + Secret.token())).hasStatus(GONE);
        due(today().minusDays(7));
        assertThat(siv.get(link)).as("a week beyond the day").hasStatus(OK);
        due(today().minusDays(9));
        assertThat(siv.get(link)).hasStatus(GONE);
        assertThat(text(lisa, world.path(TEAM))).contains("länken gäller inte längre");
        assertThat(lisa.press(
                        lisa.get(asked),
                        asked + "/deadline",
                        Map.of("dueOn", today().plusDays(200).toString())))
                .hasStatus(UNPROCESSABLE_CONTENT);
        lisa.press(
                lisa.get(asked),
                asked + "/deadline",
                Map.of("dueOn", today().plusDays(2).toString()));
        assertThat(siv.get(link)).hasStatus(OK);
        lisa.press(lisa.get(asked), asked + "/withdrawal", Map.of());
        assertThat(siv.get(link)).hasStatus(GONE);
        assertThat(Browser.html(siv.get(link + "/question"))).contains("Länken gäller inte längre");
        assertThat(text(lisa, world.path(TEAM))).doesNotContain("Siv Verkstad");
    }

    @Test
    void the_link_dies_when_the_company_leaves_the_course() {
        String link = ask(TEAM, "employees", Map.of());
        world.in(() -> jdbc.sql("""
                update programmes.participation set status = 'dropped_out'
                 where organisation_id = :company
                """).param("company", world.company).update());
        assertThat(siv.get(link)).hasStatus(GONE);
    }

    @Test
    void one_reminder_goes_and_no_second() {
        ask(TEAM, "employees", Map.of());
        int before = letters().size();
        lisa.press(lisa.get(asked), asked + "/reminder", Map.of());
        assertThat(letters()).hasSize(before + 1);
        assertThat(letters().getFirst().toString()).contains("Häromdagen bad Lisa Plåt");
        assertThat(text(lisa, asked)).contains("Påmind").doesNotContain("Det går att göra en gång");
    }

    @Test
    void who_did_not_ask_and_does_not_lead_sees_the_question_and_changes_nothing() {
        ask(TEAM, "employees", Map.of());
        Browser kalle = browser(world.kalle);
        assertThat(text(kalle, asked)).contains("väntar på svar").doesNotContain("Kopiera länken", "Ta tillbaka");
        assertThat(kalle.post(asked + "/withdrawal", key(kalle))).hasStatus(NOT_FOUND);
        assertThat(kalle.post(
                        asked + "/deadline",
                        key(kalle, "dueOn", today().plusDays(3).toString())))
                .hasStatus(NOT_FOUND);
        assertThat(kalle.post(asked + "/reminder", key(kalle))).hasStatus(NOT_FOUND);
    }

    @Test
    void a_company_asks_so_much_and_no_more_in_a_week() {
        for (int i = 0; i < 20; i++) {
            QuestionsWorld.asked(house, world.lisa, world.company, world.world.course, TEAM, "employees");
        }
        assertThat(Browser.html(send(TEAM, fields("employees")))).contains("20 frågor på en vecka", "siv-");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        MvcTestResult answer = send(TEAM, Map.of("about", "nothing", "person", "other", "name", SCRIPT));
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer)).contains("&lt;script>alert(1)").doesNotContain("<script>alert");
        Map<String, String> wrong = fields("employees");
        wrong.putAll(Map.of("name", "", "address", "inte en adress", "dueOn", "2020-01-01", "text", "x".repeat(1001)));
        assertThat(Browser.html(send(TEAM, wrong)))
                .contains("Skriv vad personen heter", "Skriv en e-postadress", "Välj en dag", "inte en adress");
        wrong.put("person", world.world.maja.person().value().toString());
        wrong.putAll(Map.of("dueOn", today().plusDays(1).toString(), "text", ""));
        assertThat(send(TEAM, wrong)).as("somebody of another place").hasStatus(NOT_FOUND);
        wrong.put("person", "not an id");
        assertThat(send(TEAM, wrong)).hasStatus(UNPROCESSABLE_CONTENT);
    }

    private String asked = "";

    /** Lisa asks; gives the path of the link. */
    private String ask(String worksheet, String about, Map<String, String> other) {
        Map<String, String> fields = fields(about);
        fields.putAll(other);
        MvcTestResult answer = send(worksheet, fields);
        assertThat(answer).hasStatus(SEE_OTHER);
        asked = Objects.requireNonNull(Browser.location(answer)).replaceAll("\\?.*", "");
        return "/varmland/answer/" + link().token();
    }

    private LinkToAnswer link() {
        return QuestionsWorld.link(house, world.lisa, world.company, question());
    }

    private String code() {
        return link().code();
    }

    private QuestionId question() {
        return QuestionId.of(asked.substring(asked.lastIndexOf('/') + 1));
    }

    private UUID person() {
        return world.in(() -> jdbc.sql("select person_id from course.question where id = :id")
                .param("id", question().value())
                .query(UUID.class)
                .single());
    }

    private void due(LocalDate day) {
        world.in(() -> jdbc.sql("update course.question set due_on = :day where id = :id")
                .param("day", day)
                .param("id", question().value())
                .update());
    }

    private Map<String, String> fields(String about) {
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of("about", about, "person", "other", "name", "Siv Verkstad", "address", address));
        fields.putAll(Map.of(
                "language", "sv", "text", "", "dueOn", today().plusDays(5).toString()));
        return fields;
    }

    private MvcTestResult send(String worksheet, Map<String, String> fields) {
        String path = world.path(worksheet) + "/questions";
        return lisa.press(lisa.get(path), path, fields);
    }

    private MvcTestResult answer(String link, Map<String, String> fields) {
        return siv.press(siv.get(link + "/question"), link + "/question", fields);
    }

    private MvcTestResult enter(String who, String code) {
        return siv.press(siv.get("/varmland/answer"), "/varmland/answer", Map.of("who", who, "code", code));
    }

    private Map<String, String> with(MvcTestResult page, String action, Map<String, String> typed) {
        return Browser.filled(page, action, typed);
    }

    private Map<String, String> key(Browser who, String... more) {
        String path = world.path(TEAM) + "/questions";
        var fields = new HashMap<>(Browser.filled(who.get(path), path, Map.of()));
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private List<KeptLetter> letters() {
        return house.getBean(Mails.class).kept().stream()
                .filter(each -> each.recipientAddress().equals(address))
                .toList();
    }

    private static String code(KeptLetter letter) {
        var code = java.util.regex.Pattern.compile("(?m)^ {4}(\\d{6})$")
                .matcher(letter.written().text());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private String answered() {
        return world.work(TEAM).answers().typed("employees");
    }

    private LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }

    private String course() {
        return world.path("").replaceAll("/$", "");
    }

    private static String text(Browser who, String path) {
        MvcTestResult page = who.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }
}
