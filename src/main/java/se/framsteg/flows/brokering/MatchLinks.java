package se.framsteg.flows.brokering;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.HOURS;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/** Links by which a person at a company says yes or no for its side. Opening one does nothing; it works for two months. */
@Repository
@Transactional
public class MatchLinks implements Tidying {
    static final Period OPEN = Period.ofDays(60);

    private static final Period KEPT = Period.ofMonths(6);

    /** So many codes each link takes in a day: whoever guesses at somebody's locks them out until the next. */
    private static final int TRIES = 5;

    private static final int CODES_OF_CLIENT = 40;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    MatchLinks(JdbcClient jdbc, RegionDirectory regions, Members members, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    /** What a link opens. @param speaker who it is, for their company's side and nothing else */
    public record Held(
            Speaker speaker, MatchId match, String name, String company, LocalDate untilOn, boolean example) {}

    private record Row(
            UUID matchId,
            UUID personId,
            UUID organisationId,
            String name,
            String company,
            LocalDate untilOn,
            boolean lead,
            boolean example) {}

    /** Empty when there never was one, when its time is over, or when its person belongs to the company no more. */
    @Transactional(readOnly = true)
    public Optional<Held> holder(RegionId region, String token) {
        return jdbc.sql("""
                select l.match_id, l.person_id, l.organisation_id, p.name, o.name as company, l.until_on,
                       bool_or(p.role = 'LEAD') as lead,
                       exists (select from programmes.pub_followed f
                                where f.region_id = l.region_id and f.organisation_id = l.organisation_id
                                  and f.example) as example
                  from flows.match_link l
                  join people.pub_member p
                    on p.region_id = l.region_id and p.organisation_id = l.organisation_id and p.person_id = l.person_id
                  join organisations.pub_organisation o on o.region_id = l.region_id and o.id = l.organisation_id
                 where l.region_id = :region and l.token_hash = :hash and l.until_on >= :today
                 group by l.region_id, l.match_id, l.person_id, l.organisation_id, p.name, o.name, l.until_on
                """)
                .param("region", region.value())
                .param("hash", MatchLink.hash(secret, token))
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> new Held(
                        Speaker.ofCompany(region, new PersonId(row.personId()), row.organisationId(), row.lead()),
                        new MatchId(row.matchId()),
                        row.name(),
                        row.company(),
                        row.untilOn(),
                        row.example()));
    }

    MatchLink make(RegionId region, MatchId match, Side side, UUID organisation, UUID person) {
        MatchLink link = MatchLink.made();
        UUID id = Ids.next();
        jdbc.sql("""
                insert into flows.match_link (region_id, id, match_id, side, organisation_id, person_id, until_on, token_hash,
                                              code_hash, link_sealed, made_at)
                values (:region, :id, :match, :side, :organisation, :person, :until, :token, :code, :sealed, :at)
                """)
                .param("region", region.value())
                .param("id", id)
                .param("match", match.value())
                .param("side", side.code())
                .param("organisation", organisation)
                .param("person", person)
                .param("until", LocalDate.now(clock).plus(OPEN))
                .param("token", MatchLink.hash(secret, link.token()))
                .param("code", MatchLink.code(secret, id, link.code()))
                .param("sealed", link.sealed(secret))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return link;
    }

    /** One that nobody was sent. */
    void drop(RegionId region, MatchLink link) {
        jdbc.sql("delete from flows.match_link where region_id = :region and token_hash = :hash")
                .param("region", region.value())
                .param("hash", MatchLink.hash(secret, link.token()))
                .update();
    }

    private record Tried(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /** The token that a code gives to who says whose it is; empty where it is none of theirs, which is counted. */
    public Optional<String> enter(RegionId region, String client, String address, String code) {
        if (!mayTry(region, client) || !MailAddress.isWritten(address.strip())) {
            return Optional.empty();
        }
        List<Tried> tried = tried(region, members.at(address.strip()));
        String digits = code.replaceAll("\\s", "");
        Optional<Tried> right = tried.stream()
                .filter(each -> MessageDigest.isEqual(each.codeHash(), MatchLink.code(secret, each.id(), digits)))
                .findFirst();
        if (right.isPresent()) {
            giveBack(region, tried);
        }
        return right.flatMap(each -> MatchLink.open(secret, each.linkSealed())).map(MatchLink::token);
    }

    /** The newest open ones of who it is, each with this try counted before anybody compares. */
    private List<Tried> tried(RegionId region, List<PersonId> persons) {
        return jdbc.sql("""
                with open as (
                    select id from flows.match_link
                     where region_id = :region and person_id = any(:persons) and until_on >= :today
                       and (tries < :tries or tried_on is distinct from :today)
                     order by made_at desc, id
                     limit 50
                       for update)
                update flows.match_link l
                   set tries = case when l.tried_on = :today then l.tries + 1 else 1 end, tried_on = :today
                  from open
                 where l.region_id = :region and l.id = open.id and (l.tries < :tries or l.tried_on is distinct from :today)
                returning l.id, l.code_hash, l.link_sealed
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
        jdbc.sql("update flows.match_link set tries = tries - 1 where region_id = :region and id = any(:ids)")
                .param("region", region.value())
                .param("ids", tried.stream().map(Tried::id).toArray(UUID[]::new))
                .update();
    }

    private boolean mayTry(RegionId region, String client) {
        int counted = jdbc.sql("""
                insert into flows.match_rate as r (region_id, subject, since, counted)
                values (:region, :subject, :since, 1)
                on conflict (region_id, subject, since) do update set counted = r.counted + 1
                returning counted
                """)
                .param("region", region.value())
                .param("subject", HexFormat.of().formatHex(secret.hash("match-rate", client), 0, 16))
                .param("since", Timestamp.from(clock.instant().truncatedTo(HOURS)))
                .query(Integer.class)
                .single();
        return counted <= CODES_OF_CLIENT;
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> {
            jdbc.sql("delete from flows.match_rate where region_id = :region and since < :before")
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(2, DAYS)))
                    .update();
            jdbc.sql("delete from flows.match_link where region_id = :region and until_on < :before")
                    .param("region", region.value())
                    .param("before", before)
                    .update();
        });
    }
}
