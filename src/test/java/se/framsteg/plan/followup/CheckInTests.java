package se.framsteg.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Way;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.surveys.Respondent;
import se.framsteg.surveys.SurveyAsking;

@HouseTest
class CheckInTests {
    /** Regions of their own, since all that are to be asked in one are asked at once. */
    private static final String REGION = "gavleborg";

    private static final String ASKED = "vasternorrland";

    private static final String FAILING = "blekinge";

    private static final String OVERTAKEN = "gotland";

    @Autowired
    ApplicationContext house;

    @Autowired
    CheckIns checkIns;

    @Test
    void what_is_said_of_an_action_is_noted_on_it() {
        var world = FollowUpWorld.after(house, REGION, 3);
        ActionId done = world.add("Täta tryckluften", world.today.minusDays(2));
        ActionId stuck = world.add("Byta lampor", null);
        ActionId dropped = world.add("Köpa elbil", null);
        ActionId unspoken = world.add("Sortera mer", null);
        world.send(
                Turn.QUARTER,
                world.anna(),
                new Told(done, Told.How.DONE, world.today.minusDays(3), ""),
                new Told(stuck, Told.How.STUCK, null, "Elektrikern svarar inte"),
                new Told(dropped, Told.How.DROPPED, null, ""));
        assertThat(world.action(done).course())
                .isEqualTo(new Action.Course(Action.Status.DONE, world.today.minusDays(3), ""));
        assertThat(world.action(stuck).course())
                .isEqualTo(new Action.Course(Action.Status.ONGOING, null, "Elektrikern svarar inte"));
        assertThat(world.action(dropped).course().status()).isEqualTo(Action.Status.CANCELLED);
        assertThat(world.action(unspoken).course()).isEqualTo(Action.Course.PLANNED);
        assertThat(world.in(() -> house.getBean(Actions.class).changes(world.lead(), done)))
                .anySatisfy(change -> assertThat(change.way()).isEqualTo(Way.CHECK_IN));
        assertThat(said(world, Turn.QUARTER))
                .returns("Anna Berg", CheckIn::name)
                .returns(true, CheckIn::isSent)
                .returns(false, CheckIn::isByPhone);
    }

    @Test
    void what_is_half_typed_is_kept_and_says_nothing() {
        var world = FollowUpWorld.after(house, REGION, 6);
        ActionId action = world.add("Täta tryckluften", null);
        world.in(() -> {
            checkIns.save(world.anna(), world.part(), Turn.HALF_YEAR, Map.of("how-1", "done"), true);
            return true;
        });
        assertThat(said(world, Turn.HALF_YEAR))
                .returns(false, CheckIn::isSent)
                .returns(Map.of("how-1", "done"), CheckIn::typed);
        assertThat(world.action(action).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void what_is_sent_again_says_only_what_is_said_otherwise() {
        var world = FollowUpWorld.after(house, REGION, 6);
        ActionId pressed = world.add("Täta tryckluften", null);
        ActionId mended = world.add("Byta lampor", null);
        var first = new Told(pressed, Told.How.ONGOING, null, "");
        send(
                world,
                Map.of("how-1", "ongoing", "how-2", "ongoing"),
                first,
                new Told(mended, Told.How.ONGOING, null, ""));
        world.in(() -> house.getBean(Actions.class)
                .progress(world.lead(), pressed, Action.Status.DONE, null, "", Way.SIGNED_IN));
        send(
                world,
                Map.of("how-1", "ongoing", "how-2", "done"),
                first,
                new Told(mended, Told.How.DONE, world.today, ""));
        assertThat(world.action(pressed).course().status()).isEqualTo(Action.Status.DONE);
        assertThat(world.action(mended).course().status()).isEqualTo(Action.Status.DONE);
    }

    private void send(FollowUpWorld world, Map<String, String> typed, Told... told) {
        world.in(() -> {
            checkIns.send(world.anna(), world.part(), Turn.HALF_YEAR, typed, false, List.of(told));
            return true;
        });
    }

    @Test
    void nobody_says_it_before_or_after_its_time() {
        var world = FollowUpWorld.after(house, REGION, 3);
        ActionId action = world.add("Täta tryckluften", null);
        assertThatExceptionOfType(CheckInIsClosed.class)
                .isThrownBy(
                        () -> world.send(Turn.HALF_YEAR, world.anna(), new Told(action, Told.How.ONGOING, null, "")));
        assertThat(world.action(action).course()).isEqualTo(Action.Course.PLANNED);
    }

    @Test
    void whoever_types_in_a_call_never_types_over_what_the_company_has_said() {
        var world = FollowUpWorld.after(house, REGION, 12);
        ActionId action = world.add("Täta tryckluften", null);
        var called = new Respondent.Call(world.petra().person(), world.today);
        Respondent inCall = inCall(world, called);
        world.send(Turn.YEAR, inCall, new Told(action, Told.How.ONGOING, null, ""));
        assertThat(said(world, Turn.YEAR)).returns(true, CheckIn::isByPhone).returns("Petra Palm", CheckIn::enteredBy);
        world.send(Turn.YEAR, world.anna(), new Told(action, Told.How.ONGOING, null, ""));
        assertThat(said(world, Turn.YEAR)).as("their own now").returns(false, CheckIn::isByPhone);
        assertThatExceptionOfType(SaidItself.class)
                .isThrownBy(() -> world.send(Turn.YEAR, inCall, new Told(action, Told.How.DROPPED, null, "")));
    }

    @Test
    void a_company_with_something_to_do_is_asked_and_reminded_twice_until_it_has_said() {
        var world = FollowUpWorld.after(house, ASKED, 6);
        LocalDate day = workingDay(world.today);
        ask(world, day);
        assertThat(letters(world)).as("nothing is planned").isEmpty();
        ActionId action = world.add("Täta tryckluften", null);
        ask(world, day);
        ask(world, day);
        assertThat(letters(world))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toString())
                        .contains("Anna Berg", "Hur går det för Plåt & Svets AB?", "/check-in/", "24 påståenden"));
        world.in(() -> house.getBean(SurveyAsking.class).ask(world.surveys.region(), day));
        assertThat(letters(world))
                .as("the statements are asked on the same link")
                .hasSize(1);

        world.send(Turn.HALF_YEAR, world.anna(), new Told(action, Told.How.ONGOING, null, ""));
        ask(world, workingDay(day.plusDays(8)));
        assertThat(letters(world)).as("it has said").hasSize(1);
    }

