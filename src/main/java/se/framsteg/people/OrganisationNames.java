package se.framsteg.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/** What the organisations are called that a person's own data names. */
@Repository
@Transactional(readOnly = true)
public class OrganisationNames {
    private final JdbcClient jdbc;

    OrganisationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id, of all rows that name an organisation and its region; for whoever's data that is. */
    public Map<UUID, String> in(Collection<List<Map<String, @Nullable Object>>> kinds) {
        var wanted = new HashMap<UUID, Set<UUID>>();
        kinds.forEach(rows -> rows.forEach(row -> {
            if (row.get("region_id") instanceof UUID region
                    && row.get("organisation_id") instanceof UUID organisation) {
                wanted.computeIfAbsent(region, _ -> new HashSet<>()).add(organisation);
            }
        }));
        var names = new HashMap<UUID, String>();
        wanted.forEach((region, organisations) -> {
            Binding.to(jdbc, new RegionId(region));
            jdbc.sql("""
                    select id, name from organisations.pub_organisation where region_id = :region and id = any(:ids)
                    """)
                    .param("region", region)
                    .param("ids", organisations.toArray(UUID[]::new))
                    .query((RowCallbackHandler) row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        });
        Binding.toNone(jdbc);
        return names;
    }
}
