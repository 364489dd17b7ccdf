package se.framsteg.network.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.network.requests.Line.Kind;
import se.framsteg.network.requests.Request.State;
import se.framsteg.network.routes.Responsible;
import se.framsteg.network.strangers.StrangersMail;
import se.framsteg.people.Person;
import se.framsteg.people.TestRows;
import se.framsteg.world.Someone;

/** What strangers, links and those who have left can make of a region's questions. */
@HouseTest
class RequestLimitsTests {
    @Autowired
    ApplicationContext house;

    RequestsWorld world;
    String address;

    @BeforeEach
    void a_region_where_petra_answers() {
        world = new RequestsWorld(house, "gotland");
        world.row(null, world.nuvab, world.petra);
        address = "anna-" + UUID.randomUUID() + "@foretag.example";
    }

    @Test
    void a_network_that_asks_too_much_uses_up_nobody_elses_questions() {
        String script = UUID.randomUUID().toString();
        for (int i = 0; i < 40; i++) {
            world.in(() -> world.requests()
                    .ask(
                            world.region,
                            RequestsWorld.question("Skräp", "x@foretag.example"),
                            script,
                            Filled.BY_A_PERSON));
        }
        assertThat(world.request(world.ask("En riktig fråga", address)).state()).isEqualTo(State.OPEN);
    }

    @Test
    void a_region_writes_to_so_many_strangers_a_day() {
        var limits = house.getBean(RequestLimits.class);
        long written = IntStream.range(0, RequestLimits.RECEIPTS + 5)
                .filter(i -> world.in(() -> limits.receipt(world.region.id(), i + "-" + address)))
                .count();
        assertThat(written).isPositive().isLessThanOrEqualTo(RequestLimits.RECEIPTS);
        world.ask("En fråga till", address);
        assertThat(world.letters(address)).isEmpty();
        assertThat(world.letters(world.petra)).as("it is answered as any other").hasSize(1);
    }

    @Test
    void a_mailbox_is_written_to_no_more_often_for_there_being_many_regions() {
        var other = new RequestsWorld(house, "stockholm");
        var limits = house.getBean(RequestLimits.class);
        house.getBean(StrangersMail.class).forgetOld(Instant.now());
        long written = Stream.of(address, address.replaceFirst("anna", "a.nna"), address.replace("@", "+mer@"))
                .flatMap(each -> Stream.of(
                        world.in(() -> limits.receipt(world.region.id(), each)),
                        other.in(() -> limits.receipt(other.region.id(), each))))
                .filter(may -> may)
                .count();
        assertThat(written).isEqualTo(StrangersMail.TO_MAILBOX);
    }

