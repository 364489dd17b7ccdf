package se.framsteg.plan.adoption;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/** Links by which those who decide read a version and answer, without an account. Opening one does nothing. */
@Repository
@Transactional
public class BallotLinks {
    private static final int TRIES = 10;
    private static final int CODES_AN_HOUR = 40;

    /** Nobody, and nobody's address, has more of them open. */
    private static final int MOST_BALLOTS = 50;

    /** So many questions one version has room for. */
    private static final int MOST_QUESTIONS = 100;

    private final JdbcClient jdbc;
    private final VersionRepository versions;
    private final BallotRepository ballots;
    private final Members members;
    private final ClientLimits limits;
    private final BallotReceipts receipts;
    private final BoardNews news;
    private final Secret secret;
    private final Clock clock;

    BallotLinks(
            JdbcClient jdbc,
            VersionRepository versions,
            BallotRepository ballots,
            Members members,
            ClientLimits limits,
            BallotReceipts receipts,
            BoardNews news,
            Secret secret,
            Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.ballots = ballots;
        this.members = members;
        this.limits = limits;
        this.receipts = receipts;
        this.news = news;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID organisationId,
            UUID versionId,
            UUID personId,
            String name,
            String does,
            String asker,
            UUID askedBy,
            LocalDate closesOn,
            String state,
            String said,
            @Nullable Instant saidAt,
            String unsentQuestion,
            String unsentWords) {}

    /** What the holder of a link has written and not sent. */
    public record Unsent(String question, String words) {}

    /** What a link opens. @param saidAt when it was answered; null before that @param asker who sent it, by name */
    public record Held(
            Ballot ballot,
            @Nullable Instant saidAt,
            Unsent unsent,
            Version version,
            RegionId region,
            UUID organisation,
            String asker,
            UUID askedBy) {
        /** Whether it may still be answered. */
        public boolean isOpen(LocalDate today) {
            return version.isPutForward() && !today.isAfter(ballot.closesOn());
        }

        /** Whether what was decided may still be read by it. */
        public boolean mayBeRead(LocalDate today) {
            return version.settled()
                    .filter(each -> !today.isAfter(each.readUntil()))
                    .isPresent();
        }
    }

    /** Empty when it was taken back, or never was. */
    @Transactional(readOnly = true)
    public Optional<Held> holder(RegionId region, String token) {
        return jdbc.sql("""
                select b.id, b.organisation_id, b.version_id, b.person_id, p.name, b.does, a.name as asker, b.asked_by, b.closes_on, b.state, b.said,
                       b.said_at, b.unsent_question, b.unsent_words
                  from plan.ballot b
                  join people.pub_person p on p.id = b.person_id
                  join people.pub_person a on a.id = b.asked_by
                 where b.region_id = :region and b.token_hash = :hash and b.state <> 'withdrawn'
                """)
                .param("region", region.value())
                .param("hash", BallotLink.hash(secret, token))
                .query(Rows.as(Row.class))
                .optional()
                .flatMap(row -> versions.find(region, row.organisationId(), new VersionId(row.versionId()))
                        .map(version -> new Held(
                                ballot(row),
                                row.saidAt(),
                                new Unsent(row.unsentQuestion(), row.unsentWords()),
                                version,
                                region,
                                row.organisationId(),
                                row.asker(),
                                row.askedBy())));
    }

    private static Ballot ballot(Row row) {
        return new Ballot(
                row.id(),
                row.personId(),
                row.name(),
                row.does(),
                row.closesOn(),
                Ballot.State.of(row.state()),
                row.said(),
                true);
    }

    @Transactional(readOnly = true)
    public List<BoardQuestion> questions(Held held) {
        return ballots.questions(
                held.region().value(), held.organisation(), held.version().id());
    }

