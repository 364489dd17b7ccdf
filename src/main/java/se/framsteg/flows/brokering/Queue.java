package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.Side;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;

/**
 * A promoter's work with material: pairs that fit and that nobody has taken further, and those that they have put aside. Only of flows
 * that the promoter sees; of a flow that is not published nothing is known here.
 */
@Repository("pairQueue")
@Transactional
public class Queue {
    public static final int PAGE = 20;

    /** From this score on, in tenths, a pair fits very well. */
    private static final int STRONG = 750;

    /**
     * Whether two flows {@code a} and {@code b} are of the same material or kind of it, or of the same waste code; what has less in
     * common is to be asked about first.
     */
    private static final String ALIKE = """
            (a.material like '%.%'
             and split_part(a.material, '.', 1) || '.' || split_part(a.material, '.', 2)
                 = split_part(b.material, '.', 1) || '.' || split_part(b.material, '.', 2)
             or a.ewc <> '' and a.ewc = b.ewc)""";

    private static final String SELECT = """
            with pair as (
                 select distinct on (o.id, n.id) o.id as offer_id, n.id as need_id, c.tenths, c.weights
                   from flows.candidate c
                   join flows.flow x on x.region_id = c.region_id and x.id = c.flow_id
                   join flows.flow o
                     on o.region_id = c.region_id and o.id = case x.direction when 'offer' then c.flow_id else c.other_id end
                   join flows.flow n
                     on n.region_id = c.region_id and n.id = case x.direction when 'offer' then c.other_id else c.flow_id end
                  where c.region_id = :region and %s)
            select p.offer_id, p.need_id, p.tenths, p.weights, %s as alike, s.until_on, s.reason, a.followed as offer_followed, b.followed as need_followed,
                   a.shown_id as offer_shown, b.shown_id as need_shown,
                   a.name as offer_name, a.names as offer_names, a.title as offer_title, a.words as offer_words, a.material as offer_material,
                   a.quality as offer_quality, a.tonnes_year as offer_tonnes, a.starts_on as offer_starts_on,
                   a.ends_on as offer_ends_on, a.municipality_code as offer_place,
                   b.name as need_name, b.names as need_names, b.title as need_title, b.words as need_words, b.material as need_material,
                   b.quality as need_quality, b.tonnes_year as need_tonnes, b.starts_on as need_starts_on,
                   b.ends_on as need_ends_on, b.municipality_code as need_place
              from pair p
              join lateral (%s) a on true
              join lateral (%s) b on true
              left join lateral (
                   select s.until_on, s.reason, s.at from flows.pair_aside s
                    where s.region_id = :region and s.promoter_id = any(:mine) and s.offer_id = p.offer_id and s.need_id = p.need_id
                      and (s.until_on > :today
                           or s.reason is not null and s.offer_version = a.version and s.need_version = b.version)
                    order by s.at desc limit 1) s on true
             where not exists (select from flows.match m
                                where m.region_id = :region and m.offer_id = p.offer_id and m.need_id = p.need_id
                                  and m.state not in ('ended', 'failed'))
               and not %s
               and (s.at is not null) = :aside and %s
             order by s.at desc, alike desc, p.tenths desc, a.tonnes_year desc nulls last, p.offer_id, p.need_id
             limit :most offset :from
            """;

    private static final String FLOW = """
            select f.id, f.shown_id, f.version, f.retention, f.title, f.words, f.material, f.ewc, f.quality, f.tonnes_year, f.starts_on, f.ends_on,
                   f.municipality_code, coalesce(g.name, h.name) as name, %s as names, %s as followed
              from flows.flow f
              join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
              left join organisations.pub_organisation g on g.region_id = h.region_id and g.id = h.organisation_id
             where f.region_id = :region and f.id = %s and f.state = 'published' and f.expires_on >= :today and %s""";

    private final JdbcClient jdbc;
    private final Away away;
    private final Clock clock;

    Queue(JdbcClient jdbc, Away away, Clock clock) {
        this.jdbc = jdbc;
        this.away = away;
        this.clock = clock;
    }

    private record Row(
            UUID offerId,
            UUID needId,
            int tenths,
            int weights,
            boolean alike,
            @Nullable LocalDate untilOn,
            @Nullable String reason,
            boolean offerFollowed,
            boolean needFollowed,
            UUID offerShown,
            UUID needShown,
            String offerName,
            String offerNames,
            String offerTitle,
            String offerWords,
            String offerMaterial,
            String offerQuality,
            @Nullable BigDecimal offerTonnes,
            LocalDate offerStartsOn,
            @Nullable LocalDate offerEndsOn,
            String offerPlace,
            String needName,
            String needNames,
            String needTitle,
            String needWords,
            String needMaterial,
            String needQuality,
            @Nullable BigDecimal needTonnes,
            LocalDate needStartsOn,
            @Nullable LocalDate needEndsOn,
            String needPlace) {}

