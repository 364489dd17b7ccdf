package se.framsteg.network.hours;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.hours.CompanyHours.OfOne;
import se.framsteg.network.hours.Timesheets.Company;
import se.framsteg.network.hours.Timesheets.Worked;
import se.framsteg.people.Manager;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;

@Repository
class HoursRepository {
    private static final String HOURS = """
            select h.id, h.worked_on, h.quarters, h.activity, h.programme_id,
                   coalesce((select c.programme from programmes.pub_course_part c
                              where c.region_id = h.region_id and c.programme_id = h.programme_id limit 1), '') as programme, h.organisation_id,
                   o.name as organisation, h.work_package, h.words, h.replaces_id, h.signed_at,
                   exists (select from network.hours l where l.region_id = h.region_id and l.replaces_id = h.id) as replaced
              from network.hours h
              left join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
             where h.region_id = :region and h.person_id = :person
            """;

    private final JdbcClient jdbc;

    HoursRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own between these days, by day. */
    List<Hours> of(Promoter by, LocalDate first, LocalDate last, int most) {
        return jdbc.sql(HOURS + """
                   and h.worked_on between :first and :last
                 order by h.worked_on, h.logged_at, h.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query(Rows.as(Hours.class))
                .list();
    }

    /** What a worker of a promoter's has logged that counts. */
    record Logged(UUID promoterId, UUID personId, int quarters) {}

    List<Logged> logged(Manager by, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                select h.promoter_id, h.person_id, sum(h.quarters)::int as quarters
                  from network.hours h
                 where h.region_id = :region and h.worked_on between :first and :last
                   and not exists (select from network.hours l where l.region_id = h.region_id and l.replaces_id = h.id)
                 group by h.promoter_id, h.person_id
                """)
                .param("region", by.region().value())
                .param("first", first)
                .param("last", last)
                .query(Rows.as(Logged.class))
                .list();
    }

    /** What all workers have spent on each company of a programme; last, what was for none in particular. */
    List<OfOne> perCompany(Manager by, UUID programme, int most) {
        return jdbc.sql("""
                select h.organisation_id, o.name as organisation, o.number,
                       coalesce(sum(h.quarters) filter (where h.signed_at is not null), 0)::int as signed,
                       coalesce(sum(h.quarters) filter (where h.signed_at is null), 0)::int as unsigned
                  from network.hours h
                  left join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
                 where h.region_id = :region and h.programme_id = :programme
                   and not exists (select from network.hours l where l.region_id = h.region_id and l.replaces_id = h.id)
                 group by h.organisation_id, o.name, o.number
                having sum(h.quarters) > 0
                 order by o.name collate "sv-x-icu" nulls last, h.organisation_id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("programme", programme)
                .param("most", most)
                .query(Rows.as(OfOne.class))
                .list();
    }

    Optional<Hours> find(Promoter by, UUID id) {
        return jdbc.sql(HOURS + """
                   and h.id = :id
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("id", id)
                .query(Rows.as(Hours.class))
                .optional();
    }

    /** Lets nobody else log for the same person until the transaction ends. */
    void hold(Promoter by) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('hours ' || :person, 0))
                """)
                .param("person", by.person().value().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    boolean isTaken(Promoter by, UUID talk) {
        return jdbc.sql("""
                select exists (select from network.hours where region_id = :region and talk_id = :talk)
                """)
                .param("region", by.region().value())
                .param("talk", talk)
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    UUID insert(Promoter by, UUID promoter, UUID id, NewHours what, Instant at) {
        jdbc.sql("""
                insert into network.hours (region_id, id, person_id, promoter_id, programme_id, organisation_id, worked_on,
                                           quarters, activity, work_package, words, talk_id, replaces_id, logged_at)
                values (:region, :id, :person, :promoter, :programme, :organisation, :on, :quarters, :activity, :package,
                        :words, :talk, :replaces, :at)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("person", by.person().value())
                .param("promoter", promoter)
                .param("programme", what.programmeId())
                .param("organisation", what.organisationId())
                .param("on", what.workedOn())
                .param("quarters", what.quarters())
                .param("activity", what.activity().name())
                .param("package", what.workPackage())
                .param("words", what.words())
                .param("talk", what.talkId())
                .param("replaces", what.replacesId())
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    boolean remove(Promoter by, UUID id) {
        return jdbc.sql("""
                delete from network.hours
                 where region_id = :region and id = :id and person_id = :person and signed_at is null
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("person", by.person().value())
                        .update()
                == 1;
    }

    /** What was taken over from a call, by whoever of them called. */
    void removeCall(Promoter by, UUID talk) {
        jdbc.sql("""
                delete from network.hours
                 where region_id = :region and talk_id = :talk and signed_at is null
                """).param("region", by.region().value()).param("talk", talk).update();
    }

    int sign(Promoter by, LocalDate first, LocalDate last, Instant at) {
        return jdbc.sql("""
                update network.hours set signed_at = :at
                 where region_id = :region and person_id = :person and worked_on between :first and :last
                   and signed_at is null
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("first", first)
                .param("last", last)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The newest first. */
    List<Worked> programmes(Promoter by, int most) {
        return jdbc.sql("""
                select programme_id, programme, promoter_id
                  from (select p.programme_id, p.programme, max(p.programme_ends_on) as ends_on,
                               min((case when p.promoter_id = any(:promoters) then p.promoter_id else p.organisation_id end)::text)::uuid
                                 as promoter_id
                          from programmes.pub_course_part p
                         where p.region_id = :region
                           and (p.promoter_id = any(:promoters)
                                or p.role = 'promoter' and p.organisation_id = any(:promoters))
                         group by p.programme_id, p.programme) x
                 order by ends_on desc, programme_id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Worked.class))
                .list();
    }

    List<Company> companies(Promoter by, int most) {
        return jdbc.sql("""
                select o.id, o.name
                  from organisations.pub_organisation o
                 where o.region_id = :region
                   and exists (select from programmes.pub_course_part p
                                where p.region_id = o.region_id and p.organisation_id = o.id
                                  and p.promoter_id = any(:promoters))
                 order by o.name collate "sv-x-icu", o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Company.class))
                .list();
    }
}
