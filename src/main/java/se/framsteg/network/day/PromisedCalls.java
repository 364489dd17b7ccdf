package se.framsteg.network.day;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;

/** Why to call: that is what was said in the last talk. */
@Service
@Transactional(readOnly = true)
class PromisedCalls implements ReasonToCall {
    private static final int MONTHS = 14;
    private static final int MOST = 1000;

    private final TalkRepository talks;

    PromisedCalls(TalkRepository talks) {
        this.talks = talks;
    }

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return talks.promised(by, today, today.minusMonths(MONTHS), MOST).stream()
                .map(each -> new Call(
                                new ProgrammeId(each.programmeId()),
                                each.organisationId(),
                                "network.day.call.promised",
                                List.of(Say.date(each.againOn())),
                                each.againOn())
                        .as(Pressing.AWAITED))
                .toList();
    }
}
