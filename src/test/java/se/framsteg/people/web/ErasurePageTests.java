package se.framsteg.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.web.Browser.html;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.TestRows;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Asking to be erased: what it says, the week in which it can be undone, and what is left afterwards. */
@HouseTest
class ErasurePageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    Mails mails;

    @Autowired
    RegionDirectory regions;

    @Autowired
    List<Tidying> tidyings;

    @Autowired
    TransactionTemplate transactions;

    Browser browser;
    String address;
    PersonId anna;
    Region region;

    @BeforeEach
    void anna_manages_gotland_with_kim() {
        String unique = UUID.randomUUID().toString();
        browser = new Browser(server).from(unique);
        address = "anna.berg+" + unique + "@region.example";
        anna = members.enter(address, "Anna Berg", Lang.SV);
        region = regions.find("gotland").orElseThrow();
        join(anna);
        join(members.enter("kim" + address, "Kim Ek", Lang.SV));
        String token = Secret.token();
        sessions.begin(anna, token, "Firefox, Windows");
        browser.hold(token);
    }

    @Test
    void says_what_goes_and_asks_to_be_sure() {
        var page = browser.get("/home/erasure");
        assertThat(html(page)).contains("Det här tas bort", "Ditt namn och din adress", "Ja, ta bort mina uppgifter");
        var answer = browser.press(page, "/home/erasure", Map.of());
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(html(answer)).contains("Kryssa i att du vill ta bort dina uppgifter");
        assertThat(letters()).isEmpty();
    }

    @Test
    void can_be_undone_for_a_week() {
        ask();
        assertThat(html(browser.get("/home"))).contains("Till dess kan du ångra dig");
        var page = browser.get("/home/erasure");
        assertThat(html(page)).contains("Ångra, behåll mina uppgifter").doesNotContain("name=\"sure\"");
        browser.press(page, "/home/erasure/undoing", Map.of());
        assertThat(html(browser.get("/home"))).doesNotContain("Till dess kan du ångra dig");
        aWeekGoes();
        tidy();
        assertThat(members.find(anna).orElseThrow().name()).isEqualTo("Anna Berg");
        assertThat(letters())
                .extracting(each -> each.written().subject())
                .containsExactly("Dina uppgifter är kvar", "Dina uppgifter tas bort om en vecka");
    }

    @Test
    void is_done_after_a_week_and_told() {
        ask();
        tidy();
        assertThat(members.find(anna).orElseThrow().name()).as("not before").isEqualTo("Anna Berg");
        aWeekGoes();
        tidy();
        assertThat(members.find(anna).orElseThrow())
                .returns("–", person -> person.name())
                .returns("", person -> person.address());
        assertThat(members.of(anna)).isEmpty();
        assertThat(browser.get("/home")).hasStatus(SEE_OTHER);
        assertThat(letters())
                .as("only the last letter is left")
                .extracting(each -> each.written().subject())
                .containsExactly("Dina uppgifter är borttagna");
    }

    @Test
    void asked_twice_it_stands_as_it_was_asked_first() {
        var page = browser.get("/home/erasure");
        var fields = Browser.filled(page, "/home/erasure", Map.of("sure", "true"));
        browser.post("/home/erasure", fields);
        browser.post("/home/erasure", fields);
        assertThat(letters()).hasSize(1);
    }

    private void ask() {
        assertThat(browser.press(browser.get("/home/erasure"), "/home/erasure", Map.of("sure", "true")))
                .hasStatus(SEE_OTHER);
    }

    private void aWeekGoes() {
        TestRows.asOwner(
                "update people.erasure set due_at = due_at - interval '7 days 1 minute' where person_id = ?",
                anna.value());
    }

    private void tidy() {
        tidyings.stream()
                .filter(each -> each.getClass().getSimpleName().startsWith("ErasureJob"))
                .forEach(each -> transactions.executeWithoutResult(_ -> each.forgetOld(Instant.now())));
    }

    private List<KeptLetter> letters() {
        return mails.kept().stream()
                .filter(kept -> kept.recipientAddress().equals(address))
                .toList();
    }

    private void join(PersonId person) {
        Tenancy.within(region.id(), () -> members.join(person, region.id(), Role.MANAGER, null));
    }
}
