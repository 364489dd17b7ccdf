package se.framsteg.workbook;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.closing.ProgrammeCloses;

/** One import at a time in a programme. Held until the transaction ends, and let go by the database if we are killed. */
@Repository
class ImportLock {
    private final JdbcClient jdbc;

    ImportLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTaken(Manager by, String slug) {
        return !jdbc.sql("""
                select pg_try_advisory_xact_lock(hashtextextended(:name, 0))
                """).param("name", name(by, slug)).query(Boolean.class).single();
    }

    void await(Manager by, String slug) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended(:name, 0))
                """).param("name", name(by, slug)).query(Boolean.class).single();
    }

    /** A programme is not closed while a file is taken in: waited for before anything else is, as the file's own evidence is. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void await(ProgrammeCloses closing) {
        await(closing.by(), closing.programme().slug());
    }

    /** Shows that this run's process is alive. */
    void hold(ImportId run) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('workbook.import_run ' || :run, 0))
                """).param("run", run.value().toString()).query(Boolean.class).single();
    }

    private static String name(Manager by, String slug) {
        return "workbook.import %s %s".formatted(by.region().value(), slug);
    }
}
