package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;

@Repository
class ErasureRepository {
    private final JdbcClient jdbc;

    ErasureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked twice it stands once, as it was asked first. */
    boolean ask(UUID id, PersonId person, Instant at, Instant due) {
        return jdbc.sql("""
                insert into people.erasure (id, person_id, asked_at, due_at) values (:id, :person, :at, :due)
                on conflict do nothing
                """)
                        .param("id", id)
                        .param("person", person.value())
                        .param("at", Timestamp.from(at))
                        .param("due", Timestamp.from(due))
                        .update()
                == 1;
    }

    Optional<Erasure> waiting(PersonId person) {
        return jdbc.sql("""
                select id, person_id, asked_at, due_at from people.erasure
                 where person_id = :person and undone_at is null and done_at is null
                """)
                .param("person", person.value())
                .query(Rows.as(Erasure.class))
                .optional();
    }

    boolean undo(PersonId person, Instant at) {
        return jdbc.sql("""
                update people.erasure set undone_at = :at
                 where person_id = :person and undone_at is null and done_at is null
                """)
                        .param("person", person.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Those that have not been tried first, then those that were tried the longest ago. */
    List<Erasure> due(Instant now, int most) {
        return jdbc.sql("""
                select id, person_id, asked_at, due_at from people.erasure
                 where due_at <= :now and undone_at is null and done_at is null
                 order by tried_at nulls first, due_at, id limit :most
                """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Rows.as(Erasure.class))
                .list();
    }

    void tried(UUID id, Instant at) {
        jdbc.sql("update people.erasure set tried_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return false where the person has been told before, or has undone it meanwhile */
    boolean held(UUID id, Instant at) {
        return jdbc.sql("""
                update people.erasure set held_at = :at
                 where id = :id and held_at is null and undone_at is null and done_at is null
                """).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    /** @return false where it has been undone, or done, meanwhile */
    boolean done(UUID id, Instant at) {
        return jdbc.sql("""
                update people.erasure set done_at = :at where id = :id and undone_at is null and done_at is null
                """).param("id", id).param("at", Timestamp.from(at)).update() == 1;
    }

    void keepName(Person person, LocalDate until) {
        jdbc.sql("""
                insert into people.kept_name (person_id, name, until_on) values (:person, :name, :until)
                on conflict (person_id) do update set until_on = greatest(kept_name.until_on, excluded.until_on)
                """)
                .param("person", person.id())
                .param("name", person.name())
                .param("until", until)
                .update();
    }

    void forgetNames(LocalDate today) {
        jdbc.sql("delete from people.kept_name where until_on <= :today")
                .param("today", today)
                .update();
    }
}
