package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.Side;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Matches as they are made and moved. Whoever moves one speaks for one of its sides; nobody else finds it here. */
@Repository
class MatchRepository {
    /** Whether the side {@code s} is one that the asker speaks for. */
    static final String SPOKEN_FOR = """
            (s.organisation_id = any(:companies)
             or s.organisation_id is null and exists (select from flows.holder h
                                                       where h.region_id = s.region_id and h.id = s.holder_id
                                                         and h.promoter_id = any(:promoters)))
            and (cast(:only as text) is null or s.side = :only)""";

    private final JdbcClient jdbc;

    MatchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            UUID offerId,
            UUID needId,
            String state,
            @Nullable String interestOf,
            @Nullable String reason,
            String side,
            @Nullable UUID publishedBy,
            boolean outside,
            @Nullable Instant knownAt,
            @Nullable Instant declinedAt,
            boolean otherDeclined,
            boolean published) {}

    /** The match, which nobody else moves until the transaction is over. */
    Match hold(Speaker by, MatchId id, LocalDate today) {
        lock(by.region(), id);
        return find(by, id, today).orElseThrow(() -> new NoSuchElementException("No match of theirs"));
    }

    /** Nobody else moves it until the transaction is over. */
    void lock(RegionId region, MatchId id) {
        jdbc.sql("select id from flows.match where region_id = :region and id = :id for update")
                .param("region", region.value())
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    private record Staged(
            String state,
            @Nullable String interestOf,
            @Nullable String reason) {}

    /** How far it has come, for callers that have found it to be theirs. */
    Stage stage(RegionId region, MatchId id) {
        Staged row = jdbc.sql(
                        "select state, interest_of, reason from flows.match where region_id = :region and id = :id")
                .param("region", region.value())
                .param("id", id.value())
                .query(Rows.as(Staged.class))
                .single();
        return Stage.of(row.state(), row.interestOf(), row.reason());
    }

    Optional<Match> find(Speaker by, MatchId id, LocalDate today) {
        return jdbc.sql("""
                select m.id, m.offer_id, m.need_id, m.state, m.interest_of, m.reason, s.side, f.published_by,
                       s.organisation_id is null as outside, m.known_at, s.declined_at,
                       exists (select from flows.match_side t
                                where t.region_id = s.region_id and t.match_id = s.match_id and t.side <> s.side
                                  and t.declined_at is not null) as other_declined,
                       not exists (select from flows.flow x
                                    where x.region_id = m.region_id and x.id in (m.offer_id, m.need_id)
                                      and (x.state <> 'published' or x.expires_on < :today)) as published
                  from flows.match m
                  join flows.match_side s on s.region_id = m.region_id and s.match_id = m.id
                  join flows.flow f on f.region_id = s.region_id and f.id = s.flow_id
                 where m.region_id = :region and m.id = :id and %s
                 order by s.side desc
                 limit 1
                """.formatted(SPOKEN_FOR))
                .param("region", by.region().value())
                .param("id", id.value())
                .param("companies", by.companies())
                .param("promoters", by.promoters())
                .param("only", by.only())
                .param("today", today)
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> match(by, row));
    }

    private static Match match(Speaker by, Row row) {
        boolean publisher = by.person().value().equals(row.publishedBy());
        return new Match(
                new MatchId(row.id()),
                row.offerId(),
                row.needId(),
                Stage.of(row.state(), row.interestOf(), row.reason()),
                Side.of(row.side()),
                row.outside(),
                row.outside() || by.lead() || publisher,
                row.knownAt(),
                row.declinedAt(),
                row.otherDeclined(),
                row.published());
    }

    /** The open match of a pair. */
    Optional<MatchId> open(RegionId region, Pairing pair) {
        return jdbc.sql("""
                select id from flows.match
                 where region_id = :region and offer_id = :offer and need_id = :need and state not in ('ended', 'failed')
                """)
                .param("region", region.value())
                .param("offer", pair.offer())
                .param("need", pair.need())
                .query(UUID.class)
                .optional()
                .map(MatchId::new);
    }

    /** Whether what is for a round only may be shown to the other: {@code o} and {@code n} are flows of {@code a} and {@code b}. */
    private static final String SHOWN_TO_BOTH =
            "('cohort' not in (o.visibility, n.visibility) or a.cohorts && b.cohorts)";

    /**
     * Whether an offer and a need were brought together, nothing came of it, and what each is of, how clean it is, how much, when and
     * where it goes are what they were; other words alone are no reason to ask again. What was taken back may be tried anew.
     *
     * @param offer what the flow is called in the query, as {@code need} is
     */
    static String tried(String offer, String need) {
        return """
            exists (select from flows.match m
                      join flows.match_side x on x.region_id = m.region_id and x.match_id = m.id and x.side = 'offer'
                      join flows.match_side y on y.region_id = m.region_id and y.match_id = m.id and y.side = 'need'
                     where m.region_id = :region and m.offer_id = %1$s.id and m.need_id = %2$s.id
                       and m.state = 'failed' and m.reason <> 'withdrawn'
                       and row (x.material, x.quality, x.retention, x.tonnes_year, x.starts_on, x.ends_on) is not distinct from
                           row (%1$s.material, %1$s.quality, %1$s.retention, %1$s.tonnes_year, %1$s.starts_on, %1$s.ends_on)
                       and row (y.material, y.quality, y.retention, y.tonnes_year, y.starts_on, y.ends_on) is not distinct from
                           row (%2$s.material, %2$s.quality, %2$s.retention, %2$s.tonnes_year, %2$s.starts_on, %2$s.ends_on))""".formatted(offer, need);
    }

    /**
     * Brings two flows together that are published to each other, and whose holders are not one; false where they are not, where they
     * have an open match, or where one failed between them and neither has changed since. Neither is taken back meanwhile.
     */
    boolean insert(RegionId region, MatchId id, Pairing pair, LocalDate today, Instant now) {
        return jdbc.sql("""
                with held as (
                select o.id as offer_id, n.id as need_id, o.version as offer_version, n.version as need_version
                  from flows.flow o
                  join flows.holder a on a.region_id = o.region_id and a.id = o.holder_id
                  join flows.flow n on n.region_id = o.region_id and n.id = :need and n.direction = 'need'
                  join flows.holder b on b.region_id = n.region_id and b.id = n.holder_id
                 where o.region_id = :region and o.id = :offer and o.direction = 'offer'
                   and o.state = 'published' and o.expires_on >= :today
                   and n.state = 'published' and n.expires_on >= :today
                   and a.undertaking_id <> b.undertaking_id and %s and not %s
                   for share of o, n)
                insert into flows.match (region_id, id, offer_id, need_id, offer_version, need_version, score, weights, km, state,
                                         made_at, moved_at)
                select :region, :id, offer_id, need_id, offer_version, need_version, :score, :weights, :km, 'suggested', :at, :at
                  from held
                on conflict do nothing
                """.formatted(SHOWN_TO_BOTH, tried("o", "n")))
                        .param("region", region.value())
                        .param("id", id.value())
                        .param("offer", pair.offer())
                        .param("need", pair.need())
                        .param("score", pair.score())
                        .param("weights", pair.weights())
                        .param("km", pair.km())
                        .param("today", today)
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** What is published of the two flows, kept with the match. */
    void insertSides(RegionId region, MatchId id) {
        jdbc.sql("""
                insert into flows.match_side (region_id, match_id, side, flow_id, holder_id, organisation_id, title, words, material,
                                              quality, retention, tonnes_year, starts_on, ends_on)
                select m.region_id, m.id, f.direction, f.id, h.id, h.organisation_id, f.title, f.words, f.material,
                       f.quality, f.retention, f.tonnes_year, f.starts_on, f.ends_on
                  from flows.match m
                  join flows.flow f on f.region_id = m.region_id and f.id in (m.offer_id, m.need_id)
                  join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                 where m.region_id = :region and m.id = :id
                """).param("region", region.value()).param("id", id.value()).update();
    }

    void move(RegionId region, MatchId id, Stage to, Instant now) {
        jdbc.sql("""
                update flows.match
                   set state = :state, interest_of = :interest, reason = :reason, moved_at = :at,
                       known_at = case when :known then coalesce(known_at, :at) else known_at end
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("state", to.code())
                .param(
                        "interest",
                        to instanceof Stage.Interest interest ? interest.of().code() : null)
                .param(
                        "reason",
                        to instanceof Stage.Failed failed ? failed.why().code() : null)
                .param("known", to instanceof Stage.Known)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** Whether it stands on what a promoter has heard of, and nothing that was shown. */
    boolean isHeard(RegionId region, MatchId id) {
        return jdbc.sql("""
                select exists (select from flows.match_side s
                                 join flows.flow f on f.region_id = s.region_id and f.id = s.flow_id and f.heard
                                where s.region_id = :region and s.match_id = :match)
                """)
                .param("region", region.value())
                .param("match", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Makes the two unknown to each other again. */
    void hide(RegionId region, MatchId id, Stage.Anonymous to, Instant now) {
        jdbc.sql("""
                update flows.match set state = :state, interest_of = :interest, moved_at = :at, known_at = null
                 where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("state", to.code())
                .param(
                        "interest",
                        to instanceof Stage.Interest interest ? interest.of().code() : null)
                .param("at", Timestamp.from(now))
                .update();
    }

    /** @param side whose step it is; null for a promoter's between the two, and for what comes about without anybody */
    void step(RegionId region, MatchId id, String what, @Nullable Side side, @Nullable PersonId by, Instant now) {
        jdbc.sql("""
                insert into flows.match_step (region_id, id, match_id, what, side, person_id, at)
                values (:region, :id, :match, :what, :side, :by, :at)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("match", id.value())
                .param("what", what)
                .param("side", side == null ? null : side.code())
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** An open match of somebody outside, whose sides know each other. */
    record Known(UUID id, String side) {}

    List<Known> known(Promoter by, HolderId holder) {
        return jdbc.sql("""
                select m.id, s.side from flows.match_side s
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id and h.promoter_id = any(:mine)
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                 where s.region_id = :region and s.holder_id = :holder and m.known_at is not null
                   and m.state not in ('ended', 'failed')
                 order by m.id
                   for update of m
                """)
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("holder", holder.value())
                .query(Rows.as(Known.class))
                .list();
    }

    /** Notes that a side has said no, or with null that it has taken that back. */
    void decline(RegionId region, MatchId id, Side side, @Nullable Instant at) {
        jdbc.sql("""
                update flows.match_side set declined_at = :at where region_id = :region and match_id = :id and side = :side
                """)
                .param("region", region.value())
                .param("id", id.value())
                .param("side", side.code())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /** Whether one of the two has said no and can still take it back. */
    boolean isDeclined(RegionId region, MatchId id) {
        return jdbc.sql("""
                select exists (select from flows.match_side
                                where region_id = :region and match_id = :id and declined_at is not null)
                """)
                .param("region", region.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** What is read of an open match whose sides do not know each other: who waits has said yes, and no no since. */
    private static final String NAMELESS = """
            m.id,
            case when not exists (select from flows.match_side d
                                   where d.region_id = m.region_id and d.match_id = m.id and d.side = m.interest_of
                                     and d.declined_at is not null)
                 then m.interest_of end as waits,
            exists (select from flows.match_side d
                     where d.region_id = m.region_id and d.match_id = m.id and d.declined_at is not null) as declined""";

    /** An open match whose sides do not know each other. @param waits the side that has said yes @param declined whether one has said no */
    record Nameless(UUID id, @Nullable String waits, boolean declined) {}

    /** Those to which a side said no before a moment, where nobody has said so since. */
    List<Nameless> declined(RegionId region, Instant before, int most) {
        return jdbc.sql("""
                select %s
                  from flows.match m
                 where m.region_id = :region and m.state in ('suggested', 'interest')
                   and (select max(s.declined_at) from flows.match_side s
                         where s.region_id = m.region_id and s.match_id = m.id) <= :before
                 order by m.id limit :most
                   for update of m
                """.formatted(NAMELESS))
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query(Rows.as(Nameless.class))
                .list();
    }

    /** Those of a flow, in the order in which all hold several: it is shown to others no more. */
    List<Nameless> nameless(RegionId region, UUID flow) {
        return jdbc.sql("""
                select %s from flows.match_side s
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                 where s.region_id = :region and s.flow_id = :flow and m.state in ('suggested', 'interest')
                 order by m.id
                   for update of m
                """.formatted(NAMELESS))
                .param("region", region.value())
                .param("flow", flow)
                .query(Rows.as(Nameless.class))
                .list();
    }

    /** An exchange that goes on, and the side whose flow was asked of. */
    record Talking(UUID id, String side) {}

    /** Exchanges of a flow whose sides know each other and that are not over. */
    List<Talking> talkingOf(RegionId region, UUID flow) {
        return jdbc.sql("""
                select m.id, s.side from flows.match_side s
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                 where s.region_id = :region and s.flow_id = :flow and m.known_at is not null
                   and m.state in ('mutual', 'dialogue', 'trial')
                 order by m.id
                """)
                .param("region", region.value())
                .param("flow", flow)
                .query(Rows.as(Talking.class))
                .list();
    }

    /** Those of which one flow is not published any more, or not to the other. @param flow of one only; null for all */
    List<Nameless> hidden(RegionId region, @Nullable UUID flow, LocalDate today, int most) {
        return jdbc.sql("""
                select %s
                  from flows.match m
                  join flows.flow o on o.region_id = m.region_id and o.id = m.offer_id
                  join flows.holder a on a.region_id = o.region_id and a.id = o.holder_id
                  join flows.flow n on n.region_id = m.region_id and n.id = m.need_id
                  join flows.holder b on b.region_id = n.region_id and b.id = n.holder_id
                 where m.region_id = :region and m.state in ('suggested', 'interest')
                   and (cast(:flow as uuid) is null or :flow in (m.offer_id, m.need_id))
                   and not (o.state = 'published' and o.expires_on >= :today and n.state = 'published' and n.expires_on >= :today
                            and a.undertaking_id <> b.undertaking_id and %s)
                 order by m.id limit :most
                   for update of m
                """.formatted(NAMELESS, SHOWN_TO_BOTH))
                .param("region", region.value())
                .param("flow", flow)
                .param("today", today)
                .param("most", most)
                .query(Rows.as(Nameless.class))
                .list();
    }
}
