package se.framsteg.aid.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import com.zaxxer.hikari.HikariDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.AllTables;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.AidWorld;
import se.framsteg.aid.Declarant;
import se.framsteg.aid.DeclarationDrafts;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Lang;
import se.framsteg.world.UnusedNumber;

@HouseTest
class DeclarationPageTests {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes();

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    AidWorld world;
    Programme course;
    UUID plat;
    String link;
    Browser anna;

    @BeforeEach
    void anna_is_asked_to_declare() {
        world = new AidWorld(house, "jonkoping");
        course = world.programme(Granter.REGION);
        plat = world.company("Påhittade Plåt AB");
        link = world.link(course, plat);
        anna = new Browser(server);
    }

    @Test
    void opening_the_link_says_whose_it_is_and_does_nothing() {
        Map<String, String> before = AllTables.sums();
        assertThat(anna.get(link))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Du går vidare som Anna Berg, Påhittade Plåt AB. Är det inte du?",
                        "räknas som ett litet stöd (försumbart stöd) värt cirka 12\u00a0000 kr",
                        "förordning (EU) 2023/2831");
        assertThat(anna.get(link)).as("no browser keeps it").hasHeader("Cache-Control", "no-store");
        anna.head(link);
        anna.get(link + "/form");
        assertThat(AllTables.sums()).isEqualTo(before);
        assertThat(anna.get("/en" + link)).bodyText().contains("You go on as Anna Berg");
    }

    @Test
    void a_course_that_companies_pay_for_is_not_said_to_cost_nothing() {
        var ten = BigDecimal.TEN;
        var cost = new AidSetting.Cost(ten.movePointRight(3), BigDecimal.ZERO, BigDecimal.ZERO, ten, 1);
        world.in(() -> {
            house.getBean(AidSettings.class)
                    .decide(
                            world.maja.asManager(),
                            course.id(),
                            new AidSetting(Granter.REGION, "", cost.perCompanySek(), cost));
            return 0;
        });
        assertThat(anna.get(link)).bodyText().contains("Ni betalar mindre för kursen än den kostar.", "9\u00a0990 kr");
    }

    @Test
    void a_double_click_signs_once() {
        Map<String, String> fields = Browser.filled(anna.get(link), link, signed());
        long before = copies();
        assertThat(anna.post(link, fields)).hasStatus(SEE_OTHER);
        assertThat(anna.post(link, fields)).hasStatus(SEE_OTHER);
        assertThat(copies()).isEqualTo(before + 1);
        assertThat(anna.get(link)).bodyText().contains("Tack, det är underskrivet", "vd");
        fields.put(
                "key", Browser.filled(anna.get("/signin"), "/signin", Map.of()).get("key"));
        assertThat(anna.post(link, fields)).hasStatus(CONFLICT);
    }

    @Test
    void the_copy_says_all_that_was_signed_in_the_words_of_the_page() {
        Programme earlier = world.programme(Granter.REGION);
        world.granted(earlier, plat);
        link = world.link(course, plat);
        String day = world.today.minusDays(40).toString();
        var typed = signed();
        typed.putAll(Map.of("giver-0", "Kommunen", "sek-0", "5 000", "day-0", day));
        typed.putAll(Map.of("giver-1", "Region é", "sek-1", "7 500", "day-1", day));
        String number = UnusedNumber.next().formatted();
        typed.putAll(Map.of("number-0", number, "company-0", "Svets AB", "bond-0", "merged"));
        typed.put("production", "yes");
        assertThat(anna.press(anna.get(link), link, typed)).hasStatus(SEE_OTHER);
        assertThat(copy("Kopia av det du skrev under"))
                .contains("i %s, ".formatted(course.name()), ", som vd.")
                .contains("Stöd som ni har fått de senaste tre åren:")
                .containsPattern("5\u00a0000 kr från Kommunen[.]\\s+.*7\u00a0500 kr från Region é[.]")
                .contains("Summan är 12\u00a0500 kr.")
                .contains("Stöd som vi redan visste om när du skrev under:", earlier.name() + ": 12\u00a0000 kr den ")
                .contains("Andra företag som räknas som samma:")
                .contains("Svets AB, organisationsnummer " + number + ". Uppköpt och ihopslaget.")
                .contains("fiskar ni eller har ni vattenbruk? Ja", "Branschkod: 25620")
                .contains("Jag, Anna Berg, har rätt att skriva under för Påhittade Plåt AB");
    }

    @Test
    void the_copy_is_in_the_language_it_was_signed_in_and_says_what_was_left_empty() {
        var typed = signed();
        typed.put("industry", "");
        assertThat(anna.press(anna.get("/en" + link), "/en" + link, typed)).hasStatus(SEE_OTHER);
        assertThat(copy("Copy of what you signed"))
                .contains("Aid that you have had in the last three years:", "You have had no other small aid")
                .contains("Other companies that count as the same:", "You wrote none.")
                .contains("fish or run aquaculture? No", "Industry code: you left it empty")
                .contains("I, Anna Berg, have the right to sign for Påhittade Plåt AB")
                .doesNotContain("The sum", "knew of already");
    }

    @Test
    void the_copy_of_a_form_says_its_sum_and_what_was_answered_beside_it() {
        assertThat(upload("blankett.pdf", PDF, "12 000")).hasStatus(SEE_OTHER);
        assertThat(copy("Kopia av det du skrev under"))
                .contains("blanketten som pdf", "Summan av stöden på blanketten: 12\u00a0000 kr")
                .contains("vattenbruk? Nej", "Branschkod: 25620", "Jag, Anna Berg, har rätt");
    }

    private String copy(String subject) {
        return house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals("anna-" + plat + "@plat.example"))
                .map(letter -> letter.written())
                .filter(written -> written.subject().startsWith(subject))
                .map(written -> written.text())
                .findFirst()
                .orElseThrow();
    }

    private long copies() {
        return house.getBean(se.framsteg.shell.mail.Mails.class).kept().stream()
                .filter(letter ->
                        letter.written().subject().equals("Kopia av det du skrev under för Påhittade Plåt AB"))
                .count();
    }

    @Test
    void more_rows_keep_what_was_typed_and_sign_nothing() {
        var typed = signed();
        typed.putAll(Map.of("giver-0", "Kommunen", "sek-0", "5 000", "more", "aid"));
        MvcTestResult answer = anna.press(anna.get(link), link, typed);
        assertThat(answer).hasStatus(SEE_OTHER);
        assertThat(Browser.location(answer)).isEqualTo(link + "#giver-2");
        assertThat(anna.get(link)).bodyText().contains("value=\"Kommunen\"", "name=\"giver-4\"", "Skriv under för");
    }

    @Test
    void what_is_typed_is_kept_for_whoever_typed_it_under_any_link_of_theirs() {
        var typed = signed();
        typed.putAll(
                Map.of("giver-1", "Länsstyrelsen é 🌱", "sek-1", "ca 5 tkr", "company-0", "<script>", "save", "true"));
        MvcTestResult page = anna.get(link);
        assertThat(Browser.location(anna.press(page, link, typed))).isEqualTo(link + "#saved");
        typed.put("giver-1", "x".repeat(10_000));
        assertThat(anna.press(page, link, typed)).as("the same page once more").hasStatus(SEE_OTHER);
        typed.put("giver-1", "Länsstyrelsen é 🌱");
        anna.press(page, link, typed);
        String later = world.link(course, plat);
        assertThat(new Browser(server).get(later))
                .bodyText()
                .contains("Sparat ", "value=\"Länsstyrelsen é 🌱\"", "value=\"ca 5 tkr\"", "value=\"&lt;script>\"")
                .contains("value=\"vd\"", "value=\"25.620\"")
                .doesNotContain("name=\"sure\" value=\"true\" checked");
        world.in(() -> {
            world.records().contact(world.maja.asManager(), course.id(), plat, "Kim Ek", "kim@plat.example", Lang.SV);
            return 0;
        });
        assertThat(new Browser(server).get(world.linkOf(course, plat)))
                .bodyText()
                .contains("Du går vidare som Kim Ek")
                .doesNotContain("ca 5 tkr", "Sparat ");
    }

    @Test
    void what_cannot_be_signed_yet_is_kept_and_what_is_signed_is_not() {
        var typed = signed();
        typed.put("giver-0", "Kommunen");
        assertThat(anna.press(anna.get(link), link, typed)).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(drafts()).isEqualTo(1);
        assertThat(anna.get(link)).bodyText().contains("value=\"Kommunen\"", "Sparat ");
        typed.put("giver-0", "");
        assertThat(anna.press(anna.get(link), link, typed)).hasStatus(SEE_OTHER);
        assertThat(drafts()).isZero();
        typed.put("save", "true");
        assertThat(anna.post(link, with(typed, "key", keyOf("/signin"))))
                .as("saved late")
                .hasStatus(SEE_OTHER);
        assertThat(drafts()).isZero();
    }

    @Test
    void what_cannot_be_signed_is_kept_with_no_more_than_one_connection() throws Exception {
        MvcTestResult page = anna.get(link);
        var pool = house.getBean(DataSource.class).unwrap(HikariDataSource.class);
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < pool.getMaximumPoolSize() - 1) {
                taken.add(pool.getConnection());
            }
            assertThat(anna.press(page, link, with(signed(), "giver-0", "Kommunen")))
                    .hasStatus(UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Sparat ");
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
        assertThat(drafts()).isEqualTo(1);
    }

    @Test
    void two_pages_that_are_saved_at_once_lose_nothing_of_each_other() throws Exception {
        var forms = house.getBean(DeclarationForms.class);
        Declarant by = world.asked(course, plat);
        var saved = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> world.in(() -> {
                forms.save(by, DeclarationForm.of(Map.of("giver-0", "Kommunen")));
                saved.countDown();
                pause();
                return 0;
            }));
            saved.await();
            world.in(() -> {
                forms.save(by, DeclarationForm.of(Map.of("total", "12 000")));
                return 0;
            });
            first.get();
        }
        assertThat(world.in(() -> forms.of(by).form().fields()))
                .containsEntry("giver-0", "Kommunen")
                .containsEntry("total", "12 000");
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(600));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_page_for_a_form_keeps_what_stands_there_beside_what_stands_on_the_other() {
        anna.press(anna.get(link), link, with(signed(), "giver-0", "Kommunen", "save", "true"));
        String form = link + "/form";
        var typed = with(signed(), "total", "12 000", "capacity", "firmatecknare", "save", "true");
        assertThat(Browser.location(anna.press(anna.get(form), form, typed))).isEqualTo(form + "#saved");
        assertThat(anna.get(form)).bodyText().contains("value=\"12 000\"", "value=\"firmatecknare\"");
        assertThat(anna.get(link)).bodyText().contains("value=\"Kommunen\"", "name=\"giver-1\"");
    }

    @Test
    void what_nobody_has_gone_on_with_for_a_month_is_forgotten() {
        anna.press(anna.get(link), link, with(signed(), "save", "true"));
        var all = house.getBean(DeclarationDrafts.class);
        all.forgetOld(Instant.now().plus(Duration.ofDays(29)));
        assertThat(drafts()).isEqualTo(1);
        all.forgetOld(Instant.now().plus(Duration.ofDays(31)));
        assertThat(drafts()).isZero();
    }

    @Test
    void whoever_signs_is_told_that_it_becomes_a_public_record() {
        assertThat(anna.get(link)).bodyText().contains("blir en allmän handling när det kommer in till regionen");
    }

    @Test
    void what_somebody_typed_is_erased_with_them() {
        anna.press(anna.get(link), link, with(signed(), "save", "true"));
        world.in(() -> {
            var members = house.getBean(se.framsteg.people.Members.class);
            var anna = new se.framsteg.people.PersonId(world.records()
                    .find(world.maja.asManager(), course.id(), plat)
                    .orElseThrow()
                    .contact());
            house.getBeansOfType(se.framsteg.people.PersonalData.class)
                    .values()
                    .forEach(each -> each.erase(members.find(anna).orElseThrow()));
            return 0;
        });
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql(
                        "select count(*) from aid.draft d join aid.record r on r.id = d.record_id where r.organisation_id = :id")
                .param("id", plat)
                .query(Integer.class)
                .single());
    }

    private static Map<String, String> with(Map<String, String> typed, String... more) {
        var all = new HashMap<>(typed);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    @Test
    void an_amount_beyond_reason_is_asked_for_again() {
        var typed = signed();
        typed.putAll(Map.of(
                "giver-0",
                "Kommunen",
                "sek-0",
                "999 999 999 999",
                "day-0",
                world.today.minusDays(40).toString()));
        assertThat(anna.press(anna.get(link), link, typed))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Beloppet är för stort", "999 999 999 999");
    }

    @Test
    void what_people_really_type_is_understood_or_asked_for_again() {
        var typed = signed();
        typed.putAll(Map.of(
                "giver-0", "<script>alert(1)</script>" + "x".repeat(10_000),
                "sek-0", "ca 5 tkr",
                "day-0", "0001-01-01",
                "giver-1", "Länsstyrelsen é 🌱",
                "sek-1", " 5 tkr ",
                "day-1", world.today.minusDays(40).toString(),
                "number-0", "559999-0000",
                "company-0", "Svets AB"));
        assertThat(anna.press(anna.get(link), link, typed))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Skriv vem som gav stödet, med högst 200 tecken.",
                        "Skriv ett exakt belopp i kronor, till exempel 12 000.",
                        "Äldre stöd räknas inte",
                        "Skriv tio siffror",
                        "value=\"ca 5 tkr\"",
                        "&lt;script>")
                .doesNotContain("<script>alert", "href=\"#sek-1\"", "href=\"#day-1\"");
    }

    @Test
    void nothing_is_signed_without_saying_that_it_is_true() {
        assertThat(anna.press(anna.get(link), link, Map.of()))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Välj ja eller nej.", "Skriv din roll", "Kryssa i att du får skriva under");
    }

    @Test
    void what_was_declared_before_and_granted_here_is_filled_in_by_another_programme() {
        Programme earlier = world.programme(Granter.REGION);
        world.checked(earlier, plat, world.earlier(112_500, world.today.minusDays(9)));
        world.in(() -> world.records().grant(world.maja.asManager(), earlier.id(), plat));
        assertThat(anna.get(world.link(course, plat)))
                .bodyText()
                .contains("value=\"Kommunen\"", "value=\"112500\"", earlier.name(), "Det här vet vi redan");
    }

    @Test
    void a_newer_link_ends_the_one_before_and_a_strange_one_leads_nowhere() {
        world.link(course, plat);
        assertThat(anna.get(link)).hasStatus(GONE).bodyText().contains("Länken fungerar inte längre");
        assertThat(anna.post(link, Map.of("key", keyOf("/signin")))).hasStatus(GONE);
        assertThat(anna.get("/jonkoping/aid/nothing")).hasStatus(GONE);
        assertThat(anna.get(link.replace("jonkoping", "kalmar"))).hasStatus(GONE);
    }

    @Test
    void the_granters_own_form_is_taken_when_it_is_a_pdf_by_content() {
        assertThat(upload("fake.pdf", "PK not a pdf".getBytes(), "0"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ingen hel pdf");
        assertThat(upload("stor.pdf", large(), "0"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("större än 10 MB");
        assertThat(upload("blankett.txt", PDF, "12 000")).hasStatus(SEE_OTHER);
        AidRecord record = world.in(() -> world.records()
                .find(world.maja.asManager(), course.id(), plat)
                .orElseThrow()
                .record());
        assertThat(record).isInstanceOf(AidRecord.Declared.class);
        var maja = new Browser(server);
        maja.hold(world.maja.token());
        String page = "/jonkoping/manage/%s/aid/%s".formatted(course.slug(), plat);
        assertThat(maja.get(page + "/form.pdf").getResponse().getContentAsByteArray())
                .isEqualTo(PDF);
        assertThat(maja.get(page)).bodyText().contains("Enligt blanketten", "12\u00a0000 kr");
    }

    private MvcTestResult upload(String name, byte[] content, String total) {
        var fields = signed();
        fields.put("total", total);
        fields.put("key", keyOf(link + "/form"));
        var request = server.post().uri(link + "/form").multipart();
        request.file(new MockMultipartFile("file", name, "application/pdf", content));
        fields.forEach(request::param);
        return request.exchange();
    }

    private String keyOf(String page) {
        return Browser.filled(anna.get(page), page, Map.of()).get("key");
    }

    private static byte[] large() {
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        return large;
    }

    private static Map<String, String> signed() {
        return new HashMap<>(Map.of("production", "no", "capacity", "vd", "sure", "true", "industry", "25.620"));
    }
}
