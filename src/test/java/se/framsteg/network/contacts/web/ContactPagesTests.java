package se.framsteg.network.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactChange;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.ContactWorld;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.network.contacts.Kind;
import se.framsteg.network.contacts.Reached;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.mail.Mails;

@HouseTest
class ContactPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ContactWorld world;
    Browser maja;
    Browser anybody;
    String own;
    String address;
    LocalDate today;

    @BeforeEach
    void maja_looks_after_the_contacts() {
        world = new ContactWorld(house, "jonkoping");
        maja = new Browser(server);
        maja.hold(world.maja.token());
        anybody = new Browser(server).from("10.9.8.6");
        own = "Ugglan " + UUID.randomUUID();
        address = UUID.randomUUID() + "@ugglan.example";
        today = LocalDate.now(house.getBean(Clock.class));
    }

    @Test
    void the_other_language_searches_for_the_same_and_takes_nothing_along_that_opens_something() {
        String found = Browser.html(anybody.get(world.path("contacts") + "?q=ventilation&page=1&token=abc"));
        assertThat(found)
                .contains("href=\"/en/jonkoping/contacts?q=ventilation&amp;page=1\"")
                .doesNotContain("token=abc");
        assertThat(Browser.html(maja.get(care() + "?q=ventilation")))
                .contains("name=\"back\" value=\"/jonkoping/promote/contacts?q=ventilation\"");
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        typed.put("kind", "EXPERT");
        typed.put("name", own);
        typed.put("helps", "Går igenom ventilationen <script>alert(1)</script> på ett café 🦉");
        typed.put("topics", "energy");
        typed.put("extent", "MUNICIPALITIES");
        typed.put("municipalities", ContactWorld.GNOSJO);
        typed.put("cost", "FROM");
        typed.put("costSek", "12 000 kr");
        typed.put("site", "www.ugglan.example/om");
        typed.put("audience", "PUBLIC");
        typed.put("person", "Anna Uggla");
        typed.put("address", address.toUpperCase());
        typed.put("phone", "070-123 45 67");
        typed.put("consentTo", "COMPANIES");
        typed.put("consentBy", "Anna Uggla");
        typed.put("consentOn", today.minusDays(3).toString());
        return typed;
    }

    private String care() {
        return world.path("promote/contacts");
    }

    private MvcTestResult add(Map<String, String> typed) {
        return maja.press(maja.get(care() + "/new"), care(), typed);
    }

    private ContactId added() {
        MvcTestResult answer = add(typed());
        assertThat(answer).hasStatus(SEE_OTHER);
        return ContactId.of(Browser.location(answer).replaceFirst(".*/([0-9a-f-]{36})\\?.*", "$1"));
    }

    private String mailed() {
        String text = house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        var link = Pattern.compile("http://[^/]+(/\\S+/contacts/own/\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void a_card_is_written_and_shown_to_each_as_far_as_is_agreed() {
        ContactId id = added();
        String below = "/" + id.value();
        String shown = Browser.html(anybody.get(world.path("contacts") + below));
        assertThat(shown)
                .contains(
                        own,
                        "&lt;script&gt;",
                        "café 🦉",
                        "Gnosjö",
                        "Från 12&nbsp;000 kronor".replace("&nbsp;", "\u00a0"))
                .contains("href=\"https://www.ugglan.example/om\"", "Energi", "Kollad ")
                .doesNotContain("Anna Uggla", address, "0701234567", "701234567");
        UUID company = world.company("Plåt AB");
        Browser lisa = new Browser(server);
        lisa.hold(world.lead(company).token());
        assertThat(Browser.html(lisa.get(world.path("company/%s/contacts%s".formatted(company, below)))))
                .contains("Anna Uggla", address, "tel:+46701234567");
        assertThat(Browser.html(maja.get(care() + below)))
                .contains("Anna Uggla sa ja", "Företag i regionen", "Maja Modig la till kortet");
    }

    @Test
    void whoever_finds_nobody_is_led_on_to_ask_a_person() {
        String nothing = "?q=zzz" + UUID.randomUUID().toString().replace("-", "");
        assertThat(Browser.html(anybody.get(world.path("contacts") + nothing)))
                .contains("href=\"" + world.path("ask") + "\"", "Ingen kontakt hittades")
                .doesNotContain("Alla sorter.");
        assertThat(Browser.html(anybody.get(world.path("contacts") + nothing + "&kind=funder")))
                .contains("välj Alla sorter");
        assertThat(Browser.html(maja.get(care() + nothing))).doesNotContain("Du kan också fråga oss");
    }

    @Test
    void what_is_agreed_ends_by_itself_and_is_told_to_those_who_look_after_it() {
        ContactFacts facts = ContactWorld.reached(
                ContactWorld.card(own),
                new Reached("Anna Uggla", address, ""),
                new Consent("Anna Uggla", today.minusYears(2), Audience.PUBLIC, today.minusDays(1), true));
        ContactId id = world.add(facts);
        assertThat(anybody.get(world.path("contacts/" + id.value())))
                .hasStatus(OK)
                .bodyText()
                .doesNotContain("Anna Uggla", address);
        assertThat(Browser.html(maja.get(care()))).contains("Samtycket har gått ut", own);
        ContactId last = world.add(ContactWorld.reached(
                ContactWorld.card(own + " 2"),
                new Reached("Anna Uggla", "x" + address, ""),
                new Consent("Anna Uggla", today.minusYears(1), Audience.PUBLIC, today, true)));
        assertThat(anybody.get(world.path("contacts/" + last.value())))
                .bodyText()
                .contains("Anna Uggla");
    }

    @Test
    void what_is_for_companies_is_not_there_for_anybody() {
        ContactId id = world.add(ContactWorld.seenBy(ContactWorld.card(own), Audience.COMPANIES));
        assertThat(anybody.get(world.path("contacts/" + id.value()))).hasStatus(NOT_FOUND);
        assertThat(anybody.get(world.path("contacts?q=Ugglan+" + own.substring(7))))
                .bodyText()
                .doesNotContain(id.value().toString());
    }

    @Test
    void what_is_wrong_is_told_field_by_field_and_nothing_is_lost() {
        var typed = typed();
        typed.put("name", " ");
        typed.put("helps", "x".repeat(10_000));
        typed.put("costSek", "");
        typed.put("site", "inte en adress");
        typed.put("address", "anna");
        typed.put("phone", "12");
        typed.put("consentOn", today.plusDays(1).toString());
        typed.put("municipalities", "9999");
        MvcTestResult answer = add(typed);
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains(
                        "Skriv vad kortet ska heta.",
                        "Skriv ett belopp i kronor",
                        "Skriv en hel adress",
                        "Skriv en e-postadress",
                        "Skriv hela telefonnumret",
                        "Dagen kan inte ligga framåt",
                        "Välj minst en kommun",
                        "value=\"inte en adress\"",
                        "x".repeat(10_000));
    }

    @Test
    void one_that_seems_to_be_there_already_is_asked_about() {
        ContactId first = added();
        MvcTestResult answer = add(typed());
        assertThat(answer).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(answer))
                .contains("Finns den här kontakten redan?", first.value().toString());
        var other = typed();
        other.put("name", own + " igen");
        assertThat(add(other)).as("the same mail address").hasStatus(UNPROCESSABLE_CONTENT);
        other.put("sure", "true");
        assertThat(add(other)).hasStatus(SEE_OTHER);
    }

    @Test
    void a_second_press_of_the_same_form_adds_nothing() {
        MvcTestResult page = maja.get(care() + "/new");
        String one = Browser.location(maja.press(page, care(), typed()));
        assertThat(Browser.location(maja.press(page, care(), typed()))).isEqualTo(one);
    }

    @Test
    void a_card_is_changed_but_not_over_somebody_elses_change() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        MvcTestResult page = maja.get(path + "/form");
        assertThat(Browser.html(page)).contains("value=\"" + own + "\"", "value=\"12000\"");
        var typed = typed();
        typed.put("helps", "Något annat.");
        assertThat(maja.press(page, path, typed)).hasStatus(SEE_OTHER);
        assertThat(maja.press(maja.get(path + "/form"), path, Map.of("version", "1", "name", own)))
                .hasStatus(UNPROCESSABLE_CONTENT);
        typed.put("version", "1");
        MvcTestResult late = maja.press(maja.get(path + "/form"), path, typed);
        assertThat(late).hasStatus(CONFLICT);
        assertThat(Browser.html(late)).contains("Någon annan har ändrat kortet");
        assertThat(world.find(Audience.PUBLIC, id).orElseThrow().facts().helps())
                .isEqualTo("Något annat.");
    }

    @Test
    void a_contact_is_asked_and_opening_its_link_does_nothing() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        assertThat(Browser.location(maja.press(maja.get(path), path + "/asking", Map.of())))
                .endsWith("said=asked");
        assertThat(Browser.location(maja.press(maja.get(path), path + "/asking", Map.of())))
                .endsWith("said=not-asked");
        String link = mailed();
        Contact before = world.find(Audience.PROMOTERS, id).orElseThrow();
        MvcTestResult page = anybody.get(link);
        assertThat(page).hasStatus(OK).bodyText().contains("Stämmer det här om " + own, "Anna Uggla");
        assertThat(world.find(Audience.PROMOTERS, id)).contains(before);
        assertThat(anybody.press(page, link + "/check", Map.of("version", "1"))).hasStatus(SEE_OTHER);
        var told = Map.of(
                "version",
                "1",
                "helps",
                "Vi gör mer nu.",
                "person",
                "Anna U",
                "address",
                address,
                "phone",
                "",
                "consentTo",
                "PUBLIC");
        assertThat(anybody.press(anybody.get(link), link, told)).hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get(world.path("contacts/" + id.value()))))
                .contains("Vi gör mer nu.", "Anna U", address)
                .doesNotContain("701234567");
        assertThat(world.find(Audience.PUBLIC, id).orElseThrow().facts().consent())
                .isEqualTo(new Consent("Anna U", today, Audience.PUBLIC, today.plusYears(2), true));
        assertThat(world.in(() -> house.getBean(Contacts.class).history(world.asMaja(), id)))
                .extracting(ContactChange::what)
                .containsExactly(
                        ContactChange.What.CONSENTED,
                        ContactChange.What.CHECKED,
                        ContactChange.What.ASKED,
                        ContactChange.What.ADDED);
    }

    @Test
    void whoever_asks_to_be_taken_away_is_gone_everywhere_and_is_not_entered_again() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        maja.press(maja.get(path), path + "/asking", Map.of());
        String link = mailed();
        assertThat(anybody.press(anybody.get(link), link + "/removal", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(anybody.get(link)).hasStatus(GONE);
        assertThat(anybody.get(link + "?said=gone")).hasStatus(OK).bodyText().contains("Nu är kortet borta");
        assertThat(anybody.get(world.path("contacts/" + id.value()))).hasStatus(NOT_FOUND);
        assertThat(maja.get(path)).hasStatus(NOT_FOUND);
        assertThat(Browser.html(maja.get(care() + "?q=" + own.substring(7))))
                .doesNotContain(id.value().toString());
        MvcTestResult again = add(typed());
        assertThat(again).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(again)).contains("har bett om att inte stå med");
    }

    @Test
    void a_yes_does_not_cover_whoever_is_typed_in_afterwards() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        var typed = typed();
        typed.put("version", "1");
        typed.put("person", "Bo Berg");
        typed.put("address", "bo" + address);
        MvcTestResult refused = maja.press(maja.get(path + "/form"), path, typed);
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Fråga den som nu står här", "value=\"Bo Berg\"");
        assertThat(world.find(Audience.PROMOTERS, id)
                        .orElseThrow()
                        .facts()
                        .reached()
                        .person())
                .isEqualTo("Anna Uggla");
        typed.put("consentBy", "Bo Berg");
        typed.put("consentOn", today.toString());
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
        typed.put("version", "2");
        typed.put("phone", "");
        assertThat(maja.press(maja.get(path + "/form"), path, typed))
                .as("less than was agreed to")
                .hasStatus(SEE_OTHER);
    }

    @Test
    void anybody_sees_how_a_contact_is_reached_only_once_it_has_said_so_itself() {
        var typed = typed();
        typed.put("consentTo", "PUBLIC");
        ContactId id = ContactId.of(Browser.location(add(typed)).replaceFirst(".*/([0-9a-f-]{36})\\?.*", "$1"));
        String shown = world.path("contacts/" + id.value());
        assertThat(Browser.html(anybody.get(shown))).contains(own).doesNotContain("Anna Uggla", address);
        assertThat(Browser.html(maja.get(care() + "/" + id.value())))
                .contains("tills kontakten själv har tryckt på ja");
        String link = mailed();
        MvcTestResult page = anybody.get(link);
        assertThat(Browser.html(page)).contains("Anna Uggla", address);
        assertThat(anybody.press(page, link + "/check", Map.of("version", "1"))).hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get(shown))).contains("Anna Uggla", address);
    }

    @Test
    void a_contacts_yes_is_to_the_words_it_has_read() {
        var typed = typed();
        typed.put("consentTo", "PUBLIC");
        ContactId id = ContactId.of(Browser.location(add(typed)).replaceFirst(".*/([0-9a-f-]{36})\\?.*", "$1"));
        String shown = world.path("contacts/" + id.value());
        String link = mailed();
        MvcTestResult read = anybody.get(link);
        String path = care() + "/" + id.value();
        typed.put("version", "1");
        typed.put("helps", "Säljer på er något.");
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
        assertThat(anybody.press(read, link + "/check", Map.of("version", "1")))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("Någon annan har ändrat kortet sedan du läste det", "Säljer på er något.");
        assertThat(anybody.press(
                        anybody.get(link), link, Map.of("version", "1", "helps", "Som förr.", "consentTo", "PUBLIC")))
                .hasStatus(CONFLICT);
        assertThat(Browser.html(anybody.get(shown))).doesNotContain(address);
        anybody.press(anybody.get(link), link + "/check", Map.of("version", "2"));
        assertThat(Browser.html(anybody.get(shown))).contains(address);
        typed.put("version", "2");
        typed.put("helps", "Säljer på er något annat.");
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
        assertThat(Browser.html(anybody.get(shown))).doesNotContain(address);
        assertThat(anybody.get(link)).as("a new letter has gone").hasStatus(GONE);
        anybody.press(anybody.get(mailed()), mailed() + "/check", Map.of("version", "3"));
        assertThat(Browser.html(anybody.get(shown))).contains(address);
    }

    @Test
    void an_old_address_keeps_no_key_to_the_card() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        String link = mailed();
        var typed = typed();
        typed.put("version", "1");
        typed.put("person", "Bo Berg");
        typed.put("address", "bo" + address);
        typed.put("consentTo", "");
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
        assertThat(anybody.get(link)).hasStatus(GONE);
    }

    @Test
    void another_address_is_written_to_before_it_is_shown() {
        ContactId id = added();
        String link = mailed();
        var told = Map.of(
                "version",
                "1",
                "helps",
                "Som förr.",
                "person",
                "Anna U",
                "address",
                "ny" + address,
                "phone",
                "",
                "consentTo",
                "PUBLIC");
        MvcTestResult answer = anybody.press(anybody.get(link), link, told);
        assertThat(Browser.location(answer)).endsWith("said=moved");
        assertThat(anybody.get(Browser.location(answer)))
                .hasStatus(OK)
                .bodyText()
                .contains("till den nya adressen");
        assertThat(anybody.get(link)).hasStatus(GONE);
        assertThat(world.find(Audience.PROMOTERS, id).orElseThrow().facts().consent())
                .isNull();
        String before = address;
        address = "ny" + address;
        assertThat(anybody.get(mailed())).hasStatus(OK).bodyText().contains(address);
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.recipientAddress().equals(before))
                .first()
                .extracting(letter -> letter.written().text())
                .asString()
                .contains("har fått en annan e-postadress");
    }

    @Test
    void a_mailbox_is_written_to_so_many_times_a_day_whoever_has_it_written_to() {
        added();
        String link = mailed();
        String victim = UUID.randomUUID() + "@annan.example";
        var strangers = house.getBean(StrangersMail.class);
        IntStream.range(0, StrangersMail.TO_MAILBOX).forEach(_ -> strangers.mayGet(victim));
        var moved = Map.of("version", "1", "helps", "Köp här.", "person", "Anna", "address", victim);
        assertThat(anybody.press(anybody.get(link), link, moved))
                .as("by a link")
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vi har redan skickat så många mejl");
        var typed = new HashMap<>(typed());
        typed.put("address", victim);
        typed.put("sure", "true");
        MvcTestResult refused = add(typed);
        assertThat(refused).as("by a promoter").hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("Inget är sparat. Försök igen i morgon.");
        assertThat(house.getBean(Mails.class).kept())
                .noneMatch(letter -> letter.recipientAddress().equals(victim));
        var card = ContactWorld.reached(ContactWorld.card(own), new Reached("", victim, ""), null);
        assertThat(world.in(() -> house.getBean(Contacts.class).alike(world.asMaja(), card, null)))
                .as("and is on no card")
                .noneMatch(each -> each.facts().reached().address().equals(victim));
    }

    @Test
    void whoever_has_asked_to_be_taken_away_is_not_put_on_another_card_and_stays_on_none() {
        ContactId id = added();
        ContactId again = world.add(
                ContactWorld.reached(ContactWorld.card(own + " igen"), new Reached("Anna Uggla", address, ""), null));
        ContactFacts fund = ContactWorld.of(Kind.FUNDER, own + " fond", "", "Lånar ut.");
        ContactId funder = world.add(ContactWorld.reached(fund, new Reached("Anna Uggla", address, ""), null));
        ContactId free = world.add(ContactWorld.card(own + " utan adress"));
        maja.press(maja.get(care() + "/" + id.value()), care() + "/" + id.value() + "/asking", Map.of());
        String link = mailed();
        assertThat(anybody.press(anybody.get(link), link + "/removal", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(world.find(Audience.PROMOTERS, again)).isEmpty();
        assertThat(world.find(Audience.PUBLIC, funder).orElseThrow().facts().reached())
                .isEqualTo(Reached.NOWHERE);
        var typed = typed();
        typed.put("version", "1");
        typed.put("name", own + " utan adress");
        String path = care() + "/" + free.value();
        MvcTestResult refused = maja.press(maja.get(path + "/form"), path, typed);
        assertThat(refused).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(refused)).contains("har bett om att inte stå med", "bett mig om att få stå med igen");
        String before = mailed();
        typed.put("back", "true");
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
        assertThat(world.find(Audience.PROMOTERS, free)
                        .orElseThrow()
                        .facts()
                        .reached()
                        .address())
                .isEqualTo(address);
        assertThat(mailed()).as("they are told, and may go again").isNotEqualTo(before);
        typed.remove("back");
        typed.put("version", "2");
        assertThat(maja.press(maja.get(path + "/form"), path, typed)).hasStatus(SEE_OTHER);
    }

    @Test
    void a_funder_stays_whose_link_takes_away_the_person_to_ask() {
        ContactFacts fund = ContactWorld.of(Kind.FUNDER, own + " fond", "", "Lånar ut.");
        ContactId funder = world.add(ContactWorld.reached(fund, new Reached("Anna Uggla", address, ""), null));
        maja.press(maja.get(care() + "/" + funder.value()), care() + "/" + funder.value() + "/asking", Map.of());
        String link = mailed();
        assertThat(anybody.press(anybody.get(link), link + "/removal", Map.of()))
                .hasStatus(SEE_OTHER);
        assertThat(world.find(Audience.PUBLIC, funder).orElseThrow().facts().reached())
                .isEqualTo(Reached.NOWHERE);
        var typed = typed();
        assertThat(Browser.html(maja.press(maja.get(care() + "/new"), care(), typed)))
                .contains("har bett om att inte stå med");
    }

    @Test
    void a_promoter_checks_and_removes() {
        ContactId id = added();
        String path = care() + "/" + id.value();
        assertThat(Browser.location(maja.press(maja.get(path), path + "/check", Map.of())))
                .endsWith("said=checked");
        assertThat(Browser.html(maja.get(path + "?said=checked"))).contains("Nu står det att kortet är kollat i dag");
        assertThat(maja.press(maja.get(path), path + "/removal", Map.of())).hasStatus(SEE_OTHER);
        assertThat(maja.get(path)).hasStatus(NOT_FOUND);
        assertThat(List.of(maja.get(path + "/form")))
                .allSatisfy(page -> assertThat(page).hasStatus(NOT_FOUND));
    }

    @Test
    void a_script_that_searches_without_end_is_refused_and_nobody_else() {
        Browser script = new Browser(server).from("10.9.8.77");
        MvcTestResult refused = script.get(world.path("contacts?q=energi"));
        for (int n = 0; n < 2 * SearchFlood.IN_A_MINUTE && refused.getResponse().getStatus() == 200; n++) {
            refused = script.get(world.path("contacts?q=energi"));
        }
        assertThat(refused).hasStatus(TOO_MANY_REQUESTS).bodyText().contains("Vänta en minut", "value=\"energi\"");
        assertThat(script.get(world.path("contacts"))).hasStatus(OK);
        assertThat(new Browser(server).from("10.9.8.78").get(world.path("contacts?q=energi")))
                .hasStatus(OK);
    }

    @Test
    void the_search_is_in_english_too() {
        ContactId id = world.add(ContactWorld.card(own));
        assertThat(Browser.html(anybody.get("/en" + world.path("contacts?q=electricity+" + own.substring(7)))))
                .contains("Found by: Energy, ", "/en/jonkoping/contacts/" + id.value(), "Free of charge");
    }
}
