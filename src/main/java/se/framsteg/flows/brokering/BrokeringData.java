package se.framsteg.flows.brokering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What somebody has done with matches, and written in them. When they are erased their words and links go; that their side said
 * yes, agreed or confirmed a delivery stays with the companies.
 */
@Repository
@Transactional
class BrokeringData implements PersonalData {
    private final JdbcClient jdbc;

    BrokeringData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "flows.steps", "flows.stays.exchange",
                "flows.yes", "flows.stays.exchange",
                "flows.consents", "flows.stays.exchange",
                "flows.deliveries", "flows.stays.exchange",
                "flows.aside", "flows.stays.exchange");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "flows.steps",
                rows(
                        person,
                        "select region_id, match_id, what, side, at from flows.match_step where person_id = :person order by at"),
                "flows.messages",
                rows(
                        person,
                        "select region_id, match_id, words, at from flows.match_message where person_id = :person order by at"),
                "flows.proposals",
                rows(person, """
                        select region_id, match_id, kind, words, tonnes, from_on, price_sek_t, at from flows.match_proposal
                         where person_id = :person order by at
                        """),
                "flows.yes",
                rows(person, """
                        select region_id, match_id, side, said_on, noted_at from flows.match_consent where noted_by = :person
                         union all
                        select region_id, match_id, side, said_on, noted_at from flows.step_consent where noted_by = :person
                         order by noted_at
                        """),
                "flows.consents",
                rows(
                        person,
                        "select region_id, flow_id, said_on, noted_at from flows.consent where noted_by = :person order by noted_at"),
                "flows.links",
                rows(
                        person,
                        "select region_id, match_id, made_at, until_on from flows.match_link where person_id = :person order by made_at"),
                "flows.deliveries",
                rows(person, """
                        select region_id, match_id, delivered_on, tonnes, state, told_at, ended_at from flows.delivery
                         where told_by = :person or ended_by = :person order by told_at
                        """),
                "flows.aside",
                rows(
                        person,
                        "select region_id, promoter_id, until_on, reason, at from flows.pair_aside where by_id = :person order by at"));
    }

    private List<Map<String, @Nullable Object>> rows(Person person, String sql) {
        return jdbc.sql(sql).param("person", person.id()).query().listOfRows();
    }

    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> theirs = jdbc.sql("""
                select region_id from flows.match_message where person_id = :person
                 union select region_id from flows.match_proposal where person_id = :person
                 union select region_id from flows.match_link where person_id = :person
                """)
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : theirs) {
            Binding.to(jdbc, new RegionId(region));
            in(
                    region,
                    person,
                    "update flows.match_message set words = '' where region_id = :region and person_id = :person");
            in(
                    region,
                    person,
                    "update flows.match_proposal set words = '' where region_id = :region and person_id = :person");
            in(region, person, "delete from flows.match_link where region_id = :region and person_id = :person");
        }
        Binding.toNone(jdbc);
    }

    private void in(UUID region, Person person, String sql) {
        jdbc.sql(sql).param("region", region).param("person", person.id()).update();
    }

    private void bind(Person person) {
        jdbc.sql("select set_config('framsteg.person', :person, true)")
                .param("person", person.id().toString())
                .query(String.class)
                .single();
    }
}
