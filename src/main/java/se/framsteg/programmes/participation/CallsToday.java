package se.framsteg.programmes.participation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final Comparator<Call> MOST_PRESSING = Comparator.comparing(Call::pressing)
            .thenComparing(Call::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Call::textKey);

    /** A company to call, and why: the most pressing reason first. */
    public record ToCall(Participation part, List<Call> why) implements Comparable<ToCall> {
        private static final Comparator<ToCall> ORDER = Comparator.comparing(
                        (ToCall call) -> call.why().getFirst().pressing())
                .thenComparing(CallsToday::since)
                .thenComparing(call -> call.part().organisation())
                .thenComparing(call -> call.part().organisationId());

        public ToCall {
            why = why.stream().sorted(MOST_PRESSING).toList();
        }

        /** The most pressing first, and of those the ones that have waited longest. For those with a reason. */
        @Override
        public int compareTo(ToCall other) {
            return ORDER.compare(this, other);
        }
    }

    /** The most pressing first. */
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
                        .open(
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
                .sorted()
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
        called(by, part, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** @param at when, by which it may be taken back */
    @Transactional
    public void called(Advisor by, Participation part, Instant at) {
        reasons.forEach(reason -> reason.called(by, part.inProgramme(), part.organisationId(), at));
        audit.record(by.region(), by.person(), "programmes.called", part.organisationId(), part.programmeId());
    }

    /** It was a mistake: what that call ended is a reason again. */
    @Transactional
    public void notCalled(Advisor by, Participation part, Instant at) {
        reasons.forEach(reason -> reason.notCalled(by, part.inProgramme(), part.organisationId(), at));
        audit.record(by.region(), by.person(), "programmes.not-called", part.organisationId(), part.programmeId());
    }

    private static LocalDate since(ToCall call) {
        return call.why().stream()
                .flatMap(why -> Stream.ofNullable(why.since()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
