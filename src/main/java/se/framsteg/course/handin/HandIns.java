package se.framsteg.course.handin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Lacks;
import se.framsteg.course.work.NamedRows;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Work;
import se.framsteg.course.work.Works;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** Handing in: a company gives the region a copy of its work as it stands. It cannot be taken back, only replaced. */
@Service
@Transactional
public class HandIns {
    private final HandInRepository handIns;
    private final Works works;
    private final NamedRows named;
    private final Clock clock;

    HandIns(HandInRepository handIns, Works works, NamedRows named, Clock clock) {
        this.handIns = handIns;
        this.works = works;
        this.named = named;
        this.clock = clock;
    }

    /** @throws SomethingIsLacking where the worksheet is not whole */
    public HandInId handIn(Member by, Round round, Worksheet worksheet) {
        LocalDate today = LocalDate.now(clock);
        Work work = works.find(by, round, worksheet);
        if (work.id() == null
                || !Lacks.of(worksheet, work.answers(), round::least, today).isEmpty()) {
            throw new SomethingIsLacking();
        }
        UUID id = Ids.next();
        handIns.replaceOpen(by, work.id());
        int number = handIns.nextNumber(by.region(), today.getYear());
        handIns.insert(
                by,
                round,
                works.edition(round).name(),
                id,
                work,
                Frozen.of(work.answers(), named.of(by, round, worksheet, work.answers())),
                today.getYear(),
                number,
                clock.instant());
        return new HandInId(id);
    }

    /** The latest of a worksheet. */
    @Transactional(readOnly = true)
    public Optional<HandIn> latest(Member by, Round round, Worksheet worksheet) {
        return handIns.latest(by, round, worksheet.name());
    }

    /** How the latest hand-in of each worksheet stands, by the worksheet's name. */
    @Transactional(readOnly = true)
    public Map<String, String> states(Member by, Round round) {
        return handIns.states(by, round);
    }

    /** What the coach has said of rows of the company's own hand-in. */
    @Transactional(readOnly = true)
    public Map<UUID, String> remarks(Member by, HandIn handIn) {
        return handIn.organisationId().equals(by.organisation()) ? handIns.remarks(by.region(), handIn.id()) : Map.of();
    }
}
