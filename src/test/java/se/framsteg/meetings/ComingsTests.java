package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Mails;

/** Who comes into a course is called to its meetings at once, and who goes out of it has them taken back. */
@HouseTest
class ComingsTests {
    @Autowired
    ApplicationContext house;

    MeetingWorld world;
    UUID metal;
    Person anna;

    @BeforeEach
    void anna_is_called_to_two_meetings() {
        LocalDate monday = MeetingWorld.monday(house).plusWeeks(3);
        world = new MeetingWorld(house, "varmland", monday, 4);
        metal = world.company("Påhittade Plåt AB");
        anna = world.person(metal, "Anna Berg", Role.LEAD, Lang.SV);
        world.planned(MeetingWorld.plan(monday));
        world.planned(MeetingWorld.plan(monday.plusWeeks(1)));
        assertThat(subjects(anna)).as("while nobody has been called nobody is").isEmpty();
        world.in(() -> house.getBean(Calls.class).call(world.by(), world.course()));
    }

    @Test
    void a_colleague_who_comes_in_is_called_and_one_who_leaves_is_not_any_more() {
        assertThat(subjects(anna)).as("one letter of both").hasSize(1);
        Person kim = world.person(metal, "Kim Ek", Role.COLLEAGUE, Lang.EN);
        assertThat(subjects(kim)).singleElement().asString().startsWith("Invitation to the 2 meetings of");
        assertThat(texts(kim)).singleElement().asString().contains("energi", "method=REQUEST");
        assertThat(subjects(anna)).as("nobody hears it twice").hasSize(1);
        assertThat(world.in(() -> house.getBean(Calls.class).waiting(world.by(), world.course())))
                .isZero();

        world.in(() -> {
            var members = house.getBean(Members.class);
            CompanyPerson gone = members.people(world.by(), metal).stream()
                    .filter(each -> each.personId().equals(kim.id()))
                    .findFirst()
                    .orElseThrow();
            return members.dismiss(world.by(), gone.id());
        });
        assertThat(subjects(kim)).hasSize(2);
        assertThat(cancelled(kim))
                .singleElement()
                .satisfies(text -> assertThat(text.split("method=CANCEL"))
                        .as("both are taken back in one letter")
                        .hasSize(3));
        assertThat(subjects(anna)).hasSize(1);
    }

    @Test
    void a_company_that_pauses_and_goes_on_and_leaves_takes_its_people_along() {
        change(changes -> changes.pause(world.by(), world.course.id(), metal, "", null));
        assertThat(cancelled(anna)).hasSize(1);
        change(changes -> changes.resume(world.by(), world.course.id(), metal));
        assertThat(subjects(anna)).as("a call, one taken back, a new one").hasSizeGreaterThanOrEqualTo(3);
        change(changes -> changes.end(world.by(), world.course.id(), metal, EndReason.TIME, ""));
        assertThat(cancelled(anna)).hasSize(2);
    }

    private void change(java.util.function.Consumer<ParticipationChanges> what) {
        world.in(() -> {
            what.accept(house.getBean(ParticipationChanges.class));
            return 0;
        });
    }

    private List<String> cancelled(Person person) {
        return texts(person).stream()
                .filter(text -> text.contains("method=CANCEL"))
                .toList();
    }

    private List<String> subjects(Person person) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(person.address()))
                .map(letter -> letter.written().subject())
                .toList();
    }

    private List<String> texts(Person person) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(person.address()))
                .map(letter -> letter.written().toString())
                .toList();
    }
}
