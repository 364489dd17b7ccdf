package se.framsteg.meetings;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The addresses that are one person's alone and open without an account: the page about their meetings, and what their
 * calendar reads. They cannot be guessed, stay the same from letter to letter, and can be given up for new ones.
 */
@Repository
@Transactional
public class OwnAddresses {
    public enum Kind {
        PAGE,
        FEED
    }

    private static final String PURPOSE = "meetings-address";

    private final JdbcClient jdbc;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    OwnAddresses(JdbcClient jdbc, Members members, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    /** The token of a person's address, made now if they have none. */
    String of(RegionId region, PersonId person, Kind kind) {
        return known(region, person, kind).orElseGet(() -> renew(region, person, kind));
    }

    /** Empty while nobody has made one. */
    @Transactional(readOnly = true)
    public Optional<String> known(RegionId region, PersonId person, Kind kind) {
        return jdbc.sql("""
                select token_sealed from meetings.own_address
                 where region_id = :region and person_id = :person and kind = :kind
                """)
                .param("region", region.value())
                .param("person", person.value())
                .param("kind", kind.name())
                .query((row, number) ->
                        new String(secret.decrypt(PURPOSE, row.getBytes("token_sealed")), StandardCharsets.UTF_8))
                .optional();
    }

    /** A new address in place of the one there was, which opens nothing any more. */
    String renew(RegionId region, PersonId person, Kind kind) {
        String token = Secret.token();
        jdbc.sql("""
                insert into meetings.own_address (region_id, person_id, kind, token_hash, token_sealed, made_at)
                values (:region, :person, :kind, :hash, :sealed, :at)
                on conflict (region_id, person_id, kind) do update
                   set token_hash = excluded.token_hash, token_sealed = excluded.token_sealed, made_at = excluded.made_at
                """)
                .param("region", region.value())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("hash", hash(kind, token))
                .param("sealed", secret.encrypt(PURPOSE, token.getBytes(StandardCharsets.UTF_8)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** The token of the page of somebody who is signed in, made now if they have none. */
    public String page(Member by) {
        return of(by.region(), by.person(), Kind.PAGE);
    }

    /** Gives a person's page a new address; gives its token, for a letter to them and nobody else. */
    String renewPage(Guest by) {
        return renew(by.region(), by.person(), Kind.PAGE);
    }

    /** Gives a person's calendar a new address; gives its token. */
    public String renewFeed(Guest by) {
        return renew(by.region(), by.person(), Kind.FEED);
    }

    /** Whose address this is; empty when another took its place, or it never was. */
    @Transactional(readOnly = true)
    public Optional<Guest> holder(RegionId region, Kind kind, String token) {
        return jdbc.sql("""
                select person_id from meetings.own_address
                 where region_id = :region and token_hash = :hash and kind = :kind
                """)
                .param("region", region.value())
                .param("hash", hash(kind, token))
                .param("kind", kind.name())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional()
                .flatMap(members::find)
                .map(person -> new Guest(person.personId(), person.name(), person.lang(), region));
    }

    private byte[] hash(Kind kind, String token) {
        return secret.hash(PURPOSE + kind, token);
    }
}
