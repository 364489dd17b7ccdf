package se.framsteg.flows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.materials.Materials;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What somebody has written, published and added of offers and needs, for their company or as a promoter for one outside. It is the company's and stays
 * when they go; it names them by who they are, so their name is people's own to take away.
 */
@Repository
@Transactional
class FlowsData implements PersonalData {
    private final JdbcClient jdbc;
    private final Materials materials;

    FlowsData(JdbcClient jdbc, Materials materials) {
        this.materials = materials;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "flows.written", "flows.stays",
                "flows.published", "flows.stays",
                "flows.places", "flows.stays",
                "flows.files", "flows.stays",
                "flows.outside", "flows.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind(person);
        return Map.of(
                "flows.written",
                jdbc.sql("""
                select region_id, direction, title, words, material as material_code, state, changed_at from flows.flow
                 where changed_by = :person order by changed_at
                """).param("person", person.id()).query().listOfRows().stream()
                        .map(this::withMaterial)
                        .toList(),
                "flows.published",
                jdbc.sql("""
                select region_id, direction, title, state, changed_at from flows.flow
                 where published_by = :person order by changed_at
                """).param("person", person.id()).query().listOfRows(),
                "flows.places",
                jdbc.sql("""
                select p.region_id, c.name as municipality, p.published_at
                  from flows.published_place p
                  join organisations.pub_municipality c on c.code = p.municipality_code
                 where exists (select from flows.flow f
                                where f.region_id = p.region_id and f.holder_id = p.holder_id and f.published_by = :person)
                 order by p.published_at
                """).param("person", person.id()).query().listOfRows(),
                "flows.files",
                jdbc.sql("""
                select region_id, kind, name, added_at from flows.file where added_by = :person order by added_at
                """).param("person", person.id()).query().listOfRows(),
                "flows.outside",
                jdbc.sql("""
                select region_id, name, contact, created_at from flows.holder
                 where entered_by = :person order by created_at
                """).param("person", person.id()).query().listOfRows(),
                "flows.ending",
                jdbc.sql("""
                select region_id, flow_id, made_at, until_on, answer from flows.ending_link
                 where person_id = :person order by made_at
                """).param("person", person.id()).query().listOfRows());
    }

    private Map<String, @Nullable Object> withMaterial(Map<String, @Nullable Object> row) {
        var named = new LinkedHashMap<String, @Nullable Object>(row);
        named.put(
                "material",
                materials
                        .find(String.valueOf(row.get("material_code")))
                        .map(each -> each.name().in(Say.lang()))
                        .orElse(null));
        return named;
    }

    /** What they have written says nothing of who they are; their links open nothing any more. */
    @Override
    public void erase(Person person) {
        bind(person);
        List<UUID> theirs = jdbc.sql("select distinct region_id from flows.ending_link where person_id = :person")
                .param("person", person.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : theirs) {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("delete from flows.ending_link where region_id = :region and person_id = :person")
                    .param("region", region)
                    .param("person", person.id())
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
