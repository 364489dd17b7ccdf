package se.framsteg.network.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.advice.Advice.Said;
import se.framsteg.network.advice.Advice.Whose;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

/** A promoter writes down what was agreed on; the company says whether it is so. */
@HouseTest
class AdviceTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    UUID promoter;
    UUID company;
    Someone petra;
    Someone anna;
    String sheet;

    @BeforeEach
    void a_company_and_its_promoter() {
        world = new CourseWorld(house, "halland");
        world.round("Hösten", world.today.minusDays(9), 5);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        company = world.company("Plåt AB", "Hösten", "accepted", promoter, 1);
        anna = world.person(Role.LEAD, company, "Anna Berg");
        sheet = "/halland/promote/calls/" + company;
    }

    @Test
    void the_company_says_yes_by_a_link_that_does_nothing_by_itself() {
        Browser browser = as(petra);
        MvcTestResult written = browser.press(
                browser.get(sheet),
                sheet + "/advice",
                Map.of(
                        "step",
                        "Ni mäter <b>elen</b> é 😀",
                        "dueOn",
                        world.today.plusDays(9).toString(),
                        "note",
                        "Trött vd"));
        assertThat(written).hasStatus(SEE_OTHER);
        assertThat(Browser.location(written)).endsWith("written=sent");
        String letter = letters(anna).getFirst().written().text();
        assertThat(letter)
                .contains("Ni mäter <b>elen</b> é 😀", "Petra Palm, Tillväxt AB")
                .doesNotContain("Trött vd");

        var stranger = new Browser(server);
        String link = link(letter);
        String shown = text(stranger, link);
        assertThat(shown)
                .contains("Du svarar för Plåt AB", "Ni mäter &lt;b&gt;elen&lt;/b&gt; é 😀", "Ni har inte svarat än.")
                .doesNotContain("Trött vd", "(frivilligt)");
        assertThat(text(browser, sheet))
                .contains("Plåt AB har inte svarat än", "Inte bekräftat av företaget")
                .contains("Trött vd", "Bara du och dina kollegor ser anteckningen.")
                .doesNotContain("Ni har lovat varandra");
        assertThat(stranger.press(stranger.get(link), link, Map.of("said", "YES")))
                .hasStatus(SEE_OTHER);
        assertThat(text(browser, sheet))
                .contains("att det stämmer.", "Ni har lovat varandra")
                .doesNotContain("Inte bekräftat av företaget");
        assertThat(text(as(anna), "/halland/company/" + company + "/advice"))
                .contains("Det ni har framför er", "Ni svarade ")
                .doesNotContain("<h2>Tidigare</h2>");
        assertThat(calls()).isEmpty();
        assertThat(stranger.get("/halland/agreed/x" + UUID.randomUUID())).hasStatus(GONE);
    }

    @Test
    void a_company_that_sees_it_otherwise_says_how_and_is_called() {
        write(new NewAdvice("", false, "Ni mäter elen", Whose.COMPANY, null));
        Browser browser = as(anna);
        String own = "/halland/company/" + company + "/advice";
        MvcTestResult page = browser.get(own);
        String answer = own + "/" + advice().getFirst().id() + "/answer";
        assertThat(text(browser, "/halland/company/" + company)).contains(own);
        assertThat(browser.press(page, answer, Map.of("said", "NO"))).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.press(page, answer, Map.of("said", "NO", "words", "x".repeat(10_000))))
                .hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(browser.press(browser.get(own), answer, Map.of("said", "NO", "words", "Vi väntar på elektrikern")))
                .hasStatus(SEE_OTHER);
        assertThat(text(as(petra), sheet)).contains("att det inte stämmer.", "Vi väntar på elektrikern");
        assertThat(calls()).containsExactly("network.advice.call.refused");
        UUID id = advice().getFirst().id();
        run(() -> advices().done(petra(), company, id, true));
        assertThat(calls()).isEmpty();
        assertThatThrownBy(() -> run(() -> advices().answer(member(), id, Said.YES, "")))
                .as("it is done")
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_step_whose_day_went_by_is_a_reason_to_call() {
        write(new NewAdvice("", false, "Petra skickar mallen", Whose.PROMOTER, world.today.minusDays(1)));
        assertThat(calls()).containsExactly("network.advice.call.owed");
    }

    @Test
    void a_note_stays_with_the_promoter_unless_it_is_shared_and_others_see_none_of_it() {
        write(new NewAdvice("Bara för oss", false, "", Whose.COMPANY, null));
        assertThat(world.in(() -> advices().of(member()))).isEmpty();
        assertThat(letters(anna)).isEmpty();
        write(new NewAdvice("Bra jobbat", true, "Nästa", Whose.COMPANY, null));
        assertThat(world.in(() -> advices().of(member()))).singleElement().returns("Bra jobbat", Advice::note);
        assertThat(letters(anna).getFirst().written().text()).contains("Bra jobbat");

        String manage = "/halland/manage/%s/companies/%s".formatted(world.programme.slug(), company);
        assertThat(text(as(world.aid.maja), manage)).doesNotContain("Bara för oss", "Bra jobbat");
        UUID chamber = world.promoter("Handelskammaren");
        Someone per = world.person(Role.PROMOTER, chamber, "Per Främjare");
        assertThat(as(per).get(sheet)).hasStatus(NOT_FOUND);
        assertThat(world.in(() -> advices().with(per.asPromoter(chamber), company)))
                .isEmpty();
        assertThatThrownBy(() -> run(() -> advices()
                        .done(
                                per.asPromoter(chamber),
                                company,
                                advice().getFirst().id(),
                                true)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_company_that_was_asked_something_this_week_gets_no_letter_and_sees_it_signed_in() {
        write(new NewAdvice("", false, "Första", Whose.COMPANY, null));
        write(new NewAdvice("", false, "Andra", Whose.COMPANY, null));
        assertThat(letters(anna)).hasSize(1);
        assertThat(text(as(anna), "/halland/company/" + company + "/advice")).contains("Första", "Andra");
    }

    @Test
    void a_link_ends_with_whoever_got_it_and_words_go_with_who_wrote_them() {
        write(new NewAdvice("Bara för oss", false, "Ni mäter elen", Whose.COMPANY, null));
        String link = link(letters(anna).getFirst().written().text());
        run(() -> advices().answer(member(), advice().getFirst().id(), Said.NO, "Nej"));
        var data = house.getBean(AdviceData.class);
        Person lead = person(anna);
        assertThat(written(() -> data.export(lead)).get("network.agreed")).hasSize(1);
        assertThat(written(() -> data.export(person(petra))).get("network.advised"))
                .hasSize(1);
        written(() -> {
            data.erase(lead);
            return true;
        });
        written(() -> {
            data.erase(person(petra));
            return true;
        });
        assertThat(advice()).singleElement().returns("", Advice::note).returns("", Advice::answer);
        assertThat(new Browser(server).get(link)).hasStatus(GONE);
        run(() -> advices().forgetOld(Instant.now().plus(Duration.ofDays(4 * 366))));
        assertThat(advice()).isEmpty();
    }

    /** In one transaction, as what keeps personal data is asked. */
    private <T> T written(Supplier<T> work) {
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    private void write(NewAdvice what) {
        run(() -> advices().write(petra(), petra.region(), promoter, company, what));
    }

    private List<Advice> advice() {
        return world.in(() -> advices().with(petra(), company));
    }

    private List<String> calls() {
        return world.in(() -> house.getBean(CallsToday.class).of(petra())).stream()
                .flatMap(call -> call.why().stream())
                .map(why -> why.textKey())
                .toList();
    }

    private void run(Runnable does) {
        world.run(does);
    }

    private Advices advices() {
        return house.getBean(Advices.class);
    }

    private Promoter petra() {
        return petra.asPromoter(promoter);
    }

    private Member member() {
        return anna.asMember(company, Role.LEAD);
    }

    private Person person(Someone who) {
        return house.getBean(Members.class).find(who.person()).orElseThrow();
    }

    private List<KeptLetter> letters(Someone to) {
        String address = person(to).address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private static String link(String letter) {
        return letter.replaceFirst("(?s).*http://[^/]+(/halland/agreed/\\S+).*", "$1");
    }

    private static String text(Browser browser, String path) {
        MvcTestResult page = browser.get(path);
        assertThat(page).hasStatus(OK);
        return Browser.html(page);
    }

    private Browser as(Someone who) {
        var own = new Browser(server);
        own.hold(who.token());
        return own;
    }
}
