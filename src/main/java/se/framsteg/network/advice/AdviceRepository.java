package se.framsteg.network.advice;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.advice.Advice.Said;
import se.framsteg.people.Advisor;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AdviceRepository {
    private static final String ADVICE = """
            select a.id, a.organisation_id, o.name as organisation, a.promoter_id, m.name as promoter, p.name as by, a.at,
                   a.note, a.shared, a.step, a.whose, a.due_on, a.asked_person_id, a.said, a.answer, a.answered_at, a.done_at
              from network.advice a
              join organisations.pub_organisation o on o.region_id = a.region_id and o.id = a.organisation_id
              join organisations.pub_organisation m on m.region_id = a.region_id and m.id = a.promoter_id
              join people.pub_person p on p.id = a.person_id
             where a.region_id = :region
            """;

    private final JdbcClient jdbc;

    AdviceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the promoter's own organisation has written of a company, the latest first. */
    List<Advice> with(Promoter by, UUID company, int most) {
        return jdbc.sql(ADVICE + """
                   and a.organisation_id = :company and a.promoter_id = any(:promoters)
                 order by a.at desc, a.id desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Advice.class))
                .list();
    }

    /** Next steps with all the promoter's companies that have not been taken, the first due first. */
    List<Advice> untaken(Promoter by, int most) {
        return jdbc.sql(ADVICE + """
                   and a.promoter_id = any(:promoters) and a.step <> '' and a.done_at is null
                 order by a.due_on nulls last, a.at, a.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Advice.class))
                .list();
    }

    Optional<Advice> find(Promoter by, UUID company, UUID id) {
        return jdbc.sql(ADVICE + """
                   and a.id = :id and a.organisation_id = :company and a.promoter_id = any(:promoters)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("company", company)
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Advice.class))
                .optional();
    }

    /** What a company has to do with: what is shared with it, and every next step, the latest first. */
    List<Advice> of(Member by, int most) {
        return jdbc.sql(ADVICE + """
                   and a.organisation_id = :company and (a.shared or a.step <> '')
                 order by a.at desc, a.id desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("company", by.organisation())
                .param("most", most)
                .query(Rows.as(Advice.class))
                .list();
    }

    /** By the link that went to somebody who is still of the company. */
    Optional<Advice> byLink(RegionId region, byte[] hash, Instant since) {
        return jdbc.sql(ADVICE + """
                   and a.token_hash = :hash and a.at >= :since and a.step <> ''
                   and exists (select from people.pub_member b
                                where b.region_id = a.region_id and b.organisation_id = a.organisation_id
                                  and b.person_id = a.asked_person_id and b.role in ('LEAD', 'COLLEAGUE'))
                """)
                .param("region", region.value())
                .param("hash", hash)
                .param("since", Timestamp.from(since))
                .query(Rows.as(Advice.class))
                .optional();
    }

    void insert(Promoter by, UUID promoter, UUID company, UUID id, NewAdvice what, byte[] hash, Instant at) {
        jdbc.sql("""
                insert into network.advice (region_id, id, organisation_id, promoter_id, person_id, at, note, shared, step,
                                            whose, due_on, token_hash, answer)
                values (:region, :id, :company, :promoter, :person, :at, :note, :shared, :step, :whose, :due, :hash, '')
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("company", company)
                .param("promoter", promoter)
                .param("person", by.person().value())
                .param("at", Timestamp.from(at))
                .param("note", what.note())
                .param("shared", what.shared())
                .param("step", what.step())
                .param("whose", what.whose().name())
                .param("due", what.dueOn())
                .param("hash", hash)
                .update();
    }

    void asked(RegionId region, UUID id, UUID person) {
        jdbc.sql("""
                update network.advice set asked_person_id = :person where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id)
                .param("person", person)
                .update();
    }

    boolean answer(RegionId region, UUID company, UUID id, Said said, String words, Instant at, @Nullable UUID person) {
        return jdbc.sql("""
                update network.advice
                   set said = :said, answer = :words, answered_at = :at, answered_person_id = :person
                 where region_id = :region and id = :id and organisation_id = :company and step <> '' and done_at is null
                """)
                        .param("region", region.value())
                        .param("id", id)
                        .param("company", company)
                        .param("said", said.name())
                        .param("words", words)
                        .param("at", Timestamp.from(at))
                        .param("person", person)
                        .update()
                == 1;
    }

    void done(Promoter by, UUID id, @Nullable Instant at) {
        jdbc.sql("""
                update network.advice set done_at = :at
                 where region_id = :region and id = :id and promoter_id = any(:promoters) and step <> ''
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /** @param why a part of a text's key: the company said no, or a day went by */
    record Open(UUID programmeId, UUID organisationId, String why, LocalDate since) {}

    /** Next steps that somebody should call about: the company said no, or the day went by. */
    List<Open> open(Advisor by, LocalDate today, Instant oldest, int most) {
        return jdbc.sql("""
                select p.programme_id, a.organisation_id,
                       case when a.said = 'NO' then 'refused' when a.whose = 'PROMOTER' then 'owed' else 'due' end as why,
                       case when a.said = 'NO' then (a.answered_at at time zone 'Europe/Stockholm')::date else a.due_on end as since
                  from network.advice a
                  join lateral (select c.programme_id from programmes.pub_course_part c
                                 where c.region_id = a.region_id and c.organisation_id = a.organisation_id
                                   and c.status in ('accepted', 'paused', 'participated')
                                   and c.promoter_id = a.promoter_id
                                 order by c.starts_on desc nulls last, c.programme_id limit 1) p on true
                 where a.region_id = :region and a.at >= :oldest and a.done_at is null and a.step <> ''
                   and (a.said = 'NO' or a.due_on < :today)
                   and (cast(:promoters as uuid[]) is null or a.promoter_id = any(:promoters))
                 order by a.at desc
                 limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("today", today)
                .param("oldest", Timestamp.from(oldest))
                .param("most", most)
                .query(Rows.as(Open.class))
                .list();
    }

    void forgetOld(RegionId region, Instant before) {
        jdbc.sql("""
                delete from network.advice where region_id = :region and at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
