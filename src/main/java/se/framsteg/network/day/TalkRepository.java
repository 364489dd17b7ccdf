package se.framsteg.network.day;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class TalkRepository {
    private static final String TALK = """
            select t.id, t.organisation_id, o.name as organisation, t.promoter_id, t.person_id, p.name as by, t.at,
                   t.outcome, t.again_on, t.line, t.marks
              from network.talk t
              join organisations.pub_organisation o on o.region_id = t.region_id and o.id = t.organisation_id
              join people.pub_person p on p.id = t.person_id
             where t.region_id = :region and t.undone_at is null
               and (cast(:promoters as uuid[]) is null or t.promoter_id = any(:promoters))
            """;

    private final JdbcClient jdbc;

    TalkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The talks of the promoters whose companies the advisor follows, with these companies since; the latest first. */
    List<Talk> with(Advisor by, Collection<UUID> companies, Instant since, int most) {
        return jdbc.sql(TALK + """
                   and t.organisation_id = any(:companies) and t.at >= :since
                 order by t.at desc, t.id desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("companies", companies.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query(Rows.as(Talk.class))
                .list();
    }

    Optional<Talk> find(Promoter by, UUID id) {
        return jdbc.sql(TALK + """
                   and t.id = :id
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id)
                .query(Rows.as(Talk.class))
                .optional();
    }

    /** As which of their organisations the promoter follows this company; the newest course decides. */
    Optional<UUID> promoter(Promoter by, UUID company) {
        return jdbc.sql("""
                select p.promoter_id from programmes.pub_course_part p
                 where p.region_id = :region and p.organisation_id = :company and p.promoter_id = any(:promoters)
                 order by p.starts_on desc nulls last, p.programme_id
                 limit 1
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    void insert(RegionId region, Talk talk) {
        jdbc.sql("""
                insert into network.talk (region_id, id, organisation_id, promoter_id, person_id, at, outcome, again_on, line, marks)
                values (:region, :id, :organisation, :promoter, :person, :at, :outcome, :again, :line, :marks)
                """)
                .param("region", region.value())
                .param("id", talk.id())
                .param("organisation", talk.organisationId())
                .param("promoter", talk.promoterId())
                .param("person", talk.personId())
                .param("at", Timestamp.from(talk.at()))
                .param("outcome", talk.outcome().name())
                .param("again", talk.againOn())
                .param("line", talk.line())
                .param("marks", talk.marks())
                .update();
    }

    void say(Promoter by, UUID id, String line) {
        jdbc.sql("""
                update network.talk set line = :line
                 where region_id = :region and id = :id and promoter_id = any(:promoters) and undone_at is null
                   and person_id = :person
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id)
                .param("line", line)
                .update();
    }

    void undo(Promoter by, UUID id, Instant at) {
        jdbc.sql("""
                update network.talk set undone_at = :at
                 where region_id = :region and id = :id and promoter_id = any(:promoters) and undone_at is null
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A company that was promised a call on a day that has come, and has not been talked with since. */
    record Promised(UUID programmeId, UUID organisationId, LocalDate againOn) {}

    List<Promised> promised(Advisor by, LocalDate today, LocalDate oldest, int most) {
        return jdbc.sql("""
                select distinct on (t.organisation_id) p.programme_id, t.organisation_id, t.again_on
                  from network.talk t
                  join lateral (select c.programme_id from programmes.pub_course_part c
                                 where c.region_id = t.region_id and c.organisation_id = t.organisation_id
                                   and c.status in ('accepted', 'paused', 'participated')
                                   and c.promoter_id = t.promoter_id
                                 order by c.starts_on desc nulls last, c.programme_id limit 1) p on true
                 where t.region_id = :region and t.again_on between :oldest and :today and t.undone_at is null
                   and (cast(:promoters as uuid[]) is null or t.promoter_id = any(:promoters))
                   and not exists (select from network.talk l
                                    where l.region_id = t.region_id and l.organisation_id = t.organisation_id
                                      and l.promoter_id = t.promoter_id and l.at > t.at and l.undone_at is null
                                      and l.outcome <> 'NO_ANSWER')
                 order by t.organisation_id, t.at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("today", today)
                .param("oldest", oldest)
                .param("most", most)
                .query(Rows.as(Promised.class))
                .list();
    }

    /** Somebody at a company, its lead first. */
    record Contact(UUID organisationId, UUID personId, String name, String address) {}

    List<Contact> contacts(RegionId region, Collection<UUID> companies, int most) {
        return jdbc.sql("""
                select m.organisation_id, m.person_id, m.name, m.address
                  from people.pub_member m
                 where m.region_id = :region and m.organisation_id = any(:companies) and m.role in ('LEAD', 'COLLEAGUE')
                 order by m.organisation_id, (m.role = 'LEAD') desc, m.created_at, m.person_id
                 limit :most
                """)
                .param("region", region.value())
                .param("companies", companies.toArray(UUID[]::new))
                .param("most", most)
                .query(Rows.as(Contact.class))
                .list();
    }

    void forgetOld(RegionId region, Instant undoneBefore, Instant before) {
        jdbc.sql("""
                delete from network.talk where region_id = :region and undone_at < :undone
                """)
                .param("region", region.value())
                .param("undone", Timestamp.from(undoneBefore))
                .update();
        jdbc.sql("""
                delete from network.talk where region_id = :region and at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
