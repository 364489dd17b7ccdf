package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Auditor;
import se.framsteg.people.Member;
import se.framsteg.plan.adoption.Decision.Way;
import se.framsteg.plan.adoption.DecisionReviews.Counted;
import se.framsteg.plan.adoption.DecisionReviews.Review;
import se.framsteg.plan.adoption.DecisionReviews.Sums;
import se.framsteg.shell.Rows;

/** Evidence of decisions that auditors look at. Rows are only ever added. */
@Repository
class ReviewRepository {
    /**
     * Decisions of companies whose adoption stands as evidence of the programme, as plans here tell of it: those taken while it was
     * the course they had last begun.
     */
    private static final String COUNTED = """
            select d.decision_id as decision, d.organisation_id as organisation, o.name as company, d.version_id as version,
                   d.number, d.decided_by = 'owner' as by_owners, d.decided_on, d.way,
                   exists (select from plan.pub_minutes m
                            where m.region_id = d.region_id and m.decision_id = d.decision_id) as minutes, e.level,
                   case when e.source_type = 'review' then e.source_id end as reviewed, a.id as pass, a.name as by,
                   e.recorded_at as at
              from outcomes.evidence e
              join plan.pub_adopted d on d.region_id = e.region_id and d.organisation_id = e.organisation_id
                                     and d.decided_by = e.detail
              join organisations.pub_organisation o on o.region_id = d.region_id and o.id = d.organisation_id
              left join people.pub_auditor_pass a on a.region_id = e.region_id and a.id = e.recorded_pass
             where e.region_id = :region and e.programme_id = :programme and e.kind = 'adoption' and not e.withdrawn
               and not exists (select from outcomes.evidence newer
                                where newer.region_id = e.region_id and newer.replaces = e.id)
               and exists (select from outcomes.evidence told
                            where told.region_id = e.region_id and told.programme_id = e.programme_id
                              and told.organisation_id = e.organisation_id and told.subject = e.subject
                              and told.source_module = 'plan')
               and e.programme_id = (select p.programme_id from programmes.pub_course_part p
                                      where p.region_id = d.region_id and p.organisation_id = d.organisation_id
                                        and p.status in ('accepted', 'paused', 'participated', 'dropped_out')
                                      order by coalesce(p.starts_on <= d.decided_on, false) desc,
                                               p.starts_on desc nulls last, p.programme_id
                                      limit 1)
            """;

    private static final String LIST = COUNTED + " order by d.decided_on desc, d.decision_id limit :most offset :after";
    private static final String ONE = COUNTED + " and d.decision_id = :decision";
    private static final String OF_ORGANISATION =
            COUNTED + " and d.organisation_id = :organisation order by d.decided_on desc, d.decision_id limit 50";
    private static final String SUMS =
            "select count(*) as decisions, count(distinct reviewed) as reviewed from (" + COUNTED + ") counted";

    /** Signed minutes that an auditor has read. */
    private static final int OUTSIDE = 4;

