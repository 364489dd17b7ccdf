package se.framsteg.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.meetings.Guest;
import se.framsteg.meetings.OwnDay;
import se.framsteg.shell.Lang;

@HouseTest
@RecordApplicationEvents
class TrialsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Trials trials;

    @Autowired
    Ideas ideas;

    @Autowired
    TrialsInCalendar calendar;

    @Autowired
    ApplicationEvents events;

    private IdeaWorld world;
    private LocalDate today;

    @BeforeEach
    void world() {
        world = new IdeaWorld(house, "varmland");
        today = LocalDate.now(house.getBean(Clock.class));
    }

    private static TrialDraft to(String what, LocalDate due, @Nullable UUID owner) {
        return new TrialDraft(what, due, owner, "", null);
    }

    private UUID add(IdeaId idea, TrialDraft draft) {
        return world.in(() -> trials.add(world.lisa(), idea, draft));
    }

    @Test
    void an_idea_is_tested_when_it_is_told_what_a_trial_showed() {
        IdeaId idea = world.addDescribed("Hyr ut verktygen", "service");
        UUID trial = add(idea, to("Fråga tre kunder", today.plusDays(5), null));
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.DESCRIBED);
        assertThat(world.idea(idea).next().orElseThrow().what()).isEqualTo("Fråga tre kunder");
        var shown = new TrialDraft("Fråga tre kunder", today.plusDays(5), null, "Två ville", today);
        assertThat(world.<Boolean>in(() -> trials.change(world.kalle(), idea, trial, shown)))
                .isTrue();
        assertThat(world.<Boolean>in(() -> trials.change(world.kalle(), idea, trial, shown)))
                .isFalse();
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.TESTED);
        assertThat(events.stream(IdeaDescribed.class))
                .extracting(IdeaDescribed::stage)
                .containsExactly("described", "tested");
        world.in(() -> {
            trials.remove(world.lisa(), idea, trial);
            return null;
        });
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.DESCRIBED);
        world.in(() -> {
            trials.bringBack(world.lisa(), idea, trial);
            return null;
        });
        assertThat(world.idea(idea)).returns(Stage.TESTED, Idea::stage);
        assertThat(world.idea(idea).trials().getFirst().result()).isEqualTo("Två ville");
    }

    @Test
    void what_a_trial_of_a_raw_idea_showed_makes_it_no_more_than_raw() {
        IdeaId idea = world.add("Hyr ut verktygen");
        add(idea, new TrialDraft("Fråga", today, null, "Ja", today));
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.RAW);
    }

    @Test
    void an_idea_is_launched_by_what_shows_it_and_that_can_be_undone() {
        IdeaId idea = world.addDescribed("Hyr ut verktygen", "product");
        var launch = new Launch(today.minusDays(3), "Första fakturan", "https://exempel.se/hyra");
        assertThat(world.<Boolean>in(() -> trials.launch(world.lisa(), idea, launch)))
                .isTrue();
        assertThat(world.idea(idea)).returns(Stage.LAUNCHED, Idea::stage).returns(launch, Idea::launch);
        assertThat(events.stream(IdeaLaunched.class))
                .singleElement()
                .returns(today.minusDays(3), IdeaLaunched::on)
                .returns("product", IdeaLaunched::kind);
        assertThat(world.<Boolean>in(() -> trials.launch(world.lisa(), idea, launch)))
                .isFalse();
        world.in(() -> trials.launch(world.lisa(), idea, null));
        assertThat(world.idea(idea).stage()).isEqualTo(Stage.DESCRIBED);
    }

    @Test
    void what_is_launched_is_said_to_be_there_still_and_that_is_told_on() {
        IdeaId idea = world.addDescribed("Hyr ut verktygen", "product");
        assertThat(world.<Boolean>in(() -> trials.sayStillThere(world.lisa(), idea)))
                .as("not launched")
                .isFalse();
        world.in(() -> trials.launch(world.lisa(), idea, new Launch(today.minusDays(3), "Första fakturan", "")));
        assertThat(world.<Boolean>in(() -> trials.sayStillThere(world.kalle(), idea)))
                .isTrue();
        assertThat(world.<Boolean>in(() -> trials.sayStillThere(world.kalle(), idea)))
                .as("said today already")
                .isFalse();
        assertThat(events.stream(IdeaLaunched.class))
                .extracting(IdeaLaunched::stillOn)
                .containsExactly(null, today);
        world.in(() -> trials.launch(world.lisa(), idea, new Launch(today.minusDays(2), "Andra fakturan", "")));
        assertThat(world.idea(idea).launch())
                .as("what shows it may be told otherwise")
                .isEqualTo(new Launch(today.minusDays(2), "Andra fakturan", "", today));
    }

    @Test
    void whose_day_has_come_is_told_to_who_sees_to_it_and_stands_in_their_calendar() {
        IdeaId idea = world.add("Hyr ut verktygen");
        UUID kalle = world.kalle().person().value();
        add(idea, to("Kalles", today, kalle));
        add(idea, to("Allas", today.minusDays(1), null));
        add(idea, to("Senare", today.plusDays(1), kalle));
        assertThat(world.in(() -> trials.due(world.kalle())))
                .extracting(DueTrial::what)
                .containsExactly("Allas", "Kalles");
        assertThat(world.in(() -> trials.due(world.lisa())))
                .extracting(DueTrial::what)
                .containsExactly("Allas");
        var guest = new Guest(
                world.kalle().person(), "Kalle Svets", Lang.SV, world.kalle().region());
        assertThat(world.in(() -> calendar.of(guest, world.work.lisa.region())))
                .as("not until they say so")
                .isEmpty();
        world.in(() -> {
            house.getBean(TrialsCalendarChoice.class).choose(world.kalle(), true);
            return null;
        });
        assertThat(world.in(() -> calendar.of(guest, world.work.lisa.region())))
                .extracting(OwnDay::title)
                .containsExactly("Testa: Kalles", "Testa: Senare");
        world.in(() -> ideas.drop(world.lisa(), idea, true));
        assertThat(world.in(() -> trials.due(world.kalle()))).isEmpty();
        assertThat(world.in(() -> calendar.of(guest, world.work.lisa.region()))).isEmpty();
    }

    @Test
    void a_trial_of_another_company_or_idea_is_not_there() {
        var others = new IdeaWorld(house, "varmland");
        IdeaId theirs = others.add("Hemligt");
        UUID trial = IdeaWorld.trial(house, others.work.lisa, others.work.company, theirs);
        IdeaId ours = world.add("Vår");
        for (IdeaId idea : new IdeaId[] {theirs, ours}) {
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> world.in(() -> trials.change(world.lisa(), idea, trial, to("Vår", today, null))));
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> world.in(() -> {
                        trials.bringBack(world.lisa(), idea, trial);
                        return null;
                    }));
        }
        assertThat(others.idea(theirs).trials()).extracting(Trial::what).containsExactly("Fråga tre kunder");
    }
}