    @Test
    void after_two_reminders_somebody_calls_until_the_company_has_said() {
        var world = FollowUpWorld.after(house, REGION, 6);
        ActionId action = world.add("Täta tryckluften", null);
        world.in(() -> {
            var askings = house.getBean(CheckInAskingRepository.class);
            for (int number = 1; number <= 3; number++) {
                LocalDate on = world.today.minusDays(28 - 7L * number);
                askings.note(world.lead().region(), world.part(), Turn.HALF_YEAR, number, on);
            }
            return true;
        });
        ask(world, workingDay(world.today));
        assertThat(letters(world)).as("no fourth letter").isEmpty();
        assertThat(reasons(world, "plan.followup.call.silent"))
                .singleElement()
                .satisfies(call -> assertThat(call.says()).contains("efter två påminnelser"));
        world.send(Turn.HALF_YEAR, world.anna(), new Told(action, Told.How.ONGOING, null, ""));
        assertThat(reasons(world, "plan.followup.call.silent")).isEmpty();
    }

    @Test
    void a_company_that_cannot_be_asked_stops_no_other() {
        var first = FollowUpWorld.after(house, FAILING, 6);
        var failing = FollowUpWorld.after(house, FAILING, 6);
        var last = FollowUpWorld.after(house, FAILING, 6);
        List.of(first, failing, last).forEach(world -> world.add("Täta tryckluften", null));
        failing.in(() -> {
            var askings = house.getBean(CheckInAskingRepository.class);
            askings.note(failing.lead().region(), failing.part(), Turn.HALF_YEAR, 1, failing.today.minusYears(2));
            return true;
        });
        ask(first, workingDay(first.today));
        assertThat(letters(first)).hasSize(1);
        assertThat(letters(failing)).isEmpty();
        assertThat(letters(last)).hasSize(1);
    }

    @Test
    void a_link_works_on_where_no_letter_goes_after_all() {
        var world = FollowUpWorld.after(house, OVERTAKEN, 6);
        world.add("Täta tryckluften", null);
        String token = world.link(Turn.HALF_YEAR);
        CompletableFuture<Integer> asked = world.in(() -> {
            house.getBean(Mails.class).takeTurn(world.surveys.company);
            var asking = CompletableFuture.supplyAsync(() -> asked(world, workingDay(world.today)));
            while (!asking.isDone() && !isSomebodyWaiting()) {
                Thread.onSpinWait();
            }
            return asking;
        });
        asked.join();
        assertThat(letters(world)).as("somebody else asked it just then").isEmpty();
        assertThat(world.in(() ->
                        house.getBean(CheckInLinks.class).holder(world.lead().region(), token)))
                .isPresent();
    }

