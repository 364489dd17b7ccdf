package se.framsteg.flows.brokering;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.Side;
import se.framsteg.people.Member;
import se.framsteg.people.Promoter;
import se.framsteg.shell.tenancy.RegionId;

/** Which pairs of flows somebody sees, who is no part of them or of one only. */
@Repository
class PairRepository {
    /**
     * Whether a promoter sees the flow {@code f} of the holder {@code h}: a holder outside that they told of, what the county sees,
     * and what is for the companies of a round in which they follow one.
     */
    static final String SEEN_BY_PROMOTER = """
            (coalesce(h.promoter_id = any(:mine), false) or f.visibility in ('county', 'public')
             or f.visibility = 'cohort' and exists (select from programmes.pub_followed p
                                                     where p.region_id = f.region_id and p.cohort_id = any(h.cohorts)
                                                       and p.status in ('accepted', 'paused', 'participated')
                                                       and p.promoter_id = any(:mine)))""";

    /** Whether a promoter follows the company of the holder {@code h}, or told of it. */
    static final String FOLLOWED = """
            (coalesce(h.promoter_id = any(:mine), false)
             or exists (select from programmes.pub_followed p
                         where p.region_id = h.region_id and p.organisation_id = h.organisation_id
                           and p.status in ('accepted', 'paused', 'participated')
                           and p.promoter_id = any(:mine)))""";

    private final JdbcClient jdbc;

    PairRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSeen(Promoter by, Pairing pair, LocalDate today) {
        return jdbc.sql("""
                        select count(*) from flows.flow f
                          join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                         where f.region_id = :region and f.id in (:offer, :need)
                           and f.state = 'published' and f.expires_on >= :today and %s
                        """.formatted(SEEN_BY_PROMOTER))
                        .param("region", by.region().value())
                        .param("offer", pair.offer())
                        .param("need", pair.need())
                        .param("today", today)
                        .param("mine", by.onlyPromoters())
                        .query(Integer.class)
                        .single()
                == 2;
    }

    /** One of the two is of the asker's company; the other is published to it. */
    boolean isSeen(Member by, Pairing pair, LocalDate today) {
        return jdbc.sql("""
                select exists (
                    select from flows.holder a
                      join flows.flow mine on mine.region_id = a.region_id and mine.holder_id = a.id
                      join flows.flow f on f.region_id = a.region_id and f.id in (:offer, :need) and f.id <> mine.id
                      join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                     where a.region_id = :region and a.organisation_id = :organisation and mine.id in (:offer, :need)
                       and mine.state = 'published' and mine.expires_on >= :today
                       and f.state = 'published' and f.expires_on >= :today
                       and (f.visibility in ('county', 'public') or f.visibility = 'cohort' and a.cohorts && h.cohorts))
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("offer", pair.offer())
                .param("need", pair.need())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /** Whether one of two flows is of a company that a promoter follows, or of somebody that they told of. */
    boolean isFollowed(Promoter by, Pairing pair) {
        return jdbc.sql("""
                select exists (select from flows.flow f
                                 join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
                                where f.region_id = :region and f.id in (:offer, :need) and %s)
                """.formatted(FOLLOWED))
                .param("region", by.region().value())
                .param("offer", pair.offer())
                .param("need", pair.need())
                .param("mine", by.onlyPromoters())
                .query(Boolean.class)
                .single();
    }

    /** Whether a side is a promoter's to follow. */
    boolean isFollowed(Promoter by, MatchId match, Side side) {
        return jdbc.sql("""
                select exists (select from flows.match_side s
                                 join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                                where s.region_id = :region and s.match_id = :match and s.side = :side and %s)
                """.formatted(FOLLOWED))
                .param("region", by.region().value())
                .param("match", match.value())
                .param("side", side.code())
                .param("mine", by.onlyPromoters())
                .query(Boolean.class)
                .single();
    }

    /** Whether one of the sides is a promoter's to follow. */
    boolean isFollowed(Promoter by, MatchId match) {
        return jdbc.sql("""
                select exists (select from flows.match_side s
                                 join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                                where s.region_id = :region and s.match_id = :match and %s)
                """.formatted(FOLLOWED))
                .param("region", by.region().value())
                .param("match", match.value())
                .param("mine", by.onlyPromoters())
                .query(Boolean.class)
                .single();
    }

    /** Whether both sides are a promoter's to follow, or know each other and one is. */
    boolean knowsBoth(Promoter by, MatchId match) {
        return jdbc.sql("""
                select count(*) filter (where %1$s) = 2
                       or bool_or(%1$s) and bool_or(m.known_at is not null)
                  from flows.match_side s
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                 where s.region_id = :region and s.match_id = :match
                having count(*) = 2
                """.formatted(FOLLOWED))
                .param("region", by.region().value())
                .param("match", match.value())
                .param("mine", by.onlyPromoters())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    boolean isAsked(RegionId region, MatchId match, Side side) {
        return asked(region, match, side, "asked_at is not null");
    }

    /** Whether a side has been brought into a match that it could not be asked about, and has not answered. */
    boolean awaits(RegionId region, MatchId match, Side side) {
        return asked(region, match, side, """
                asked_at is null and exists (select from flows.match m
                                              where m.region_id = s.region_id and m.id = s.match_id
                                                and m.state in ('suggested', 'interest')
                                                and m.interest_of is distinct from s.side)""");
    }

    boolean hasDeclined(RegionId region, MatchId match, Side side) {
        return asked(region, match, side, "declined_at is not null");
    }

    private boolean asked(RegionId region, MatchId match, Side side, String so) {
        return jdbc.sql("""
                select exists (select from flows.match_side s
                                where s.region_id = :region and s.match_id = :match and s.side = :side and %s)
                """.formatted(so))
                .param("region", region.value())
                .param("match", match.value())
                .param("side", side.code())
                .query(Boolean.class)
                .single();
    }
}
