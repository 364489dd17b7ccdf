package se.framsteg.plan.parts;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.plan.ActionId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The six-digit code of a part, for who reads the letter on another device: gives the link, to who says whose it is. After ten
 * wrong ones the code is worth nothing any more, and a network that tries many waits for the next hour; links still work.
 */
@Repository
@Transactional
public class PartCodes implements Tidying {
    static final int TRIES = 10;
    static final int CODES_OF_CLIENT = 40;

    /** At more companies than this nobody has a part. */
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    PartCodes(JdbcClient jdbc, RegionDirectory regions, Members members, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(UUID id, byte[] codeHash, byte[] linkSealed, LocalDate untilOn) {}

    /** The token of the link; empty where the code is none of theirs, which is counted, or the client has tried too many. */
    public Optional<String> enter(RegionId region, String client, String address, String code) {
        if (!mayTry(region, client) || !MailAddress.isWritten(address.strip())) {
            return Optional.empty();
        }
        List<Row> tried = tried(region, members.at(address.strip()));
        String digits = code.replaceAll("\\s", "");
        Optional<Row> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(each.codeHash(), SealedPart.code(secret, each.id(), digits)))
                .findFirst();
        if (right.isPresent()) {
            giveBack(region, tried);
        }
        return right.flatMap(row -> SealedPart.open(secret, row.linkSealed(), row.untilOn()))
                .map(LinkToPart::token);
    }

    /** The links of who it is, each with this try counted before anybody compares: two at once are two. */
    private List<Row> tried(RegionId region, List<PersonId> persons) {
        return jdbc.sql("""
                with open as (
                    select id from plan.part_link
                     where region_id = :region and person_id = any(:persons) and until_on >= :today
                       and withdrawn_at is null and tries < :tries
                     order by made_at desc, id
                     limit :most
                       for update)
                update plan.part_link l set tries = tries + 1 from open
                 where l.region_id = :region and l.id = open.id and l.tries < :tries
                returning l.id, l.code_hash, l.link_sealed, l.until_on
                """)
                .param("region", region.value())
                .param("today", LocalDate.now(clock))
                .param("tries", TRIES)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.as(Row.class))
                .list();
    }

    /** A right code was no try. */
    private void giveBack(RegionId region, List<Row> tried) {
        jdbc.sql("""
                update plan.part_link set tries = tries - 1 where region_id = :region and id = any(:ids)
                """)
                .param("region", region.value())
                .param("ids", tried.stream().map(Row::id).toArray(UUID[]::new))
                .update();
    }

    /** Counts a code that this client tries in this hour; false when there have been too many. */
    private boolean mayTry(RegionId region, String client) {
        return counted(region, HexFormat.of().formatHex(secret.hash("part-rate", client), 0, 16)) <= CODES_OF_CLIENT;
    }

    /**
     * Whether it may be told of an action that somebody waits for help with it: once in an hour, however often it is said; and once
     * that it is done, which is for somebody else to hear.
     */
    boolean mayTell(RegionId region, ActionId action, Need.Kind kind) {
        String what = kind == Need.Kind.DONE ? "done " : "need ";
        return counted(region, what + action.value()) == 1;
    }

    private int counted(RegionId region, String subject) {
        return jdbc.sql("""
                insert into plan.part_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                .param("region", region.value())
                .param("subject", subject)
                .param("since", Timestamp.from(clock.instant().truncatedTo(HOURS)))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from plan.part_rate where region_id = :region and since < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(2, DAYS)))
                    .update();
        });
    }
}
