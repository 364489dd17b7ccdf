package se.framsteg.site.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.network.day.Day;
import se.framsteg.network.day.DayCall;
import se.framsteg.network.day.Standings;
import se.framsteg.network.day.Talk;
import se.framsteg.network.day.Talks;
import se.framsteg.network.keepers.Keepers;
import se.framsteg.network.requests.Answers;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.prospects.RoundsToFill;
import se.framsteg.shell.Frame;

/** A promoter's home: whom to call today, and how it stands with the companies that are theirs. */
@Controller
class PromoterHomeController {
    private final ParticipationChanges changes;
    private final Day day;
    private final Talks talks;
    private final Standings standings;
    private final RoundsToFill rounds;
    private final StartCheck check;
    private final Answers answers;
    private final Keepers keepers;
    private final Queue pairs;
    private final OwnPlans plans;
    private final Clock clock;

    PromoterHomeController(
            ParticipationChanges changes,
            Day day,
            Talks talks,
            Standings standings,
            RoundsToFill rounds,
            StartCheck check,
            Answers answers,
            Keepers keepers,
            Queue pairs,
            OwnPlans plans,
            Clock clock) {
        this.check = check;
        this.answers = answers;
        this.keepers = keepers;
        this.pairs = pairs;
        this.plans = plans;
        this.changes = changes;
        this.day = day;
        this.talks = talks;
        this.standings = standings;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @param talk what has just been noted */
    @GetMapping("/{region}/promote")
    View index(Promoter by, @PathVariable String region, @RequestParam(required = false) @Nullable UUID talk) {
        List<Participation> parts = changes.of(by);
        if (parts.stream().anyMatch(Participation::example)) {
            Frame.headExample();
        }
        LocalDate today = LocalDate.now(clock);
        List<DayCall> calls = day.of(by);
        Set<UUID> waiting = calls.stream().map(DayCall::organisationId).collect(Collectors.toSet());
        Talk just = talk == null ? null : talks.latest(by, talk).orElse(null);
        return new PromoterHomePage(
                region,
                by.name(),
                calls,
                just,
                just != null && talks.mayUndo(just),
                answers.waiting(by),
                pairs.own(by, 0).size(),
                plans.of(by, region),
                rounds.of(by),
                parts,
                keepers.in(by),
                keepers.others(by),
                standings.of(
                        by,
                        parts.stream()
                                .map(Participation::organisationId)
                                .distinct()
                                .toList(),
                        waiting),
                check.of(by.region(), parts, today),
                today);
    }
}
