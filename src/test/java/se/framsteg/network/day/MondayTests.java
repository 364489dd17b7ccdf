package se.framsteg.network.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.routes.Routes;
import se.framsteg.people.Members;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.people.TestRows;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;
import se.framsteg.world.Someone;

/** On Monday morning a promoter knows whom to call without opening anything but the mail. */
@HouseTest
class MondayTests {
    /** A Monday on which people work. */
    private static final String MONDAY = "2026-11-30T07:00";

    @Autowired
    ApplicationContext house;

    CourseWorld world;
    Someone petra;
    Someone pia;
    UUID company;
    UUID promoter;

    @BeforeEach
    void a_company_without_a_contact_in_a_round_that_runs() {
        world = new CourseWorld(house, "uppsala");
        world.round("Hösten", world.today.minusDays(9), 5);
        promoter = world.promoter("Tillväxt AB");
        petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        pia = world.person(Role.PROMOTER, promoter, "Pia Palm");
        company = world.company("Rör AB", "Hösten", "accepted", promoter, 1, 2);
    }

    @Test
    void it_tells_whom_to_call_and_why_once_also_from_many_machines() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(4)) {
            Callable<Integer> node = () -> send(MONDAY);
            for (var sent : nodes.invokeAll(List.of(node, node, node, node))) {
                sent.get();
            }
        }
        assertThat(letters(petra)).singleElement().satisfies(letter -> {
            assertThat(letter.written().subject()).isEqualTo("Ett företag att ringa den här veckan");
            assertThat(letter.written().text())
                    .contains("Rör AB", "Kontaktperson saknas", "/uppsala/promote/calls/" + company);
        });
        send("2026-12-01T07:00");
        assertThat(letters(petra)).hasSize(1);
        send("2026-12-07T07:30");
        assertThat(letters(petra)).hasSize(2);
    }

    @Test
    void who_is_away_or_has_nobody_to_call_or_does_not_want_it_gets_none() {
        UUID chamber = world.promoter("Handelskammaren");
        Someone per = world.person(Role.PROMOTER, chamber, "Per Främjare");
        world.run(() -> house.getBean(Routes.class)
                .away(
                        world.manager(),
                        pia.person().value(),
                        world.today.plusDays(20),
                        petra.person().value()));
        house.getBean(Choices.class).stop(petra.person().value(), Topic.MORNING);
        send(MONDAY);
        for (Someone each : List.of(per, pia, petra)) {
            assertThat(letters(each)).as(each.name()).isEmpty();
        }
        var data = house.getBean(DayData.class);
        for (Someone each : List.of(pia, petra)) {
            var person = house.getBean(Members.class).find(each.person()).orElseThrow();
            assertThat(written(() -> data.export(person)).get("network.away"))
                    .as(each.name())
                    .hasSize(1);
        }
        var away = house.getBean(Members.class).find(pia.person()).orElseThrow();
        written(() -> {
            data.erase(away);
            return true;
        });
        assertThat(world.in(
                        () -> house.getBean(Routes.class).absences(pia.region().id())))
                .noneMatch(each -> each.personId().equals(pia.person().value()));
    }

    @Test
    void what_was_written_of_a_call_is_in_no_mail_and_changed_only_by_who_wrote_it() {
        var talks = house.getBean(Talks.class);
        Promoter by = petra.asPromoter(promoter);
        Talk talk = written(() -> talks.note(by, company, Talk.Outcome.NO_ANSWER, null, "Är sjukskriven"));
        TestRows.asOwner("update network.talk set at = at - interval '2 days' where id = ?", talk.id());
        send("2026-12-07T07:30");
        assertThat(letters(petra))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("ringde, inget svar")
                        .doesNotContain("sjukskriven"));
        Promoter colleague = pia.asPromoter(promoter);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> written(() -> talks.say(colleague, talk.id(), "Frisk igen")));
        assertThat(written(() -> talks.say(by, talk.id(), "Tillbaka på måndag")))
                .isNotNull();
    }

    @Test
    void it_comes_on_the_first_day_of_work_in_a_week() {
        assertThat(Monday.beginsWeek(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(Monday.beginsWeek(LocalDate.of(2026, 12, 1))).isFalse();
        assertThat(Monday.beginsWeek(LocalDate.of(2027, 3, 29)))
                .as("Easter Monday")
                .isFalse();
        assertThat(Monday.beginsWeek(LocalDate.of(2027, 3, 30))).isTrue();
        assertThat(Monday.beginsWeek(LocalDate.of(2026, 12, 5)))
                .as("a Saturday")
                .isFalse();
        assertThat(send("2026-12-14T06:59")).as("too early").isZero();
        assertThat(send("2026-12-14T07:00")).isPositive();
    }

    /** In one transaction, as what keeps personal data is asked. */
    private <T> T written(Supplier<T> work) {
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }

    private int send(String moment) {
        Instant at = LocalDateTime.parse(moment).atZone(Say.STOCKHOLM).toInstant();
        var monday = new Monday(
                house.getBean(Day.class),
                house.getBean(Routes.class),
                house.getBean(MondayLetters.class),
                house.getBean(MondayRepository.class),
                Clock.fixed(at, ZoneOffset.UTC));
        return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> monday.send(petra.region())));
    }

    private List<KeptLetter> letters(Someone to) {
        String address =
                house.getBean(Members.class).find(to.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }
}
