package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Side;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;

/** Deals that promoters have heard of, as matches that were known from the start. */
@Repository
class DealRepository {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    DealRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The companies that a promoter follows, by name; as far as the region knows where they are. */
    List<FollowedCompany> companies(Promoter by) {
        return jdbc.sql("""
                select distinct o.id, o.name, o.name collate "sv-x-icu" as in_order
                  from programmes.pub_followed p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 where p.region_id = :region and p.promoter_id = any(:mine) and p.status in ('accepted', 'paused', 'participated')
                   and o.municipality_code is not null
                 order by 3, 1 limit :most
                """)
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("most", MOST)
                .query((row, _) -> new FollowedCompany(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    boolean isFollowed(Promoter by, UUID organisation) {
        return jdbc.sql("""
                select exists (select from programmes.pub_followed p
                                where p.region_id = :region and p.organisation_id = :organisation
                                  and p.promoter_id = any(:mine) and p.status in ('accepted', 'paused', 'participated'))
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("mine", by.onlyPromoters())
                .query(Boolean.class)
                .single();
    }

    /** Nobody else notes a deal between the two until this transaction is over. */
    void hold(HolderId giver, HolderId taker) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('flows.deal ' || :giver || ' ' || :taker, 0))
                """)
                .param("giver", giver.value().toString())
                .param("taker", taker.value().toString())
                .query(Boolean.class)
                .single();
    }

    /** The same of the same day between the same two, which is noted already. */
    Optional<MatchId> same(Promoter by, HolderId giver, HolderId taker, Deal deal) {
        return jdbc.sql("""
                select m.id
                  from flows.match_side o
                  join flows.match_side n on n.region_id = o.region_id and n.match_id = o.match_id and n.side = 'need'
                   and n.holder_id = :taker
                  join flows.match m on m.region_id = o.region_id and m.id = o.match_id and m.state not in ('ended', 'failed')
                  join flows.delivery d on d.region_id = o.region_id and d.match_id = o.match_id
                   and d.delivered_on = :on and d.tonnes = :tonnes and d.state in ('told', 'confirmed')
                 where o.region_id = :region and o.side = 'offer' and o.holder_id = :giver and m.known_at is not null
                   and split_part(o.material, '.', 1) = split_part(:material, '.', 1)
                 order by m.made_at limit 1
                """)
                .param("region", by.region().value())
                .param("giver", giver.value())
                .param("taker", taker.value())
                .param("on", deal.told().on())
                .param("tonnes", deal.told().tonnes())
                .param("material", deal.material())
                .query((row, _) -> new MatchId(row.getObject(1, UUID.class)))
                .optional();
    }

    private record Two(String here, String there) {}

    /** Where two holders are. */
    String[] places(Promoter by, HolderId one, HolderId other) {
        Two two = jdbc.sql("""
                select a.municipality_code as here, b.municipality_code as there
                  from flows.holder a join flows.holder b on b.region_id = a.region_id and b.id = :other
                 where a.region_id = :region and a.id = :one
                """)
                .param("region", by.region().value())
                .param("one", one.value())
                .param("other", other.value())
                .query(Rows.as(Two.class))
                .single();
        return new String[] {two.here(), two.there()};
    }

    /** A flow that was never shown to anybody. */
    UUID flow(Promoter by, HolderId holder, Side side, Deal deal, Instant now) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into flows.flow (region_id, id, holder_id, direction, title, material, starts_on, municipality_code, state, heard,
                                        version, changed_by, changed_at, created_at)
                select h.region_id, :id, h.id, :direction, :title, :material, :on, h.municipality_code, 'closed', true, 1, :by, :at, :at
                  from flows.holder h where h.region_id = :region and h.id = :holder
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("holder", holder.value())
                .param("direction", side.code())
                .param("title", deal.title())
                .param("material", deal.material())
                .param("on", deal.told().on())
                .param("by", by.person().value())
                .param("at", Timestamp.from(now))
                .update();
        return id;
    }

    /** A match of two that know each other and are agreed. */
    void match(Promoter by, MatchId id, UUID offer, UUID need, int km, Instant now) {
        jdbc.sql("""
                insert into flows.match (region_id, id, offer_id, need_id, offer_version, need_version, score, weights, km, state,
                                         known_at, made_at, moved_at)
                values (:region, :id, :offer, :need, 1, 1, 0, 0, :km, 'agreed', :at, :at, :at)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("offer", offer)
                .param("need", need)
                .param("km", km)
                .param("at", Timestamp.from(now))
                .update();
    }
}
