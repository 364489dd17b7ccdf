package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;

/** Why to call, as far as a part itself tells: a pause that should be over, or nobody to speak with at the company. */
@Repository
class OwnReasons implements ReasonToCall {
    /** A pause without a day to come back on is asked about after so long. */
    private static final int DAYS_OF_PAUSE = 14;

    /** So long before its round begins a company needs somebody who gets the letters. */
    private static final int DAYS_BEFORE = 14;

    private final JdbcClient jdbc;

    OwnReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID programmeId,
            UUID organisationId,
            String why,
            @Nullable LocalDate since) {}

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return jdbc
                .sql("""
                select p.programme_id, p.organisation_id, case when last.back_on is null then 'paused' else 'back' end as why,
                       coalesce(last.back_on, last.happened_on) as since
                  from programmes.participation p
                  left join lateral (
                       select h.back_on, h.happened_on from programmes.participation_change h
                        where h.region_id = p.region_id and h.organisation_id = p.organisation_id
                          and h.programme_id = p.programme_id and h.kind = 'PAUSED'
                        order by h.at desc limit 1) last on true
                 where p.region_id = :region and p.status = 'paused'
                   and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                   and coalesce(last.back_on, last.happened_on + :pause) < :today
                 union all
                select p.programme_id, p.organisation_id, 'nobody', null
                  from programmes.cohort c
                  join programmes.participation p
                    on p.region_id = c.region_id and p.cohort_id = c.id and p.status = 'accepted'
                 where c.region_id = :region and c.starts_on <= :soon and c.ends_on >= :today
                   and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                   and not exists (select from people.pub_member m
                                    where m.region_id = p.region_id and m.organisation_id = p.organisation_id
                                      and m.role = 'LEAD')
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("pause", DAYS_OF_PAUSE)
                .param("today", today)
                .param("soon", today.plusDays(DAYS_BEFORE))
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(OwnReasons::call)
                .toList();
    }

    private static Call call(Row row) {
        List<Object> day = row.since() == null ? List.of() : List.of(Say.date(row.since()));
        return new Call(
                new ProgrammeId(row.programmeId()),
                row.organisationId(),
                "programmes.call." + row.why(),
                day,
                row.since());
    }
}
