package se.framsteg.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.framsteg.HouseTest;
import se.framsteg.TestDatabase;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting;
import se.framsteg.programmes.AidSettings;
import se.framsteg.shell.Lang;

@HouseTest
class AttendancesTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Attendances attendances;

    MeetingWorld world;
    UUID plat;
    Person anna;
    Person bo;
    Meeting meeting;

    @BeforeEach
    void two_of_a_company_and_a_meeting_today() {
        world = new MeetingWorld(house, "varmland", MeetingWorld.monday(house), 2);
        plat = world.company("Påhittade Plåt AB");
        anna = world.person(plat, "Anna Berg", Role.LEAD, Lang.SV);
        bo = world.person(plat, "Bo Ek", Role.COLLEAGUE, Lang.SV);
        meeting = world.planned(
                new MeetingPlan(1, "Träff vecka 1", world.today, LocalTime.of(0, 0), 90, "Storgatan 1", "", null));
    }

    @Test
    void attendance_is_noted_by_person_and_counted_by_company() {
        note(anna);
        note(bo);
        note(bo);
        assertThat(weeks()).isEqualTo("{1}");
        assertThat(evidence()).containsExactly("attended level 3 week 1 false");
        takeBack(anna);
        assertThat(weeks()).isEqualTo("{1}");
        takeBack(bo);
        assertThat(weeks()).isEqualTo("{}");
        note(anna);
        assertThat(evidence())
                .containsExactly(
                        "attended level 3 week 1 false",
                        "attended level 3 week 1 true",
                        "attended level 3 week 1 false");
    }

    @Test
    void a_coach_notes_it_in_the_own_rounds_only() {
        var coach = new Host(bo.personId(), world.maja.region().id(), "Cilla", new UUID[] {
            world.cohort.id().value()
        });
        var other = new Host(bo.personId(), world.maja.region().id(), "Olle", new UUID[] {UUID.randomUUID()});
        world.in(() -> {
            attendances.note(coach, world.course(), meeting, Set.of(anna.personId()), Attendances.Way.TICKED);
            return true;
        });
        assertThat(weeks()).isEqualTo("{1}");
        assertThat(world.in(() -> attendances.of(other, meeting))).isEmpty();
        assertThat(world.in(() -> world.meetings().find(other, world.cohort.id(), meeting.id())))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> {
                    attendances.note(other, world.course(), meeting, Set.of(bo.personId()), Attendances.Way.TICKED);
                    return true;
                }));
    }

    @Test
    void what_is_heard_twice_is_one_piece_of_evidence() {
        note(anna);
        world.in(() -> {
            house.publishEvent(new CompanyAttended(
                    world.maja.region().id().value(),
                    world.course.id().value(),
                    plat,
                    meeting.id().value(),
                    1,
                    world.today,
                    true,
                    "/varmland",
                    world.maja.person().value()));
            return true;
        });
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void nothing_is_noted_of_strangers_before_the_day_or_of_a_cancelled_meeting() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> note(stranger()));
        Meeting tomorrow = world.planned(MeetingWorld.plan(world.today.plusDays(1)));
        assertThatExceptionOfType(NotYetHeld.class).isThrownBy(() -> note(tomorrow, anna.personId()));
        Meeting cancelled = world.in(() -> world.meetings().cancel(world.by(), world.course(), meeting, 1, "Sjuk"));
        assertThatExceptionOfType(NotYetHeld.class).isThrownBy(() -> note(cancelled, anna.personId()));
    }

    @Test
    void what_a_workbook_says_of_a_company_stands() throws SQLException {
        sql(
                "update programmes.participation set status = 'participated', weeks_attended = '{1,2,3}' where organisation_id = ?");
        note(anna);
        assertThat(weeks()).isEqualTo("{1,2,3}");
    }

    @Test
    void nobody_is_noted_for_a_company_whose_aid_is_not_granted() {
        world.in(() -> {
            house.getBean(AidSettings.class)
                    .decide(
                            world.by(),
                            world.course.id(),
                            new AidSetting(AidSetting.Granter.REGION, "", BigDecimal.valueOf(12_000), null));
            return true;
        });
        note(anna);
        assertThat(weeks()).isEqualTo("{}");
        assertThat(world.in(() -> attendances.hindrances(
                        world.host(),
                        world.course(),
                        house.getBean(Participants.class).of(world.host(), world.cohort.id()))))
                .containsOnlyKeys(plat);
    }

    @Test
    void two_weeks_make_a_company_count_and_one_taken_back_does_not() {
        Meeting second = world.planned(
                new MeetingPlan(2, "Träff vecka 2", world.today, LocalTime.of(0, 0), 90, "Storgatan 1", "", null));
        note(anna);
        assertThat(benefited()).isZero();
        note(second, bo.personId());
        assertThat(benefited()).isEqualTo(1);
        world.in(() -> {
            attendances.takeBack(world.host(), world.course(), second, bo.personId());
            return true;
        });
        assertThat(benefited()).isZero();
    }

    @Test
    void a_meeting_that_somebody_was_at_is_neither_cancelled_nor_moved_to_another_week() {
        note(anna);
        assertThatExceptionOfType(AttendanceIsNoted.class)
                .isThrownBy(
                        () -> world.in(() -> world.meetings().cancel(world.by(), world.course(), meeting, 1, "Sjuk")));
        var other = new MeetingPlan(2, "Träff", world.today, LocalTime.of(0, 0), 90, "Storgatan 1", "", null);
        assertThatExceptionOfType(AttendanceIsNoted.class)
                .isThrownBy(
                        () -> world.in(() -> world.meetings().change(world.by(), world.course(), meeting, 1, other)));
    }

    /** How often the company counts as one that benefited, in its programme's sums. */
    private int benefited() {
        return Integer.parseInt(rows("""
                select coalesce(sum(t.n), 0)::text from outcomes.total t
                 where t.slice = 'all' and t.indicator = 'companies-benefited'
                   and t.programme_id in (select programme_id from programmes.participation where organisation_id = ?)
                """).getFirst());
    }

    private Person stranger() {
        return new Person(UUID.randomUUID(), "Någon", "nagon@bolaget.example", "sv");
    }

    private void note(Person person) {
        note(meeting, person.personId());
    }

    private void note(Meeting at, PersonId person) {
        world.in(() -> {
            attendances.note(world.host(), world.course(), at, Set.of(person), Attendances.Way.TICKED);
            return true;
        });
    }

    private void takeBack(Person person) {
        world.in(() -> {
            attendances.takeBack(world.host(), world.course(), meeting, person.personId());
            return true;
        });
    }

    private String weeks() {
        return rows("select weeks_attended::text from programmes.participation where organisation_id = ?")
                .getFirst();
    }

    private List<String> evidence() {
        return rows("""
                select code || ' level ' || level || ' week ' || number || ' ' || withdrawn from outcomes.evidence
                 where organisation_id = ? and kind = 'attendance' order by recorded_at, id
                """);
    }

    private List<String> rows(String question) {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement(question)) {
            statement.setObject(1, plat);
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void sql(String change) throws SQLException {
        try (var owner = TestDatabase.access().asOwner();
                var statement = owner.prepareStatement(change)) {
            statement.setObject(1, plat);
            statement.executeUpdate();
        }
    }
}
