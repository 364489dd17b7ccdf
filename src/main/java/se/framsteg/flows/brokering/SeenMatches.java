package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Side;
import se.framsteg.people.Member;
import se.framsteg.shell.Rows;

/**
 * Matches as their sides see them. Who the other is leaves this class only when both have said yes, and how one reaches them only as
 * long as something may come of it.
 */
@Repository
@Transactional(readOnly = true)
public class SeenMatches {
    /** So many a company sees in its list, those that are open first. */
    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    SeenMatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID ownFlow,
            UUID otherFlow,
            String state,
            @Nullable String interestOf,
            @Nullable String reason,
            int km,
            BigDecimal score,
            Instant movedAt,
            boolean known,
            String side,
            @Nullable UUID organisationId,
            @Nullable UUID publishedBy,
            boolean ownPublished,
            String title,
            String words,
            String material,
            String quality,
            @Nullable BigDecimal tonnesYear,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String otherTitle,
            String otherWords,
            String otherMaterial,
            String otherQuality,
            @Nullable BigDecimal otherTonnesYear,
            LocalDate otherStartsOn,
            @Nullable LocalDate otherEndsOn,
            UUID otherHolder,
            @Nullable UUID otherOrganisation,
            String otherName,
            @Nullable String otherMunicipality,
            String otherContact,
            String otherNames,
            @Nullable Instant declinedAt,
            boolean published,
            @Nullable BigDecimal toConfirm,
            boolean proposed,
            @Nullable Instant otherAskedAt) {}

    public List<SeenMatch> of(Speaker by) {
        return query(by, "true", null);
    }

    /** Those in which it is the company's turn, and theirs who asks to take it. */
    public List<SeenMatch> waiting(Member by) {
        return of(Speaker.of(by)).stream()
                .filter(each -> each.mayDecide() && each.isMyTurn())
                .toList();
    }

    /** What is going on about one of the company's flows, by the other flow. */
    public Map<UUID, SeenMatch> about(Member by, FlowId flow) {
        return query(Speaker.of(by), "s.flow_id = :id and m.state not in ('ended', 'failed')", flow.value()).stream()
                .collect(Collectors.toMap(SeenMatch::otherFlow, Function.identity(), (one, _) -> one));
    }

    /** With which others one of the company's flows was brought together without anything coming of it, as both stand now. */
    public Set<UUID> tried(Member by, FlowId flow) {
        return Set.copyOf(jdbc.sql("""
                select case when o.id = :flow then n.id else o.id end
                  from flows.holder h
                  join flows.flow own on own.region_id = h.region_id and own.holder_id = h.id and own.id = :flow
                  join flows.match m on m.region_id = h.region_id and own.id in (m.offer_id, m.need_id)
                  join flows.flow o on o.region_id = m.region_id and o.id = m.offer_id
                  join flows.flow n on n.region_id = m.region_id and n.id = m.need_id
                 where h.region_id = :region and h.organisation_id = :organisation and %s
                """.formatted(MatchRepository.tried("o", "n")))
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("flow", flow.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list());
    }

    public Optional<SeenMatch> find(Speaker by, MatchId id) {
        return query(by, "m.id = :id", id.value()).stream().findFirst();
    }

    private List<SeenMatch> query(Speaker by, String which, @Nullable UUID id) {
        return jdbc
                .sql("""
                select m.id, s.flow_id as own_flow, t.flow_id as other_flow, m.state, m.interest_of, m.reason, m.km, m.score, m.moved_at, m.known_at is not null as known,
                       s.side, s.organisation_id, f.published_by,
                       f.heard or f.state = 'published' and f.expires_on >= :today as own_published,
                       s.title, s.words, s.material, s.quality, s.tonnes_year, s.starts_on, s.ends_on,
                       t.title as other_title, t.words as other_words, t.material as other_material,
                       t.quality as other_quality, t.tonnes_year as other_tonnes_year, t.starts_on as other_starts_on,
                       t.ends_on as other_ends_on, t.holder_id as other_holder, t.organisation_id as other_organisation,
                       coalesce(o.name, h.name) as other_name, c.name as other_municipality, h.contact as other_contact,
                       %s as other_names, s.declined_at,
                       g.heard or g.state = 'published' and g.expires_on >= :today as published,
                       (select sum(d.tonnes) from flows.delivery d
                         where d.region_id = m.region_id and d.match_id = m.id and d.state = 'told'
                           and d.side is distinct from s.side and (d.side is not null or s.organisation_id is not null)) as to_confirm,
                       exists (select from flows.match_proposal p
                                where p.region_id = m.region_id and p.match_id = m.id and p.state = 'waiting'
                                  and p.side <> s.side) as proposed, t.asked_at as other_asked_at
                  from flows.match_side s
                  join flows.match m on m.region_id = s.region_id and m.id = s.match_id
                  join flows.flow f on f.region_id = s.region_id and f.id = s.flow_id
                  join flows.match_side t on t.region_id = s.region_id and t.match_id = s.match_id and t.side <> s.side
                  join flows.flow g on g.region_id = t.region_id and g.id = t.flow_id
                  join flows.holder h on h.region_id = t.region_id and h.id = t.holder_id
                  join organisations.pub_municipality c on c.code = h.municipality_code
                  left join organisations.pub_organisation o on o.region_id = t.region_id and o.id = t.organisation_id
                 where s.region_id = :region and %s and %s
                 order by m.state in ('ended', 'failed'), m.moved_at desc, m.id, s.side desc
                 limit :most
                """.formatted(Masked.names("o", "h"), MatchRepository.SPOKEN_FOR, which))
                .param("region", by.region().value())
                .param("companies", by.companies())
                .param("promoters", by.promoters())
                .param("only", by.only())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(row -> seen(by, row))
                .toList();
    }

    private static SeenMatch seen(Speaker by, Row row) {
        boolean open = Stage.of(row.state(), row.interestOf(), row.reason()).isOpen();
        return new SeenMatch(
                new MatchId(row.id()),
                row.ownFlow(),
                row.otherFlow(),
                Stage.of(row.state(), row.interestOf(), row.reason()),
                Side.of(row.side()),
                row.organisationId(),
                row.organisationId() == null || by.lead() || by.person().value().equals(row.publishedBy()),
                new Shown(
                        row.title(),
                        row.words(),
                        row.material(),
                        row.quality(),
                        row.tonnesYear(),
                        row.startsOn(),
                        row.endsOn()),
                other(row),
                Shown.tens(row.km()),
                row.score(),
                row.movedAt(),
                row.known()
                        ? new SeenMatch.Party(
                                row.otherHolder(),
                                row.otherOrganisation(),
                                row.otherName(),
                                row.otherMunicipality() == null ? "" : row.otherMunicipality(),
                                open ? row.otherContact() : "")
                        : null,
                row.declinedAt(),
                row.ownPublished(),
                row.published(),
                row.toConfirm(),
                row.proposed(),
                row.otherAskedAt());
    }

    private static Shown other(Row row) {
        boolean open = Stage.of(row.state(), row.interestOf(), row.reason()).isOpen();
        return row.known() || open
                ? Shown.of(
                        row.known() ? "" : row.otherNames(),
                        row.otherTitle(),
                        row.otherWords(),
                        row.otherMaterial(),
                        row.otherQuality(),
                        row.otherTonnesYear(),
                        row.otherStartsOn(),
                        row.otherEndsOn())
                : Shown.gone(row.otherMaterial(), row.otherStartsOn());
    }
}
