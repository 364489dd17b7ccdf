package se.framsteg.plan.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.plan.followup.CheckInAskingRepository.Asked;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;
import se.framsteg.shell.calendar.WorkingDays;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.surveys.AskedTogether;

/**
 * Asks companies how it goes when it is time, and reminds them twice, a week apart and never in a week in which they have been
 * asked for something else; it stops when they have said. When that has not helped somebody should call, for as long as it is
 * time. The statements that are asked half a year and a year after follow on the same link.
 */
@Service
@Transactional
public class CheckInAsking implements ReasonToCall, AskedTogether {
    private static final int MOST = 3;
    private static final int DAYS_BETWEEN = 7;

    /** The last time ends so long after a round, and a little more. */
    private static final int DAYS_AFTER = 440;

    private final CheckInAskingRepository askings;
    private final CheckInRepository checkIns;
    private final CheckInLetters letters;
    private final Clock clock;

    CheckInAsking(CheckInAskingRepository askings, CheckInRepository checkIns, CheckInLetters letters, Clock clock) {
        this.askings = askings;
        this.checkIns = checkIns;
        this.letters = letters;
        this.clock = clock;
    }

    /** A company, the time it is, and how often it has been asked at it. */
    record Due(Part part, Turn turn, Asked asked) {
        boolean isSilent() {
            return !asked.answered();
        }

        boolean mayBeAsked(LocalDate today) {
            LocalDate last = asked.lastOn();
            return isSilent()
                    && asked.times() < MOST
                    && !part.status().equals("paused")
                    && (last == null || !last.plusDays(DAYS_BETWEEN).isAfter(today));
        }

        boolean mayBeCalled(LocalDate today) {
            LocalDate last = asked.lastOn();
            return isSilent()
                    && asked.times() == MOST
                    && last != null
                    && !last.plusDays(DAYS_BETWEEN).isAfter(today);
        }
    }

    /** Who should be written to on this working day, in the region that is bound. */
    @Transactional(readOnly = true)
    List<Due> toBeAsked(Region region, LocalDate today) {
        return WorkingDays.isWorkingDay(today)
                ? due(region.id(), today).stream()
                        .filter(due -> due.mayBeAsked(today))
                        .toList()
                : List.of();
    }

    /** Writes to one of them. False where it gets no letter; what has been done is then to be undone, with the link it would hold. */
    boolean ask(Region region, Due due, LocalDate today) {
        boolean again = due.asked().times() > 0;
        if (!letters.ask(region, due.part(), due.turn(), again)) {
            return false;
        }
        askings.note(region.id(), due.part(), due.turn(), due.asked().times() + 1, today);
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Call> calls(Advisor by, LocalDate today) {
        return due(by.region(), today).stream()
                .filter(due -> due.mayBeCalled(today))
                .map(due -> new Call(
                        due.part().inProgramme(),
                        due.part().organisationId(),
                        "plan.followup.call.silent",
                        List.of(Say.date(due.turn().days(due.part().endsOn()).closesOn())),
                        Objects.requireNonNull(due.asked().lastOn())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Together> together(RegionId region) {
        return due(region, LocalDate.now(clock)).stream()
                .flatMap(due -> due.turn().wave().stream()
                        .map(wave -> new Together(
                                due.part().programmeId(), due.part().organisationId(), wave)))
                .toList();
    }

    private List<Due> due(RegionId region, LocalDate today) {
        LocalDate since = today.minusDays(DAYS_AFTER);
        Map<List<Object>, Asked> asked = askings.asked(region, since).stream()
                .collect(Collectors.toMap(
                        each -> List.<Object>of(each.programmeId(), each.organisationId(), each.turn()),
                        Function.identity()));
        return checkIns.current(region, since, today).stream()
                .flatMap(part -> part.now(today).stream().map(turn -> new Due(part, turn, of(asked, part, turn))))
                .toList();
    }

    private static Asked of(Map<List<Object>, Asked> asked, Part part, Turn turn) {
        UUID programme = part.programmeId();
        UUID organisation = part.organisationId();
        return asked.getOrDefault(
                List.<Object>of(programme, organisation, turn.code()),
                new Asked(programme, organisation, turn.code(), 0, null, false));
    }
}
