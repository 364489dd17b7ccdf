package se.framsteg.prospects;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

/**
 * What the promoters' asking has come to, in numbers: an application is its promoter's by whose link it came, else that of
 * every promoter on whose list its number stands or stood.
 */
@Repository
@Transactional(readOnly = true)
public class AskedCounts {
    private static final String APPLICATION = """
            with application as (
                select a.id, a.number_hash, a.promoter_id, a.prospect_id,
                       a.state = 'ACCEPTED' and exists (
                           select from programmes.pub_participation p
                            where p.region_id = a.region_id and p.programme_id = a.programme_id
                              and p.organisation_id = a.organisation_id
                              and (cardinality(p.weeks_attended) > 0 or p.status = 'participated')) as came
                  from applications.pub_application a
                 where a.region_id = :region and a.cohort_id = :cohort and a.role = 'company')
            """;

    private final JdbcClient jdbc;

    AskedCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By promoter, in the order of their names; last those that nobody has asked. */
    public List<AskedCount> by(Manager by, CohortId cohort) {
        return jdbc.sql(APPLICATION + """
                , list as (
                    select p.promoter_id, p.step, exists (
                           select from application a
                            where a.prospect_id = p.id or a.number_hash = p.number_hash) as applied
                      from prospects.prospect p
                     where p.region_id = :region and p.cohort_id = :cohort),
                counted as (
                    select promoter_id, count(*) as listed, count(*) filter (where applied or step <> 'LISTED') as asked,
                           count(*) filter (where not applied and step = 'THINKING') as thinking,
                           count(*) filter (where not applied and step = 'NO') as refused
                      from list group by promoter_id
                     union all
                    select promoter_id, listed, asked, thinking, refused from prospects.forgotten
                     where region_id = :region and cohort_id = :cohort),
                theirs as (
                    select a.id as application_id, p.promoter_id
                      from application a
                      join prospects.prospect p on p.region_id = :region and p.cohort_id = :cohort
                           and p.number_hash = a.number_hash
                     union
                    select application_id, promoter_id from prospects.brought
                     where region_id = :region and cohort_id = :cohort),
                brought as (
                    select coalesce(a.promoter_id, t.promoter_id) as promoter_id, a.number_hash, bool_or(a.came) as came
                      from application a
                      left join theirs t on a.promoter_id is null and t.application_id = a.id
                     group by 1, 2)
                select o.name as promoter, coalesce(sum(c.listed), 0) as listed, coalesce(sum(c.asked), 0) as asked,
                       coalesce(sum(c.thinking), 0) as thinking, coalesce(sum(c.refused), 0) as refused,
                       (select count(*) from brought b where b.promoter_id is not distinct from whose.promoter_id)
                           as applied,
                       (select count(*) from brought b where b.promoter_id is not distinct from whose.promoter_id
                           and b.came) as took_part
                  from (select promoter_id from counted union select promoter_id from brought) as whose
                  left join counted c on c.promoter_id = whose.promoter_id
                  left join organisations.pub_organisation o on o.region_id = :region and o.id = whose.promoter_id
                 group by whose.promoter_id, o.name
                 order by o.name collate "sv-x-icu" nulls last
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(Rows.as(AskedCount.class))
                .list();
    }

    /** How many companies have applied in all, and how many of those came, each counted once. */
    public Applied applied(Manager by, CohortId cohort) {
        return jdbc.sql(APPLICATION + """
                select count(distinct number_hash) as companies,
                       count(distinct number_hash) filter (where came) as took_part
                  from application
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(Rows.as(Applied.class))
                .single();
    }

    public record Applied(int companies, int tookPart) {}
}
