package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Audit;
import se.framsteg.programmes.participation.ReasonToCall.Call;
import se.framsteg.shell.Implementations;

/** Which companies an advisor should call today, and why: each company once in a programme, with all its reasons. */
@Service
@Transactional(readOnly = true)
public class CallsToday {
    private final Implementations<ReasonToCall> reasons;
    private final ParticipationRepository parts;
    private final Audit audit;
    private final Clock clock;

    CallsToday(ObjectProvider<ReasonToCall> reasons, ParticipationRepository parts, Audit audit, Clock clock) {
        this.audit = audit;
        this.reasons = new Implementations<>(reasons);
        this.parts = parts;
        this.clock = clock;
    }

    /** A company to call, and why. */
    public record ToCall(Participation part, List<Call> why) {}

    /** Those that have waited longest first. */
    public List<ToCall> of(Advisor by) {
        LocalDate today = LocalDate.now(clock);
        Map<List<UUID>, List<Call>> calls = reasons.stream()
                .flatMap(reason -> reason.calls(by, today).stream())
                .collect(Collectors.groupingBy(call -> List.of(call.programme().value(), call.organisation())));
        if (calls.isEmpty()) {
            return List.of();
        }
        Map<List<UUID>, Participation> own =
                parts
                        .of(
                                by,
                                calls.values().stream()
                                        .map(each -> each.getFirst().organisation())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                part -> List.of(part.programmeId(), part.organisationId()), Function.identity()));
        return calls.entrySet().stream()
                .flatMap(each ->
                        Stream.ofNullable(own.get(each.getKey())).map(part -> new ToCall(part, each.getValue())))
                .sorted(Comparator.comparing(CallsToday::since)
                        .thenComparing(call -> call.part().organisation()))
                .toList();
    }

    /** The reasons to call this company that a call ends. */
    public List<Call> endedByCall(Advisor by, Participation part) {
        LocalDate today = LocalDate.now(clock);
        return reasons.stream()
                .filter(ReasonToCall::endsByCall)
                .flatMap(reason -> reason.calls(by, today).stream())
                .filter(call -> call.programme().equals(part.inProgramme())
                        && call.organisation().equals(part.organisationId()))
                .toList();
    }

    /** Notes that somebody has called a company of their own to follow. */
    @Transactional
    public void called(Advisor by, Participation part) {
        reasons.forEach(reason -> reason.called(by, part.inProgramme(), part.organisationId()));
        audit.record(by.region(), by.person(), "programmes.called", part.organisationId(), part.programmeId());
    }

    private static LocalDate since(ToCall call) {
        return call.why().stream()
                .flatMap(why -> Stream.ofNullable(why.since()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
