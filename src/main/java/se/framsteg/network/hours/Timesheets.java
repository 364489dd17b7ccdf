package se.framsteg.network.hours;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.network.day.CallHours;
import se.framsteg.network.day.Talk;
import se.framsteg.network.day.Talks;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;

/** A worker's own hours: logged, corrected and signed by themselves alone. */
@Service
@Transactional
public class Timesheets implements CallHours {
    /** What a call is logged as; the worker changes it where it took longer. */
    private static final int CALL_QUARTERS = 1;

    /** A call is about a part that goes on, where there is one. */
    private static final Set<String> GOES_ON = Set.of("accepted", "paused", "participated");

    private static final int MOST = 1000;
    private static final int MOST_PROGRAMMES = 50;

    private final HoursRepository hours;
    private final Talks talks;
    private final Audit audit;
    private final Clock clock;

    Timesheets(HoursRepository hours, Talks talks, Audit audit, Clock clock) {
        this.hours = hours;
        this.talks = talks;
        this.audit = audit;
        this.clock = clock;
    }

    /** A programme that a worker may log for, and the organisation they do it for. */
    public record Worked(UUID programmeId, String programme, UUID promoterId) {}

    public record Company(UUID id, String name) {}

    /** By day. */
    @Transactional(readOnly = true)
    public List<Hours> of(Promoter by, YearMonth month) {
        return hours.of(by, month.atDay(1), month.atEndOfMonth(), MOST);
    }

    @Transactional(readOnly = true)
    public Hours find(Promoter by, UUID id) {
        return hours.find(by, id).orElseThrow(() -> new NoSuchElementException("No hours of theirs"));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Worked> programmes(Promoter by) {
        return hours.programmes(by, MOST_PROGRAMMES);
    }

    @Transactional(readOnly = true)
    public List<Company> companies(Promoter by) {
        return hours.companies(by, MOST);
    }

    /** What each has logged in a month, as a sum: by promoter and person. */
    @Transactional(readOnly = true)
    public Map<List<UUID>, BigDecimal> logged(Manager by, YearMonth month) {
        return hours.logged(by, month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.toMap(
                        each -> List.of(each.promoterId(), each.personId()), each -> Hours.hours(each.quarters())));
    }

    /**
     * @throws DayIsFull where that day would have more than its hours
     * @throws NotInProgramme where they are for a company that takes no part in the programme
     */
    public void log(Promoter by, NewHours what) {
        hours.hold(by);
        Optional<Hours> before = Optional.ofNullable(what.replacesId()).map(id -> find(by, id));
        if (before.filter(row -> row.isSigned() && !row.replaced()).isPresent() != before.isPresent()) {
            throw new NoSuchElementException("Nothing to correct");
        }
        Worked worked = programmes(by).stream()
                .filter(each -> each.programmeId().equals(what.programmeId()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No programme of theirs"));
        if (what.organisationId() != null) {
            hold(talks.parts(by, what.organisationId()), what);
        }
        int left = left(by, what.workedOn(), what.replacesId());
        if (what.quarters() > left) {
            throw new DayIsFull(left);
        }
        UUID id = hours.insert(by, worked.promoterId(), Ids.next(), what, clock.instant());
        audit.record(by.region(), by.person(), "network.log-hours", what.organisationId(), id);
    }

    /** What is corrected to nothing may be of any programme, so that what was wrong can be put right. */
    private static void hold(List<Participation> parts, NewHours what) {
        if (what.quarters() > 0
                && parts.stream().noneMatch(part -> part.programmeId().equals(what.programmeId()))) {
            throw new NotInProgramme(
                    parts.stream().map(Participation::programme).distinct().toList());
        }
    }

    private int left(Promoter by, LocalDate day, @Nullable UUID replaced) {
        return NewHours.DAY
                - hours.of(by, day, day, MOST).stream()
                        .filter(row -> !row.replaced() && !row.id().equals(replaced))
                        .mapToInt(Hours::quarters)
                        .sum();
    }

    /**
     * A quarter of an hour for a call of their own that was noted; the same call once. Gives its month.
     *
     * @throws DayIsFull where that day would have more than its hours
     */
    public YearMonth take(Promoter by, UUID talkId) {
        Talk talk = talks.find(by, talkId);
        if (!talk.personId().equals(by.person().value())) {
            throw new NoSuchElementException("Somebody else's call");
        }
        hours.hold(by);
        LocalDate day = LocalDate.ofInstant(talk.at(), Say.STOCKHOLM);
        if (!hours.isTaken(by, talkId)) {
            log(
                    by,
                    new NewHours(
                            day,
                            CALL_QUARTERS,
                            Activity.CALL,
                            programme(by, talk),
                            talk.organisationId(),
                            "",
                            "",
                            talkId,
                            null));
        }
        return YearMonth.from(day);
    }

    /** The newest that the company goes on with, since that is what a call is about. */
    private UUID programme(Promoter by, Talk talk) {
        List<Participation> parts = talks.parts(by, talk.organisationId());
        return parts.stream()
                .filter(part -> GOES_ON.contains(part.status()))
                .findFirst()
                .orElseGet(parts::getFirst)
                .programmeId();
    }

    /** A call that was a mistake is no work; what is signed by then stays, and is corrected. */
    @Override
    public void undone(Promoter by, UUID talkId) {
        hours.removeCall(by, talkId);
    }

    /** Of what is not signed. */
    public void remove(Promoter by, UUID id) {
        Hours row = find(by, id);
        if (row.isSigned()) {
            throw new NoSuchElementException("What is signed stays");
        }
        hours.remove(by, id);
    }

    /** Says that all of a month's rows that have come are what was worked; from now on they are not changed. */
    public int sign(Promoter by, YearMonth month) {
        int signed = hours.sign(by, month.atDay(1), month.atEndOfMonth(), clock.instant());
        if (signed > 0) {
            audit.record(by.region(), by.person(), "network.sign-hours", null);
        }
        return signed;
    }
}
