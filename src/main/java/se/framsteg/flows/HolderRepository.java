package se.framsteg.flows;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.brokering.Masked;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class HolderRepository {
    private final JdbcClient jdbc;

    HolderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            @Nullable UUID organisationId,
            String name,
            String municipalityCode,
            @Nullable UUID promoterId,
            UUID undertakingId,
            String cohorts) {
        Holder holder() {
            return new Holder(
                    new HolderId(id),
                    organisationId,
                    name,
                    municipalityCode,
                    promoterId,
                    undertakingId,
                    Json.list(cohorts, UUID.class));
        }
    }

    Optional<Holder> find(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select id, organisation_id, name, municipality_code, promoter_id, undertaking_id,
                       to_json(cohorts)::text as cohorts
                  from flows.holder where region_id = :region and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::holder);
    }

    /** Those outside that this promoter has told of, by name. */
    List<Holder> outside(Promoter by, int most) {
        return jdbc
                .sql("""
                select id, organisation_id, name, municipality_code, promoter_id, undertaking_id,
                       to_json(cohorts)::text as cohorts
                  from flows.holder
                 where region_id = :region and promoter_id = any(:promoters) and forgotten_on is null
                 order by name collate "sv-x-icu", id limit :most
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("most", most)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::holder)
                .toList();
    }

    Optional<Holder> findOutside(Promoter by, HolderId id) {
        return jdbc.sql("""
                select id, organisation_id, name, municipality_code, promoter_id, undertaking_id,
                       to_json(cohorts)::text as cohorts
                  from flows.holder
                 where region_id = :region and promoter_id = any(:promoters) and id = :id and forgotten_on is null
                """)
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("id", id.value())
                .query(Rows.as(Row.class))
                .optional()
                .map(Row::holder);
    }

    /** What somebody outside may be known by: their name, and whom to ask for there. */
    String names(RegionId region, HolderId id) {
        return jdbc.sql("""
                select %s from flows.holder h
                  left join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
                 where h.region_id = :region and h.id = :id
                """.formatted(Masked.names("o", "h")))
                .param("region", region.value())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** @param elsewhere the municipality where the region does not know in which the company is; with none it becomes no holder then */
    void enter(RegionId region, UUID organisation, @Nullable String elsewhere, Instant now) {
        jdbc.sql("""
                insert into flows.holder (region_id, id, organisation_id, municipality_code, undertaking_id, created_at)
                select o.region_id, :id, o.id, coalesce(o.municipality_code, cast(:elsewhere as text)), o.id, :now
                  from organisations.pub_organisation o
                 where o.region_id = :region and o.id = :organisation
                   and coalesce(o.municipality_code, cast(:elsewhere as text)) is not null
                on conflict (region_id, organisation_id) do nothing
                """)
                .param("id", Ids.next())
                .param("region", region.value())
                .param("organisation", organisation)
                .param("elsewhere", elsewhere)
                .param("now", Timestamp.from(now))
                .update();
    }

    void enter(Promoter by, UUID promoter, HolderId id, OutsideHolder who, Instant now) {
        jdbc.sql("""
                insert into flows.holder (region_id, id, name, contact, municipality_code, promoter_id, undertaking_id,
                       entered_by, created_at)
                values (:region, :id, :name, :contact, :municipality, :promoter, :id, :person, :now)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("name", who.name().strip())
                .param("contact", who.contact().strip())
                .param("municipality", who.municipality())
                .param("promoter", promoter)
                .param("person", by.person().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The holders' organisations after one, in the order of their ids. */
    List<UUID> organisationsAfter(RegionId region, UUID last, int most) {
        return jdbc.sql("""
                select organisation_id from flows.holder
                 where region_id = :region and organisation_id > :last
                 order by organisation_id limit :most
                """)
                .param("region", region.value())
                .param("last", last)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * Takes the region's turn to write lists, if one of these is a holder: what changes of it changes lists, and whoever holds rows
     * of both without it may wait for somebody who waits for them.
     */
    void takeTurn(RegionId region, Collection<UUID> organisations) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('flows.lists ' || cast(:region as text), 0))
                 where exists (select from flows.holder
                                where region_id = :region and organisation_id = any(:organisations))
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query((row, _) -> true)
                .list();
    }

    /**
     * Makes what is kept of these organisations what holds today.
     *
     * @param undertakings of those whose undertaking is known; others count by themselves
     * @return the published flows of holders of which something is another than before
     */
    List<UUID> freshen(RegionId region, Collection<UUID> organisations, Map<UUID, UUID> undertakings) {
        return jdbc.sql("""
                with known as (
                    select o.id as organisation_id, o.municipality_code, coalesce(u.undertaking_id, o.id) as undertaking_id,
                           array(select distinct p.cohort_id from programmes.pub_participation p
                                  where p.region_id = o.region_id and p.organisation_id = o.id and p.cohort_id is not null
                                    and p.status in ('accepted', 'paused', 'participated')
                                  order by p.cohort_id) as cohorts
                      from organisations.pub_organisation o
                      left join unnest(:joined, :undertakings) as u (organisation_id, undertaking_id)
                        on u.organisation_id = o.id
                     where o.region_id = :region and o.id = any(:organisations)
                ), fresh as (
                    update flows.holder h
                       set municipality_code = coalesce(k.municipality_code, h.municipality_code),
                           undertaking_id = k.undertaking_id, cohorts = k.cohorts
                      from known k
                     where h.region_id = :region and h.organisation_id = k.organisation_id
                       and (coalesce(k.municipality_code, h.municipality_code), k.undertaking_id, k.cohorts)
                           is distinct from (h.municipality_code, h.undertaking_id, h.cohorts)
                    returning h.id
                )
                select f.id from flows.flow f join fresh on fresh.id = f.holder_id
                 where f.region_id = :region and f.state = 'published'
                 order by f.id
                """)
                .param("region", region.value())
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("joined", undertakings.keySet().toArray(UUID[]::new))
                .param(
                        "undertakings",
                        undertakings.keySet().stream().map(undertakings::get).toArray(UUID[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
