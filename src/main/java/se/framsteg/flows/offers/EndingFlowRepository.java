package se.framsteg.flows.offers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class EndingFlowRepository {
    private final JdbcClient jdbc;

    EndingFlowRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The companies after one with something that ends until a day and that they have not been reminded of. */
    List<UUID> companies(RegionId region, UUID after, LocalDate today, LocalDate until, int most) {
        return jdbc.sql("""
                select distinct h.organisation_id
                  from flows.flow f
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                 where f.region_id = :region and f.state = 'published' and f.expires_on between :today and :until
                   and h.organisation_id > :after
                   and not exists (select from flows.reminder r
                                    where r.region_id = f.region_id and r.flow_id = f.id and r.expires_on = f.expires_on)
                 order by h.organisation_id limit :most
                """)
                .param("region", region.value())
                .param("after", after)
                .param("today", today)
                .param("until", until)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** All that ends until a day, of one company, the first to end first. */
    List<EndingFlow> of(RegionId region, UUID company, LocalDate today, LocalDate until) {
        return jdbc.sql("""
                select f.id, h.organisation_id, f.title, f.expires_on,
                       exists (select from programmes.pub_course_part p
                                where p.region_id = h.region_id and p.organisation_id = h.organisation_id
                                  and p.example) as example
                  from flows.flow f
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                 where f.region_id = :region and h.organisation_id = :company and f.state = 'published'
                   and f.expires_on between :today and :until
                 order by f.expires_on, f.id
                """)
                .param("region", region.value())
                .param("company", company)
                .param("today", today)
                .param("until", until)
                .query(Rows.as(EndingFlow.class))
                .list();
    }

    void reminded(RegionId region, List<EndingFlow> flows, Instant now) {
        jdbc.sql("""
                insert into flows.reminder (region_id, flow_id, expires_on, reminded_at)
                select f.region_id, f.id, f.expires_on, :now
                  from flows.flow f
                 where f.region_id = :region and f.id = any(:flows) and f.expires_on is not null
                on conflict do nothing
                """)
                .param("region", region.value())
                .param("flows", flows.stream().map(EndingFlow::id).toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }
}
