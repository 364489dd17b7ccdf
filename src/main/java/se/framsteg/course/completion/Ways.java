package se.framsteg.course.completion;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.course.Requirements.Needed;
import se.framsteg.course.Worksheet;
import se.framsteg.course.completion.SelfAssessed.Asked;
import se.framsteg.course.completion.Step.State;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;

/** What a company has done and has left to do before it has completed the course, for its own people. */
@Service
@Transactional(readOnly = true)
public class Ways {
    private final CompletionRepository completions;
    private final MissedRepository missed;
    private final ObjectProvider<SelfAssessed> assessed;
    private final HandIns handIns;
    private final Works works;
    private final Clock clock;

    Ways(
            CompletionRepository completions,
            MissedRepository missed,
            ObjectProvider<SelfAssessed> assessed,
            HandIns handIns,
            Works works,
            Clock clock) {
        this.completions = completions;
        this.missed = missed;
        this.assessed = assessed;
        this.handIns = handIns;
        this.works = works;
        this.clock = clock;
    }

    /** Empty for a company that has left on the way. */
    public Optional<WayThere> find(Member by, Round round) {
        Completion completion = completions
                .find(by.region(), round.programmeId(), by.organisation())
                .orElse(null);
        boolean takesPart = completions
                .part(by.region(), round.programmeId(), by.organisation())
                .isPresent();
        Missed missed = this.missed
                .find(by.region(), round.programmeId(), by.organisation())
                .orElse(null);
        return takesPart || completion != null
                ? Optional.of(new WayThere(steps(by, round, missed), completion, missed))
                : Optional.empty();
    }

    private List<Step> steps(Member by, Round round, @Nullable Missed missed) {
        Edition edition = works.edition(round);
        List<Asked> asked = assessed.stream()
                .flatMap(each -> each.of(by.region(), round.programmeId(), by.organisation()).stream())
                .toList();
        var steps = new ArrayList<Step>();
        edition.requirements().selfAssessments().forEach(time -> steps.add(selfAssessment(time, asked, missed)));
        var approved = new HashSet<String>();
        completions
                .approved(by.region(), round.programmeId(), by.organisation())
                .forEach(each -> approved.add(each.worksheet()));
        Map<String, String> states = handIns.states(by, round);
        edition.requirements()
                .worksheets()
                .forEach(needed -> steps.add(worksheet(edition, round, needed, approved, states)));
        return steps;
    }

    private Step selfAssessment(String time, List<Asked> all, @Nullable Missed missed) {
        String title = say("course.step.self-assessment." + time);
        if (missed != null && time.equals(Missed.TIME)) {
            return new Step(title, 0, "", State.DONE, null);
        }
        return all.stream()
                .filter(each -> each.time().equals(time))
                .findFirst()
                .map(asked -> selfAssessment(title, asked))
                .orElseGet(() -> new Step(title, 0, "", State.NOT_YET, null));
    }

    private Step selfAssessment(String title, Asked asked) {
        LocalDate today = LocalDate.now(clock);
        if (asked.answeredOn() != null) {
            return new Step(title, asked.minutes(), asked.path(), State.DONE, asked.answeredOn());
        }
        if (asked.opensOn() == null || today.isBefore(asked.opensOn())) {
            return new Step(title, asked.minutes(), "", State.NOT_YET, asked.opensOn());
        }
        boolean over = asked.closesOn() != null && today.isAfter(asked.closesOn());
        return over
                ? new Step(
                        title,
                        asked.minutes(),
                        "",
                        asked.time().equals(Missed.TIME) ? State.MISSED : State.TOO_LATE,
                        asked.closesOn())
                : new Step(title, asked.minutes(), asked.path(), State.TO_DO, null);
    }

    private Step worksheet(
            Edition edition, Round round, Needed needed, Set<String> approved, Map<String, String> states) {
        return needed.in(edition)
                .map(sheet -> worksheet(round, sheet, approved.contains(sheet.name()), states.get(sheet.name())))
                .orElseGet(() -> new Step(
                        needed.title() == null ? needed.name() : needed.title().in(lang()),
                        0,
                        "",
                        State.NOT_THERE,
                        null));
    }

    private Step worksheet(Round round, Worksheet sheet, boolean approved, @Nullable String state) {
        boolean open = round.isOpen(sheet.week(), LocalDate.now(clock));
        State now = approved
                ? State.DONE
                : !open
                        ? State.NOT_YET
                        : "received".equals(state)
                                ? State.WAITING
                                : "returned".equals(state) ? State.RETURNED : State.TO_DO;
        return new Step(
                sheet.title().in(lang()),
                sheet.minutes(),
                open ? "/course/%s/%s".formatted(round.programmeSlug(), sheet.name()) : "",
                now,
                open ? null : round.weekStarts().get(sheet.week()));
    }
}
