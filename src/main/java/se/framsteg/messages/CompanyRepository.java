package se.framsteg.messages;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;

/** The companies that somebody may write to, and who is written to there. */
@Repository
class CompanyRepository {
    private final JdbcClient jdbc;

    CompanyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name; of one with several parts, the newest. */
    List<Company> of(Writer by, LocalDate today) {
        return jdbc.sql("""
                select id, name, cohort_id, cohort, missing, away, unsigned, example
                  from (select distinct on (p.organisation_id)
                               p.organisation_id as id, o.name, p.cohort_id, p.cohort, p.example,
                               coalesce((select string_agg(w.number::text, ', ' order by w.number)
                                           from programmes.pub_cohort_week w
                                          where w.region_id = p.region_id and w.cohort_id = p.cohort_id
                                            and w.ends_on < :today and not w.number = any(p.weeks_attended)), '') as missing,
                               coalesce((select not exists (select from meetings.pub_came a
                                                             where a.region_id = p.region_id and a.meeting_id = last.id
                                                               and a.organisation_id = p.organisation_id)
                                           from (select h.id from meetings.pub_held h
                                                  where h.region_id = p.region_id and h.cohort_id = p.cohort_id
                                                    and h.held_on <= :today
                                                  order by h.held_on desc, h.id desc limit 1) last), false) as away,
                               exists (select from aid.pub_unsigned u
                                        where u.region_id = p.region_id and u.programme_id = p.programme_id
                                          and u.organisation_id = p.organisation_id) as unsigned
                          from programmes.pub_followed p
                          join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                         where p.region_id = :region and p.status in ('accepted', 'paused', 'participated')
                           and (cast(:programme as uuid) is null or p.programme_id = :programme)
                           and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                           and (cast(:cohorts as uuid[]) is null or p.cohort_id = any(:cohorts))
                         order by p.organisation_id, p.starts_on desc) newest
                 order by name collate "sv-x-icu", id
                """)
                .param("region", by.region().value())
                .param("today", today)
                .param("programme", by.programme())
                .param("promoters", by.promoters())
                .param("cohorts", by.cohorts())
                .query(Rows.as(Company.class))
                .list();
    }

    /** One of a company's people. */
    record Reader(UUID organisationId, UUID personId, String name, String address, String language) {}

    /** Leads, and where everyone is wanted colleagues too; of a promoter that takes the course, its promoters. */
    List<Reader> readers(Writer by, Collection<UUID> organisations, boolean everyone) {
        return jdbc.sql("""
                select distinct m.organisation_id, m.person_id, m.name, m.address, m.language
                  from people.pub_member m
                 where m.region_id = :region and m.organisation_id = any(:organisations)
                   and (m.role in ('LEAD', 'PROMOTER') or :everyone and m.role = 'COLLEAGUE')
                 order by m.organisation_id, m.name, m.person_id
                """)
                .param("region", by.region().value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("everyone", everyone)
                .query(Rows.as(Reader.class))
                .list();
    }
}
