package se.framsteg.flows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.brokering.Masked;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Published flows, for those who may find them; whatever is not published is in none of this. */
@Repository
class ShownFlowRepository {
    /** With the id that others know it by in the place of its own. */
    private static final String SHOWN = """
            select f.shown_id as id, f.holder_id, f.direction, f.title, f.words, f.material, f.ewc, f.legal_status, f.form,
                   case when f.hazardous then 'YES' when not f.hazardous then 'NO' else 'UNSAID' end as hazardous,
                   case when f.accepts_waste then 'YES' when not f.accepts_waste then 'NO' else 'UNSAID' end as accepts_waste,
                   case when f.has_permit then 'YES' when not f.has_permit then 'NO' else 'UNSAID' end as has_permit,
                   f.amount, f.unit, f.t_per_unit, f.per, f.starts_on, f.ends_on, f.pattern, f.quality,
                   to_json(f.contaminants)::text as contaminants, to_json(f.excluded)::text as excluded,
                   f.price_sek_t, f.transport, f.municipality_code, f.max_distance_km, f.retention,
                   '' as handling, null::numeric as handling_sek_year, f.visibility, f.state, f.expires_on, f.version,
                   f.changed_at, f.created_at
              from flows.flow f
              join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
            """;

    private static final String TO_COMPANY = """
             where f.region_id = :region and f.state = 'published' and f.expires_on >= :today
               and h.organisation_id is distinct from :organisation
               and (f.visibility in ('county', 'public')
                    or f.visibility = 'cohort'
                       and h.cohorts && array(select p.cohort_id from programmes.pub_participation p
                                               where p.region_id = :region and p.organisation_id = :organisation
                                                 and p.cohort_id is not null
                                                 and p.status in ('accepted', 'paused', 'participated')))
            """;

    private final JdbcClient jdbc;

    ShownFlowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. @param materials keys; null for all */
    List<FlowRow> others(
            Member by, LocalDate today, String direction, @Nullable Collection<String> materials, int most) {
        return jdbc.sql(SHOWN + TO_COMPANY + """
               and (:direction = '' or f.direction = :direction)
               and (cast(:materials as text[]) is null or f.material = any(:materials))
             order by date_trunc('day', f.changed_at) desc, f.shown_id limit :most
            """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .param("direction", direction)
                .param("materials", materials == null ? null : materials.toArray(String[]::new))
                .param("most", most)
                .query(Rows.as(FlowRow.class))
                .list();
    }

    Optional<FlowRow> find(Member by, LocalDate today, ShownId id) {
        return jdbc.sql(SHOWN + TO_COMPANY + " and f.shown_id = :id")
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("today", today)
                .param("id", id.value())
                .query(Rows.as(FlowRow.class))
                .optional();
    }

    /** One that is published, by its own id: who asks must have a right to it. */
    Optional<FlowRow> published(RegionId region, LocalDate today, UUID flow) {
        return jdbc.sql(SHOWN + """
             where f.region_id = :region and f.state = 'published' and f.expires_on >= :today and f.id = :id
            """)
                .param("region", region.value())
                .param("today", today)
                .param("id", flow)
                .query(Rows.as(FlowRow.class))
                .optional();
    }

    /** What holders are called, so that their names can be taken out of their words; they go no further. */
    Map<UUID, String> names(RegionId region, Collection<UUID> holders) {
        record Name(UUID id, String name) {}
        return jdbc
                .sql("""
                select h.id, %s as name
                  from flows.holder h
                  left join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
                 where h.region_id = :region and h.id = any(:holders)
                """.formatted(Masked.names("o", "h")))
                .param("region", region.value())
                .param("holders", holders.toArray(UUID[]::new))
                .query(Rows.as(Name.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Name::id, Name::name));
    }

    /** Flows open to anybody, with whose they are, so that {@link OpenList} can see to it that nobody else knows. */
    List<OpenList.Row> open(RegionId region, LocalDate today, int most) {
        return jdbc.sql("""
                select f.direction, f.material, f.holder_id, coalesce(g.name, '') as area,
                       case when f.tonnes_year is null then 'unknown'
                            when f.tonnes_year < 1 then 'under-1'
                            when f.tonnes_year < 10 then '1-10'
                            when f.tonnes_year < 100 then '10-100'
                            else 'over-100' end as size_class
                  from flows.flow f
                  left join organisations.pub_municipality_group g
                    on g.region_id = f.region_id and f.municipality_code = any(g.municipalities)
                 where f.region_id = :region and f.state = 'published' and f.visibility = 'public' and f.expires_on >= :today
                 order by f.expires_on desc
                 limit :most
                """)
                .param("region", region.value())
                .param("today", today)
                .param("most", most)
                .query(Rows.as(OpenList.Row.class))
                .list();
    }

    /** Where a company is, as a holder or as the region knows it; empty where neither says. */
    Optional<String> place(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select coalesce(o.municipality_code, h.municipality_code)
                  from organisations.pub_organisation o
                  left join flows.holder h on h.region_id = o.region_id and h.organisation_id = o.id
                 where o.region_id = :region and o.id = :organisation
                   and coalesce(o.municipality_code, h.municipality_code) is not null
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(String.class)
                .optional();
    }
}
