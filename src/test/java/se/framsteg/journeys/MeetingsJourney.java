package se.framsteg.journeys;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.next;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Person;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;

/** A manager plans the meetings of a cohort on a telephone, calls people to them, and ticks off who came. */
@Journey
class MeetingsJourney {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext house;

    @Autowired
    Mails mails;

    MeetingWorld world;
    Person anna;

    @BeforeEach
    void maja_manages_a_course() {
        var today = LocalDate.now(house.getBean(Clock.class));
        world = new MeetingWorld(house, "blekinge", today.plusWeeks(1).with(next(MONDAY)), 3);
        anna = world.lead("Påhittade Plåt AB", "Anna Berg", Lang.SV);
    }

    @Test
    void from_the_weeks_to_the_meetings() {
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open("/blekinge/manage/" + world.course.slug() + "/cohorts");
            maja.link("Träffarna i Omgång 1");
            assertThat(maja.hindrances()).isEmpty();
            maja.page().getByLabel("Plats").fill("Storgatan 1, Karlskrona");
            maja.button("Lägg in träffarna");
            assertThat(maja.words()).contains("Träff vecka 1", "Träff vecka 3", "Planerad, ingen är inbjuden");
            maja.link("Träff vecka 1");
            maja.page().getByLabel("Börjar klockan").fill("13.15");
            maja.button("Spara ändringen");
            assertThat(maja.words()).contains("kl. 13.15–14.45", "Före den senaste ändringen");
            maja.open(world.path()).button("Skicka inbjudan till 1 person");
            assertThat(maja.words()).contains("Alla är inbjudna", "Inbjudan är skickad");
            assertThat(maja.hindrances()).isEmpty();
        }
        subscribe(linkTo(anna.address()));
    }

    @Test
    void who_comes_is_ticked_off_at_the_door() {
        var today = new MeetingPlan(null, "Träff om energi", world.today, LocalTime.of(9, 0), 90, "Torget", "", null);
        String attendance = world.path() + "/" + world.planned(today).id().value() + "/attendance";
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open(attendance);
            assertThat(maja.hindrances()).isEmpty();
            maja.button("Anna Berg är här");
            assertThat(maja.words()).contains("1 person har kommit, från 1 organisation");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
            maja.page().getByLabel("Klistra in listan").fill("Anna Berg\nNågon annan");
            maja.button("Läs listan");
            assertThat(maja.words()).contains("Anna Berg, Påhittade Plåt AB", "Vem är det här?");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
            maja.button("Spara närvaron");
            assertThat(maja.words()).contains("1 person har kommit");
            maja.link("Kryssa i det som företagen visar på träffen");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
            maja.page().getByRole(AriaRole.CHECKBOX).first().check();
            maja.button("Spara det som är ikryssat");
            assertThat(maja.words()).contains("Noterat som sett: 1", "Sett av Maja Lind");
            assertThat(maja.hindrances()).isEmpty();
            maja.arrive(() -> maja.page().getByText("Ta tillbaka: ").click());
            assertThat(maja.words()).doesNotContain("Sett av Maja Lind");
        }
    }

    @Test
    void what_a_meeting_leaves_behind_reaches_who_takes_part() {
        var past = new MeetingPlan(null, "Träff om energi", world.today, LocalTime.of(0, 0), 1, "Torget", "", null);
        var meeting = world.called(past, anna);
        try (var maja = Window.telephone(port).signedIn(world.maja.token())) {
            maja.open(world.path() + "/" + meeting.id().value() + "/recap");
            assertThat(maja.hindrances()).isEmpty();
            maja.page().getByLabel("Det här pratade vi om").fill("Vi mätte elen.\nVi räknade på värmen.");
            maja.page().getByLabel("Gör det här i stället").fill("Läs av elmätaren.");
            maja.page().getByLabel("Bilderna, som pdf").setInputFiles(file("bilder.exe", "MZ"));
            maja.button("Spara");
            assertThat(maja.words()).contains("Filen är ingen pdf");
            maja.page().getByLabel("Bilderna, som pdf").setInputFiles(file("bilder.pdf", "%PDF-1.7\n%%EOF"));
            maja.button("Spara");
            assertThat(maja.words()).contains("Det finns redan bilder sparade");
            maja.button("Skicka mejlet till 1 person");
            assertThat(maja.words()).contains("Mejlet är skickat");
            assertThat(maja.hindrances()).isEmpty();
            assertThat(maja.tooWide()).isZero();
        }
        try (var window = Window.telephone(port).open(linkTo(anna.address()))) {
            assertThat(window.words()).contains("Vi räknade på värmen.", "Kunde du inte vara med? Läs av elmätaren.");
            assertThat(window.hindrances()).isEmpty();
            String slides = window.page().getByText("Bilderna (pdf)").getAttribute("href");
            assertThat(window.page().request().get(slides).text()).startsWith("%PDF-");
        }
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }

    /** Anna opens her page from the letter, and makes an address that her calendar reads. */
    private void subscribe(String link) {
        try (var window = Window.telephone(port).open(link)) {
            assertThat(window.words())
                    .contains("Det här är sidan för Anna Berg", "kl. 13.15–14.45", "Storgatan 1, Karlskrona");
            assertThat(window.hindrances()).isEmpty();
            window.button("Skapa en adress för min kalender");
            assertThat(window.hindrances()).isEmpty();
            assertThat(window.tooWide()).isZero();
            String feed = window.page().locator("code").innerText();
            assertThat(window.page().request().get(feed).text())
                    .contains("BEGIN:VCALENDAR", "METHOD:PUBLISH", "SUMMARY:Träff vecka 3");
            window.button("Byt adress");
            assertThat(window.page().request().get(feed).status()).isEqualTo(404);
        }
    }

    private String linkTo(String address) {
        String text = mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .findFirst()
                .orElseThrow()
                .written()
                .text();
        Matcher link = Pattern.compile("http://[^/]+(/blekinge/meetings/\\S+)").matcher(text);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void hinders_nobody_on_any_page() {
        var meeting = world.planned(MeetingWorld.plan(world.today.plusWeeks(2)));
        for (boolean small : new boolean[] {true, false}) {
            try (var window = (small ? Window.telephone(port) : Window.onto(port)).signedIn(world.maja.token())) {
                for (String page : List.of(
                        world.path(),
                        world.path() + "/new",
                        world.path() + "/" + meeting.id().value(),
                        world.page(anna),
                        "/en" + world.page(anna),
                        "/blekinge/meetings/over")) {
                    assertThat(window.open(page).hindrances()).as(page).isEmpty();
                    assertThat(window.tooWide()).as(page).isZero();
                }
            }
        }
    }
}
