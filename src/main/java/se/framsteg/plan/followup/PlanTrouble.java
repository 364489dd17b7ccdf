package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.plan.followup.CheckInAskingRepository.Trouble;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;

/**
 * Why to call a company whose round has ended: its actions are two weeks late, or stuck. Says how many, never which: a plan is
 * the company's own.
 */
@Service
@Transactional(readOnly = true)
class PlanTrouble implements ReasonToCall {
    private static final int DAYS_LATE = 14;
    private static final int DAYS_AFTER = 440;

    private final CheckInAskingRepository askings;

    PlanTrouble(CheckInAskingRepository askings) {
        this.askings = askings;
    }

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return askings.troubles(by.region(), today.minusDays(DAYS_LATE), today.minusDays(DAYS_AFTER), today).stream()
                .flatMap(PlanTrouble::calls)
                .toList();
    }

    private static Stream<Call> calls(Trouble trouble) {
        var programme = new ProgrammeId(trouble.programmeId());
        var calls = new ArrayList<Call>();
        LocalDate since = trouble.lateSince();
        if (since != null) {
            calls.add(new Call(
                            programme,
                            trouble.organisationId(),
                            "plan.followup.call.late",
                            List.of(trouble.late(), Say.date(since)),
                            since)
                    .as(Pressing.STUCK));
        }
        if (trouble.stuck() > 0) {
            calls.add(new Call(
                            programme,
                            trouble.organisationId(),
                            "plan.followup.call.stuck",
                            List.of(trouble.stuck()),
                            null)
                    .as(Pressing.STUCK));
        }
        return calls.stream();
    }
}
