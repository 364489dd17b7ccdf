package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps which companies had a place when their round began, as evidence of the programme's own records (level 3): the roster
 * that completing the course is counted of. Whoever leaves later, or never comes, stays on it. A subject is one company's part
 * in one programme; what is noted twice is one row.
 */
@Service
@Transactional
class RosterEvidence {
    /** So many are noted and counted at a time. */
    private static final int MOST = 1000;

    /** Before all others. */
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final Clock clock;

    RosterEvidence(
            JdbcClient jdbc, Programmes programmes, StandingRepository standings, EvidenceLedger ledger, Clock clock) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A company of a round that has begun. */
    private record Place(UUID organisationId, LocalDate startsOn) {}

    /** Notes those of rounds that have begun who are not noted yet. */
    void note(RegionId region, LocalDate today) {
        note(region, today, MOST);
    }

    void note(RegionId region, LocalDate today, int most) {
        for (Programme programme : programmes.announced(region)) {
            List<Place> places = missing(region, programme, today, FIRST, most);
            while (!places.isEmpty()) {
                note(region, programme, places);
                places = missing(region, programme, today, places.getLast().organisationId(), most);
            }
        }
    }

    private void note(RegionId region, Programme programme, List<Place> places) {
        standings.hold(region, programme.id());
        Set<UUID> noted = new HashSet<>();
        places.forEach(place -> {
            append(region, programme, place);
            noted.add(place.organisationId());
        });
        ledger.settle(region, programme, noted, _ -> {});
    }

    /** Some of them in the order of their ids. @param after the one they follow upon */
    private List<Place> missing(RegionId region, Programme programme, LocalDate today, UUID after, int most) {
        return jdbc.sql("""
                select p.organisation_id, p.starts_on from programmes.pub_course_part p
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id > :after
                   and p.role = 'company' and p.starts_on <= :today
                   and p.status in ('accepted', 'paused', 'participated', 'dropped_out')
                   and not exists (select from outcomes.evidence e
                                    where e.region_id = p.region_id and e.programme_id = p.programme_id
                                      and e.organisation_id = p.organisation_id and e.kind = 'enrolment')
                 order by p.organisation_id
                 limit :most
                """)
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("after", after)
                .param("today", today)
                .param("most", most)
                .query(Rows.as(Place.class))
                .list();
    }

    private void append(RegionId region, Programme programme, Place place) {
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, happened_on, day_known,
                        recorded_at, recorded_by, given, source_module, source_type, source_id, source_label,
                        source_address, level, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'enrolment', p.id, 'enrolled',
                       least(:on, cast(:last as date)), true, :at, :by, 'system', 'programmes', 'participation', p.id,
                       :label, '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, 3, false
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("slug", programme.slug())
                .param("organisation", place.organisationId())
                .param("on", place.startsOn())
                .param("last", programme.endsOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", PersonId.OPERATOR.value())
                .param("label", "Plats i omgången, " + programme.name())
                .update();
    }
}
