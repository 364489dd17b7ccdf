package se.framsteg.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.routes.Responsible;
import se.framsteg.people.TestRows;
import se.framsteg.shell.mail.KeptLetter;

@HouseTest
class SilenceTests {
    @Autowired
    ApplicationContext house;

    RequestsWorld world;
    String address;

    @BeforeEach
    void a_table_where_petra_answers_and_then_the_chamber() {
        world = new RequestsWorld(house, "uppsala");
        world.row("energy", world.nuvab, world.petra);
        world.row(null, world.chamber, null);
        address = "anna-" + UUID.randomUUID() + "@foretag.example";
    }

    @Test
    void a_question_that_nobody_answers_goes_on_and_is_never_closed() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        assertThat(asked.person()).isEqualTo("Petra Främjare");
        assertThat(subjects(world.letters(world.petra))).containsExactly("En ny fråga: Energi");
        Instant promised = asked.promisedAt();

        world.listen(asked.askedAt());
        assertThat(world.request(token).step()).isZero();

        world.listen(promised.minusSeconds(1));
        world.listen(promised.minusSeconds(1));
        assertThat(world.request(token).step()).isEqualTo(1);
        assertThat(subjects(world.letters(world.petra)))
                .containsExactly("Halva tiden har gått: Energi", "En ny fråga: Energi");
        assertThat(subjects(world.letters(address)))
                .as("the asker is not troubled yet")
                .containsExactly("Vi har fått din fråga: Energi");

        world.listen(promised);
        Request late = world.request(token);
        assertThat(late.step()).isEqualTo(2);
        assertThat(late.responsibleId()).isEqualTo(world.nuvab);
        assertThat(late.personId()).as("whoever of the colleagues gets to it").isNull();
        assertThat(subjects(world.letters(world.pia))).containsExactly("Löftet bröts, och nu är frågan er: Energi");
        assertThat(subjects(world.letters(address)))
                .containsExactly("Svaret på din fråga är sent: Energi", "Vi har fått din fråga: Energi");

        world.listen(promised.plus(Duration.ofDays(10)));
        Request told = world.request(token);
        assertThat(told.step()).isEqualTo(3);
        assertThat(subjects(world.letters(world.maja))).contains("En fråga har inte fått svar: Energi");
        assertThat(world.in(() -> world.answers().waiting(world.manager()))).isPositive();