    /** Pairs with a company of the promoter's own: those of the same material first, and of those the best. @param page from 0; one more than a page where there are more */
    @Transactional(readOnly = true)
    public List<LikelyPair> own(Promoter by, int page) {
        String ofMine = """
                (c.flow_id = any(array(%1$s)) or c.other_id = any(array(%1$s)))
                """.formatted("""
                select f.id from flows.flow f
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                 where f.region_id = :region and f.state = 'published' and %s""".formatted(PairRepository.FOLLOWED));
        return pairs(by, ofMine, "(a.followed or b.followed)", false, PAGE + 1, page * PAGE, null, null);
    }

    /** Pairs of two companies of others, where they fit very well. */
    @Transactional(readOnly = true)
    public List<LikelyPair> others(Promoter by) {
        return pairs(by, "c.tenths >= " + STRONG, "not a.followed and not b.followed", false, PAGE, 0, null, null);
    }

    /** Those that the promoter, or a colleague, has put aside, the last first. */
    @Transactional(readOnly = true)
    public List<LikelyPair> aside(Promoter by) {
        String these = """
                ((c.flow_id, c.other_id) in (
                     select s.offer_id, s.need_id from flows.pair_aside s
                      where s.region_id = :region and s.promoter_id = any(:mine)
                      union all
                     select s.need_id, s.offer_id from flows.pair_aside s
                      where s.region_id = :region and s.promoter_id = any(:mine)))
                """;
        return pairs(by, these, "true", true, PAGE, 0, null, null);
    }

    @Transactional(readOnly = true)
    public Optional<LikelyPair> find(Promoter by, ShownId offer, ShownId need) {
        String these = """
                ((c.flow_id, c.other_id) in (
                     select o.id, n.id
                       from flows.flow o join flows.flow n on n.region_id = o.region_id and n.shown_id = :need
                      where o.region_id = :region and o.shown_id = :offer
                      union all
                     select n.id, o.id
                       from flows.flow o join flows.flow n on n.region_id = o.region_id and n.shown_id = :need
                      where o.region_id = :region and o.shown_id = :offer))
                """;
        return pairs(by, these, "true", false, 1, 0, offer.value(), need.value()).stream()
                .findFirst();
    }

    /** What has become of a pair that somebody has taken further; nothing that the promoter does not follow. */
    @Transactional(readOnly = true)
    public Optional<MatchId> taken(Promoter by, ShownId offer, ShownId need) {
        return jdbc.sql("""
                select m.id
                  from flows.flow o
                  join flows.flow n on n.region_id = o.region_id and n.shown_id = :need
                  join flows.match m on m.region_id = o.region_id and m.offer_id = o.id and m.need_id = n.id
                 where o.region_id = :region and o.shown_id = :offer and m.state not in ('ended', 'failed')
                   and exists (select from flows.match_side s
                                 join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                                where s.region_id = m.region_id and s.match_id = m.id and %s)
                """.formatted(PairRepository.FOLLOWED))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("offer", offer.value())
                .param("need", need.value())
                .query((row, _) -> new MatchId(row.getObject(1, UUID.class)))
                .optional();
    }

    private List<LikelyPair> pairs(
            Promoter by,
            String which,
            String whose,
            boolean aside,
            int most,
            int from,
            @Nullable UUID offer,
            @Nullable UUID need) {
        String seen = PairRepository.SEEN_BY_PROMOTER;
        String followed = PairRepository.FOLLOWED;
        String names = Masked.names("g", "h");
        return jdbc
                .sql(SELECT.formatted(
                        which,
                        ALIKE,
                        FLOW.formatted(names, followed, "p.offer_id", seen),
                        FLOW.formatted(names, followed, "p.need_id", seen),
                        MatchRepository.tried("a", "b"),
                        whose))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("today", LocalDate.now(clock))
                .param("aside", aside)
                .param("most", most)
                .param("from", from)
                .param("offer", offer)
                .param("need", need)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(this::pair)
                .toList();
    }

    private LikelyPair pair(Row row) {
        var pairing = new Pairing(
                row.offerId(),
                row.needId(),
                BigDecimal.valueOf(row.tenths(), 1),
                row.weights(),
                away.tens(row.offerPlace(), row.needPlace()));
        return new LikelyPair(
                pairing,
                row.alike(),
                row.untilOn(),
                row.reason() == null ? null : Reason.of(row.reason()),
                new LikelyPair.Part(
                        new ShownId(row.offerShown()),
                        Shown.of(
                                row.offerFollowed() ? "" : row.offerNames(),
                                row.offerTitle(),
                                row.offerWords(),
                                row.offerMaterial(),
                                row.offerQuality(),
                                row.offerTonnes(),
                                row.offerStartsOn(),
                                row.offerEndsOn()),
                        row.offerFollowed() ? row.offerName() : null),
                new LikelyPair.Part(
                        new ShownId(row.needShown()),
                        Shown.of(
                                row.needFollowed() ? "" : row.needNames(),
                                row.needTitle(),
                                row.needWords(),
                                row.needMaterial(),
                                row.needQuality(),
                                row.needTonnes(),
                                row.needStartsOn(),
                                row.needEndsOn()),
                        row.needFollowed() ? row.needName() : null));
    }

