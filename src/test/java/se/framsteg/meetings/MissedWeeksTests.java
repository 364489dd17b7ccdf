package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;

/** A week without a company: one kind letter, then a person calls. */
@HouseTest
class MissedWeeksTests {
    @Autowired
    ApplicationContext house;

    MeetingWorld world;
    LocalDate monday;
    UUID metal;
    Person anna;
    Person bo;

    @BeforeEach
    void two_companies_in_a_course() {
        monday = MeetingWorld.monday(house).minusWeeks(4);
        world = new MeetingWorld(house, "jamtland-harjedalen", monday, 6);
        metal = world.company("Påhittade Plåt AB");
        anna = world.person(metal, "Anna Berg", Role.LEAD, Lang.SV);
        bo = world.lead("Rör AB", "Bo Ek", Lang.SV);
    }

    @Test
    void the_first_week_brings_one_kind_letter_and_the_second_a_call_until_somebody_has_called() throws Exception {
        Meeting first = held(1);
        came(first, bo);
        goThrough(monday);
        assertThat(letters(anna)).as("not the same day").isEmpty();
        together(monday.plusDays(1));
        goThrough(monday.plusDays(2));
        assertThat(letters(anna)).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).isEqualTo("Ni kommer ikapp på 40 minuter");
            assertThat(letter.written().text()).contains("Vi saknade er på Träff om energi, ", "Läs sidan 4");
        });
        assertThat(letters(bo)).isEmpty();
        assertThat(toCall()).isEmpty();

        came(held(2), bo);
        goThrough(monday.plusWeeks(1).plusDays(1));
        assertThat(letters(anna)).as("never twice in a row").hasSize(1);
        assertThat(toCall()).singleElement().asString().contains("två veckor i rad");
        world.in(() -> {
            var part = house.getBean(ParticipationChanges.class)
                    .find(world.by(), world.course.id(), metal)
                    .orElseThrow();
            var calls = house.getBean(CallsToday.class);
            assertThat(calls.endedByCall(world.by(), part)).hasSize(1);
            calls.called(world.by(), part);
            return 0;
        });
        assertThat(toCall()).isEmpty();
    }

    @Test
    void who_pauses_is_left_alone_and_where_nobody_is_noted_the_one_who_called_is_reminded_once() {
        Meeting first = held(1);
        goThrough(monday.plusDays(1));
        goThrough(monday.plusDays(2));
        assertThat(letters(anna)).isEmpty();
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.written().text().contains(world.course.name())
                        && letter.written().subject().startsWith("Vilka var med på"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("arbetar med programmet")
                        .doesNotContain("kvitto"));
        world.in(() -> {
            house.getBean(ParticipationChanges.class).pause(world.by(), world.course.id(), metal, "", null);
            return 0;
        });
        long before = letters(anna).size();
        came(first, bo);
        goThrough(monday.plusDays(3));
        assertThat(letters(anna)).hasSize((int) before);
    }

    private Meeting held(int week) {
        var plan = new MeetingPlan(
                week, "Träff om energi", monday.plusWeeks(week - 1), MeetingWorld.NINE, 90, "Storgatan 1", "", null);
        Meeting meeting = world.called(plan, anna);
        world.in(() -> {
            var calls = house.getBean(CallRepository.class);
            calls.tell(world.by(), meeting, bo.personId(), false, java.time.Instant.EPOCH);
            house.getBean(Recaps.class)
                    .write(world.host(), meeting, new NewRecap("", "Läs sidan 4", "", "", null, false, 0));
            return 0;
        });
        return meeting;
    }

    private void came(Meeting meeting, Person person) {
        world.in(() -> {
            house.getBean(Attendances.class)
                    .note(
                            world.host(),
                            world.course(),
                            meeting,
                            List.of(new PersonId(person.id())),
                            Attendances.Way.TICKED);
            return 0;
        });
    }

    private void goThrough(LocalDate today) {
        world.in(() -> {
            house.getBean(MissedWeeks.class).goThrough(world.maja.region(), today);
            return 0;
        });
    }

    private void together(LocalDate today) throws Exception {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Integer> node = () -> {
                goThrough(today);
                return 0;
            };
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }
    }

    private List<String> toCall() {
        return world.in(() -> house.getBean(CallsToday.class).of(world.by()).stream()
                .filter(call -> call.part().organisationId().equals(metal))
                .flatMap(call -> call.why().stream())
                .filter(why -> why.textKey().startsWith("meetings."))
                .map(why -> why.says())
                .toList());
    }

    private List<KeptLetter> letters(Person person) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(person.address()))
                .toList();
    }
}