    @Test
    void whoever_has_the_link_cannot_fill_the_page() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        assertThatThrownBy(() -> world.run(() -> world.requests().helped(world.region, asked, "no")))
                .isInstanceOf(NoSuchElementException.class);
        world.run(() -> world.answers().answer(world.petra(), world.region, asked.requestId(), "Börja med räkningen."));
        for (int i = 0; i < Requests.MOST_LINES + 10; i++) {
            world.run(() -> world.requests().helped(world.region, world.request(token), "yes"));
        }
        world.run(() -> world.requests().helped(world.region, world.request(token), "no"));
        assertThatThrownBy(() -> world.run(() -> world.requests().helped(world.region, world.request(token), "yes")))
                .as("it waits for another answer now")
                .isInstanceOf(NoSuchElementException.class);
        world.run(() -> world.answers().answer(world.petra(), world.region, asked.requestId(), "Ett svar till."));
        assertThat(world.in(() -> world.requests().lines(world.region.id(), asked)))
                .hasSizeLessThan(10)
                .last()
                .returns("Ett svar till.", Line::text);
    }

    @Test
    void the_last_of_what_was_said_is_read() {
        Request asked = world.request(world.ask("Hur mäter vi el?", address));
        var lines = house.getBean(LineRepository.class);
        Instant now = asked.askedAt();
        world.write(() -> IntStream.rangeClosed(1, 503)
                .forEach(i -> lines.add(
                        world.region.id(), asked.requestId(), Kind.NOTE, null, null, "Rad " + i, now.plusSeconds(i))));
        assertThat(world.written(() -> lines.of(world.region.id(), asked.requestId())))
                .hasSize(500)
                .extracting(Line::text)
                .startsWith("Rad 4")
                .endsWith("Rad 503");
    }

    @Test
    void more_is_told_to_a_colleague_where_whoever_had_it_has_left() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        var requests = house.getBean(RequestRepository.class);
        world.run(() -> world.answers().answer(world.petra(), world.region, asked.requestId(), "Börja med räkningen."));
        var gone = new Responsible(world.nuvab, world.per.person().value());
        world.write(() -> requests.give(world.region.id(), asked.requestId(), gone));
        world.run(() -> world.requests().more(world.region, world.request(token), "En sak till"));
        assertThat(world.letters(world.pia)).hasSize(1);
        assertThat(world.letters(world.pia).getFirst().written().text()).contains("/promote/requests/");

        world.run(() -> world.answers().answer(world.petra(), world.region, asked.requestId(), "Så här."));
        world.write(() -> requests.give(world.region.id(), asked.requestId(), gone));
        world.write(() -> requests.left(world.region.id(), world.nuvab, world.per.person()));
        assertThat(world.request(token).personId())
                .as("of an answered question too")
                .isNull();
    }

    @Test
    void more_of_an_open_question_is_told_at_once_with_what_is_promised_and_so_often_an_hour() {
        String token = world.ask("Hur mäter vi el?", address);
        world.run(() -> world.requests().more(world.region, world.request(token), "En sak till"));
        assertThat(newest())
                .contains("En sak till", "väntar på svar senast")
                .contains(RequestWords.when(world.request(token).promisedAt()));
        for (int i = 0; i < RequestLimits.MORE + 3; i++) {
            world.run(() -> world.requests().more(world.region, world.request(token), "Och en till"));
        }
        assertThat(world.letters(world.petra)).hasSize(1 + RequestLimits.MORE);
    }

    @Test
    void more_says_no_promise_that_is_past_and_an_answered_question_gets_a_new_one() {
        String token = world.ask("Hur mäter vi el?", address);
        RequestId id = world.request(token).requestId();
        Instant past = Instant.now().minusSeconds(86_400);
        world.write(() -> house.getBean(RequestRepository.class).open(world.region.id(), id, past, null));
        world.run(() -> world.requests().more(world.region, world.request(token), "Hallå?"));
        assertThat(newest()).contains("Hallå?", "skulle ha fått svar senast");
        world.run(() -> world.answers().answer(world.petra(), world.region, id, "Börja med räkningen."));
        world.run(() -> world.requests().more(world.region, world.request(token), "Tack, men"));
        Request again = world.request(token);
        assertThat(again.promisedAt()).isAfter(Instant.now());
        assertThat(newest()).contains("Tack, men", "väntar på svar senast " + RequestWords.when(again.promisedAt()));
    }

    private String newest() {
        return world.letters(world.petra).getFirst().written().text();
    }

    @Test
    void nobody_is_told_more_of_what_is_held() {
        String token = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Skräp", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        world.run(() -> world.requests().more(world.region, world.request(token), "Mer skräp"));
        assertThat(world.letters(world.petra)).isEmpty();
    }

    @Test
    void a_doubted_old_question_waits_for_somebody_to_look() throws SQLException {
        String token = world.ask("Hur mäter vi el?", address);
        RequestId id = world.request(token).requestId();
        asOwner("update network.request set asked_at = asked_at - interval '100 days' where id = ?", id);
        world.run(() -> world.answers().dismiss(world.petra(), id));
        Instant now = Instant.now();
        world.requests().forgetOld(now.plus(java.time.Duration.ofDays(89)));
        assertThat(world.request(token).state()).isEqualTo(State.HELD);
        world.requests().forgetOld(now.plus(java.time.Duration.ofDays(92)));
        assertThat(world.in(() -> world.requests().find(world.region.id(), token)))
                .isEmpty();
    }

    private static void asOwner(String sql, RequestId id) throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var update = owner.prepareStatement(sql)) {
            update.setObject(1, id.value());
            update.executeUpdate();
        }
    }

    @Test
    void a_late_answer_stays_late_and_passed_on_stays_passed_on() throws SQLException {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        RequestId id = asked.requestId();
        world.listen(asked.promisedAt().minusSeconds(1));
        world.listen(asked.promisedAt());
        AnswerTimes before = times();
        assertThat(before.passedOn()).isPositive();
        assertThat(before.bySubject())
                .as("also where they are few")
                .isNotEmpty()
                .allMatch(each -> each.asked() > 0);
        asOwner("""
                update network.request set promised_at = now() - interval '1 day',
                       first_promised_at = now() - interval '1 day' where id = ?
                """, id);
        world.run(() -> world.answers().answer(world.pia(), world.region, id, "Börja med räkningen."));
        world.run(() -> world.requests().more(world.region, world.request(token), "Tack, men"));
        assertThat(world.request(token)).returns(0, Request::step);
        AnswerTimes after = times();
        assertThat(after.due()).isEqualTo(before.due() + 1);
        assertThat(after.inTime()).isEqualTo(before.inTime());
        assertThat(after.passedOn()).isEqualTo(before.passedOn());

        String held = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Skräp?", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        RequestId other = world.request(held).requestId();
        asOwner("update network.request set first_promised_at = now() - interval '1 day' where id = ?", other);
        world.run(() -> world.answers().open(world.manager(), world.region, other));
        world.run(() -> world.answers().answer(world.petra(), world.region, other, "Så här."));
        assertThat(times().inTime())
                .as("what was held is promised when it is opened")
                .isEqualTo(before.inTime() + 1);
    }

    private AnswerTimes times() {
        return world.in(() -> house.getBean(AnswerTimesRepository.class).of(world.manager()));
    }

    @Test
    void nobody_is_reminded_of_the_question_of_somebody_who_is_erased() {
        String token = world.ask("Hur mäter vi el?", address);
        Request asked = world.request(token);
        world.write(() ->
                house.getBean(RequestsData.class).erase(new Person(UUID.randomUUID(), "Anna Berg", address, "sv")));
        assertThat(world.request(token))
                .returns("", Request::text)
                .returns("–", Request::askerName)
                .returns(State.CLOSED, Request::state);
        world.listen(asked.promisedAt());
        assertThat(world.request(token).step()).isZero();
        assertThat(world.letters(world.petra)).hasSize(1);
    }

    @Test
    void where_the_secret_is_another_by_now_a_question_is_still_closed() {
        var entry = new RequestRepository.Entry(
                RequestsWorld.question("Hur mäter vi el?", address),
                null,
                false,
                UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                new byte[60],
                State.OPEN,
                null,
                null,
                new Responsible(world.nuvab, null),
                Instant.now(),
                Instant.now(),
                null);
        RequestId id =
                world.written(() -> house.getBean(RequestRepository.class).insert(world.region.id(), entry));
        world.run(() -> world.answers().close(world.petra(), world.region, id));
        assertThat(world.letters(address).getFirst().written().text())
                .contains("avslutat")
                .doesNotContain("/ask/");
        world.askAgain(Instant.now().plus(java.time.Duration.ofDays(40)));
        assertThat(world.letters(address)).hasSize(1);
    }

    @Test
    void the_region_is_told_once_of_what_is_held_and_the_newest_comes_first() {
        world = new RequestsWorld(house, "stockholm");
        world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Först", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        String token = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Sist", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        Request held = world.request(token);
        assertThat(world.in(() -> world.answers().in(world.manager(), State.HELD)))
                .first()
                .returns("Sist", Request::text);
        world.listen(held.askedAt());
        assertThat(world.letters(world.maja)).isEmpty();
        world.listen(held.promisedAt());
        world.listen(held.promisedAt().plusSeconds(600));
        assertThat(world.letters(world.maja)).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).contains("frågor väntar på att någon ser efter");
            assertThat(letter.written().text()).contains("/stockholm/manage/requests");
        });
    }

    @Test
    void a_promoter_cannot_make_a_question_go_away() {
        String token = world.ask("Hur mäter vi el?", address);
        RequestId id = world.request(token).requestId();
        world.run(() -> world.answers().dismiss(world.petra(), id));
        assertThat(world.request(token).state()).isEqualTo(State.HELD);
        assertThat(world.in(() -> world.answers().piles(world.manager()).held()))
                .isPositive();
        world.run(() -> world.answers().dismiss(world.manager(), id));
        assertThat(world.in(() -> world.answers().in(world.manager(), State.NO_QUESTION)))
                .anyMatch(each -> each.requestId().equals(id));
        world.run(() -> world.requests().more(world.region, world.request(token), "Men jag undrar ju"));
        assertThat(world.request(token).state()).isEqualTo(State.HELD);
    }

    @Test
    void who_has_handed_a_question_over_only_reads_it() {
        RequestId id = world.request(world.ask("Hur mäter vi el?", address)).requestId();
        var chamber = new Responsible(world.chamber, null);
        world.run(() -> world.answers().handOver(world.petra(), world.region, id, chamber, "Du kan el"));
        assertThat(world.in(() -> world.answers().find(world.petra(), id))).isNotNull();
        for (Runnable act : java.util.List.<Runnable>of(
                () -> world.answers().answer(world.petra(), world.region, id, "Nej"),
                () -> world.answers().close(world.petra(), world.region, id),
                () -> world.answers().dismiss(world.petra(), id))) {
            assertThatThrownBy(() -> world.run(act)).isInstanceOf(NoSuchElementException.class);
        }
        world.run(() -> world.answers().handOver(world.per(), world.region, id, Responsible.REGION, "Ta den ni"));
        assertThatThrownBy(() -> world.run(() -> world.answers().take(world.per(), id)))
                .as("the region's, too")
                .isInstanceOf(NoSuchElementException.class);
        world.run(() -> world.answers().answer(world.manager(), world.region, id, "Så här."));
    }

    @Test
    void what_the_region_removes_and_what_nobody_sees_to_is_forgotten() {
        String token = world.ask("Hur mäter vi el?", address);
        RequestId id = world.request(token).requestId();
        world.run(() -> world.answers().note(world.petra(), id, "Anna verkar orolig"));
        Removals removals = house.getBean(Removals.class);
        world.run(() -> removals.ask(world.region, world.request(token)));
        world.run(() -> removals.refuse(world.manager(), world.region, id, "Anna har ett ärende hos oss"));
        var anna = new Person(UUID.randomUUID(), "Anna Berg", address, "sv");
        assertThat(house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(RequestsData.class).export(anna))
                        .toString())
                .contains("Anna har ett ärende hos oss");
        world.run(() -> removals.ask(world.region, world.request(token)));
        world.run(() -> removals.agree(world.manager(), world.region, id));
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> removals.forgetOld(Instant.now().plus(java.time.Duration.ofDays(2))));
        assertThat(world.request(token))
                .returns("", Request::text)
                .returns("", Request::askerAddress)
                .returns("", Request::company)
                .returns(State.CLOSED, Request::state);
        assertThat(world.in(() -> world.answers().lines(world.petra(), id)))
                .extracting(Line::text)
                .containsOnly("");

        String open = world.ask("En fråga", address);
        String held = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Skräp", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        Instant asked = world.request(open).askedAt();
        world.requests().forgetOld(asked.plus(java.time.Duration.ofDays(89)));
        assertThat(world.request(held).state()).isEqualTo(State.HELD);
        world.requests().forgetOld(asked.plus(java.time.Duration.ofDays(92)));
        assertThat(world.in(() -> world.requests().find(world.region.id(), held)))
                .isEmpty();
        assertThat(world.request(open).state()).isEqualTo(State.OPEN);
        world.requests().forgetOld(asked.plus(java.time.Duration.ofDays(740)));
        assertThat(world.in(() -> world.requests().find(world.region.id(), open)))
                .isEmpty();
    }

    @Test
    void whoever_asks_for_removal_gets_no_letters_written_of_what_nobody_has_let_through() {
        world = new RequestsWorld(house, "kalmar");
        TestRows.asOwner(
                "delete from people.membership where region_id = ? and role = 'MANAGER' and person_id <> ?",
                world.region.id().value(),
                world.maja.person().value());
        Removals removals = house.getBean(Removals.class);
        int piled = world.in(() -> world.answers().piles(world.manager())).removals();
        String held = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Skräp", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        RequestId id = world.request(held).requestId();
        world.run(() -> removals.ask(world.region, world.request(held)));
        assertThat(letters(world.maja, "borttagen")).isZero();
        assertThat(world.in(() -> removals.toDecide(world.manager())))
                .noneMatch(each -> each.requestId().equals(id));
        assertThat(world.in(() -> world.answers().piles(world.manager())).removals())
                .isEqualTo(piled);
        assertThat(world.request(held).isToBeDecided())
                .as("who looks at it sees the wish")
                .isTrue();
        world.run(() -> world.answers().dismiss(world.manager(), id));
        assertThat(world.in(() -> removals.toDecide(world.manager())))
                .as("nor by being put away")
                .noneMatch(each -> each.requestId().equals(id));

        String token = world.ask("Hur mäter vi el?", address);
        RequestId asked = world.request(token).requestId();
        for (int i = 0; i < 2 * RequestLimits.REMOVALS_TOLD + 3; i++) {
            world.run(() -> removals.ask(world.region, world.request(token)));
            world.run(() -> removals.refuse(world.manager(), world.region, asked, "Vi har ingen rätt att ta bort den"));
        }
        world.run(() -> removals.ask(world.region, world.request(token)));
        assertThat(letters(world.maja, "borttagen"))
                .as("so many an hour, also where a new one has begun meanwhile")
                .isBetween(RequestLimits.REMOVALS_TOLD, 2 * RequestLimits.REMOVALS_TOLD);
        assertThat(world.in(() -> removals.toDecide(world.manager())))
                .as("and beyond that in the list")
                .anyMatch(each -> each.requestId().equals(asked));
    }

    private int letters(Someone to, String subject) {
        return (int) world.letters(to).stream()
                .filter(each -> each.written().subject().contains(subject))
                .count();
    }

    @Test
    void all_that_one_script_poured_in_is_put_away_with_one_press() {
        String script = UUID.randomUUID().toString();
        java.util.List<String> poured = IntStream.range(0, RequestLimits.OF_CLIENT + 3)
                .mapToObj(i -> world.in(() -> world.requests()
                        .ask(
                                world.region,
                                RequestsWorld.question("Skräp", "x@foretag.example"),
                                script,
                                Filled.BY_A_PERSON)))
                .toList();
        String other = world.in(() -> world.requests()
                .ask(
                        world.region,
                        RequestsWorld.question("Annat", address),
                        UUID.randomUUID().toString(),
                        Filled.BY_A_MACHINE));
        Request last = world.request(poured.getLast());
        assertThat(last.state()).isEqualTo(State.HELD);
        world.run(() -> world.answers().dismissNetwork(world.manager(), last.requestId()));
        assertThat(poured.stream().map(world::request).map(Request::state))
                .contains(State.OPEN)
                .doesNotContain(State.HELD);
        assertThat(last.requestId()).isNotEqualTo(world.request(other).requestId());
        assertThat(world.request(other).state()).isEqualTo(State.HELD);

        world.write(() -> house.getBean(HeldRepository.class)
                .forgetNetworks(world.region.id(), Instant.now().plusSeconds(60)));
        world.run(() -> world.answers()
                .dismissNetwork(world.manager(), world.request(other).requestId()));
        assertThat(world.request(other).state())
                .as("nobody knows any more from where")
                .isEqualTo(State.HELD);
    }
}
