package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.people.Members;
import se.framsteg.people.Role;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;

@HouseTest
class ColleaguesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Members members;

    private PlanWorld world;

    @BeforeEach
    void world() {
        world = new PlanWorld(house, "varmland");
    }

    @Test
    void a_name_is_enough_and_two_are_not_called_the_same() {
        UUID robin = add("Robin Lager", "");
        assertThat(world.plan().colleague(robin))
                .hasValueSatisfying(each -> assertThat(each.member()).isFalse());
        assertThatExceptionOfType(NameIsTaken.class).isThrownBy(() -> add(" robin  LAGER", ""));
        assertThatExceptionOfType(NameIsTaken.class).isThrownBy(() -> add("Robin Lager", address()));
        assertThatExceptionOfType(NameIsTaken.class).isThrownBy(() -> add("Kalle Svets", ""));
    }

    @Test
    void somebody_with_an_address_is_entered_once_and_only_by_a_lead() {
        String address = address();
        UUID siv = add("Siv Verkstad", address);
        assertThat(add("Siv Verkstad", address)).isEqualTo(siv);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(
                        () -> colleagues.add(world.kalle(), new NewColleague("Per Annan", address(), "", Lang.SV))));
        world.in(() -> colleagues.add(world.kalle(), NewColleague.called("Per Annan", "Lagret", Lang.SV)));
        assertThat(world.plan().colleagues())
                .extracting(Colleague::name, Colleague::does)
                .contains(tuple("Per Annan", "Lagret"));
    }

    @Test
    void who_has_left_is_called_back_by_name() {
        UUID robin = add("Robin Lager", "");
        leave(robin);
        assertThat(world.plan().colleague(robin).orElseThrow().leftOn()).isNotNull();
        assertThat(add("Robin Lager", "")).isEqualTo(robin);
        assertThat(world.plan().colleague(robin).orElseThrow().isHere()).isTrue();
    }

    @Test
    void a_colleague_brings_back_nobody_of_whom_a_lead_says_that_they_have_left() {
        UUID robin = add("Robin Lager", "");
        leave(robin);
        assertThatExceptionOfType(NameIsTaken.class)
                .isThrownBy(() ->
                        world.in(() -> colleagues.add(world.kalle(), NewColleague.called("Robin Lager", "", Lang.SV))));
        assertThat(world.plan().colleague(robin).orElseThrow().isHere()).isFalse();
    }

    @Test
    void who_signs_in_has_left_when_the_membership_ends_and_keeps_what_they_owned() {
        UUID kalle = world.kalle().person().value();
        ActionId action = world.add("Täta tryckluften", Action.Days.NONE, kalle);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> leave(kalle));
        world.in(() -> members.people(world.lisa()).stream()
                .filter(each -> each.personId().equals(kalle))
                .map(each -> members.dismiss(world.lisa(), each.id()))
                .toList());
        assertThat(world.plan().colleague(kalle).orElseThrow().isHere()).isFalse();
        assertThat(world.action(action).owner()).isEqualTo(kalle);
        world.in(() -> members.join(
                world.kalle().person(),
                world.lisa().region(),
                Role.COLLEAGUE,
                world.lisa().organisation()));
        assertThat(world.plan().colleague(kalle).orElseThrow().isHere()).isTrue();
    }

    @Test
    void the_team_of_the_worksheet_is_proposed_without_those_who_are_there() {
        UUID row = Ids.next();
        world.work.write(
                world.lisa(),
                "task-and-team",
                0,
                Map.of(
                        AnswerPlace.in("team", row, "person"), "Siv Verkstad",
                        AnswerPlace.in("team", row, "role"), "Golvet",
                        AnswerPlace.in("team", Ids.next(), "person"), "kalle svets"));
        assertThat(proposed())
                .extracting(NewColleague::name, NewColleague::does)
                .containsExactly(tuple("Siv Verkstad", "Golvet"));
        world.in(() -> colleagues.add(world.lisa(), proposed().getFirst()));
        assertThat(proposed()).isEmpty();
    }

    @Test
    void another_companys_people_are_not_theirs_to_change() {
        UUID robin = add("Robin Lager", "");
        var other = new PlanWorld(house, "varmland");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.in(() -> {
                    colleagues.leave(other.lisa(), robin);
                    return true;
                }));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> other.in(() -> {
                    colleagues.describe(other.lisa(), robin, "x");
                    return true;
                }));
    }

    private List<NewColleague> proposed() {
        return world.in(() -> colleagues.proposed(world.lisa(), world.plan()));
    }

    private UUID add(String name, String address) {
        return world.in(() -> colleagues.add(world.lisa(), new NewColleague(name, address, "", Lang.SV)));
    }

    private void leave(UUID person) {
        world.in(() -> {
            colleagues.leave(world.lisa(), person);
            return true;
        });
    }

    private static String address() {
        return UUID.randomUUID() + "@foretag.example";
    }
}
