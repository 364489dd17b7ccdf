package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.Side;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What was delivered, for callers that have found the match to be theirs. */
@Repository
class DeliveryRepository {
    /** So many one match has room for. */
    static final int MOST = 1000;

    private final JdbcClient jdbc;

    DeliveryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            @Nullable String side,
            LocalDate deliveredOn,
            BigDecimal tonnes,
            String state,
            @Nullable UUID corrects,
            boolean replaced) {}

    /** The newest first. */
    List<Delivery> of(RegionId region, MatchId match) {
        return jdbc
                .sql("""
                select d.id, d.side, d.delivered_on, d.tonnes, d.state, d.corrects,
                       exists (select from flows.delivery n
                                where n.region_id = d.region_id and n.corrects = d.id and n.state = 'confirmed') as replaced
                  from flows.delivery d
                 where d.region_id = :region and d.match_id = :match
                 order by d.delivered_on desc, d.id desc
                 limit :most
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> new Delivery(
                        row.id(),
                        row.side() == null ? null : Side.of(row.side()),
                        row.deliveredOn(),
                        row.tonnes(),
                        Delivery.State.of(row.state()),
                        row.corrects(),
                        row.replaced()))
                .toList();
    }

    /** What counts as delivered where a promoter follows one side or both, the most first; each delivery once. */
    List<Delivered> byMaterial(Promoter by) {
        return jdbc.sql("""
                select d.material, coalesce(sum(d.tonnes) filter (where not o.outside), 0) as tonnes,
                       coalesce(sum(d.tonnes) filter (where o.outside and not o.both), 0) as by_promoter,
                       coalesce(sum(d.tonnes) filter (where o.both), 0) as outside, count(*) filter (where not o.both) as times
                  from flows.delivery d
                  join lateral (select bool_or(s.organisation_id is null) as outside, bool_and(s.organisation_id is null) as both from flows.match_side s
                                 where s.region_id = d.region_id and s.match_id = d.match_id) o on true
                 where d.region_id = :region and d.state = 'confirmed'
                   and d.match_id in (select s.match_id from flows.holder h
                                        join flows.match_side s on s.region_id = h.region_id and s.holder_id = h.id
                                       where h.region_id = :region and %s)
                   and not exists (select from flows.delivery n
                                    where n.region_id = d.region_id and n.corrects = d.id and n.state = 'confirmed')
                 group by d.material
                 order by 2 desc, 3 desc, 1
                """.formatted(PairRepository.FOLLOWED))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .query(Rows.as(Delivered.class))
                .list();
    }

    void insert(
            RegionId region,
            UUID id,
            MatchId match,
            @Nullable Side side,
            Delivery.Told told,
            PersonId by,
            Instant now) {
        jdbc.sql("""
                insert into flows.delivery (region_id, id, match_id, side, by_phone, delivered_on, tonnes, material, state, corrects,
                                            told_at, told_by)
                select o.region_id, :id, o.match_id, :side, :phone, :on, :tonnes, split_part(o.material, '.', 1), 'told', :corrects,
                       :at, :by
                  from flows.match_side o
                 where o.region_id = :region and o.match_id = :match and o.side = 'offer'
                """)
                .param("region", region.value())
                .param("id", id)
                .param("match", match.value())
                .param("side", side == null ? null : side.code())
                .param("phone", side == null)
                .param("on", told.on())
                .param("tonnes", told.tonnes())
                .param("corrects", told.corrects())
                .param("at", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    void end(RegionId region, UUID delivery, Delivery.State state, PersonId by, Instant now) {
        jdbc.sql("""
                update flows.delivery set state = :state, ended_at = :at, ended_by = :by
                 where region_id = :region and id = :id and state = 'told'
                """)
                .param("region", region.value())
                .param("id", delivery)
                .param("state", state.code())
                .param("at", Timestamp.from(now))
                .param("by", by.value())
                .update();
    }

    /** Whose the two sides are, what it is of, and where it goes: of what the two say of that, what keeps less of its worth. */
    record Ends(@Nullable UUID giver, @Nullable UUID taker, String material, String rung) {}

    Ends ends(RegionId region, MatchId match) {
        return jdbc.sql("""
                select o.organisation_id as giver, n.organisation_id as taker, split_part(o.material, '.', 1) as material,
                       greatest(o.retention, n.retention) as rung
                  from flows.match_side o
                  join flows.match_side n on n.region_id = o.region_id and n.match_id = o.match_id and n.side = 'need'
                 where o.region_id = :region and o.match_id = :match and o.side = 'offer'
                """)
                .param("region", region.value())
                .param("match", match.value())
                .query(Rows.as(Ends.class))
                .single();
    }
}
