package se.framsteg.plan.followup;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;

/** A company has said that it wants to be called. */
@Service
@Transactional
class WishToBeCalled implements ReasonToCall {
    private final CheckInAskingRepository askings;

    WishToBeCalled(CheckInAskingRepository askings) {
        this.askings = askings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Call> calls(Advisor by, LocalDate today) {
        return askings.wishes(by.region()).stream()
                .map(wish -> new Call(
                                new ProgrammeId(wish.programmeId()),
                                wish.organisationId(),
                                "plan.followup.call.wish",
                                List.of(Say.date(wish.since())),
                                wish.since())
                        .as(Pressing.AWAITED))
                .toList();
    }

    @Override
    public boolean endsByCall() {
        return true;
    }

    @Override
    public void called(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        askings.met(by, programme, organisation, Timestamp.from(at));
    }

    @Override
    public void notCalled(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        askings.notMet(by, programme, organisation, Timestamp.from(at));
    }
}
