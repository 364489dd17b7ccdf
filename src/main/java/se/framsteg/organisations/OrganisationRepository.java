package se.framsteg.organisations;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class OrganisationRepository {
    private final JdbcClient jdbc;

    OrganisationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void upsert(RegionId region, List<OrganisationRow> rows, Instant at) {
        jdbc.sql("""
                insert into organisations.organisation as o
                       (region_id, id, number_key, number, number_encrypted, number_shown, name, name_key,
                        municipality_code, industry_code, employees, turnover_ksek, created_at)
                select distinct on (key) :region, id, key, number, decode(encrypted, 'hex'), shown, name, lower(name),
                       municipality, industry, employees, turnover, :at
                  from jsonb_to_recordset(:rows::jsonb)
                       as r(id uuid, key text, number text, encrypted text, shown text, name text, municipality text,
                            industry text, employees int, turnover numeric)
                on conflict (region_id, number_key) do update
                   set name = excluded.name, name_key = excluded.name_key,
                       municipality_code = coalesce(excluded.municipality_code, o.municipality_code),
                       industry_code = coalesce(excluded.industry_code, o.industry_code),
                       employees = coalesce(excluded.employees, o.employees),
                       turnover_ksek = coalesce(excluded.turnover_ksek, o.turnover_ksek)
                """)
                .param("region", region.value())
                .param("rows", Json.write(rows))
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<String, UUID> ids(RegionId region, Collection<String> keys) {
        var ids = new HashMap<String, UUID>();
        jdbc.sql("""
                select number_key, id from organisations.organisation
                 where region_id = :region and number_key = any(:keys)
                """)
                .param("region", region.value())
                .param("keys", keys.toArray(String[]::new))
                .query((RowCallbackHandler) row -> ids.put(row.getString(1), row.getObject(2, UUID.class)));
        return ids;
    }

    List<OrganisationSummary> summaries(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select o.id, o.name, o.number_shown as number, m.name as municipality
                  from organisations.organisation o
                  left join organisations.municipality m on m.code = o.municipality_code
                 where o.region_id = :region and o.id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(OrganisationSummary.class))
                .list();
    }

    List<KeptNumber> keptNumbers(RegionId region, Collection<UUID> ids) {
        return jdbc.sql("""
                select id, number, number_encrypted from organisations.organisation
                 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Rows.as(KeptNumber.class))
                .list();
    }

    Map<UUID, String> industryCodes(RegionId region, Collection<UUID> ids) {
        var codes = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, industry_code from organisations.organisation
                 where region_id = :region and id = any(:ids) and industry_code is not null
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> codes.put(row.getObject(1, UUID.class), row.getString(2)));
        return codes;
    }

    void bindByPublicAccess(RegionId region, UUID organisation, boolean bound) {
        jdbc.sql("update organisations.organisation set public_access = :bound where region_id = :region and id = :id")
                .param("bound", bound)
                .param("region", region.value())
                .param("id", organisation)
                .update();
    }

    Map<UUID, String> boundByPublicAccess(RegionId region, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                select id, name from organisations.organisation
                 where region_id = :region and id = any(:ids) and public_access
                """)
                .param("region", region.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> names.put(row.getObject(1, UUID.class), row.getString(2)));
        return names;
    }

    Map<String, String> municipalities() {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                select code, name from organisations.municipality
                """).query((RowCallbackHandler) row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    Map<String, Centre> centres() {
        var centres = new HashMap<String, Centre>();
        jdbc.sql("""
                select code, latitude, longitude from organisations.municipality
                """).query((RowCallbackHandler)
                row -> centres.put(row.getString(1), new Centre(row.getDouble(2), row.getDouble(3))));
        return centres;
    }

    Map<String, String> municipalitiesOf(RegionId region) {
        var names = new LinkedHashMap<String, String>();
        jdbc.sql("""
                select m.code, m.name
                  from organisations.municipality m
                  join organisations.region r on r.county_code = m.county_code
                 where r.id = :region
                 order by m.name collate "sv-x-icu"
                """).param("region", region.value()).query((RowCallbackHandler)
                row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }
}
