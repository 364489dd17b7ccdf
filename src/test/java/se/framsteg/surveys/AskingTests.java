package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.surveys.SurveysWorld.all;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
class AskingTests {
    /** A region of its own, since all that is open in it is asked at once. */
    private static final String REGION = "jamtland-harjedalen";

    @Autowired
    ApplicationContext house;

    @Autowired
    SurveyAsking asking;

    @Autowired
    AskingRepository askings;

    @Autowired
    Surveys surveys;

    @Autowired
    CallsToday calls;

    @Autowired
    Mails mails;

    @Autowired
    OpenSurveys open;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void a_company_is_asked_once_by_a_link_of_the_leads_own() {
        var world = new SurveysWorld(house, REGION, 7);
        LocalDate today = workingDay(world.course.today);
        ask(world, today);
        ask(world, today);
        assertThat(letters(world))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toString())
                        .contains("Anna Berg", "Tio minuter innan kursen börjar", "/surveys/"));
        assertThat(asked(world)).isEqualTo(1);
    }

    @Test
    void nobody_is_asked_who_has_been_asked_for_something_this_week() {
        var world = new SurveysWorld(house, REGION, 7);
        world.course.run(() -> mails.post(se.framsteg.shell.mail.Letter.asking(
                        world.company,
                        new se.framsteg.shell.mail.Recipient(
                                "Anna Berg", "anna@foretag.example", se.framsteg.shell.Lang.SV),
                        new se.framsteg.shell.mail.Sender("Maja Lind", "maja@region.example"),
                        "Något annat")
                .say("Svara gärna")));
        ask(world, workingDay(world.course.today));
        assertThat(asked(world)).isZero();
    }

    @Test
    void nobody_is_asked_on_a_day_off_who_pauses_or_who_has_answered() {
        var world = new SurveysWorld(house, REGION, 7);
        LocalDate sunday =
                world.course.today.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.SUNDAY));
        assertThat(world.course.in(() -> asking.ask(world.region(), sunday))).isZero();
        UUID paused = world.company("Vilande AB", "paused");
        Someone bo = world.course.person(Role.LEAD, paused, "Bo Ek");
        world.sent(Respondent.of(world.lead()), Wave.BEFORE, all(3, ""));
        ask(world, workingDay(world.course.today));
        assertThat(asked(world)).isZero();
        assertThat(mails.kept())
                .noneMatch(letter -> letter.recipientName().equals("Bo Ek")
                        && letter.toString().contains("Vilande AB"));
        assertThat(bo).isNotNull();
    }

    @Test
    void after_two_reminders_somebody_calls_until_it_is_answered() {
        var world = SurveysWorld.ended(house, REGION, 30);
        LocalDate today = world.course.today;
        Surveyed part = world.part();
        world.course.run(() -> transactions.executeWithoutResult(_ -> {
            for (int number = 1; number <= 3; number++) {
                askings.note(world.anna.region().id(), part, Wave.AFTER, number, today.minusDays(28 - 7L * number));
            }
        }));
        ask(world, workingDay(today));
        assertThat(asked(world)).as("no fourth letter").isEqualTo(3);
        Promoter petra = world.petra.asPromoter(world.promoter);
        assertThat(reasons(world, petra))
                .singleElement()
                .satisfies(call -> assertThat(call.says()).contains("efter kursen", "två påminnelser"));
        assertThat(world.course.in(() -> open.of(world.lead())))
                .extracting(OpenSurveys.Open::wave)
                .containsExactly(Wave.AFTER);

        world.sent(Respondent.of(world.lead()), Wave.AFTER, all(3, ""));
        assertThat(reasons(world, petra)).as("the strategy is still to be said").hasSize(1);
        world.course.run(() ->
                house.getBean(CompanyAnswers.class).say(Respondent.of(world.lead()), world.part(), Strategy.NO, 8, ""));

        assertThat(reasons(world, petra)).isEmpty();
        assertThat(world.course.in(() -> open.of(world.lead()))).isEmpty();
    }

    private List<Call> reasons(SurveysWorld world, Promoter petra) {
        return world.course.in(() -> calls.of(petra)).stream()
                .filter(call -> call.part().organisationId().equals(world.company))
                .flatMap(call -> call.why().stream())
                .filter(call -> call.textKey().startsWith("surveys."))
                .toList();
    }

    private void ask(SurveysWorld world, LocalDate day) {
        world.course.run(() -> asking.ask(world.region(), day));
    }

    private int asked(SurveysWorld world) {
        return world
                .course
                .in(() -> Objects.requireNonNull(transactions.execute(
                        _ -> askings.asked(world.anna.region().id()))))
                .stream()
                .filter(each -> each.organisationId().equals(world.company))
                .mapToInt(AskingRepository.Asked::times)
                .sum();
    }

    private List<KeptLetter> letters(SurveysWorld world) {
        String address = world.course
                .in(() -> house.getBean(se.framsteg.people.Members.class).find(world.anna.person()))
                .orElseThrow()
                .address();
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private static LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!WorkingDays.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