    /** What is kept here, and an auditor has seen. */
    private static final int SEEN = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID decision,
            UUID organisation,
            String company,
            UUID version,
            int number,
            boolean byOwners,
            LocalDate decidedOn,
            String way,
            boolean minutes,
            int level,
            @Nullable UUID reviewed,
            @Nullable UUID pass,
            @Nullable String by,
            Instant at) {
        Counted counted() {
            Review review = reviewed == null || pass == null || by == null ? null : new Review(reviewed, pass, by, at);
            return new Counted(
                    decision,
                    organisation,
                    company,
                    version,
                    number,
                    byOwners,
                    decidedOn,
                    Way.valueOf(way.toUpperCase(Locale.ROOT)),
                    minutes,
                    level,
                    review);
        }
    }

    List<Counted> of(Auditor by, int most, int after) {
        return asked(LIST, by).param("most", most).param("after", after).query(Rows.as(Row.class)).list().stream()
                .map(Row::counted)
                .toList();
    }

    List<Counted> of(Auditor by, UUID organisation) {
        return asked(OF_ORGANISATION, by).param("organisation", organisation).query(Rows.as(Row.class)).list().stream()
                .map(Row::counted)
                .toList();
    }

    Optional<Counted> find(Auditor by, UUID decision) {
        return asked(ONE, by)
                .param("decision", decision)
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::counted);
    }

    Sums sums(Auditor by) {
        return asked(SUMS, by).query(Rows.as(Sums.class)).single();
    }

    private JdbcClient.StatementSpec asked(String sql, Auditor by) {
        return jdbc.sql(sql).param("region", by.region().value()).param("programme", by.programme());
    }

    /** What stands of the company's adoption, and of the strategy in it, once more: as strong as what has been looked at, unless it is already. */
    int add(Auditor by, Counted counted) {
        return jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail, new_to,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_pass, given,
                        source_module, source_type, source_id, source_label, source_address, level, replaces, withdrawn)
                select e.region_id, gen_random_uuid(), e.programme_id, e.organisation_id, e.role, e.kind, e.subject, e.part_of,
                       e.wave, e.code, e.detail, e.new_to, e.number, e.year_asked, e.municipality_code, e.size, e.happened_on,
                       e.day_known, :at, :pass, e.given, 'outcomes', 'review', :decision, e.source_label, e.source_address, :level,
                       e.id, false
                  from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and (e.kind = 'strategy' or e.kind = 'adoption' and e.detail = :decidedBy)
                   and e.code = 'adopted' and not e.withdrawn
                   and (e.source_type <> 'review' or e.level < :level)
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                   and exists (select from outcomes.evidence told
                                where told.region_id = e.region_id and told.programme_id = e.programme_id
                                  and told.organisation_id = e.organisation_id and told.subject = e.subject
                                  and told.source_module = 'plan')
                """)
                .param("region", by.region().value())
                .param("programme", by.programme())
                .param("organisation", counted.organisation())
                .param("decision", counted.decision())
                .param("decidedBy", counted.byOwners() ? "owner" : "board")
                .param("level", counted.minutes() ? OUTSIDE : SEEN)
                .param("pass", by.pass())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What stood before any auditor's word, as a new row: a weaker look that this one took the place of is to be had again. */
    int withdraw(Auditor by, Counted counted) {
        return jdbc.sql("""
                with recursive said as (
                    select r.id as last, r.replaces as id
                      from outcomes.evidence r
                     where r.region_id = :region and r.programme_id = :programme and r.organisation_id = :organisation
                       and r.source_type = 'review' and r.source_id = :decision and r.recorded_pass = :pass
                       and not exists (select from outcomes.evidence newer
                                        where newer.region_id = r.region_id and newer.replaces = r.id)
                     union all
                    select s.last, r.replaces
                      from said s
                      join outcomes.evidence r on r.region_id = :region and r.id = s.id and r.source_type = 'review')
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail, new_to,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_pass, given,
                        source_module, source_type, source_id, source_label, source_address, level, replaces, withdrawn)
                select e.region_id, gen_random_uuid(), e.programme_id, e.organisation_id, e.role, e.kind, e.subject, e.part_of,
                       e.wave, e.code, e.detail, e.new_to, e.number, e.year_asked, e.municipality_code, e.size, e.happened_on,
                       e.day_known, :at, :pass, e.given, e.source_module, e.source_type, e.source_id, e.source_label,
                       e.source_address, e.level, s.last, e.withdrawn
                  from said s
                  join outcomes.evidence e on e.region_id = :region and e.id = s.id and e.source_type <> 'review'
                """)
                .param("region", by.region().value())
                .param("programme", by.programme())
                .param("organisation", counted.organisation())
                .param("decision", counted.decision())
                .param("pass", by.pass())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Of a company that takes part, by whichever programme's auditor. */
    Optional<Review> of(Member by, UUID decision) {
        return jdbc.sql("""
                select e.source_id as decision, a.id as pass, a.name as by, e.recorded_at as at
                  from programmes.pub_participation p
                  join outcomes.evidence e
                    on e.region_id = p.region_id and e.programme_id = p.programme_id
                   and e.organisation_id = p.organisation_id
                  join people.pub_auditor_pass a on a.region_id = e.region_id and a.id = e.recorded_pass
                 where p.region_id = :region and p.organisation_id = :organisation and e.kind = 'adoption'
                   and e.source_type = 'review' and e.source_id = :decision
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc
                 limit 1
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("decision", decision)
                .query(Rows.as(Review.class))
                .optional();
    }
}
