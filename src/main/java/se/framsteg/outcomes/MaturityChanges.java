package se.framsteg.outcomes;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Reader;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;

/**
 * Counts how companies that benefited have changed, from the evidence of what they answered before and after the course. What
 * means something is a convention of the self-assessment: half a level, or eight points of the index.
 */
@Repository
@Transactional(readOnly = true)
public class MaturityChanges {
    private final JdbcClient jdbc;

    MaturityChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a version with the most recent first, each dimension and then the index; none where nobody answered twice. */
    public List<MaturityChange> of(Reader by, ProgrammeId programme) {
        return jdbc.sql("""
                with answered as (
                     select e.organisation_id, e.wave, e.code, e.detail, e.number
                       from outcomes.evidence e
                       join outcomes.standing b
                         on b.region_id = e.region_id and b.programme_id = e.programme_id
                        and b.organisation_id = e.organisation_id and b.indicator = 'companies-benefited'
                        and b.code = 'benefited'
                      where e.region_id = :region and e.programme_id = :programme and e.kind = 'assessment'
                        and e.role = 'company' and e.wave in ('T0', 'T1') and not e.withdrawn and e.number is not null
                        and e.programme_id = coalesce(:only, e.programme_id)
                        and not exists (select from outcomes.evidence newer
                                         where newer.region_id = e.region_id and newer.replaces = e.id)),
                pair as (
                     select a.detail::int as version, a.code, a.number - b.number as change,
                            case a.code when 'index' then 8 else 0.5 end as least
                       from answered a
                       join answered b on b.organisation_id = a.organisation_id and b.code = a.code
                        and b.detail = a.detail and b.wave = 'T0'
                      where a.wave = 'T1')
                select version, code, count(*) as pairs, avg(change) as mean,
                       count(*) filter (where change >= least) as rose,
                       count(*) filter (where change <= -least) as fell
                  from pair
                 group by version, code
                 order by version desc, (code = 'index'), code
                 limit 70
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .query(Rows.as(MaturityChange.class))
                .list();
    }

    /** Of how many that benefited. */
    public long asked(Reader by, ProgrammeId programme) {
        return jdbc.sql("""
                select coalesce(sum(n), 0) from outcomes.total
                 where region_id = :region and programme_id = :programme and slice = 'all'
                   and indicator = 'companies-benefited' and role = 'company' and code = 'benefited'
                   and programme_id = coalesce(:only, programme_id)
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER)
                .query(Long.class)
                .single();
    }
}
