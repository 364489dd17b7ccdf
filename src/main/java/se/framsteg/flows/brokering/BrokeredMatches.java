package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.Side;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Rows;

/** The matches that promoters follow: those with a company of theirs, or a holder outside that they told of. */
@Repository
@Transactional(readOnly = true)
public class BrokeredMatches {
    /** So many stand in the list of what is going on. */
    static final int MOST = 100;

    private final JdbcClient jdbc;

    BrokeredMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            UUID id,
            String state,
            @Nullable String interestOf,
            @Nullable String reason,
            BigDecimal score,
            int km,
            Instant movedAt,
            boolean known,
            String side,
            String title,
            String words,
            String material,
            String quality,
            @Nullable BigDecimal tonnesYear,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String name,
            String names,
            boolean outside,
            boolean speaks,
            boolean followed,
            @Nullable Instant askedAt) {}

    /** Those that are open, what has waited longest first. */
    public List<BrokeredMatch> open(Promoter by) {
        return query(by, "m.state not in ('ended', 'failed')", null);
    }

    public Optional<BrokeredMatch> find(Promoter by, MatchId id) {
        return query(by, "m.id = :id", id).stream().findFirst();
    }

    private List<BrokeredMatch> query(Promoter by, String which, @Nullable MatchId id) {
        List<Row> rows = jdbc.sql("""
                with mine as (
                    select m.region_id, m.id from flows.match m
                     where m.region_id = :region and %1$s
                       and exists (select from flows.match_side s
                                     join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                                    where s.region_id = m.region_id and s.match_id = m.id and %2$s)
                     order by m.moved_at, m.id
                     limit :most)
                select m.id, m.state, m.interest_of, m.reason, m.score, m.km, m.moved_at, m.known_at is not null as known,
                       s.side, s.title, s.words, s.material, s.quality, s.tonnes_year, s.starts_on, s.ends_on,
                       coalesce(o.name, h.name) as name, %3$s as names, s.organisation_id is null as outside,
                       h.promoter_id is not null and h.promoter_id = any(:mine) as speaks, %2$s as followed, s.asked_at
                  from mine
                  join flows.match m on m.region_id = mine.region_id and m.id = mine.id
                  join flows.match_side s on s.region_id = m.region_id and s.match_id = m.id
                  join flows.holder h on h.region_id = s.region_id and h.id = s.holder_id
                  left join organisations.pub_organisation o on o.region_id = s.region_id and o.id = s.organisation_id
                 order by m.moved_at, m.id, s.side desc
                """.formatted(which, PairRepository.FOLLOWED, Masked.names("o", "h")))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .param("id", id == null ? null : id.value())
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
        return IntStream.range(0, rows.size() / 2)
                .mapToObj(i -> match(rows.get(2 * i), rows.get(2 * i + 1)))
                .toList();
    }

    private static BrokeredMatch match(Row offer, Row need) {
        return new BrokeredMatch(
                new MatchId(offer.id()),
                Stage.of(offer.state(), offer.interestOf(), offer.reason()),
                offer.score(),
                Shown.tens(offer.km()),
                offer.movedAt(),
                offer.known() || offer.followed() && need.followed(),
                part(offer),
                part(need));
    }

    private static BrokeredMatch.Part part(Row row) {
        boolean named = row.known() || row.followed();
        return new BrokeredMatch.Part(
                Side.of(row.side()),
                named || Stage.of(row.state(), row.interestOf(), row.reason()).isOpen()
                        ? Shown.of(
                                named ? "" : row.names(),
                                row.title(),
                                row.words(),
                                row.material(),
                                row.quality(),
                                row.tonnesYear(),
                                row.startsOn(),
                                row.endsOn())
                        : Shown.gone(row.material(), row.startsOn()),
                named ? row.name() : null,
                row.outside(),
                row.speaks(),
                row.askedAt());
    }
}
