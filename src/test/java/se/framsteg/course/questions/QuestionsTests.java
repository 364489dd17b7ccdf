package se.framsteg.course.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.editions.Editions;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

@HouseTest
class QuestionsTests {
    private static final String TEAM = "task-and-team";

    @Autowired
    ApplicationContext house;

    @Autowired
    QuestionLinks links;

    @Autowired
    Answering answering;

    @Autowired
    Questions questions;

    @Autowired
    QuestionsData data;

    @Autowired
    AnswerCodes codes;

    @Autowired
    QuestionLimits limits;

    @Autowired
    OldQuestions old;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transactions;

    WorkWorld world;
    final String name = "Gösta " + UUID.randomUUID();

    @BeforeEach
    void a_company_in_its_first_week() {
        world = new WorkWorld(house, "varmland");
    }

    @Test
    void somebody_who_leaves_the_company_answers_for_it_no_more() {
        QuestionId question = ask(new Colleague(world.kalle.person(), "", "", Lang.SV));
        String token = link(question).token();
        assertThat(open(token)).isTrue();
        kalle_leaves();
        assertThat(open(token)).isFalse();
    }

    @Test
    void what_somebody_asked_who_leaves_the_company_ends_but_for_what_is_answered() {
        QuestionId open = asked(world.kalle, gosta());
        QuestionId answered = asked(world.kalle, siv());
        String token = link(answered).token();
        world.in(() -> answering.write(holder(token), 0, Map.of(AnswerPlace.once("employees"), "12")));
        assertThat(open(link(open).token())).isTrue();
        kalle_leaves();
        assertThat(open(link(open).token())).isFalse();
        assertThat(open(token)).isFalse();
        assertThat(question(open).state()).isEqualTo(Question.State.WITHDRAWN);
        assertThat(question(answered).state()).isEqualTo(Question.State.ANSWERED);
    }

    @Test
    void a_link_is_handed_over_only_to_who_gets_no_letter() {
        QuestionId mailed = ask(siv());
        QuestionId onPaper = ask(gosta());
        assertThat(world.in(() -> questions.link(world.lisa(), question(mailed))))
                .isEmpty();
        assertThat(world.in(() -> questions.link(world.lisa(), question(onPaper))))
                .contains(link(onPaper));
    }

    @Test
    void a_code_is_tried_ten_times_and_a_right_one_is_no_try() {
        LinkToAnswer link = link(ask(gosta()));
        for (int i = 0; i < 12; i++) {
            assertThat(enter("a" + i, link.code())).as("right").contains(link.token());
        }
        for (int i = 0; i < 10; i++) {
            assertThat(enter("b" + i, "nope")).isEmpty();
        }
        assertThat(enter("c", link.code())).isEmpty();
    }

    @Test
    void a_network_tries_so_many_codes_in_an_hour_and_no_more() {
        LinkToAnswer link = link(ask(gosta()));
        String network = UUID.randomUUID().toString();
        for (int i = 0; i < QuestionLimits.CODES_OF_CLIENT; i++) {
            enter(network, "Nobody of this name", "nope");
        }
        assertThat(enter(network, link.code())).isEmpty();
        assertThat(enter("another " + network, link.code())).contains(link.token());
        transactions.executeWithoutResult(
                _ -> limits.forgetOld(house.getBean(Clock.class).instant().plus(java.time.Duration.ofDays(3))));
        assertThat(enter(network, link.code())).as("counts are forgotten").contains(link.token());
    }

    @Test
    void who_has_an_address_is_not_found_by_name() {
        String name = "Siv " + UUID.randomUUID();
        LinkToAnswer link =
                link(ask(new Colleague(null, name, "siv-" + UUID.randomUUID() + "@foretag.example", Lang.SV)));
        assertThat(enter("network", name, link.code())).isEmpty();
    }

