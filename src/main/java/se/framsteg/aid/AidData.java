package se.framsteg.aid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Kept;
import se.framsteg.people.Person;
import se.framsteg.people.PersonalData;
import se.framsteg.people.SealedCells;
import se.framsteg.shell.Secret;

/**
 * What is kept of who signed for a company. Names and addresses are people's own; here stand the signatures, the forms that
 * came with them, and what somebody has begun to type. Ten years after aid was granted nothing holds them any more.
 */
@Repository
class AidData implements PersonalData {
    private final JdbcClient jdbc;
    private final RegionDirectory directory;
    private final Secret secret;
    private final Clock clock;

    AidData(JdbcClient jdbc, RegionDirectory directory, Secret secret, Clock clock) {
        this.secret = secret;
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Set<String> columns() {
        return Set.of("aid.signed_form.content", "aid.draft.content");
    }

    @Override
    public Map<String, String> stays() {
        return Map.of("aid", "aid.stays");
    }

    @Override
    public Map<String, List<Map<String, @Nullable Object>>> export(Person person) {
        bind("framsteg.person", person.id().toString());
        List<Map<String, @Nullable Object>> signed =
                jdbc.sql("""
                select region_id, organisation_id, capacity, signed_at, keep_until from aid.declaration
                 where signed_by = :person order by signed_at
                """).param("person", person.id()).query().listOfRows();
        var drafts = new ArrayList<Map<String, @Nullable Object>>();
        directory.inEach(region -> drafts.addAll(jdbc.sql("""
                select saved_at, content from aid.draft where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .query()
                .listOfRows()));
        return Map.of(
                "aid",
                signed,
                "aid.drafts",
                SealedCells.opened(
                        drafts,
                        "content",
                        "content",
                        cipher -> new String(secret.decrypt(DeclarationDrafts.PURPOSE, cipher), UTF_8)));
    }

    /** A declaration on which aid was granted keeps the name of who signed it, and the form that came with it. */
    @Override
    public List<Kept> keeps(Person person) {
        bind("framsteg.person", person.id().toString());
        LocalDate until = jdbc.sql("""
                select max(keep_until) from aid.declaration where signed_by = :person and keep_until > :today
                """)
                .param("person", person.id())
                .param("today", LocalDate.now(clock))
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(null);
        return until == null ? List.of() : List.of(new Kept("aid.hold", until));
    }

    /** The person's own row is made nameless by its module; what they sent with a signature goes here, region by region. */
    @Override
    public void erase(Person person) {
        bind("framsteg.person", person.id().toString());
        List<UUID> regions = jdbc.sql("""
                select distinct region_id from aid.declaration where signed_by = :person
                """)
                .param("person", person.id())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        for (UUID region : regions) {
            bind("framsteg.region", region.toString());
            jdbc.sql("""
                    delete from aid.signed_form f using aid.declaration d
                     where f.region_id = :region and d.region_id = f.region_id and d.id = f.declaration_id
                       and d.signed_by = :person and (d.keep_until is null or d.keep_until <= :today)
                    """)
                    .param("region", region)
                    .param("person", person.id())
                    .param("today", LocalDate.now(clock))
                    .update();
        }
        directory.inEach(region -> jdbc.sql("""
                delete from aid.draft where region_id = :region and person_id = :person
                """)
                .param("region", region.value())
                .param("person", person.id())
                .update());
    }

    private void bind(String setting, String value) {
        jdbc.sql("select set_config(:setting, :value, true)")
                .param("setting", setting)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
