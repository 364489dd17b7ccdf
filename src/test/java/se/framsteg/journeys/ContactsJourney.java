package se.framsteg.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.network.contacts.ContactWorld;
import se.framsteg.network.contacts.Reached;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** Somebody looks for help in their own words and finds it; a promoter writes the card, and whoever it is about has the last word. */
@Journey
class ContactsJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    ContactWorld world;
    String own;
    String address;

    @BeforeEach
    void a_region() {
        world = new ContactWorld(house, "jonkoping");
        own = "Ugglan " + UUID.randomUUID().toString().substring(0, 8);
        address = UUID.randomUUID() + "@ugglan.example";
    }

    @Test
    void a_promoter_writes_a_card_on_a_telephone_and_the_contact_has_the_last_word() {
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open("/jonkoping/promote").link("Kontakter");
            looksRight(maja);
            maja.link("Läs in från Excel");
            looksRight(maja);
            maja.page().goBack();
            maja.link("Lägg till en kontakt");
            looksRight(maja);
            maja.page().locator("#name").fill(own);
            maja.page().locator("#helps").fill("Går igenom ventilation och belysning.");
            maja.page().locator("#person").fill("Anna Uggla");
            maja.page().locator("#address").fill(address);
            maja.button("Spara");
            assertThat(maja.words()).contains("Kontakten är tillagd", "Inget samtycke");
            looksRight(maja);
            maja.link("Ändra kortet");
            looksRight(maja);
            maja.page().goBack();
            maja.button("Fråga dem om kortet stämmer");
            assertThat(maja.words()).contains("Vi har mejlat dem en länk");
        }
        try (var anna = Window.telephone(port)) {
            anna.open(link());
            looksRight(anna);
            anna.page().locator("input[name=consentTo][value=PUBLIC]").check();
            anna.button("Spara ändringarna");
            assertThat(anna.words()).contains("Det ni skrev syns nu", "Anna Uggla");
            looksRight(anna);
        }
        try (var anybody = Window.telephone(port)) {
            anybody.open("/jonkoping").link("Hitta någon som kan hjälpa er vidare");
            looksRight(anybody);
            anybody.page().locator("#q").fill("elräkning " + own.substring(7));
            anybody.button("Sök");
            assertThat(anybody.words()).contains("Hittad på: ", own);
            looksRight(anybody);
            anybody.link(own);
            assertThat(anybody.words()).contains("Anna Uggla", address);
            looksRight(anybody);
            anybody.open("/en/jonkoping/contacts?q=zzyzx");
            assertThat(anybody.words()).contains("Nothing was found for: zzyzx");
            looksRight(anybody);
        }
    }

    @Test
    void a_company_searches_without_script_and_the_card_goes_when_it_is_asked_to() {
        UUID company = world.company("Plåt & Svets AB");
        var id = world.add(ContactWorld.card(own));
        try (var lisa = Window.withoutScript(port).signedIn(world.lead(company).token())) {
            lisa.open(world.path("company/%s/contacts".formatted(company)));
            lisa.page().locator("#q").fill("energi " + own.substring(7));
            lisa.button("Sök");
            lisa.link(own);
            assertThat(lisa.words()).contains("Går igenom hur ni använder energi", "Hur man når dem visas inte här");
        }
        try (var maja = Window.withoutScript(port).signedIn(world.maja.token())) {
            maja.open(world.path("promote/contacts/" + id.value()));
            maja.page().locator("summary").click();
            maja.button("Ta bort");
            assertThat(maja.words()).contains("Alla kontakter").doesNotContain(own);
        }
    }

    @Test
    void a_company_tells_what_others_may_ask_it_and_what_came_of_an_introduction() {
        UUID company = world.company("Plåt & Svets AB");
        Someone lead = world.lead(company);
        var contact = world.add(ContactWorld.reached(
                ContactWorld.card(own), new Reached("Anna Uggla", address, ""), ContactWorld.agreed("Anna Uggla")));
        try (var lisa = Window.telephone(port).signedIn(lead.token())) {
            lisa.open(world.path("company/%s/contacts".formatted(company)));
            looksRight(lisa);
            lisa.link("Det andra får fråga oss om");
            looksRight(lisa);
            lisa.page().locator("#name").fill("Fråga oss om " + own);
            lisa.page().locator("#helps").fill("Vi bytte till solceller i fjol.");
            lisa.button("Visa det för andra");
            assertThat(lisa.words()).contains("Nu visas det för andra till och med");
            looksRight(lisa);
            lisa.open(world.path("company/%s/contacts/%s".formatted(company, contact.value())));
            assertThat(lisa.words()).contains("Låt oss presentera er för varandra");
            looksRight(lisa);
        }
        String link = world.introducedAMonthAgo(lead, company, contact);
        try (var lisa = Window.telephone(port)) {
            lisa.open(link);
            looksRight(lisa);
            lisa.button("Ja, det blev något.");
            assertThat(lisa.words()).contains("Tack! Ni har svarat");
            looksRight(lisa);
        }
    }

    @Test
    void a_manager_looks_after_the_same_cards() {
        Someone karin = Someone.managing(house, "jonkoping", "Karin Kort");
        String care = world.path("manage/contacts");
        var id = world.add(ContactWorld.card(own));
        try (var window = Window.onto(port).signedIn(karin.token())) {
            window.open(care);
            looksRight(window);
            window.open(care + "/new");
            looksRight(window);
            window.open(care + "/import");
            looksRight(window);
            window.open(care + "/" + id.value());
            looksRight(window);
            window.link("Ändra kortet");
            looksRight(window);
            window.page().locator("#helps").fill("Något nytt.");
            window.button("Spara");
            assertThat(window.words()).contains("Kortet är sparat.", "Något nytt.");
        }
    }

    private String link() {
        String text = house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        var link = Pattern.compile("http://[^/]+(/\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void looksRight(Window window) {
        assertThat(window.hindrances()).isEmpty();
        assertThat(window.tooWide()).isZero();
    }
}
