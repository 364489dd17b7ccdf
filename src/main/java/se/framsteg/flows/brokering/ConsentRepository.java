package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.Side;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Who at the sides of a match said yes in a call, for callers that have found the match to be theirs. */
@Repository
class ConsentRepository {
    private final JdbcClient jdbc;

    ConsentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String side, String who, LocalDate saidOn) {}

    Map<Side, Consent> of(RegionId region, MatchId match) {
        return jdbc
                .sql("""
                select side, who, said_on from flows.match_consent where region_id = :region and match_id = :match
                """)
                .param("region", region.value())
                .param("match", match.value())
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .collect(Collectors.toMap(row -> Side.of(row.side()), row -> new Consent(row.who(), row.saidOn())));
    }

    Optional<Consent> find(RegionId region, MatchId match, Side side) {
        return Optional.ofNullable(of(region, match).get(side));
    }

    void note(RegionId region, MatchId match, Side side, Consent consent, PersonId by, Instant now) {
        jdbc.sql("""
                insert into flows.match_consent (region_id, match_id, side, who, said_on, noted_by, noted_at)
                values (:region, :match, :side, :who, :on, :by, :at)
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("side", side.code())
                .param("who", consent.who())
                .param("on", consent.on())
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .update();
    }

    private record Step(UUID subject, String who, LocalDate saidOn) {}

    /** Who of a side said yes to what: by proposal, or by delivery. */
    Map<UUID, Consent> steps(RegionId region, MatchId match, Side side) {
        return jdbc
                .sql("""
                select coalesce(proposal_id, delivery_id) as subject, who, said_on from flows.step_consent
                 where region_id = :region and match_id = :match and side = :side
                 order by noted_at desc
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("side", side.code())
                .query(Rows.as(Step.class))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Step::subject, row -> new Consent(row.who(), row.saidOn()), (newer, _) -> newer));
    }

    void noteProposal(Speaker by, Match match, UUID proposal, Consent consent, Instant now) {
        note(by, match, proposal, null, consent, now);
    }

    void noteDelivery(Speaker by, Match match, UUID delivery, Consent consent, Instant now) {
        note(by, match, null, delivery, consent, now);
    }

    private void note(
            Speaker by, Match match, @Nullable UUID proposal, @Nullable UUID delivery, Consent consent, Instant now) {
        jdbc.sql("""
                insert into flows.step_consent (region_id, id, match_id, side, proposal_id, delivery_id, who, said_on, noted_by, noted_at)
                values (:region, :id, :match, :side, :proposal, :delivery, :who, :on, :by, :at)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("match", match.id().value())
                .param("side", match.mine().code())
                .param("proposal", proposal)
                .param("delivery", delivery)
                .param("who", consent.who())
                .param("on", consent.on())
                .param("by", by.person().value())
                .param("at", Timestamp.from(now))
                .update();
    }

    /**
     * Takes back what was noted, where the two have written nothing to each other and nothing that was told of a delivery stands.
     *
     * @return whether they were made known to each other by that alone
     */
    boolean takeBack(RegionId region, MatchId match) {
        return jdbc.sql("""
                        delete from flows.match_consent c
                         where c.region_id = :region and c.match_id = :match
                           and not exists (select from flows.match_step
                                            where region_id = c.region_id and match_id = c.match_id and side = c.side
                                              and what = 'yes')
                           and not exists (select from flows.match_message
                                            where region_id = c.region_id and match_id = c.match_id)
                           and not exists (select from flows.match_proposal
                                            where region_id = c.region_id and match_id = c.match_id)
                           and not exists (select from flows.delivery
                                            where region_id = c.region_id and match_id = c.match_id
                                              and state in ('told', 'confirmed'))
                        """)
                        .param("region", region.value())
                        .param("match", match.value())
                        .update()
                > 0;
    }

    /** The side that has said yes itself, where only one has. */
    Optional<Side> saidYes(RegionId region, MatchId match) {
        var sides = jdbc.sql("""
                select distinct side from flows.match_step
                 where region_id = :region and match_id = :match and what = 'yes' and side is not null
                """)
                .param("region", region.value())
                .param("match", match.value())
                .query((row, _) -> Side.of(row.getString(1)))
                .list();
        return sides.size() == 1 ? Optional.of(sides.getFirst()) : Optional.empty();
    }

    /** Names of those who said yes about what has been over since before a day. */
    void forget(RegionId region, Instant before) {
        jdbc.sql("""
                update flows.match_consent c set who = ''
                  from flows.match m
                 where c.region_id = :region and c.noted_at < :before and c.who <> ''
                   and m.region_id = c.region_id and m.id = c.match_id and m.state in ('ended', 'failed') and m.moved_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
        jdbc.sql("""
                update flows.step_consent c set who = ''
                  from flows.match m
                 where c.region_id = :region and c.noted_at < :before and c.who <> ''
                   and m.region_id = c.region_id and m.id = c.match_id and m.state in ('ended', 'failed') and m.moved_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
