package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.Side;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What the sides of a match write and propose to each other, for callers that have found the match to be theirs. */
@Repository
class DialogueRepository {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    DialogueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record MessageRow(String side, String by, String words, Instant at) {}

    /** The newest ones, oldest first. */
    List<Message> messages(RegionId region, MatchId match) {
        return jdbc
                .sql("""
                select side, by, case words when '' then '…' else words end as words, at from (
                    select t.id, t.side, p.name as by, t.words, t.at
                      from flows.match_message t join people.pub_person p on p.id = t.person_id
                     where t.region_id = :region and t.match_id = :match
                     order by t.id desc limit :most) newest
                 order by id
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("most", MOST)
                .query(Rows.as(MessageRow.class))
                .list()
                .stream()
                .map(row -> new Message(Side.of(row.side()), row.by(), row.words(), row.at()))
                .toList();
    }

    boolean hasWritten(RegionId region, MatchId match, Side side, Instant since) {
        return jdbc.sql("""
                select exists (select from flows.match_message
                                where region_id = :region and match_id = :match and side = :side and at > :since)
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("side", side.code())
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** False where so many have been written that there is no room for more today. */
    boolean write(Speaker by, Match match, String words, Instant now, Instant day, int mostInDay) {
        return jdbc.sql("""
                insert into flows.match_message (region_id, id, match_id, side, person_id, words, at)
                select :region, :id, :match, :side, :by, :words, :at
                 where (select count(*) from flows.match_message
                         where region_id = :region and match_id = :match and at > :day) < :most
                """)
                        .param("region", by.region().value())
                        .param("id", Ids.next())
                        .param("match", match.id().value())
                        .param("side", match.mine().code())
                        .param("by", by.person().value())
                        .param("words", words)
                        .param("at", Timestamp.from(now))
                        .param("day", Timestamp.from(day))
                        .param("most", mostInDay)
                        .update()
                == 1;
    }

    private record ProposalRow(
            UUID id,
            String kind,
            String side,
            String by,
            String words,
            @Nullable BigDecimal tonnes,
            @Nullable LocalDate fromOn,
            @Nullable BigDecimal priceSekT,
            Instant at,
            String state) {}

    /** Those that wait for an answer or were confirmed, newest first. */
    List<Proposal> proposals(RegionId region, MatchId match) {
        return jdbc
                .sql("""
                select q.id, q.kind, q.side, p.name as by, case q.words when '' then '…' else q.words end as words, q.tonnes,
                       q.from_on, q.price_sek_t, q.at, q.state
                  from flows.match_proposal q join people.pub_person p on p.id = q.person_id
                 where q.region_id = :region and q.match_id = :match and q.state <> 'replaced'
                 order by q.id desc limit :most
                """)
                .param("region", region.value())
                .param("match", match.value())
                .param("most", MOST)
                .query(Rows.as(ProposalRow.class))
                .list()
                .stream()
                .map(DialogueRepository::proposal)
                .toList();
    }

    private static Proposal proposal(ProposalRow row) {
        return new Proposal(
                row.id(),
                Proposal.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                Side.of(row.side()),
                row.by(),
                new Proposal.Terms(row.words(), row.tonnes(), row.fromOn(), row.priceSekT()),
                row.at(),
                Proposal.State.valueOf(row.state().toUpperCase(Locale.ROOT)));
    }

    Optional<Proposal> waiting(RegionId region, MatchId match, UUID id) {
        return proposals(region, match).stream()
                .filter(each -> each.id().equals(id) && each.isWaiting())
                .findFirst();
    }

    /** A new one takes the place of one of its kind that nobody has answered. @return its id */
    UUID propose(Speaker by, Match match, Proposal.Kind kind, Proposal.Terms terms, Instant now) {
        jdbc.sql("""
                update flows.match_proposal set state = 'replaced', ended_at = :at
                 where region_id = :region and match_id = :match and kind = :kind and state = 'waiting'
                """)
                .param("region", by.region().value())
                .param("match", match.id().value())
                .param("kind", kind.code())
                .param("at", Timestamp.from(now))
                .update();
        UUID id = Ids.next();
        jdbc.sql("""
                insert into flows.match_proposal (region_id, id, match_id, kind, side, person_id, words, tonnes, from_on, price_sek_t,
                                                  at, state)
                values (:region, :id, :match, :kind, :side, :by, :words, :tonnes, :from, :price, :at, 'waiting')
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("match", match.id().value())
                .param("kind", kind.code())
                .param("side", match.mine().code())
                .param("by", by.person().value())
                .param("words", terms.words())
                .param("tonnes", terms.tonnes())
                .param("from", terms.from())
                .param("price", terms.priceSekTonne())
                .param("at", Timestamp.from(now))
                .update();
        return id;
    }

    void end(RegionId region, UUID proposal, Proposal.State state, Instant now) {
        jdbc.sql("""
                update flows.match_proposal set state = :state, ended_at = :at
                 where region_id = :region and id = :id and state = 'waiting'
                """)
                .param("region", region.value())
                .param("id", proposal)
                .param("state", state.code())
                .param("at", Timestamp.from(now))
                .update();
    }
}