    private record LonelyRow(
            UUID id,
            String direction,
            String title,
            String words,
            String material,
            String quality,
            @Nullable BigDecimal tonnesYear,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String name) {}

    /** What the promoter's own companies have published and nothing fits, the newest first. */
    @Transactional(readOnly = true)
    public List<LonelyFlow> lonely(Promoter by) {
        return jdbc
                .sql("""
                select f.id, f.direction, f.title, f.words, f.material, f.quality, f.tonnes_year, f.starts_on, f.ends_on,
                       coalesce(o.name, h.name) as name
                  from flows.holder h
                  join flows.flow f on f.region_id = h.region_id and f.holder_id = h.id
                  left join organisations.pub_organisation o on o.region_id = h.region_id and o.id = h.organisation_id
                 where h.region_id = :region and f.state = 'published' and f.expires_on >= :today and %s and %s
                   and not exists (select from flows.candidate c
                                     join flows.flow a on a.region_id = c.region_id and a.direction = 'offer'
                                                      and a.id in (c.flow_id, c.other_id)
                                     join flows.flow b on b.region_id = c.region_id and b.direction = 'need'
                                                      and b.id in (c.flow_id, c.other_id)
                                    where c.region_id = f.region_id and (c.flow_id = f.id or c.other_id = f.id) and not %s)
                   and not exists (select from flows.match_side s
                                     join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                                    where s.region_id = f.region_id and s.flow_id = f.id
                                      and m.state not in ('ended', 'failed'))
                 order by f.changed_at desc, f.id
                 limit :most
                """.formatted(
                        PairRepository.FOLLOWED, PairRepository.SEEN_BY_PROMOTER, MatchRepository.tried("a", "b")))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("today", LocalDate.now(clock))
                .param("most", PAGE)
                .query(Rows.as(LonelyRow.class))
                .list()
                .stream()
                .map(row -> new LonelyFlow(
                        row.id(),
                        Side.of(row.direction()),
                        new Shown(
                                row.title(),
                                row.words(),
                                row.material(),
                                row.quality(),
                                row.tonnesYear(),
                                row.startsOn(),
                                row.endsOn()),
                        row.name()))
                .toList();
    }

    /** Puts a pair aside until a day. */
    public void snooze(Promoter by, Pairing pair, LocalDate until) {
        aside(by, pair, until, null);
    }

    /** It does not fit, as the promoter knows; until one of the flows changes. */
    public void refuse(Promoter by, Pairing pair, Reason why) {
        aside(by, pair, null, why);
    }

    /** Takes back that a pair was put aside, so that it stands among the others again. */
    public void restore(Promoter by, ShownId offer, ShownId need) {
        int restored = jdbc.sql("""
                delete from flows.pair_aside s
                 using flows.flow o, flows.flow n
                 where s.region_id = :region and s.promoter_id = any(:mine) and s.offer_id = o.id and s.need_id = n.id
                   and o.region_id = s.region_id and o.shown_id = :offer and n.region_id = s.region_id and n.shown_id = :need
                """)
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("offer", offer.value())
                .param("need", need.value())
                .update();
        if (restored == 0) {
            throw new NoSuchElementException("Nothing that they have put aside");
        }
    }

    private void aside(Promoter by, Pairing pair, @Nullable LocalDate until, @Nullable Reason why) {
        jdbc.sql("""
                insert into flows.pair_aside (region_id, promoter_id, offer_id, need_id, offer_version, need_version, until_on, reason,
                                              by_id, at)
                select :region, :promoter, o.id, n.id, o.version, n.version, :until, :reason, :by, :at
                  from flows.flow o
                  join flows.flow n on n.region_id = o.region_id and n.id = :need
                 where o.region_id = :region and o.id = :offer
                on conflict (region_id, promoter_id, offer_id, need_id) do update
                   set offer_version = excluded.offer_version, need_version = excluded.need_version, until_on = excluded.until_on,
                       reason = excluded.reason, by_id = excluded.by_id, at = excluded.at
                """)
                .param("region", by.region().value())
                .param("promoter", by.organisations().getFirst())
                .param("offer", pair.offer())
                .param("need", pair.need())
                .param("until", until)
                .param("reason", why == null ? null : why.code())
                .param("by", by.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
