package se.framsteg.footprint;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.handin.ApprovedWork;
import se.framsteg.course.handin.HandIns;
import se.framsteg.course.handin.WorkApproved;

/** Freezes what climate accounts came to when a coach approves them, and tells of it. Heard twice it is one. */
@Service
@Transactional
class Freezing {
    private final HandIns handIns;
    private final MadeRepository made;
    private final ApplicationEventPublisher events;

    Freezing(HandIns handIns, MadeRepository made, ApplicationEventPublisher events) {
        this.handIns = handIns;
        this.made = made;
        this.events = events;
    }

    @EventListener
    void hear(WorkApproved heard) {
        if (heard.worksheet().equals(Baselines.NAME)) {
            ApprovedWork work = handIns.approved(heard);
            HandedIn accounts = HandedIn.read(work.document());
            int year = year(accounts, heard);
            if (made.insert(heard, work.programmeId(), year, accounts)) {
                events.publishEvent(new BaselineMade(
                        heard.regionId(),
                        work.programmeId(),
                        heard.organisationId(),
                        heard.handInId(),
                        year,
                        accounts.factors(),
                        heard.at()));
            }
        }
    }

    /** Only whole accounts are handed in, so it can be read. */
    private static int year(HandedIn accounts, WorkApproved heard) {
        LocalDate day = LocalDate.ofInstant(heard.at(), ZoneOffset.UTC).plusDays(1);
        return Typed.year(accounts.typed(Baseline.YEAR), day).orElseThrow();
    }
}
