package se.framsteg.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Member;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

/** Areas as they are kept. One that was taken away stays, so that it can come back. */
@Repository
class AreaRepository {
    private final JdbcClient jdbc;

    AreaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String name, @Nullable String people) {}

    /** Those that stand, in their order. */
    List<Area> of(Member by) {
        return jdbc
                .sql("""
                select a.id, a.name,
                       (select json_agg(x.person_id order by x.person_id) from plan.area_colleague x
                         where x.region_id = a.region_id and x.area_id = a.id) as people
                  from plan.area a
                 where a.region_id = :region and a.organisation_id = :organisation and not a.removed
                 order by a.place, a.id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Area(row.id(), row.name(), Json.list(row.people(), UUID.class)))
                .toList();
    }

    /** Last of all. */
    void insert(Member by, UUID id, String name) {
        jdbc.sql("""
                insert into plan.area (region_id, id, organisation_id, name, place)
                select :region, :id, :organisation, :name, coalesce(max(place), 0) + 1
                  from plan.area where region_id = :region and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("organisation", by.organisation())
                .param("name", name)
                .update();
    }

    void rename(Member by, UUID id, String name) {
        jdbc.sql("""
                update plan.area set name = :name
                 where region_id = :region and organisation_id = :organisation and id = :id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("id", id)
                .param("name", name)
                .update();
    }

    void order(Member by, List<UUID> order) {
        jdbc.sql("""
                update plan.area a set place = o.place
                  from unnest(:order) with ordinality as o(id, place)
                 where a.region_id = :region and a.organisation_id = :organisation and a.id = o.id
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("order", order.toArray(UUID[]::new))
                .update();
    }

    boolean remove(Member by, UUID id, boolean removed) {
        return jdbc.sql("""
                update plan.area set removed = :removed
                 where region_id = :region and organisation_id = :organisation and id = :id and removed <> :removed
                """)
                        .param("region", by.region().value())
                        .param("organisation", by.organisation())
                        .param("id", id)
                        .param("removed", removed)
                        .update()
                == 1;
    }

    void give(Member by, UUID area, List<UUID> people) {
        jdbc.sql("""
                delete from plan.area_colleague
                 where region_id = :region and organisation_id = :organisation and area_id = :area
                   and not person_id = any(:people)
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("area", area)
                .param("people", people.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                insert into plan.area_colleague (region_id, organisation_id, area_id, person_id)
                select :region, :organisation, :area, unnest(:people)
                on conflict (region_id, area_id, person_id) do nothing
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("area", area)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }
}
