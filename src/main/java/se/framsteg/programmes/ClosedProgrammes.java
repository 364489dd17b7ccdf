package se.framsteg.programmes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.tenancy.RegionId;

/** Which programmes are closed, for every verb that changes what a closed one keeps. */
@Repository
@Transactional(readOnly = true)
public class ClosedProgrammes {
    private final JdbcClient jdbc;

    ClosedProgrammes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Goes on only where the programme is open, and lets nobody close it until the transaction ends. Asked before rows of it are
     * held, since whoever closes it changes them.
     */
    public void refuse(RegionId region, ProgrammeId programme) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock_shared(hashtextextended('programmes.closing ' || :region || ' ' || :programme, 0))
                """)
                .param("region", region.value().toString())
                .param("programme", programme.value().toString())
                .query(Boolean.class)
                .single();
        jdbc.sql("""
                select g.slug from programmes.closing c
                  join programmes.programme g on g.region_id = c.region_id and g.id = c.programme_id
                 where c.region_id = :region and c.programme_id = :programme and c.reopened_at is null
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((row, _) -> row.getString(1))
                .optional()
                .ifPresent(slug -> {
                    throw new ProgrammeIsClosed(slug);
                });
    }

    /** Waits for whoever is changing what a closed programme keeps, and lets nobody begin to until the transaction ends. */
    public void hold(RegionId region, ProgrammeId programme) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('programmes.closing ' || :region || ' ' || :programme, 0))
                """)
                .param("region", region.value().toString())
                .param("programme", programme.value().toString())
                .query(Boolean.class)
                .single();
    }

    public boolean isClosed(RegionId region, ProgrammeId programme) {
        return jdbc.sql("""
                select exists (select from programmes.closing
                                where region_id = :region and programme_id = :programme and reopened_at is null)
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }
}