    private boolean isSomebodyWaiting() {
        return house.getBean(JdbcClient.class)
                .sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void who_is_late_stuck_or_wants_to_talk_is_called() {
        var world = FollowUpWorld.after(house, REGION, 3);
        world.add("Täta tryckluften", world.today.minusDays(15));
        world.add("Sortera mer", world.today.minusDays(13));
        ActionId stuck = world.add("Byta lampor", null);
        world.in(() -> {
            checkIns.send(
                    world.anna(),
                    world.part(),
                    Turn.QUARTER,
                    Map.of(),
                    true,
                    List.of(new Told(stuck, Told.How.STUCK, null, "Inga pengar")));
            return true;
        });
        assertThat(reasons(world, "plan.followup.call.late"))
                .singleElement()
                .satisfies(call -> assertThat(call.says())
                        .startsWith("1 åtgärd har varit försenad i mer än två veckor")
                        .doesNotContain("tryckluften"));
        assertThat(reasons(world, "plan.followup.call.stuck"))
                .singleElement()
                .satisfies(call -> assertThat(call.says()).isEqualTo("1 åtgärd har fastnat."));
        assertThat(reasons(world, "plan.followup.call.wish")).hasSize(1);
        var part = world.in(() -> house.getBean(CallsToday.class).of(world.petra()))
                .getFirst()
                .part();
        world.in(() -> {
            house.getBean(CallsToday.class).called(world.petra(), part);
            return true;
        });
        assertThat(reasons(world, "plan.followup.call.wish")).isEmpty();
        assertThat(reasons(world, "plan.followup.call.stuck")).hasSize(1);
    }

    @Test
    void what_somebody_has_said_is_theirs_to_see_and_their_links_end_with_them() {
        var world = FollowUpWorld.after(house, REGION, 3);
        ActionId action = world.add("Täta tryckluften", null);
        String token = world.link(Turn.QUARTER);
        world.send(Turn.QUARTER, world.anna(), new Told(action, Told.How.ONGOING, null, ""));
        Person anna = world.in(
                () -> house.getBean(Members.class).find(world.lead().person()).orElseThrow());
        var data = house.getBean(FollowUpData.class);
        assertThat(world.in(() -> data.export(anna)).get("plan.check-in")).hasSize(1);
        assertThat(world.in(() -> data.isAwaited(anna, Instant.now().minusSeconds(3600))))
                .isTrue();
        assertThat(world.in(() ->
                        house.getBean(CheckInLinks.class).holder(world.lead().region(), token)))
                .isPresent();
        world.in(() -> {
            data.erase(anna);
            return true;
        });
        assertThat(world.in(() ->
                        house.getBean(CheckInLinks.class).holder(world.lead().region(), token)))
                .isEmpty();
    }

    private Respondent inCall(FollowUpWorld world, Respondent.Call call) {
        Respondent anna = world.anna();
        return new Respondent(anna.person(), anna.name(), anna.region(), anna.organisation(), true, call);
    }

    private CheckIn said(FollowUpWorld world, Turn turn) {
        return world.in(() -> checkIns.find(world.anna(), world.part(), turn).orElseThrow());
    }

    private void ask(FollowUpWorld world, LocalDate day) {
        asked(world, day);
    }

    private int asked(FollowUpWorld world, LocalDate day) {
        return Tenancy.within(
                world.lead().region(), () -> house.getBean(CheckInRound.class).ask(world.surveys.region(), day));
    }

    private List<Call> reasons(FollowUpWorld world, String key) {
        return world.in(() -> house.getBean(CallsToday.class).of(world.petra())).stream()
                .filter(call -> call.part().organisationId().equals(world.surveys.company))
                .flatMap(call -> call.why().stream())
                .filter(call -> call.textKey().equals(key))
                .toList();
    }

    private List<KeptLetter> letters(FollowUpWorld world) {
        String address = world.in(() -> house.getBean(Members.class)
                .find(new PersonId(world.lead().person().value()))
                .orElseThrow()
                .address());
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private static LocalDate workingDay(LocalDate from) {
        return WorkingDays.isWorkingDay(from) ? from : workingDay(from.plusDays(1));
    }
}
