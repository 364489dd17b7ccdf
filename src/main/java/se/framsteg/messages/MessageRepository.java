package se.framsteg.messages;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.participation.Correspondence.Told;
import se.framsteg.shell.Rows;

@Repository
class MessageRepository {
    private static final String SELECT = """
            select m.id, p.name as by, m.written_at, m.asks, m.example, m.subject_sv, m.text_sv, m.subject_en, m.text_en,
                   (select count(*) from messages.chosen c
                     where c.region_id = m.region_id and c.message_id = m.id) as companies,
                   count(r.person_id) filter (where r.state = 'WAITING') as waiting,
                   count(r.person_id) filter (where r.state = 'POSTED') as posted,
                   count(r.person_id) as "all"
              from messages.message m
              join people.pub_person p on p.id = m.written_by
              left join messages.recipient r on r.region_id = m.region_id and r.message_id = m.id
             where m.region_id = :region and %s
             group by m.region_id, m.id, p.name
             order by m.written_at desc, m.id desc
             limit 100
            """;

    /** Managers read all; others what managers have written, what they have themselves, and what was for their promoters. */
    private static final String READABLE = """
            (cast(:programme as uuid) is not null or m.programme_id is not null or m.written_by = :person
             or m.promoter_ids && cast(:promoters as uuid[]))
            """;

    private final JdbcClient jdbc;

    MessageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Writer by, MessageId id, Sending sending, boolean example, Instant at) {
        Draft draft = sending.draft();
        jdbc.sql("""
                insert into messages.message (region_id, id, programme_id, written_by, written_at, asks, subject_sv, text_sv,
                                              subject_en, text_en, example, promoter_ids)
                values (:region, :id, :programme, :by, :at, :asks, :subjectSv, :textSv, :subjectEn, :textEn, :example,
                        :promoters)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("programme", by.programme())
                .param("by", by.person().value())
                .param("at", Timestamp.from(at))
                .param("asks", draft.asks())
                .param("subjectSv", draft.subjectSv())
                .param("textSv", draft.textSv())
                .param("subjectEn", draft.subjectEn())
                .param("textEn", draft.textEn())
                .param("example", example)
                .param("promoters", by.promoters() == null ? new UUID[0] : by.promoters())
                .update();
        jdbc.sql("""
                insert into messages.chosen (region_id, message_id, organisation_id)
                select :region, :id, unnest(:organisations)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param(
                        "organisations",
                        sending.companies().stream().map(Company::id).toArray(UUID[]::new))
                .update();
        put(by, id, sending.addressed());
    }

    private void put(Writer by, MessageId id, Collection<Addressed> addressed) {
        jdbc.sql("""
                insert into messages.recipient (region_id, message_id, organisation_id, person_id, state)
                select :region, :id, r.organisation, r.person, r.state
                  from unnest(:organisations, :persons, :states) as r(organisation, person, state)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param(
                        "organisations",
                        addressed.stream().map(Addressed::organisation).toArray(UUID[]::new))
                .param("persons", addressed.stream().map(Addressed::person).toArray(UUID[]::new))
                .param(
                        "states",
                        addressed.stream().map(MessageRepository::state).toArray(String[]::new))
                .update();
    }

    private static String state(Addressed each) {
        return (each.unwanted()
                        ? Outcome.State.UNWANTED
                        : each.isReached() ? Outcome.State.WAITING : Outcome.State.UNREACHED)
                .name();
    }

    /** What was written at this desk, by whomever; newest first. */
    List<Message> of(Writer by) {
        return jdbc.sql(SELECT.formatted("""
                (m.programme_id = :programme or cast(:programme as uuid) is null and m.written_by = :person)
                """))
                .param("region", by.region().value())
                .param("programme", by.programme())
                .param("person", by.person().value())
                .query(Rows.as(Message.class))
                .list();
    }

    /** One that went to at least one of these companies, and that the asking person may read. */
    Optional<Message> find(Writer by, MessageId id, Collection<UUID> companies) {
        return jdbc.sql(SELECT.formatted("""
                m.id = :id and exists (select from messages.chosen c
                                        where c.region_id = m.region_id and c.message_id = m.id
                                          and c.organisation_id = any(:companies))
                   and %s
                """.formatted(READABLE)))
                .param("region", by.region().value())
                .param("programme", by.programme())
                .param("person", by.person().value())
                .param("promoters", by.promoters())
                .param("id", id.value())
                .param("companies", companies.toArray(UUID[]::new))
                .query(Rows.as(Message.class))
                .optional();
    }

    /** What became of it at these companies. */
    List<Outcome> outcomes(Writer by, MessageId id, Collection<UUID> companies) {
        return jdbc.sql("""
                select r.organisation_id as organisation, o.name as company, r.person_id as person, m.name, m.address, r.state
                  from messages.recipient r
                  join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.organisation_id
                  join lateral (select name, address from people.pub_member b
                                 where b.region_id = r.region_id and b.organisation_id = r.organisation_id
                                   and b.person_id = r.person_id limit 1) m on true
                 where r.region_id = :region and r.message_id = :id and r.organisation_id = any(:companies)
                 order by o.name collate "sv-x-icu", o.id, m.name
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("companies", companies.toArray(UUID[]::new))
                .query(Rows.as(Outcome.class))
                .list();
    }

    /** What was written to a company: all of it to a manager, to a promoter what the own or the managers wrote; newest first. */
    List<Told> with(Advisor by, UUID organisation) {
        return jdbc.sql("""
                select m.written_at as at, p.name as by, coalesce(nullif(m.subject_sv, ''), m.subject_en) as subject,
                       coalesce(nullif(m.text_sv, ''), m.text_en) as text,
                       (select count(*) from messages.recipient r
                         where r.region_id = c.region_id and r.message_id = c.message_id
                           and r.organisation_id = c.organisation_id and r.state in ('POSTED', 'WAITING')) as persons
                  from messages.chosen c
                  join messages.message m on m.region_id = c.region_id and m.id = c.message_id
                  join people.pub_person p on p.id = m.written_by
                 where c.region_id = :region and c.organisation_id = :organisation
                   and (cast(:promoters as uuid[]) is null or m.programme_id is not null or m.written_by = :person
                        or m.promoter_ids && cast(:promoters as uuid[]))
                 order by m.written_at desc, m.id desc
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("promoters", by.onlyPromoters())
                .param("person", by.person().value())
                .query(Rows.as(Told.class))
                .list();
    }
}
