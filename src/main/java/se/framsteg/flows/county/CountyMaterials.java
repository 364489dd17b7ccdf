package se.framsteg.flows.county;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.shell.Rows;

/**
 * What has come of material in a whole region, for its managers. Nothing is held back because it is of few; but of two that have
 * not both said yes nothing is here but how many such exchanges there are, and who is outside all programmes has no name here.
 */
@Repository
@Transactional(readOnly = true)
public class CountyMaterials {
    /** So many exchanges stand in the list of what is going on. */
    public static final int MOST = 200;

    /** Tonnes of each delivery {@code d}: by whose word, and none twice; by nobody's where a promoter has said all of it. */
    private static final String TOLD = """
            select d.match_id, d.material, d.tonnes,
                   case when not exists (select from flows.match_side s
                                          where s.region_id = d.region_id and s.match_id = d.match_id
                                            and s.organisation_id is not null)
                        then case d.state when 'confirmed' then 'nobody' else 'unsaid' end
                        when d.state = 'told' then 'waiting'
                        when exists (select from flows.match_side s
                                      where s.region_id = d.region_id and s.match_id = d.match_id and s.organisation_id is null)
                        then 'promoter' else 'both' end as word
              from flows.delivery d
             where d.region_id = :region and d.state in ('told', 'confirmed')
               and (cast(:year as int) is null or extract(year from d.delivered_on) = cast(:year as int))
               and not exists (select from flows.delivery n
                                where n.region_id = d.region_id and n.corrects = d.id and n.state = 'confirmed')""";

    private final JdbcClient jdbc;

    CountyMaterials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years in which something was delivered, the newest first. */
    public List<Integer> years(Manager by) {
        return jdbc.sql("""
                select distinct extract(year from d.delivered_on)::int as delivered
                  from flows.delivery d
                 where d.region_id = :region and d.state in ('told', 'confirmed')
                 order by 1 desc
                """)
                .param("region", by.region().value())
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** @param year of what was delivered; null for all */
    public List<CountyTonnes> byMaterial(Manager by, @Nullable Integer year) {
        return jdbc.sql("""
                select t.material, coalesce(sum(t.tonnes) filter (where word = 'both'), 0) as both_sides,
                       coalesce(sum(t.tonnes) filter (where word = 'promoter'), 0) as by_promoter,
                       coalesce(sum(t.tonnes) filter (where word = 'waiting'), 0) as waiting, count(*) filter (where word not in ('nobody', 'unsaid')) as times,
                       coalesce(sum(t.tonnes) filter (where word = 'nobody'), 0) as outside
                  from (%s) t
                 group by t.material
                 order by 2 desc, 3 desc, 4 desc, 1
                """.formatted(TOLD))
                .param("region", by.region().value())
                .param("year", year)
                .query(Rows.as(CountyTonnes.class))
                .list();
    }

    /** Exchanges whose two sides know each other and that are not over, what has stood still longest first. */
    public List<OngoingExchange> ongoing(Manager by) {
        return jdbc.sql("""
                select m.state, a.material, a.name as giver, b.name as taker, m.moved_at,
                       (select coalesce(sum(t.tonnes), 0) from (%s and d.match_id = m.id and d.state = 'confirmed') t) as tonnes
                  from flows.match m
                  join lateral (%s) a on true
                  join lateral (%s) b on true
                 where m.region_id = :region and m.known_at is not null and m.state not in ('ended', 'failed')
                 order by m.moved_at, m.id
                 limit :most
                """.formatted(TOLD, side("offer"), side("need")))
                .param("region", by.region().value())
                .param("year", null)
                .param("most", MOST)
                .query(Rows.as(OngoingExchange.class))
                .list();
    }

    private static String side(String side) {
        return """
                select s.material, o.name from flows.match_side s
                  left join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                 where s.region_id = m.region_id and s.match_id = m.id and s.side = '%s'""".formatted(side);
    }

    /** How many exchanges go on in which not both have said yes. */
    public long nameless(Manager by) {
        return jdbc.sql("""
                select count(*) from flows.match
                 where region_id = :region and known_at is null and state not in ('ended', 'failed')
                """)
                .param("region", by.region().value())
                .query(Long.class)
                .single();
    }

    /** How many did not come about before both had said yes: of why and of what nothing is told, since that could say whose. */
    public long failedNameless(Manager by) {
        return jdbc.sql("""
                select count(*) from flows.match
                 where region_id = :region and known_at is null and state = 'failed'
                """)
                .param("region", by.region().value())
                .query(Long.class)
                .single();
    }

    /** What did not come about between two who know each other, by why and of what material, the most common reason first. */
    public List<NotBecome> failed(Manager by) {
        return jdbc.sql("""
                select m.reason, split_part(s.material, '.', 1) as material, count(*) as times
                  from flows.match m
                  join flows.match_side s on s.region_id = m.region_id and s.match_id = m.id and s.side = 'offer'
                 where m.region_id = :region and m.state = 'failed' and m.known_at is not null
                 group by m.reason, split_part(s.material, '.', 1)
                 order by sum(count(*)) over (partition by m.reason) desc, m.reason, 3 desc, 2
                """)
                .param("region", by.region().value())
                .query(Rows.as(NotBecome.class))
                .list();
    }

    /** By promoter who follows one of two who know each other; what two of them follow stands at both. */
    public List<PromotersExchanges> byPromoter(Manager by, @Nullable Integer year) {
        return jdbc.sql("""
                with follows as (
                    select distinct s.match_id, coalesce(h.promoter_id, p.promoter_id) as promoter_id
                      from flows.match_side s
                      join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                      left join programmes.pub_followed p
                        on p.region_id = s.region_id and p.organisation_id = s.organisation_id
                       and p.status in ('accepted', 'paused', 'participated')
                     where s.region_id = :region and coalesce(h.promoter_id, p.promoter_id) is not null),
                told as (
                    select t.match_id, sum(t.tonnes) filter (where word = 'both') as both_sides,
                           sum(t.tonnes) filter (where word = 'promoter') as by_promoter
                      from (%s) t group by t.match_id)
                select o.name as promoter, count(*) filter (where m.state not in ('ended', 'failed')) as going_on,
                       count(*) filter (where m.state = 'failed') as failed,
                       coalesce(sum(told.both_sides), 0) as both_sides, coalesce(sum(told.by_promoter), 0) as by_promoter
                  from flows.match m
                  left join follows on follows.match_id = m.id
                  left join told on told.match_id = m.id
                  left join organisations.pub_organisation o on o.region_id = m.region_id and o.id = follows.promoter_id
                 where m.region_id = :region and m.known_at is not null
                 group by o.id, o.name
                 order by 4 desc, 2 desc, o.name nulls last
                """.formatted(TOLD))
                .param("region", by.region().value())
                .param("year", year)
                .query(Rows.as(PromotersExchanges.class))
                .list();
    }
}