        world.listen(promised.plus(Duration.ofDays(1000)));
        assertThat(world.request(token).state()).isEqualTo(State.OPEN);
        assertThat(world.in(() -> world.answers().lines(world.manager(), told.requestId())))
                .extracting(Line::kind)
                .containsExactly(Kind.REMINDED, Kind.PASSED_ON, Kind.REGION_TOLD);
    }

    @Test
    void where_nobody_else_is_of_the_promoter_the_next_of_the_table_gets_it_and_both_see_it() {
        world.row("money", world.chamber, world.per);
        world.row(null, world.nuvab, null);
        String token = askOfMoney();
        Request asked = world.request(token);
        assertThat(asked.responsibleId()).isEqualTo(world.chamber);
        world.listen(asked.promisedAt().minusSeconds(1));
        world.listen(asked.promisedAt());
        Request passed = world.request(token);
        assertThat(passed.responsibleId()).as("Per has no colleague").isEqualTo(world.nuvab);
        assertThat(world.in(() -> world.answers().find(world.per(), passed.requestId())))
                .as("whoever had it still sees it")
                .isNotNull();
    }

    private String askOfMoney() {
        return world.in(() -> world.requests()
                .ask(
                        world.region,
                        new NewRequest(
                                "money", "", "Finns det stöd?", "Anna", "", address, "", se.framsteg.shell.Lang.SV),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_PERSON));
    }

    @Test
    void what_the_region_has_taken_stays_with_the_region() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        world.run(() -> world.answers().take(world.manager(), asked.requestId()));
        world.listen(asked.promisedAt().minusSeconds(1));
        world.listen(asked.promisedAt());
        assertThat(world.request(token)).returns(2, Request::step).returns(null, Request::responsibleId);
    }

    @Test
    void a_question_never_goes_back_to_who_has_handed_it_over() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        var per = new Responsible(world.chamber, world.per.person().value());
        world.run(() -> world.answers().handOver(world.petra(), world.region, asked.requestId(), per, "Du kan el"));
        world.listen(asked.promisedAt().minusSeconds(1));
        world.listen(asked.promisedAt());
        assertThat(world.request(token)).returns(2, Request::step).returns(null, Request::responsibleId);
    }

    @Test
    void whoever_is_handed_a_question_is_reminded_of_it_and_a_broken_promise_is_made_anew() {
        String token = world.ask("Hur mäter vi el?", address);
        RequestId id = world.request(token).requestId();
        world.write(() -> house.getBean(RequestRepository.class)
                .open(world.region.id(), id, Instant.now().minusSeconds(600), null));
        world.write(() -> house.getBean(SilenceRepository.class).step(world.region.id(), id, 3, null));
        var per = new Responsible(world.chamber, world.per.person().value());
        world.run(() -> world.answers().handOver(world.manager(), world.region, id, per, "Kan du?"));
        Request given = world.request(token);
        assertThat(given.step()).isZero();
        assertThat(given.promisedAt()).isAfter(Instant.now());
        assertThat(world.letters(address).getFirst().written().text())
                .contains("Vi har inte svarat i tid.", RequestWords.when(given.promisedAt()));
        world.listen(given.promisedAt().minusSeconds(1));
        assertThat(subjects(world.letters(world.per))).startsWith("Halva tiden har gått: Energi");
        world.run(() -> world.answers().answer(world.per(), world.region, id, "Börja med elräkningen."));
        world.run(() -> world.answers()
                .handOver(world.per(), world.region, id, new Responsible(world.nuvab, null), "Ta den ni"));
        assertThat(world.letters(address).getFirst().written().text()).doesNotContain("Löftet", "senast");
        assertThat(world.letters(world.pia).getFirst().written().text())
                .contains("Den är besvarad")
                .doesNotContain("lovat");
    }

    @Test
    void an_answer_ends_silence_and_a_month_after_closing_the_asker_is_asked_once() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        RequestId id = asked.requestId();
        world.run(() -> world.answers().answer(world.petra(), world.region, id, "Börja med elräkningen."));
        Request answered = world.request(token);
        assertThat(answered.state()).isEqualTo(State.ANSWERED);
        world.listen(asked.promisedAt().plus(Duration.ofDays(30)));
        assertThat(world.request(token).step()).isZero();
        assertThat(world.letters(address).getFirst().written().text()).contains("Börja med elräkningen.");

        world.run(() -> world.answers().close(world.petra(), world.region, id));
        Instant now = world.request(token).closedAt();
        assertThat(now).isNotNull();
        assertThat(world.askAgain(now.plus(Duration.ofDays(20)))).isZero();
        world.askAgain(now.plus(Duration.ofDays(32)));
        world.askAgain(now.plus(Duration.ofDays(64)));
        assertThat(subjects(world.letters(address)))
                .containsOnlyOnce("Hur gick det med din fråga? Energi")
                .startsWith("Hur gick det med din fråga? Energi", "Fick du hjälp med din fråga? Energi");
    }

    @Test
    void what_the_region_answers_for_reminds_its_managers() {
        world = new RequestsWorld(house, "uppsala");
        // Letters go to so many managers at the most, and other tests have made theirs here.
        TestRows.asOwner(
                "delete from people.membership where region_id = ? and role = 'MANAGER' and person_id <> ?",
                world.maja.region().id().value(),
                world.maja.person().value());
        String token = world.ask("Vem frågar jag?", address);
        Request asked = world.request(token);
        assertThat(asked.responsibleId()).isNull();
        world.listen(asked.promisedAt().minusSeconds(1));
        assertThat(subjects(world.letters(world.maja))).startsWith("Halva tiden har gått: Energi");
        world.listen(asked.promisedAt());
        world.listen(asked.promisedAt().plus(Duration.ofDays(5)));
        assertThat(world.request(token)).returns(State.OPEN, Request::state).returns(3, Request::step);
    }

    private static List<String> subjects(List<KeptLetter> letters) {
        return letters.stream().map(letter -> letter.written().subject()).toList();
    }
}
