package se.framsteg.course.completion;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class CertificateRepository {
    private static final String SELECT = """
            select c.id, c.code, c.person_id, coalesce(c.name, n.name) as person, n.name as called,
                   o.name as organisation, d.programme_id, p.programme, p.example, d.edition,
                   p.starts_on, p.ends_on, d.completed_on, c.issued_at, coalesce(c.ended_at, d.withdrawn_at) as ended_at
              from course.certificate c
              join course.completion d on d.region_id = c.region_id and d.id = c.completion_id
              join people.pub_person n on n.id = c.person_id
              join organisations.pub_organisation o on o.region_id = c.region_id and o.id = d.organisation_id
              join programmes.pub_course_part p
                on p.region_id = c.region_id and p.programme_id = d.programme_id and p.organisation_id = d.organisation_id
             where c.region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    CertificateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those at the company who have written on a worksheet in the programme, or handed one in. */
    List<UUID> tookPart(RegionId region, UUID completion) {
        return jdbc.sql("""
                select m.person_id
                  from course.completion d
                  join people.pub_member m
                    on m.region_id = d.region_id and m.organisation_id = d.organisation_id
                   and m.role in ('LEAD', 'COLLEAGUE')
                 where d.region_id = :region and d.id = :completion
                   and (exists (select from course.work w
                                  join course.answer_change c on c.region_id = w.region_id and c.work_id = w.id
                                 where w.region_id = d.region_id and w.organisation_id = d.organisation_id
                                   and w.programme_id = d.programme_id and c.person_id = m.person_id)
                        or exists (select from course.hand_in h
                                    where h.region_id = d.region_id and h.organisation_id = d.organisation_id
                                      and h.programme_id = d.programme_id and h.handed_in_by = m.person_id))
                 group by m.person_id
                """)
                .param("region", region.value())
                .param("completion", completion)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Once for each person. @param vouchedBy null where the work shows that they took part */
    void issue(RegionId region, UUID completion, UUID person, @Nullable UUID vouchedBy, Instant now) {
        jdbc.sql("""
                insert into course.certificate (region_id, id, completion_id, person_id, name, code, issued_at, vouched_by)
                select :region, :id, :completion, n.id, n.name, :code, cast(:now as timestamptz), cast(:vouched as uuid)
                  from people.pub_person n
                 where n.id = :person
                on conflict (region_id, completion_id, person_id) do nothing
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("completion", completion)
                .param("person", person)
                .param("code", CertificateCode.next().signs())
                .param("now", Timestamp.from(now))
                .param("vouched", vouchedBy)
                .update();
    }

    /** Lets one of the caller's company say what its holder is called now. @return whether there is one that holds */
    boolean rename(Member by, UUID completion, UUID person) {
        return jdbc.sql("""
                update course.certificate c set name = n.name
                  from people.pub_person n, course.completion d
                 where c.region_id = :region and c.completion_id = :completion and c.person_id = :person
                   and c.ended_at is null and n.id = c.person_id
                   and d.region_id = c.region_id and d.id = c.completion_id and d.organisation_id = :organisation
                """)
                        .param("region", by.region().value())
                        .param("completion", completion)
                        .param("person", person)
                        .param("organisation", by.organisation())
                        .update()
                > 0;
    }

    /** Of the caller's company, by name. */
    List<Certificate> of(Member by, UUID completion) {
        return jdbc.sql(SELECT.formatted("""
                c.completion_id = :completion and d.organisation_id = :organisation
                order by coalesce(c.name, n.name) collate "sv-x-icu", c.id
                """))
                .param("region", by.region().value())
                .param("completion", completion)
                .param("organisation", by.organisation())
                .query(Rows.as(Certificate.class))
                .list();
    }

    /** A person's own, the newest first. */
    List<Certificate> of(RegionId region, PersonId person) {
        return jdbc.sql(SELECT.formatted("c.person_id = :person order by d.completed_on desc, c.id"))
                .param("region", region.value())
                .param("person", person.value())
                .query(Rows.as(Certificate.class))
                .list();
    }

    /** For whoever has the code. */
    Optional<Certificate> find(RegionId region, CertificateCode code) {
        return jdbc.sql(SELECT.formatted("c.code = :code"))
                .param("region", region.value())
                .param("code", code.signs())
                .query(Rows.as(Certificate.class))
                .optional();
    }

    Optional<Certificate> find(RegionId region, UUID id) {
        return jdbc.sql(SELECT.formatted("c.id = :id"))
                .param("region", region.value())
                .param("id", id)
                .query(Rows.as(Certificate.class))
                .optional();
    }

    /** Where the person has certificates; the person is bound. */
    List<UUID> regions(PersonId person) {
        return jdbc.sql("""
                select distinct region_id from course.certificate where person_id = :person and ended_at is null
                """)
                .param("person", person.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The newest first; more than so many no region takes back. */
    List<UUID> ended(RegionId region) {
        return jdbc.sql("""
                select c.id from course.certificate c
                  join course.completion d on d.region_id = c.region_id and d.id = c.completion_id
                 where c.region_id = :region and (c.ended_at is not null or d.withdrawn_at is not null)
                 order by c.id desc limit 10000
                """)
                .param("region", region.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