    /** The version that has come after the one a link is for: the one that holds, else the newest; empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<VersionLine> later(Held held) {
        List<VersionLine> after = versions.lines(held.region(), held.organisation()).stream()
                .filter(each -> each.number() > held.version().number())
                .toList();
        return after.stream()
                .filter(each -> each.decision()
                        .filter(decision -> decision.outcome().isAdopted())
                        .isPresent())
                .findFirst()
                .or(() -> after.stream().findFirst());
    }

    /**
     * @param words what they want said of it, where they have a reservation
     * @param unsent what stays in the boxes beside it
     */
    public void say(Held held, boolean approves, String words, Unsent unsent) {
        open(held);
        int said = jdbc.sql("""
                update plan.ballot set state = :state, said = :said, said_at = :at, unsent_question = :question, unsent_words = :words
                 where region_id = :region and id = :id and state <> 'withdrawn'
                """)
                .param("region", held.region().value())
                .param("id", held.ballot().id())
                .param("state", approves ? "approved" : "reserved")
                .param("said", approves ? "" : words)
                .param("at", Timestamp.from(clock.instant()))
                .param("question", unsent.question())
                .param("words", unsent.words())
                .update();
        if (said == 0) {
            throw new NoSuchElementException("The link was taken back");
        }
        receipts.send(held, approves ? Ballot.State.APPROVED : Ballot.State.RESERVED);
        if (!approves) {
            news.reserved(held, words);
        }
    }

    /** @param words of a reservation that stay in their box */
    public void ask(Held held, String text, String words) {
        open(held);
        jdbc.sql("""
                update plan.ballot set unsent_question = '', unsent_words = :words
                 where region_id = :region and id = :id and state <> 'withdrawn'
                """)
                .param("region", held.region().value())
                .param("id", held.ballot().id())
                .param("words", words)
                .update();
        int asked = jdbc.sql("""
                insert into plan.board_question (region_id, id, organisation_id, version_id, person_id, text, asked_at)
                select :region, :id, :organisation, :version, :person, :text, :at
                 where (select count(*) from plan.board_question where region_id = :region and version_id = :version) < :most
                """)
                .param("region", held.region().value())
                .param("id", Ids.next())
                .param("organisation", held.organisation())
                .param("version", held.version().id().value())
                .param("person", held.ballot().personId())
                .param("text", text)
                .param("at", Timestamp.from(clock.instant()))
                .param("most", MOST_QUESTIONS)
                .update();
        if (asked > 0) {
            news.asked(held, text);
        }
    }

    /** Nothing is said after the decision: the version is held until the answer is kept. */
    private void open(Held held) {
        versions.hold(held.organisation());
        boolean open = versions.find(
                        held.region(), held.organisation(), held.version().id())
                .filter(version -> version.isPutForward()
                        && !LocalDate.now(clock).isAfter(held.ballot().closesOn()))
                .isPresent();
        if (!open) {
            throw new NoSuchElementException("It has been decided on");
        }
    }

    private record Tried(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /** The token that a code gives to who says whose it is; empty where it is none of theirs, which is counted. */
    public Optional<String> enter(RegionId region, String client, String who, String code) {
        if (!limits.may(region, "code", client, CODES_AN_HOUR)) {
            return Optional.empty();
        }
        String digits = code.replaceAll("\\s", "");
        List<Tried> tried = tried(region, who.strip());
        Optional<Tried> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(each.codeHash(), BallotLink.code(secret, each.id(), digits)))
                .findFirst();
        right.ifPresent(_ -> giveBack(region, tried));
        return right.flatMap(each -> BallotLink.open(secret, each.linkSealed())).map(BallotLink::token);
    }

    /** The open ones of who it is, each with this try counted before anybody compares. */
    private List<Tried> tried(RegionId region, String who) {
        UUID[] persons = MailAddress.isWritten(who)
                ? members.at(who).stream().map(PersonId::value).toArray(UUID[]::new)
                : new UUID[0];
        return jdbc.sql("""
                with open as (
                    select id from plan.ballot
                     where region_id = :region and state <> 'withdrawn' and closes_on >= :today and tries < :tries
                       and person_id = any(:persons)
                     order by asked_at desc, id
                     limit :most
                       for update)
                update plan.ballot b set tries = tries + 1 from open
                 where b.region_id = :region and b.id = open.id and b.tries < :tries
                returning b.id, b.code_hash, b.link_sealed
                """)
                .param("region", region.value())
                .param("today", LocalDate.now(clock))
                .param("tries", TRIES)
                .param("persons", persons)
                .param("most", MOST_BALLOTS)
                .query(Rows.as(Tried.class))
                .list();
    }

    /** A right code was no try, of this ballot or of others at the same address. */
    private void giveBack(RegionId region, List<Tried> tried) {
        jdbc.sql("update plan.ballot set tries = tries - 1 where region_id = :region and id = any(:ids)")
                .param("region", region.value())
                .param("ids", tried.stream().map(Tried::id).toArray(UUID[]::new))
                .update();
    }
}
