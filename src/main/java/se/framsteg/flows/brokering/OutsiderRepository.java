package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.HolderId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Who is outside all programmes, as the promoter who told of them keeps them. */
@Repository
class OutsiderRepository {
    /** What somebody forgotten is called. */
    private static final String NOBODY = "–";

    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    OutsiderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(UUID id, String name, String contact) {}

    /** Those who are not forgotten, by name. */
    List<Outsider> of(Promoter by) {
        return jdbc
                .sql("""
                select id, name, contact from flows.holder
                 where region_id = :region and promoter_id = any(:mine) and forgotten_on is null
                 order by name collate "sv-x-icu", id limit :most
                """)
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Outsider(new HolderId(row.id()), row.name(), row.contact()))
                .toList();
    }

    /** @return whether it is one of theirs */
    boolean reach(Promoter by, HolderId holder, String contact) {
        return jdbc.sql("""
                        update flows.holder set contact = :contact
                         where region_id = :region and id = :id and promoter_id = any(:mine) and forgotten_on is null
                        """)
                        .param("region", by.region().value())
                        .param("id", holder.value())
                        .param("mine", by.onlyPromoters())
                        .param("contact", contact)
                        .update()
                == 1;
    }

    /** What they are called, how one reaches them, who there said yes, and what was written for them. */
    void forget(RegionId region, Collection<UUID> holders, LocalDate today) {
        UUID[] these = holders.toArray(UUID[]::new);
        jdbc.sql("""
                update flows.holder set name = :nobody, contact = '', forgotten_on = :today
                 where region_id = :region and id = any(:these) and organisation_id is null
                """)
                .param("region", region.value())
                .param("these", these)
                .param("nobody", NOBODY)
                .param("today", today)
                .update();
        jdbc.sql("""
                update flows.consent c set who = ''
                  from flows.flow f
                 where c.region_id = :region and f.region_id = c.region_id and f.id = c.flow_id and f.holder_id = any(:these)
                """).param("region", region.value()).param("these", these).update();
        jdbc.sql("""
                update flows.match_consent c set who = ''
                  from flows.match_side s
                 where c.region_id = :region and s.region_id = c.region_id and s.match_id = c.match_id and s.side = c.side
                   and s.holder_id = any(:these)
                """).param("region", region.value()).param("these", these).update();
        jdbc.sql("""
                update flows.step_consent c set who = ''
                  from flows.match_side s
                 where c.region_id = :region and s.region_id = c.region_id and s.match_id = c.match_id and s.side = c.side
                   and s.holder_id = any(:these)
                """).param("region", region.value()).param("these", these).update();
        jdbc.sql("""
                update flows.match_message t set words = ''
                  from flows.match_side s
                 where t.region_id = :region and s.region_id = t.region_id and s.match_id = t.match_id and s.side = t.side
                   and s.holder_id = any(:these) and t.words <> ''
                """).param("region", region.value()).param("these", these).update();
        jdbc.sql("""
                update flows.match_proposal q set words = ''
                  from flows.match_side s
                 where q.region_id = :region and s.region_id = q.region_id and s.match_id = q.match_id and s.side = q.side
                   and s.holder_id = any(:these) and q.words <> ''
                """).param("region", region.value()).param("these", these).update();
    }

    /** Those outside of whom nothing is shown or goes on, and was not since before a moment. */
    List<UUID> quiet(RegionId region, Instant before, int most) {
        return jdbc.sql("""
                select h.id from flows.holder h
                 where h.region_id = :region and h.organisation_id is null and h.forgotten_on is null and h.created_at < :before
                   and not exists (select from flows.flow f
                                    where f.region_id = h.region_id and f.holder_id = h.id
                                      and (f.state = 'published' or f.changed_at >= :before))
                   and not exists (select from flows.match_side s
                                     join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                                    where s.region_id = h.region_id and s.holder_id = h.id
                                      and (m.state not in ('ended', 'failed') or m.moved_at >= :before))
                 order by h.created_at, h.id limit :most
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
