package se.framsteg.course.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.Lang;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.mail.Mails;

/** Whoever was only asked for something, and belongs nowhere, is forgotten when that is over. */
@HouseTest
class AskedInPassingTests {
    private static final String NOBODY = "–";

    @Autowired
    ApplicationContext house;

    @Autowired
    Members members;

    @Autowired
    Mails mails;

    WorkWorld world;
    final String address = UUID.randomUUID() + "@foretag.example";

    @BeforeEach
    void a_company_in_its_first_week() {
        world = new WorkWorld(house, "varmland");
    }

    @Test
    void three_months_after_the_day_who_was_asked_is_forgotten_and_what_they_answered_stays() {
        QuestionId question = ask(new Colleague(null, "Siv Verkstad", address, Lang.SV));
        PersonId siv = members.at(address).getFirst();
        String token =
                QuestionsWorld.link(house, world.lisa, world.company, question).token();
        world.in(() -> house.getBean(Answering.class)
                .write(
                        house.getBean(QuestionLinks.class)
                                .holder(world.lisa.region().id(), token)
                                .orElseThrow(),
                        0,
                        Map.of(AnswerPlace.once("employees"), "12")));
        forgetAfter(96);
        assertThat(person(siv).name()).as("a week to answer in, and 90 days").isEqualTo("Siv Verkstad");
        forgetAfter(98);
        assertThat(person(siv)).as("looked at a week later").returns("Siv Verkstad", Person::name);
        forgetAfter(104);
        assertThat(person(siv)).returns(NOBODY, Person::name).returns("", Person::address);
        assertThat(mails.to(address)).isEmpty();
        assertThat(world.work("task-and-team").answers().typed("employees")).isEqualTo("12");
    }

    @Test
    void who_has_no_address_is_forgotten_too() {
        ask(new Colleague(null, "Gösta Svarv", "", Lang.SV));
        PersonId gosta = world.in(() -> house.getBean(Questions.class).of(world.lisa(), world.round()))
                .getFirst()
                .person();
        forgetAfter(89);
        assertThat(person(gosta).name()).isEqualTo("Gösta Svarv");
        forgetAfter(104);
        assertThat(person(gosta).name()).isEqualTo(NOBODY);
    }

    @Test
    void who_has_come_to_belong_somewhere_or_has_done_so_all_the_time_stays() {
        ask(new Colleague(null, "Siv Verkstad", address, Lang.SV));
        PersonId siv = members.at(address).getFirst();
        world.in(() -> members.join(siv, world.lisa.region().id(), Role.COLLEAGUE, world.company));
        ask(new Colleague(world.kalle.person(), "", "", Lang.SV));
        forgetAfter(200);
        forgetAfter(300);
        assertThat(person(siv).name()).isEqualTo("Siv Verkstad");
        assertThat(person(world.kalle.person()).name()).isEqualTo("Kalle Svets");
    }

    @Test
    void who_is_asked_again_meanwhile_stays_until_that_is_over() {
        ask(new Colleague(null, "Siv Verkstad", address, Lang.SV));
        PersonId siv = members.at(address).getFirst();
        forgetAfter(90);
        ask(new Colleague(null, "Siv Verkstad", address, Lang.SV));
        forgetAfter(96);
        assertThat(person(siv).name()).isEqualTo("Siv Verkstad");
        assertThat(members.at(address)).containsExactly(siv);
    }

    private Person person(PersonId id) {
        return members.find(id).orElseThrow();
    }

    private QuestionId ask(Colleague colleague) {
        return QuestionsWorld.asked(
                house, world.lisa, world.company, world.world.course.slug(), "task-and-team", "employees", colleague);
    }

    /** As often as it takes: there may be others in the house, and it takes some at a time. */
    private void forgetAfter(int days) {
        Tidying passersby = house.getBean("passersby", Tidying.class);
        var now = house.getBean(Clock.class).instant().plus(Duration.ofDays(days));
        for (int hour = 0; hour < 5; hour++) {
            house.getBean(TransactionTemplate.class).executeWithoutResult(_ -> passersby.forgetOld(now));
        }
    }
}
