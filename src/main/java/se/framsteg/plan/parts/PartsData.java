package se.framsteg.plan.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Links to people's own parts, and what they have said stops them. Both go with the person when they are erased; a link goes
 * half a year after its last day.
 */
@Repository
@Transactional
class PartsData implements PersonalData, Tidying {
    static final Period KEPT_FOR = Period.ofMonths(6);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    PartsData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of("plan.need.line");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "plan.links",
                jdbc.sql("""
                select region_id, organisation_id, made_at, until_on, withdrawn_at from plan.part_link
                 where person_id = :person order by made_at
                """).param("person", person.id()).query().listOfRows(),
                "plan.needs",
                jdbc.sql("""
                select region_id, organisation_id, action_id, kind, line, said_at, answered_at from plan.need
                 where person_id = :person order by said_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> theirs = jdbc.sql("""
                select region_id from plan.part_link where person_id = :person
                 union select region_id from plan.need where person_id = :person
                """)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : theirs) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    delete from plan.part_link where region_id = :region and person_id = :person
                    """).param("region", region).param("person", person.id()).update();
            jdbc.sql("""
                    delete from plan.need where region_id = :region and person_id = :person
                    """).param("region", region).param("person", person.id()).update();
        }
        Binding.toNone(jdbc);
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("plan.rule.links", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from plan.part_link where region_id = :region and until_on < :before
                    """)
                    .param("region", region.value())
                    .param("before", before)
                    .update();
        });
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
