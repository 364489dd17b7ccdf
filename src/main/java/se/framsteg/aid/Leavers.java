package se.framsteg.aid;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.aid.AidRecord.Refused.Reason;
import se.framsteg.programmes.participation.ParticipationEnded;

/**
 * Hears that a company has left its programme: aid that nobody has decided on yet is refused, so that it can never be
 * granted later. What is granted, or lies with the funder, stands and is for a manager to look at. Who ended the part
 * stands with the part.
 */
@Service
@Transactional
class Leavers {
    private final AidRepository records;
    private final Undertakings undertakings;
    private final ApplicationEventPublisher events;

    Leavers(AidRepository records, Undertakings undertakings, ApplicationEventPublisher events) {
        this.records = records;
        this.undertakings = undertakings;
        this.events = events;
    }

    /** A company that has moved to a later round goes on, and so does its aid. */
    @EventListener
    void hear(ParticipationEnded heard) {
        if (heard.moved()
                || records.find(heard.region(), heard.programme(), heard.organisation())
                        .isEmpty()) {
            return;
        }
        undertakings.hold(heard.region(), heard.organisation());
        records.find(heard.region(), heard.programme(), heard.organisation())
                .filter(record -> !record.isDecided() && !(record instanceof AidRecord.Refused))
                .ifPresent(record -> refuse(heard, record));
    }

    private void refuse(ParticipationEnded heard, AidRecord record) {
        AidRecord.Subject of = record.subject();
        records.save(heard.region(), new AidRecord.Refused(of, heard.on(), Reason.LEFT, ""));
        events.publishEvent(
                new AidDecided(heard.region(), of.programme(), of.organisation(), of.id(), heard.on(), false));
    }
}
