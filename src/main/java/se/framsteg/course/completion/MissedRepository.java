package se.framsteg.course.completion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.meetings.Host;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/** Why answers were missed. The words go after two years; that the course was completed without stands in the completion. */
@Repository
@Transactional
class MissedRepository implements Tidying {
    private static final int MONTHS_KEPT = 24;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    MissedRepository(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** Those of these companies that take part in the cohort, by name, if it is the host's. */
    List<Missed> of(Host by, CohortId cohort, Collection<UUID> organisations) {
        return jdbc.sql("""
                select p.organisation_id, o.name as organisation, m.reason, n.name as by, m.noted_at as at
                  from programmes.pub_followed p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  left join course.missed m
                    on m.region_id = p.region_id and m.programme_id = p.programme_id
                   and m.organisation_id = p.organisation_id and m.time = 'before'
                  left join people.pub_person n on n.id = m.noted_by
                 where p.region_id = :region and p.cohort_id = :cohort and p.organisation_id = any(:organisations)
                   and (cast(:own as uuid[]) is null or p.cohort_id = any(:own))
                   and p.status in ('accepted', 'paused', 'participated')
                 order by o.name collate "sv-x-icu", o.id
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("own", by.onlyCohorts())
                .query(Rows.as(Missed.class))
                .list();
    }

    Optional<Missed> find(RegionId region, UUID programme, UUID organisation) {
        return jdbc.sql("""
                select m.organisation_id, o.name as organisation, m.reason, n.name as by, m.noted_at as at
                  from course.missed m
                  join organisations.pub_organisation o on o.region_id = m.region_id and o.id = m.organisation_id
                  join people.pub_person n on n.id = m.noted_by
                 where m.region_id = :region and m.programme_id = :programme and m.organisation_id = :organisation
                   and m.time = 'before'
                """)
                .param("region", region.value())
                .param("programme", programme)
                .param("organisation", organisation)
                .query(Rows.as(Missed.class))
                .optional();
    }

    /** False where it was noted before. */
    boolean note(Host by, UUID programme, UUID organisation, String reason, Instant at) {
        return jdbc.sql("""
                insert into course.missed (region_id, programme_id, organisation_id, time, reason, noted_by, noted_at)
                values (:region, :programme, :organisation, 'before', :reason, :by, :at)
                on conflict do nothing
                """)
                        .param("region", by.region().value())
                        .param("programme", programme)
                        .param("organisation", organisation)
                        .param("reason", reason)
                        .param("by", by.person().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean takeBack(Host by, UUID programme, UUID organisation) {
        return jdbc.sql("""
                delete from course.missed
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and time = 'before'
                """)
                        .param("region", by.region().value())
                        .param("programme", programme)
                        .param("organisation", organisation)
                        .update()
                == 1;
    }

    @Override
    public void forgetOld(Instant now) {
        Instant before = ZonedDateTime.ofInstant(now, Say.STOCKHOLM)
                .minusMonths(MONTHS_KEPT)
                .toInstant();
        regions.inEach(region -> {
            jdbc.sql("delete from course.missed where region_id = :region and noted_at < :before")
                    .param("region", region.value())
                    .param("before", Timestamp.from(before))
                    .update();
        });
    }
}
