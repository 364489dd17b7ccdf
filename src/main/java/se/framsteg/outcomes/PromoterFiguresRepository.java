package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What promoters can do, as far as evidence does not say it yet. */
@Repository
class PromoterFiguresRepository {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PromoterFiguresRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is to be told. @param number null of a promoter itself @param replaces the row that says otherwise; null where none does */
    record Differing(
            UUID organisationId,
            String kind,
            String code,
            @Nullable BigDecimal number,
            @Nullable UUID replaces) {
        /** What has come to nothing is told as that. */
        boolean isGone() {
            return number != null && number.signum() == 0;
        }
    }

    /**
     * Promoters are those a workbook names, and those who take the course themselves or whose companies are in it for as long as
     * that is so. An adviser is
     * whoever may follow companies for them. Those who work there are all that are known here, or as many as the organisation says
     * of itself. The year of coaching begins the day after the promoter's own round, or after the programme. What a manager has
     * corrected stands.
     */
    List<Differing> differing(RegionId region, Programme programme, LocalDate today) {
        return jdbc.sql("""
                with told as (
                     select e.id, e.organisation_id, e.kind, e.code, e.number, e.withdrawn, e.source_module
                       from outcomes.evidence e
                      where e.region_id = :region and e.programme_id = :programme
                        and e.kind in ('promoter', 'staff', 'adviser', 'coaching')
                        and not exists (select from outcomes.evidence newer
                                         where newer.region_id = e.region_id and newer.replaces = e.id)),
                promoter as (
                     select organisation_id from told
                      where kind = 'promoter' and not withdrawn and source_module <> 'network'
                      union
                     select n.organisation_id
                       from (select organisation_id from programmes.pub_course_part
                              where region_id = :region and programme_id = :programme and role = 'promoter'
                                and status in ('accepted', 'paused', 'participated')
                              union
                             select promoter_id from programmes.pub_course_part
                              where region_id = :region and programme_id = :programme and promoter_id is not null
                                and status in ('accepted', 'paused', 'participated')) n
                      where not exists (select from told t
                                         where t.kind = 'promoter' and t.organisation_id = n.organisation_id
                                           and t.withdrawn and t.source_module <> 'network')),
                learned as (
                     select p.organisation_id, coalesce(max(c.ends_on), cast(:ends as date)) as day
                       from promoter p
                       left join programmes.pub_course_part c
                         on c.region_id = :region and c.programme_id = :programme and c.organisation_id = p.organisation_id
                        and c.role = 'promoter'
                      group by 1),
                person as (
                     select k.organisation_id, k.person_id, bool_or(k.owns) as owns, bool_or(k.advises) as advises,
                            exists (select from course.pub_certified c
                                     where c.region_id = :region and c.person_id = k.person_id) as certified
                       from (select m.organisation_id, m.person_id, false as owns, m.role = 'PROMOTER' as advises
                               from people.pub_member m where m.region_id = :region
                              union all
                             select organisation_id, person_id, owns, false from plan.pub_part where region_id = :region) k
                       join promoter p on p.organisation_id = k.organisation_id
                      group by k.organisation_id, k.person_id),
                counted as (
                     select w.organisation_id, count(*) filter (where w.owns) as owning,
                            greatest(count(*), coalesce(max(s.people), 0)) as staff,
                            count(*) filter (where w.advises) as advisers,
                            count(*) filter (where w.advises and w.certified) as completed
                       from person w
                       left join plan.pub_strategy s on s.region_id = :region and s.organisation_id = w.organisation_id
                      group by w.organisation_id),
                wanted as (
                     select p.organisation_id, 'promoter' as kind, 'promoter' as code, null::bigint as number from promoter p
                      union all
                     select c.organisation_id, n.kind, n.code, n.number
                       from counted c
                      cross join lateral (values
                            ('staff', 'owning', c.owning), ('staff', 'others', c.staff - c.owning),
                            ('adviser', 'completed', c.completed),
                            ('adviser', 'others', c.advisers - c.completed)) as n (kind, code, number)
                      union all
                     select l.organisation_id, 'coaching', n.code, n.number
                       from learned l
                       left join counted c on c.organisation_id = l.organisation_id
                      cross join lateral (values
                            ('advisers', coalesce(c.advisers, 0)),
                            ('companies', (select count(distinct x.organisation_id) from network.pub_coached x
                                            where x.region_id = :region and x.promoter_id = l.organisation_id
                                              and x.organisation_id <> l.organisation_id and x.day > l.day
                                              and x.day <= l.day + interval '12 months'))) as n (code, number)
                      where l.day < :today)
                select coalesce(w.organisation_id, t.organisation_id) as organisation_id, coalesce(w.kind, t.kind) as kind,
                       coalesce(w.code, t.code) as code,
                       case when w.kind = 'promoter' then null else coalesce(w.number, 0) end as number,
                       t.id as replaces
                  from wanted w
                  full join told t on t.organisation_id = w.organisation_id and t.kind = w.kind and t.code = w.code
                 where case when t.id is null then w.number is null or w.number <> 0
                            when t.source_module <> 'network' then false
                            when t.kind = 'promoter' then t.withdrawn = (w.organisation_id is not null)
                            when t.withdrawn then coalesce(w.number, 0) <> 0
                            else coalesce(w.number, 0) <> t.number end
                 order by 1, 2, 3
                 limit :most
                """)
                .param("region", region.value())
                .param("programme", programme.id().value())
                .param("ends", programme.endsOn())
                .param("today", today)
                .param("most", MOST)
                .query(Rows.as(Differing.class))
                .list();
    }

    /** What is so after the programme's last day is told of that day, on which its figures are counted. */
    void append(RegionId region, Programme programme, Differing told, UUID subject, LocalDate on) {
        LocalDate last = programme.endsOn();
        boolean ofPeople = told.kind().equals("staff") || told.kind().equals("adviser");
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, number, happened_on, day_known,
                        recorded_at, recorded_by, given, source_module, source_type, source_id, source_label, source_address,
                        level, replaces, withdrawn)
                select r.id, :id, :programme, :organisation, 'promoter', :kind, :subject, :code, :number, :on, :dayKnown, :at, :by,
                       'system', 'network', 'promoter', cast(:organisation as uuid), :label, '/' || r.slug || :page, 3,
                       :replaced, :withdrawn
                  from organisations.pub_region r
                 where r.id = :region
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("organisation", told.organisationId())
                .param("kind", told.kind())
                .param("subject", subject)
                .param("code", told.code())
                .param("number", told.number())
                .param("on", on.isAfter(last) ? last : on)
                .param("dayKnown", !on.isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", PersonId.OPERATOR.value())
                .param("label", "Främjare i " + programme.name())
                .param("page", ofPeople ? "/manage/members" : "/manage/load")
                .param("replaced", told.replaces())
                .param("withdrawn", told.isGone())
                .update();
    }
}
