package se.framsteg.voices.interviews;

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
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The link of whoever tells, and the six digits that give it on another device to who says whose it is. Opening one does
 * nothing. After ten wrong codes an interview's code is worth nothing; its link still works.
 */
@Repository
@Transactional
public class InterviewLinks implements Tidying {
    private static final int TRIES = 10;
    private static final int CODES_OF_CLIENT = 40;

    private final JdbcClient jdbc;
    private final InterviewRepository interviews;
    private final RegionDirectory regions;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    InterviewLinks(
            JdbcClient jdbc,
            InterviewRepository interviews,
            RegionDirectory regions,
            Members members,
            Secret secret,
            Clock clock) {
        this.jdbc = jdbc;
        this.interviews = interviews;
        this.regions = regions;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    /** What a link opens; empty when there never was one, or its time is over. */
    @Transactional(readOnly = true)
    public Optional<Speaker> holder(RegionId region, String token) {
        return interviews
                .held(region, InterviewLink.hash(secret, token), LocalDate.now(clock))
                .map(interview -> new Speaker(region, interview));
    }

    private record Tried(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /** The token that a code gives to whose address it is; empty where it is none of theirs, which is counted. */
    public Optional<String> enter(RegionId region, String client, String address, String code) {
        if (!mayTry(region, client) || !MailAddress.isWritten(address.strip())) {
            return Optional.empty();
        }
        List<Tried> tried = tried(region, members.at(address.strip()));
        String digits = code.replaceAll("\\s", "");
        Optional<Tried> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(
                        each.codeHash(), InterviewLink.code(secret, new InterviewId(each.id()), digits)))
                .findFirst();
        if (right.isPresent()) {
            giveBack(region, tried);
        }
        return right.flatMap(each -> InterviewLink.open(secret, each.linkSealed()))
                .map(InterviewLink::token);
    }

    /** The open ones of who it is, each with this try counted before anybody compares: two at once are two. */
    private List<Tried> tried(RegionId region, List<PersonId> persons) {
        return jdbc.sql("""
                with open as (
                    select id from voices.interview
                     where region_id = :region and person_id = any(:persons) and until_on >= :today
                       and state in ('asked', 'approved', 'published') and tries < :tries
                     order by asked_at desc, id
                     limit 50
                       for update)
                update voices.interview i set tries = tries + 1 from open
                 where i.region_id = :region and i.id = open.id and i.tries < :tries
                returning i.id, i.code_hash, i.link_sealed
                """)
                .param("region", region.value())
                .param("today", LocalDate.now(clock))
                .param("tries", TRIES)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.as(Tried.class))
                .list();
    }

    /** A right code was no try. */
    private void giveBack(RegionId region, List<Tried> tried) {
        jdbc.sql("update voices.interview set tries = tries - 1 where region_id = :region and id = any(:ids)")
                .param("region", region.value())
                .param("ids", tried.stream().map(Tried::id).toArray(UUID[]::new))
                .update();
    }

    private boolean mayTry(RegionId region, String client) {
        return jdbc.sql("""
                insert into voices.code_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                        .param("region", region.value())
                        .param("subject", HexFormat.of().formatHex(secret.hash("voices-rate", client), 0, 16))
                        .param("since", Timestamp.from(clock.instant().truncatedTo(HOURS)))
                        .query(Integer.class)
                        .single()
                <= CODES_OF_CLIENT;
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("delete from voices.code_rate where region_id = :region and since < :before")
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(2, DAYS)))
                    .update();
        });
    }
}
