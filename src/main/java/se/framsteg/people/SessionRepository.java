package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Rows;
import se.framsteg.shell.jobs.Tidying;

@Repository
class SessionRepository implements Tidying {
    /** An ended session is known for so long, since a form that was shown in it may still come. */
    private static final Duration KNOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Sessions.NewSession session, byte[] hash, String binding, String device, Instant at) {
        jdbc.sql("""
                insert into people.session (id, token_hash, binding, person_id, pass_region, pass_id, device,
                                            started_at, last_used_at, ends_at)
                values (:id, :hash, :binding, :person, :passRegion, :pass, :device, :at, :at, :endsAt)
                """)
                .param("id", session.id())
                .param("hash", hash)
                .param("binding", binding)
                .param("person", session.person())
                .param("passRegion", session.passRegion())
                .param("pass", session.pass())
                .param("device", device)
                .param("at", Timestamp.from(at))
                .param("endsAt", Timestamp.from(session.endsAt()))
                .update();
    }

    /** Session, person, and what they are in the region, in the one select that every page of a signed-in person costs. */
    Optional<OpenSession> find(byte[] hash, @Nullable UUID region, Instant now, Instant idleSince, LocalDate today) {
        return jdbc.sql("""
                select s.id, s.person_id, coalesce(p.name, a.name) as name,
                       coalesce(s.language, p.language, a.language, 'sv') as language, s.last_used_at,
                       (select string_agg(concat_ws(' ', m.role, m.organisation_id), ',' order by m.created_at, m.id)
                          from people.membership m
                         where m.region_id = cast(:region as uuid) and m.person_id = s.person_id) as places,
                       s.pass_region, a.id as pass_id, a.programme_id, a.ends_on
                  from people.session s
                  left join people.person p on p.id = s.person_id
                  left join people.auditor_pass a
                    on a.region_id = cast(:region as uuid) and a.region_id = s.pass_region and a.id = s.pass_id
                   and a.withdrawn_at is null and a.ends_on >= :today
                 where s.token_hash = :hash and s.ended_at is null and s.ends_at > :now and s.last_used_at > :idleSince
                """)
                .param("hash", hash)
                .param("region", region)
                .param("now", Timestamp.from(now))
                .param("idleSince", Timestamp.from(idleSince))
                .param("today", today)
                .query(Rows.as(OpenSession.class))
                .optional();
    }

    void touch(UUID session, Instant now, Instant touchedBefore) {
        jdbc.sql("""
                update people.session set last_used_at = :now
                 where id = :id and last_used_at < :before and ended_at is null
                """)
                .param("id", session)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(touchedBefore))
                .update();
    }

    List<SessionRow> of(PersonId person, Instant now, Instant idleSince) {
        return jdbc.sql("""
                select id, device, started_at, last_used_at from people.session
                 where person_id = :person and ended_at is null and ends_at > :now and last_used_at > :idleSince
                 order by last_used_at desc, id
                """)
                .param("person", person.value())
                .param("now", Timestamp.from(now))
                .param("idleSince", Timestamp.from(idleSince))
                .query(Rows.as(SessionRow.class))
                .list();
    }

    void speak(UUID session, Lang language) {
        jdbc.sql("""
                update people.session set language = :language where id = :id
                """).param("id", session).param("language", language.code()).update();
    }

    /** Whose session this binding is or was; it may long have ended. */
    Optional<PersonId> behind(String binding) {
        return jdbc.sql("""
                select person_id from people.session where binding = :binding and person_id is not null
                """)
                .param("binding", binding)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    void end(byte[] hash, Instant at) {
        jdbc.sql("""
                update people.session set ended_at = :at where token_hash = :hash and ended_at is null
                """).param("hash", hash).param("at", Timestamp.from(at)).update();
    }

    boolean end(PersonId person, UUID session, Instant at) {
        return jdbc.sql("""
                update people.session set ended_at = :at
                 where id = :id and person_id = :person and ended_at is null
                """)
                        .param("id", session)
                        .param("person", person.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from people.session where ends_at < :before or ended_at < :before
                """).param("before", Timestamp.from(now.minus(KNOWN))).update();
    }

    void endAll(PersonId person, Instant at) {
        jdbc.sql("""
                update people.session set ended_at = :at where person_id = :person and ended_at is null
                """)
                .param("person", person.value())
                .param("at", Timestamp.from(at))
                .update();
    }
}
