package se.framsteg.course.openings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * What has been opened to people, and when they read. Goes with the person when they are erased, and half a year after its
 * last day.
 */
@Repository
@Transactional
class OpeningsData implements PersonalData, Tidying {
    static final Period KEPT_FOR = Period.ofMonths(6);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OpeningsData(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "course.opened",
                jdbc.sql("""
                select region_id, organisation_id, worksheet, kind, opened_at, until_on, closed_at
                  from course.opening where person_id = :person order by opened_at
                """).param("person", person.id()).query().listOfRows());
    }

    @Override
    public boolean isAwaited(Person person, Instant since) {
        return !Objects.requireNonNull(export(person).get("course.opened")).isEmpty();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> theirs = jdbc.sql("""
                select distinct region_id from course.opening where person_id = :person
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        theirs.forEach(region -> forget(new RegionId(region), person.id(), LocalDate.EPOCH));
        Binding.toNone(jdbc);
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("course.rule.openings", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT_FOR);
        regions.inEach(region -> forget(region, null, before));
    }

    private void forget(RegionId region, @Nullable UUID person, LocalDate before) {
        Binding.to(jdbc, region);
        jdbc.sql("""
                delete from course.opening_visit v using course.opening o
                 where v.region_id = :region and o.region_id = v.region_id and o.id = v.opening_id
                   and (o.person_id = :person::uuid or o.until_on < :before)
                """)
                .param("region", region.value())
                .param("person", person)
                .param("before", before)
                .update();
        jdbc.sql("""
                delete from course.opening
                 where region_id = :region and (person_id = :person::uuid or until_on < :before)
                """)
                .param("region", region.value())
                .param("person", person)
                .param("before", before)
                .update();
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
