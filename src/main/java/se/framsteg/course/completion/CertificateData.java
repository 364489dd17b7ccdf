package se.framsteg.course.completion;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/** What somebody has to show. When they are erased it holds no more, and its page names nobody. */
@Repository
class CertificateData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of("course.certificate.name");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "course.certificates",
                jdbc.sql("""
                select region_id, code, name, issued_at, ended_at from course.certificate
                 where person_id = :person order by issued_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select distinct region_id from course.certificate where person_id = :person and ended_at is null
                """)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    update course.certificate set ended_at = :now, name = null
                     where region_id = :region and person_id = :person and ended_at is null
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
        Binding.toNone(jdbc);
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
