package se.framsteg.network.advice;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.advice.AdviceRepository.Open;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Say;

/** Why to call: the company sees the next step in another way, or its day went by. */
@Service
@Transactional(readOnly = true)
class AdviceReasons implements ReasonToCall {
    private static final int MONTHS = 14;
    private static final int MOST = 1000;

    private final AdviceRepository advice;

    AdviceReasons(AdviceRepository advice) {
        this.advice = advice;
    }

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return advice
                .open(
                        by,
                        today,
                        today.minusMonths(MONTHS).atStartOfDay(Say.STOCKHOLM).toInstant(),
                        MOST)
                .stream()
                .map(AdviceReasons::call)
                .toList();
    }

    private static Call call(Open open) {
        return new Call(
                        new ProgrammeId(open.programmeId()),
                        open.organisationId(),
                        "network.advice.call." + open.why(),
                        List.of(Say.date(open.since())),
                        open.since())
                .as(open.why().equals("due") ? Pressing.SILENT : Pressing.AWAITED);
    }
}
