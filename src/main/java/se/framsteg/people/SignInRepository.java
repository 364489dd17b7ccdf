package se.framsteg.people;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.jobs.Tidying;

@Repository
class SignInRepository implements Tidying {
    private static final Duration KNOWN = Duration.ofDays(30);
    private static final Duration COUNTED = Duration.ofDays(1);

    /** A sign-in that waits for its code. */
    record Waiting(UUID id, String address, byte[] codeHash) {
        boolean isCode(byte[] hash) {
            return MessageDigest.isEqual(codeHash, hash);
        }
    }

    record Tried(String address, int tries) {}

    private final JdbcClient jdbc;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more of what has a limit in the span that begins then, and says how many that makes. */
    int counted(byte[] subject, Instant span) {
        return jdbc.sql("""
                insert into people.sign_in_rate (subject, hour, asked) values (:subject, :hour, 1)
                on conflict (subject, hour) do update set asked = sign_in_rate.asked + 1
                returning asked
                """)
                .param("subject", subject)
                .param("hour", Timestamp.from(span))
                .query(Integer.class)
                .single();
    }

    int count(byte[] subject, Instant span) {
        return jdbc.sql("""
                select asked from people.sign_in_rate where subject = :subject and hour = :hour
                """)
                .param("subject", subject)
                .param("hour", Timestamp.from(span))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void put(SignIns.NewSignIn signIn, Instant at, Instant expires) {
        jdbc.sql("""
                insert into people.sign_in (id, address, person_id, link_hash, handle_hash, code_hash, next,
                                            created_at, expires_at)
                values (:id, :address, :person, :link, :handle, :code, :next, :at, :expires)
                """)
                .param("id", signIn.id())
                .param("address", signIn.address())
                .param("person", signIn.person())
                .param("link", signIn.link())
                .param("handle", signIn.handle())
                .param("code", signIn.code())
                .param("next", signIn.next())
                .param("at", Timestamp.from(at))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** How many links lead there that nobody has used and that still work. */
    int open(String next, Instant now) {
        return jdbc.sql("""
                select count(*) from people.sign_in where next = :next and used_at is null and expires_at > :now
                """)
                .param("next", next)
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    Optional<Tried> tried(byte[] handle, Instant now) {
        return jdbc.sql("""
                select address, tries from people.sign_in
                 where handle_hash = :handle and used_at is null and expires_at > :now
                """)
                .param("handle", handle)
                .param("now", Timestamp.from(now))
                .query(Rows.as(Tried.class))
                .optional();
    }

    /** Counts the try before the code is compared, so that tries at the same time are counted too. */
    Optional<Waiting> countTry(byte[] handle, Instant now) {
        return jdbc.sql("""
                update people.sign_in set tries = tries + 1
                 where handle_hash = :handle and used_at is null and expires_at > :now and tries < :most
                returning id, address, code_hash
                """)
                .param("handle", handle)
                .param("now", Timestamp.from(now))
                .param("most", SignIns.TRIES)
                .query(Rows.as(Waiting.class))
                .optional();
    }

    void relink(UUID id, byte[] link) {
        jdbc.sql("""
                update people.sign_in set link_hash = :link where id = :id
                """).param("id", id).param("link", link).update();
    }

    Optional<String> addressOf(byte[] link, String next, Instant now) {
        return jdbc.sql("""
                select address from people.sign_in
                 where link_hash = :link and next = :next and person_id is null and used_at is null and expires_at > :now
                """)
                .param("link", link)
                .param("next", next)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }

    List<Person> whoMayGoOn(byte[] link, Instant now) {
        return jdbc.sql("""
                select p.id, p.name, p.address, p.language
                  from people.sign_in s
                  join people.person p on p.address = s.address and (s.person_id is null or s.person_id = p.id)
                 where s.link_hash = :link and s.used_at is null and s.expires_at > :now
                 order by p.name collate "sv-x-icu", p.id
                """)
                .param("link", link)
                .param("now", Timestamp.from(now))
                .query(Rows.as(Person.class))
                .list();
    }

    @Override
    public void forgetOld(Instant now) {
        jdbc.sql("""
                delete from people.sign_in where expires_at < :before
                """).param("before", Timestamp.from(now.minus(KNOWN))).update();
        jdbc.sql("""
                delete from people.sign_in_rate where hour < :before
                """).param("before", Timestamp.from(now.minus(COUNTED))).update();
    }

    /** Uses the sign-in up, for one of those whose address it is; the second of two at the same time finds it used. */
    Optional<String> use(byte[] link, PersonId as, Instant now) {
        return jdbc.sql("""
                update people.sign_in set used_at = :now, used_by = :person
                 where link_hash = :link and used_at is null and expires_at > :now
                   and (person_id is null or person_id = :person)
                   and exists (select 1 from people.person p where p.id = :person and p.address = sign_in.address)
                returning next
                """)
                .param("link", link)
                .param("person", as.value())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional();
    }
}
