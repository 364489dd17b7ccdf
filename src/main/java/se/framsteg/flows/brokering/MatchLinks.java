package se.framsteg.flows.brokering;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.AnsweredByCode;
import se.framsteg.flows.Side;
import se.framsteg.organisations.RegionDirectory;
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
public class MatchLinks implements AnsweredByCode, Tidying {
    private static final String PURPOSE = "flows-match";

    static final Period OPEN = Period.ofDays(60);

    private static final Period KEPT = Period.ofMonths(6);

    /** So many codes each link takes in a day: whoever guesses at somebody's locks them out until the next. */
    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Secret secret;
    private final Clock clock;

    MatchLinks(JdbcClient jdbc, RegionDirectory regions, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
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
                .param("hash", AnswerLink.hash(secret, PURPOSE, token))
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

    AnswerLink make(RegionId region, MatchId match, Side side, UUID organisation, UUID person) {
        AnswerLink link = AnswerLink.made();
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
                .param("token", AnswerLink.hash(secret, PURPOSE, link.token()))
                .param("code", AnswerLink.code(secret, PURPOSE, id, link.code()))
                .param("sealed", link.sealed(secret, PURPOSE))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return link;
    }

    /** One that nobody was sent. */
    void drop(RegionId region, AnswerLink link) {
        jdbc.sql("delete from flows.match_link where region_id = :region and token_hash = :hash")
                .param("region", region.value())
                .param("hash", AnswerLink.hash(secret, PURPOSE, link.token()))
                .update();
    }

    private record Tried(UUID id, byte[] codeHash, byte[] linkSealed) {}

    @Override
    public Optional<String> enter(RegionId region, List<PersonId> persons, String code) {
        List<Tried> tried = tried(region, persons);
        Optional<Tried> right = tried.stream()
                .filter(each ->
                        MessageDigest.isEqual(each.codeHash(), AnswerLink.code(secret, PURPOSE, each.id(), code)))
                .findFirst();
        if (right.isPresent()) {
            giveBack(region, tried);
        }
        return right.flatMap(each -> AnswerLink.open(secret, PURPOSE, each.linkSealed()))
                .map(link -> "match/" + link.token());
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

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> {
            jdbc.sql("delete from flows.match_link where region_id = :region and until_on < :before")
                    .param("region", region.value())
                    .param("before", before)
                    .update();
        });
    }
}
