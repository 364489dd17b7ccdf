package se.framsteg.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Who did what to which company's or region's data. Written in the transaction that does it, so the one never stands
 * without the other; nothing here can be changed or taken away. Ids and codes only, never names or free text.
 */
@Service
public class Audit {
    private final JdbcClient jdbc;
    private final Clock clock;

    Audit(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param verb module and verb, as in {@code outcomes.correct}
     * @param organisation whose data it was, where it was one company's
     * @param subjects ids of what it was done to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Manager by, String verb, @Nullable UUID organisation, UUID... subjects) {
        record(by.region(), by.person(), verb, organisation, subjects);
    }

    /** The same of somebody who acts for their own company, by a link of their own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(RegionId region, PersonId person, String verb, @Nullable UUID organisation, UUID... subjects) {
        put(region, person.value(), null, verb, organisation, subjects);
    }

    /** The same of an auditor, on their pass. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Auditor by, String verb, UUID organisation, UUID... subjects) {
        put(by.region(), null, by.pass(), verb, organisation, subjects);
    }

    private void put(
            RegionId region,
            @Nullable UUID person,
            @Nullable UUID pass,
            String verb,
            @Nullable UUID organisation,
            UUID... subjects) {
        jdbc.sql("""
                insert into people.audit_entry (region_id, id, at, person_id, pass_id, verb, organisation_id, subject_ids)
                values (:region, :id, :at, :person, :pass, :verb, :organisation, cast(:subjects as uuid[]))
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("person", person, java.sql.Types.OTHER)
                .param("pass", pass, java.sql.Types.OTHER)
                .param("verb", verb)
                .param("organisation", organisation)
                .param("subjects", array(subjects))
                .update();
    }

    private static String array(UUID... ids) {
        return "{" + String.join(",", Arrays.stream(ids).map(UUID::toString).toList()) + "}";
    }
}