    @Test
    void a_strangers_address_gets_so_many_letters_a_day_and_only_from_leads() {
        Colleague siv = siv();
        for (int i = 0; i < QuestionLimits.LETTERS_TO_STRANGER; i++) {
            ask(siv);
        }
        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> ask(siv))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(LetterRefused.Why.TOO_MANY));
        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> QuestionsWorld.asked(
                        house, world.kalle(), world.lisa.region(), world.world.course.slug(), TEAM, "why", siv()))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(LetterRefused.Why.NOT_LEAD));
    }

    private java.util.Optional<String> enter(String network, String code) {
        return enter(network, name, code);
    }

    private java.util.Optional<String> enter(String network, String who, String code) {
        return world.in(() -> codes.enter(world.lisa.region().id(), network, who, code));
    }

    private void kalle_leaves() {
        UUID membership = world.in(() -> members.people(world.lisa()).stream()
                .filter(each -> each.personId().equals(world.kalle.person().value()))
                .map(CompanyPerson::id)
                .findFirst()
                .orElseThrow());
        world.in(() -> members.dismiss(world.lisa(), membership));
    }

    @Test
    void what_is_asked_at_home_leaves_the_companys_weekly_letter_alone() {
        ask(siv());
        assertThat(world.in(() -> house.getBean(Mails.class).askedThisWeek(java.util.List.of(world.company))))
                .isEmpty();
    }

    @Test
    void whoever_asked_is_told_in_one_letter_the_next_morning_and_only_once() {
        Holder gosta = answering(ask(gosta()));
        Holder siv = answering(ask(siv()));
        ask(new Colleague(world.kalle.person(), "", "", Lang.SV));
        gosta.says(() -> answering.write(gosta.asked(), 0, Map.of(AnswerPlace.once("employees"), "12")));
        siv.says(() -> {
            answering.askInstead(siv.asked(), "Kim i verkstaden");
            return true;
        });
        LocalDate monday = LocalDate.now(house.getBean(Clock.class)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate day = WorkingDays.after(monday, 1);
        morning(day, 6, 59);
        assertThat(lettersToLisa()).isEmpty();
        morning(day, 7, 0);
        morning(day, 8, 0);
        morning(WorkingDays.after(day, 1), 7, 0);
        assertThat(lettersToLisa()).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).isEqualTo("2 svar från kollegor");
            assertThat(letter.written().text())
                    .contains(name + " har svarat. Du frågade om Uppdraget och laget.")
                    .contains("Siv Verkstad tycker att du ska fråga Kim i verkstaden.", "/questions/")
                    .doesNotContain("Kalle Svets");
        });
        siv.says(() -> answering.write(siv.asked(), 1, Map.of(AnswerPlace.once("employees"), "13")));
        morning(WorkingDays.after(day, 2), 7, 0);
        assertThat(lettersToLisa()).as("another word").hasSize(2);
    }

    /** Who answers by a link. */
    private record Holder(java.util.function.Supplier<Asked> link, WorkWorld world) {
        Asked asked() {
            return link.get();
        }

        <T extends @Nullable Object> void says(java.util.function.Supplier<T> what) {
            world.in(what);
        }
    }

    private Holder answering(QuestionId question) {
        String token = link(question).token();
        return new Holder(() -> holder(token), world);
    }

    private void morning(LocalDate day, int hour, int minute) {
        var now = Clock.fixed(day.atTime(hour, minute).atZone(Say.STOCKHOLM).toInstant(), Say.STOCKHOLM);
        var answers = new AnswersInTheMorning(
                house.getBean(JdbcClient.class),
                house.getBean(Editions.class),
                members,
                house.getBean(Mails.class),
                house.getBean(MailSettings.class),
                now);
        world.in(() -> answers.send(world.lisa.region()));
    }

    private List<KeptLetter> lettersToLisa() {
        String address = members.find(world.lisa.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    @Test
    void nobody_of_another_company_sees_changes_or_hands_over_a_question() {
        QuestionId question = ask(gosta());
        UUID other = world.world.company("Annat AB");
        Someone olle = Someone.being(house, world.lisa.region(), Role.LEAD, other, "Olle Annan");
        var by = olle.asMember(other, Role.LEAD);
        assertThat(world.in(() -> questions.of(by, world.round()))).isEmpty();
        assertThat(world.in(() -> questions.link(by, question(question)))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> {
                    questions.withdraw(by, world.round(), question);
                    return true;
                }));
        assertThat(open(link(question).token())).isTrue();
    }

    @Test
    void somebody_gets_what_they_asked_and_were_asked_and_leaves_only_their_answers() {
        QuestionId question = ask(new Colleague(world.kalle.person(), "", "", Lang.SV));
        String token = link(question).token();
        world.in(() -> answering.write(holder(token), 0, Map.of(AnswerPlace.once("employees"), "12")));
        Person kalle = members.find(world.kalle.person()).orElseThrow();
        Person lisa = members.find(world.lisa.person()).orElseThrow();
        assertThat(as(kalle, () -> data.export(kalle).get("course.asked")))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("text", "Du som vet").containsEntry("to_me", true));
        assertThat(as(lisa, () -> data.hold(lisa))).isEmpty();
        as(lisa, () -> {
            data.erase(lisa);
            return true;
        });
        assertThat(world.in(() -> questions.of(world.lisa(), world.round())))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).isEmpty());
        as(kalle, () -> {
            data.erase(kalle);
            return true;
        });
        assertThat(open(token)).isFalse();
        assertThat(world.work(TEAM).answers().typed("employees")).isEqualTo("12");
    }

    @Test
    void questions_are_forgotten_half_a_year_after_their_day() {
        ask(siv());
        Clock clock = house.getBean(Clock.class);
        transactions.executeWithoutResult(_ -> old.forgetOld(clock.instant().plus(java.time.Duration.ofDays(180))));
        assertThat(world.in(() -> questions.of(world.lisa(), world.round()))).hasSize(1);
        transactions.executeWithoutResult(_ -> old.forgetOld(clock.instant().plus(java.time.Duration.ofDays(195))));
        assertThat(world.in(() -> questions.of(world.lisa(), world.round()))).isEmpty();
    }

    @Test
    void only_a_thing_that_stands_on_the_worksheet_can_be_asked_for() {
        var map = world.worksheet("stakeholder-map");
        assertThat(About.read(map, "stakeholders.*")).isPresent();
        assertThat(About.read(map, "stakeholders." + UUID.randomUUID())).isPresent();
        assertThat(About.read(map, "stakeholders.not-an-id")).isEmpty();
        assertThat(About.read(map, "nothing.*")).isEmpty();
        assertThat(About.read(map, "")).isEmpty();
        assertThat(About.read(map, "why")).isEmpty();
        assertThat(About.read(world.worksheet(TEAM), "why")).isPresent();
    }

    private Colleague siv() {
        return new Colleague(null, "Siv Verkstad", "siv-" + UUID.randomUUID() + "@foretag.example", Lang.SV);
    }

    private Colleague gosta() {
        return new Colleague(null, name, "", Lang.SV);
    }

    private QuestionId ask(Colleague colleague) {
        return asked(world.lisa, colleague);
    }

    private Question question(QuestionId id) {
        return world.in(() -> questions.find(world.lisa(), world.round(), id).orElseThrow());
    }

    private QuestionId asked(Someone by, Colleague colleague) {
        return QuestionsWorld.asked(house, by, world.company, world.world.course.slug(), TEAM, "employees", colleague);
    }

    private LinkToAnswer link(QuestionId question) {
        return QuestionsWorld.link(house, world.lisa, world.company, question);
    }

    private boolean open(String token) {
        return world.in(() -> links.holder(world.lisa.region().id(), token)).isPresent();
    }

    private Asked holder(String token) {
        return links.holder(world.lisa.region().id(), token).orElseThrow();
    }

    private <T> T as(Person person, java.util.function.Supplier<T> work) {
        return Tenancy.asPerson(person.id(), () -> transactions.execute(_ -> work.get()));
    }
}
