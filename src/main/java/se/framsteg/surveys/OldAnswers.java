package se.framsteg.surveys;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Makes what has been answered nobody's, two years after the last day of a company's round, or, where the round has none,
 * after the last day of the programme and the last word: who answered, each saving, the
 * links, words of their own and what was never sent go. What is left is the company's: which levels it has said.
 */
@Repository
@Transactional
class OldAnswers implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(24);

    /** So many companies of each region at a time; the next hour goes on. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldAnswers(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /** A company in one programme. */
    private record Part(UUID programmeId, UUID organisationId) {}

    @Override
    public Optional<Rule> rule() {
        return Optional.of(Rule.fromCourse("surveys.rule.answers", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inEach(region -> {
            List<Part> old = old(region, day);
            if (!old.isEmpty()) {
                forget(region, old);
            }
        });
    }

    private List<Part> old(RegionId region, LocalDate day) {
        return jdbc.sql("""
                select a.programme_id, a.organisation_id
                  from (select programme_id, organisation_id, max(at) as at
                          from (select programme_id, organisation_id, greatest(begun_at, sent_at) as at from surveys.sheet
                                 where region_id = :region and person_id is not null
                                 union all
                                select programme_id, organisation_id, said_at from surveys.company_answer
                                 where region_id = :region and person_id is not null
                                 union all
                                select programme_id, organisation_id, asked_at from surveys.link
                                 where region_id = :region) each
                         group by programme_id, organisation_id) a
                 where not exists (
                       select from programmes.pub_course_part p
                        where p.region_id = :region and p.programme_id = a.programme_id
                          and p.organisation_id = a.organisation_id
                          and (p.ends_on >= :day
                               or p.ends_on is null and (p.status in ('accepted', 'paused')
                                                         or p.programme_ends_on >= :day or a.at >= :before)))
                 limit :most
                """)
                .param("region", region.value())
                .param("day", day)
                .param("before", Timestamp.from(day.atStartOfDay(Say.STOCKHOLM).toInstant()))
                .param("most", MOST)
                .query(Rows.as(Part.class))
                .list();
    }

    private void forget(RegionId region, List<Part> old) {
        UUID[] programmes = old.stream().map(Part::programmeId).toArray(UUID[]::new);
        UUID[] organisations = old.stream().map(Part::organisationId).toArray(UUID[]::new);
        jdbc.sql("""
                delete from surveys.saving v
                 using surveys.sheet s, unnest(:programmes, :organisations) as o (programme_id, organisation_id)
                 where v.region_id = :region and s.region_id = v.region_id and s.id = v.sheet_id
                   and s.programme_id = o.programme_id and s.organisation_id = o.organisation_id
                """)
                .param("region", region.value())
                .param("programmes", programmes)
                .param("organisations", organisations)
                .update();
        jdbc.sql("""
                delete from surveys.sheet s using unnest(:programmes, :organisations) as o (programme_id, organisation_id)
                 where s.region_id = :region and s.sent_at is null
                   and s.programme_id = o.programme_id and s.organisation_id = o.organisation_id
                """)
                .param("region", region.value())
                .param("programmes", programmes)
                .param("organisations", organisations)
                .update();
        jdbc.sql("""
                update surveys.sheet s set person_id = null, entered_by = null
                  from unnest(:programmes, :organisations) as o (programme_id, organisation_id)
                 where s.region_id = :region
                   and s.programme_id = o.programme_id and s.organisation_id = o.organisation_id
                """)
                .param("region", region.value())
                .param("programmes", programmes)
                .param("organisations", organisations)
                .update();
        jdbc.sql("""
                update surveys.company_answer a set person_id = null, entered_by = null, free_text = ''
                  from unnest(:programmes, :organisations) as o (programme_id, organisation_id)
                 where a.region_id = :region
                   and a.programme_id = o.programme_id and a.organisation_id = o.organisation_id
                """)
                .param("region", region.value())
                .param("programmes", programmes)
                .param("organisations", organisations)
                .update();
        jdbc.sql("""
                delete from surveys.link l using unnest(:programmes, :organisations) as o (programme_id, organisation_id)
                 where l.region_id = :region
                   and l.programme_id = o.programme_id and l.organisation_id = o.organisation_id
                """)
                .param("region", region.value())
                .param("programmes", programmes)
                .param("organisations", organisations)
                .update();
    }
}
