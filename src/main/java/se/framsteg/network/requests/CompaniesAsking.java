package se.framsteg.network.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.participation.ReasonToCall;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;

/** Why to call a company: it has asked something that the promoter answers for, and has got no answer yet. */
@Repository
@Transactional(readOnly = true)
class CompaniesAsking implements ReasonToCall {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    CompaniesAsking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID programmeId, UUID organisationId, int waiting, LocalDate since) {}

    @Override
    public List<Call> calls(Advisor by, LocalDate today) {
        return jdbc
                .sql("""
                select p.programme_id, r.organisation_id, count(*) as waiting,
                       (min(r.asked_at) at time zone 'Europe/Stockholm')::date as since
                  from network.request r
                  join lateral (select c.programme_id from programmes.pub_course_part c
                                 where c.region_id = r.region_id and c.organisation_id = r.organisation_id
                                   and c.status in ('accepted', 'paused', 'participated')
                                 order by c.starts_on desc nulls last, c.programme_id limit 1) p on true
                 where r.region_id = :region and r.state = 'OPEN' and r.organisation_id is not null
                   and (cast(:promoters as uuid[]) is null or r.responsible_id = any(:promoters))
                 group by p.programme_id, r.organisation_id
                 order by min(r.asked_at)
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(CompaniesAsking::call)
                .toList();
    }

    private static Call call(Row row) {
        return new Call(
                        new ProgrammeId(row.programmeId()),
                        row.organisationId(),
                        "network.call.asks",
                        List.of(row.waiting(), Say.date(row.since())),
                        row.since())
                .as(Pressing.AWAITED);
    }
}
