package se.framsteg.network.routes;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class RouteRepository {
    private final JdbcClient jdbc;

    RouteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RouteRow> in(RegionId region) {
        return jdbc.sql("""
                select r.id, r.municipality_code, m.name as municipality, r.subject, r.members, r.organisation_id,
                       o.name as organisation, r.person_id, p.name as person, r.position
                  from network.route r
                  left join organisations.pub_organisation o on o.region_id = r.region_id and o.id = r.organisation_id
                  left join organisations.pub_municipality m on m.code = r.municipality_code
                  left join people.pub_person p on p.id = r.person_id
                 where r.region_id = :region and r.removed_at is null
                 order by r.position, r.id
                """)
                .param("region", region.value())
                .query(Rows.as(RouteRow.class))
                .list();
    }

    /** Everybody who can answer for a promoter organisation of the region. */
    List<Colleague> colleagues(RegionId region) {
        return jdbc.sql("""
                select m.organisation_id, o.name as organisation, m.person_id, m.name, m.address, m.language
                  from people.pub_member m
                  join organisations.pub_organisation o on o.region_id = m.region_id and o.id = m.organisation_id
                 where m.region_id = :region and m.role = 'PROMOTER' and m.address <> ''
                 order by o.name collate "sv-x-icu", o.id, m.name collate "sv-x-icu", m.person_id
                """)
                .param("region", region.value())
                .query(Rows.as(Colleague.class))
                .list();
    }

    List<Absence> absences(RegionId region, LocalDate today) {
        return jdbc.sql("""
                select a.person_id, p.name, a.until_on, a.stand_in_id, s.name as stand_in
                  from network.absence a
                  join people.pub_person p on p.id = a.person_id
                  join people.pub_person s on s.id = a.stand_in_id
                 where a.region_id = :region and a.until_on >= :today
                 order by a.until_on, p.name collate "sv-x-icu"
                """)
                .param("region", region.value())
                .param("today", today)
                .query(Rows.as(Absence.class))
                .list();
    }

    /** How many rows there are, seen by one at a time who adds or moves any. */
    int hold(Manager by) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('routes ' || :region, 0))
                """)
                .param("region", by.region().value().toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
        return in(by.region()).size();
    }

    /** Adds a row after all others, also those that can still be put back. */
    UUID insert(Manager by, RouteDraft draft, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into network.route (region_id, id, municipality_code, subject, members, organisation_id, person_id,
                                           position, made_at)
                select :region, :id, :municipality, :subject, :members, :organisation, :person,
                       coalesce(max(r.position), 0) + 1, :at
                  from network.route r where r.region_id = :region
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("municipality", draft.municipality())
                .param("subject", draft.subject())
                .param("members", draft.members())
                .param("organisation", draft.organisation())
                .param("person", draft.person())
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }

    boolean change(Manager by, UUID id, RouteDraft draft) {
        return jdbc.sql("""
                update network.route
                   set municipality_code = :municipality, subject = :subject, members = :members,
                       organisation_id = :organisation, person_id = :person
                 where region_id = :region and id = :id and removed_at is null
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("municipality", draft.municipality())
                        .param("subject", draft.subject())
                        .param("members", draft.members())
                        .param("organisation", draft.organisation())
                        .param("person", draft.person())
                        .update()
                == 1;
    }

    /** Gives the rows these places, in this order. */
    void order(Manager by, List<UUID> ids) {
        jdbc.sql("""
                update network.route r set position = o.position
                  from unnest(:ids::uuid[]) with ordinality as o (id, position)
                 where r.region_id = :region and r.id = o.id
                """)
                .param("region", by.region().value())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    boolean remove(Manager by, UUID id, Instant at) {
        return jdbc.sql("""
                update network.route set removed_at = :at where region_id = :region and id = :id and removed_at is null
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean putBack(Manager by, UUID id) {
        return jdbc.sql("""
                update network.route set removed_at = null where region_id = :region and id = :id
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void away(Manager by, UUID person, LocalDate untilOn, UUID standIn, Instant at) {
        jdbc.sql("""
                insert into network.absence (region_id, person_id, until_on, stand_in_id, noted_at)
                values (:region, :person, :until, :standIn, :at)
                on conflict (region_id, person_id) do update
                   set until_on = excluded.until_on, stand_in_id = excluded.stand_in_id, noted_at = excluded.noted_at
                """)
                .param("region", by.region().value())
                .param("person", person)
                .param("until", untilOn)
                .param("standIn", standIn)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean back(Manager by, UUID person) {
        return jdbc.sql("""
                delete from network.absence where region_id = :region and person_id = :person
                """)
                        .param("region", by.region().value())
                        .param("person", person)
                        .update()
                == 1;
    }

    int promisedDays(RegionId region, int usual) {
        return jdbc.sql("""
                select days from network.promise where region_id = :region
                """)
                .param("region", region.value())
                .query(Integer.class)
                .optional()
                .orElse(usual);
    }

    void promise(Manager by, int days) {
        jdbc.sql("""
                insert into network.promise (region_id, days) values (:region, :days)
                on conflict (region_id) do update set days = excluded.days
                """).param("region", by.region().value()).param("days", days).update();
    }

    /** What was taken away and what is over, after a while. */
    void forgetOld(RegionId region, Instant before, LocalDate day) {
        jdbc.sql("""
                delete from network.route where region_id = :region and removed_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
        jdbc.sql("""
                delete from network.absence where region_id = :region and until_on < :day
                """).param("region", region.value()).param("day", day).update();
    }
}
