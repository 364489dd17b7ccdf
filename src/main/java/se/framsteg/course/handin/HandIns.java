package se.framsteg.course.handin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Attachments;
import se.framsteg.course.work.Lacks;
import se.framsteg.course.work.NamedRows;
import se.framsteg.course.work.OwnWorksheet;
import se.framsteg.course.work.OwnWorksheets;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.programmes.coaches.StandIn;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/** Handing in: a company gives the region a copy of its work as it stands. It cannot be taken back, only replaced. */
@Service
@Transactional
public class HandIns {
    private final HandInRepository handIns;
    private final Works works;
    private final Attachments attachments;
    private final NamedRows named;
    private final OwnWorksheets own;
    private final ClosedTimes closed;
    private final Coaches coaches;
    private final Clock clock;

    HandIns(
            HandInRepository handIns,
            Works works,
            Attachments attachments,
            NamedRows named,
            OwnWorksheets own,
            ClosedTimes closed,
            Coaches coaches,
            Clock clock) {
        this.handIns = handIns;
        this.works = works;
        this.attachments = attachments;
        this.named = named;
        this.own = own;
        this.closed = closed;
        this.coaches = coaches;
        this.clock = clock;
    }

    /** @throws SomethingIsLacking where the worksheet is not whole */
    public HandInId handIn(Member by, Round round, Worksheet worksheet) {
        int year = LocalDate.now(clock).getYear();
        // One at a time: the number holds others back until this one is in.
        int number = handIns.nextNumber(by.region(), year);
        works.holdStill(by, round, worksheet);
        OwnWorksheet.Copy copy = copy(by, round, worksheet);
        UUID work = Objects.requireNonNull(copy.work());
        UUID id = Ids.next();
        handIns.replaceOpen(by, work);
        handIns.insert(by, round, works.edition(round).name(), worksheet, id, copy, year, number, clock.instant());
        attachments.handedIn(by, work, copy.document());
        return new HandInId(id);
    }

    private OwnWorksheet.Copy copy(Member by, Round round, Worksheet worksheet) {
        return own.find(worksheet)
                .map(keeper -> keeper.copy(by, round))
                .orElseGet(() -> declared(by, round, worksheet))
                .filter(each -> each.whole() && each.work() != null)
                .orElseThrow(SomethingIsLacking::new);
    }

    private Optional<OwnWorksheet.Copy> declared(Member by, Round round, Worksheet worksheet) {
        Work work = works.find(by, round, worksheet);
        boolean whole = Lacks.of(worksheet, work.answers(), round::least, LocalDate.now(clock))
                .isEmpty();
        return Optional.ofNullable(work.id())
                .map(id -> new OwnWorksheet.Copy(
                        id,
                        work.seq(),
                        whole,
                        Frozen.write(work.answers(), named.of(by, round, worksheet, work.answers()))));
    }

    /** How the latest hand-in of a worksheet stands, with what the coach has said of its rows. */
    @Transactional(readOnly = true)
    public Standing standing(Member by, Round round, Worksheet worksheet) {
        Seen seen = handIns.seen(by, round, worksheet.name()).orElse(null);
        return latest(by, round, worksheet)
                .map(latest -> standing(by, round, latest, seen))
                .orElseGet(() -> new Standing(null, seen, null, List.of(), Map.of()));
    }

    private Standing standing(Member by, Round round, HandIn latest, @Nullable Seen seen) {
        if (!latest.isOpen()) {
            return new Standing(latest, seen, null, List.of(), remarks(by, latest));
        }
        LocalDate answerBy = latest.answerBy(closed.officeDays(by.region()));
        List<StandIn> standIns = round.cohortId() == null
                ? List.of()
                : coaches.standIns(by.region(), new CohortId(round.cohortId()), answerBy);
        return new Standing(latest, seen, answerBy, standIns, Map.of());
    }

    /** The latest of a worksheet. */
    @Transactional(readOnly = true)
    public Optional<HandIn> latest(Member by, Round round, Worksheet worksheet) {
        return handIns.latest(by, round, worksheet.name());
    }

    /** When a worksheet was last handed in; empty where it never was. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastHandedIn(Member by, Round round, Worksheet worksheet) {
        return handIns.lastHandedIn(by, round, worksheet.name());
    }

    /** The company has seen how its hand-in stands; gives whether that is noted. */
    public boolean read(RegionId region, Standing standing) {
        return Optional.ofNullable(standing.latest())
                .filter(latest -> handIns.read(region, latest, clock.instant()))
                .isPresent();
    }

    /** How the latest hand-in of each worksheet stands, by the worksheet's name. */
    @Transactional(readOnly = true)
    public Map<String, String> states(Member by, Round round) {
        return handIns.states(by, round);
    }

    /** What has just been approved, for whoever keeps that worksheet. */
    @Transactional(readOnly = true)
    public ApprovedWork approved(WorkApproved of) {
        return handIns.approved(of);
    }

    /** What the coach has said of rows of the company's own hand-in. */
    @Transactional(readOnly = true)
    public Map<UUID, String> remarks(Member by, HandIn handIn) {
        return handIn.organisationId().equals(by.organisation()) ? handIns.remarks(by.region(), handIn.id()) : Map.of();
    }
}
