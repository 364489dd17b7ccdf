package se.framsteg.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.Launch;
import se.framsteg.ideas.TrialDraft;
import se.framsteg.ideas.Trials;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Member;
import se.framsteg.people.Members;

/** What the companies of the demo have thought of, as far as each idea has come. */
final class DemoIdeas {
    private final ApplicationContext house;
    private final Member by;
    private final LocalDate today;
    private final Map<String, UUID> people;

    DemoIdeas(ApplicationContext house, Member by) {
        this.house = house;
        this.by = by;
        this.today = LocalDate.now(house.getBean(Clock.class));
        this.people = house.getBean(Members.class).people(by).stream()
                .collect(Collectors.toMap(CompanyPerson::name, CompanyPerson::personId, (first, _) -> first));
    }

    /** @param company its organisation number, as the sample writes it */
    void write(String company) {
        DemoIdea.all().stream().filter(idea -> idea.number().equals(company)).forEach(this::write);
    }

    private void write(DemoIdea idea) {
        IdeaId id = house.getBean(Ideas.class).add(by, idea.title());
        Map<String, String> said = Objects.requireNonNullElse(idea.said(), Map.<String, String>of());
        if (!house.getBean(Ideas.class).write(by, id, Ideas.ALL_SEEN, said).isWhole()) {
            throw new IllegalStateException(idea.title());
        }
        Objects.requireNonNullElse(idea.trials(), List.<DemoIdea.Trial>of()).forEach(trial -> write(id, trial));
        DemoIdea.Launch launch = idea.launch();
        if (launch != null) {
            house.getBean(Trials.class).launch(by, id, new Launch(day(launch.on()), launch.what(), launch.link()));
        }
    }

    private void write(IdeaId id, DemoIdea.Trial trial) {
        String result = Objects.requireNonNullElse(trial.result(), "");
        String done = trial.doneOn();
        UUID owner = Objects.requireNonNull(people.get(trial.owner()), trial.owner());
        house.getBean(Trials.class)
                .add(
                        by,
                        id,
                        new TrialDraft(trial.what(), day(trial.due()), owner, result, done == null ? null : day(done)));
    }

    private LocalDate day(String told) {
        return today.plusDays(Integer.parseInt(told));
    }
}
