package se.framsteg.surveys;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
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

/**
 * What people have answered for their companies. Names are people's own; when a person is erased the answers stay, without
 * anybody's name, their lines of their own words go, and their links open nothing any more.
 */
@Repository
class SurveysData implements PersonalData {
    private final JdbcClient jdbc;
    private final Clock clock;

    SurveysData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of("surveys.company_answer.free_text");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "surveys", "surveys.stays",
                "surveys.company", "surveys.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "surveys",
                jdbc.sql("""
                select region_id, organisation_id, wave, version, levels::text as levels,
                       looking_back::text as looking_back, called_on, sent_at
                  from surveys.sheet where person_id = :person order by begun_at
                """).param("person", person.id()).query().listOfRows(),
                "surveys.company",
                jdbc.sql("""
                select region_id, organisation_id, strategy, year_asked, recommendation, free_text, called_on, said_at
                  from surveys.company_answer where person_id = :person order by said_at
                """).param("person", person.id()).query().listOfRows());
    }

    /** As long as what they answered is theirs, or they have a link. */
    @Override
    public boolean isAwaited(Person person, Instant since) {
        bind(person);
        return jdbc.sql("""
                select exists (select from surveys.sheet where person_id = :person)
                    or exists (select from surveys.link where person_id = :person)
                """).param("person", person.id()).query(Boolean.class).single();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> regions = jdbc.sql("""
                select region_id from surveys.company_answer where person_id = :person
                 union
                select region_id from surveys.link where person_id = :person
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    update surveys.company_answer set free_text = ''
                     where region_id = :region and person_id = :person and free_text <> ''
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("""
                    update surveys.link set ended_at = :at
                     where region_id = :region and person_id = :person and ended_at is null
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("at", Timestamp.from(clock.instant()))
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
