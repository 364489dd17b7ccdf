package se.framsteg.flows.offers;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.flows.AnswerLink;
import se.framsteg.flows.FlowId;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class EndingLinkRepository {
    static final String PURPOSE = "flows-ending";

    /** So many codes each link takes in a day: whoever guesses at somebody's locks them out until the next. */
    private static final int TRIES = 5;

    /** The flow is shown until the day that the letter told of, and nobody has answered by the link. */
    private static final String WAITS = """
            l.answer is null and f.state = 'published' and f.expires_on = l.until_on and l.until_on >= :today
            """;

    /** What was answered by the link still holds; it can be read again until the day that the letter told of. */
    private static final String ANSWERED = """
            l.until_on >= :today and (l.answer = 'renewed' and f.state = 'published' and f.expires_on > l.until_on
                                      or l.answer = 'closed' and f.state = 'closed')
            """;

    private final JdbcClient jdbc;

    EndingLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static byte[] hash(Secret secret, String token) {
        return AnswerLink.hash(secret, PURPOSE, token);
    }

    private record Row(
            UUID id,
            UUID flowId,
            UUID personId,
            UUID organisationId,
            String name,
            String company,
            LocalDate untilOn,
            @Nullable String answer,
            boolean lead,
            boolean example) {
        EndingLinks.Held held(RegionId region) {
            Role role = lead ? Role.LEAD : Role.COLLEAGUE;
            var by = new Member(new PersonId(personId), region, name, organisationId, role);
            return new EndingLinks.Held(id, by, new FlowId(flowId), company, untilOn, answer, example);
        }
    }

    Optional<EndingLinks.Held> holder(RegionId region, byte[] hash, LocalDate today) {
        return jdbc.sql("""
                select l.id, l.flow_id, l.person_id, l.organisation_id, p.name, o.name as company, l.until_on, l.answer,
                       bool_or(p.role = 'LEAD') as lead,
                       exists (select from programmes.pub_course_part c
                                where c.region_id = l.region_id and c.organisation_id = l.organisation_id
                                  and c.example) as example
                  from flows.ending_link l
                  join flows.flow f on f.region_id = l.region_id and f.id = l.flow_id
                  join people.pub_member p
                    on p.region_id = l.region_id and p.organisation_id = l.organisation_id and p.person_id = l.person_id
                  join organisations.pub_organisation o on o.region_id = l.region_id and o.id = l.organisation_id
                 where l.region_id = :region and l.token_hash = :hash and (%s or %s)
                 group by l.region_id, l.id, l.flow_id, l.person_id, l.organisation_id, p.name, o.name, l.until_on, l.answer
                """.formatted(WAITS, ANSWERED))
                .param("region", region.value())
                .param("hash", hash)
                .param("today", today)
                .query(Rows.as(Row.class))
                .optional()
                .map(row -> row.held(region));
    }

    record Other(String title, LocalDate untilOn, byte[] linkSealed) {}

    List<Other> others(EndingLinks.Held held, LocalDate today) {
        return jdbc.sql("""
                select f.title, l.until_on, l.link_sealed
                  from flows.ending_link l
                  join flows.flow f on f.region_id = l.region_id and f.id = l.flow_id
                 where l.region_id = :region and l.person_id = :person and l.organisation_id = :organisation
                   and l.id <> :id and %s
                 order by l.until_on, f.id limit 50
                """.formatted(WAITS))
                .param("region", held.by().region().value())
                .param("person", held.by().person().value())
                .param("organisation", held.by().organisation())
                .param("id", held.id())
                .param("today", today)
                .query(Rows.as(Other.class))
                .list();
    }

    /** False where it has been answered already. */
    boolean answer(EndingLinks.Held held, String answer) {
        return jdbc.sql("""
                update flows.ending_link set answer = :answer
                 where region_id = :region and id = :id and person_id = :person and answer is null
                """)
                        .param("region", held.by().region().value())
                        .param("id", held.id())
                        .param("person", held.by().person().value())
                        .param("answer", answer)
                        .update()
                == 1;
    }

    void replace(
            RegionId region,
            UUID id,
            UUID company,
            PersonId person,
            EndingFlow flow,
            AnswerLink link,
            Secret secret,
            Instant now) {
        jdbc.sql("delete from flows.ending_link where region_id = :region and flow_id = :flow and person_id = :person")
                .param("region", region.value())
                .param("flow", flow.id())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                insert into flows.ending_link (region_id, id, flow_id, organisation_id, person_id, until_on, token_hash,
                                               code_hash, link_sealed, made_at)
                values (:region, :id, :flow, :organisation, :person, :until, :token, :code, :sealed, :at)
                """)
                .param("region", region.value())
                .param("id", id)
                .param("flow", flow.id())
                .param("organisation", company)
                .param("person", person.value())
                .param("until", flow.expiresOn())
                .param("token", hash(secret, link.token()))
                .param("code", AnswerLink.code(secret, PURPOSE, id, link.code()))
                .param("sealed", link.sealed(secret, PURPOSE))
                .param("at", Timestamp.from(now))
                .update();
    }

    void drop(RegionId region, byte[] hash) {
        jdbc.sql("delete from flows.ending_link where region_id = :region and token_hash = :hash")
                .param("region", region.value())
                .param("hash", hash)
                .update();
    }

    record Tried(UUID id, byte[] codeHash, byte[] linkSealed) {}

    /** The open ones of who it is, the first to end first, each with this try counted before anybody compares. */
    List<Tried> tried(RegionId region, List<PersonId> persons, LocalDate today) {
        return jdbc.sql("""
                with open as (
                    select l.id
                      from flows.ending_link l
                      join flows.flow f on f.region_id = l.region_id and f.id = l.flow_id
                     where l.region_id = :region and l.person_id = any(:persons) and %s
                       and (l.tries < :tries or l.tried_on is distinct from :today)
                     order by l.until_on, f.id
                     limit 100
                       for update of l),
                counted as (
                    update flows.ending_link l
                       set tries = case when l.tried_on = :today then l.tries + 1 else 1 end, tried_on = :today
                      from open
                     where l.region_id = :region and l.id = open.id
                       and (l.tries < :tries or l.tried_on is distinct from :today)
                    returning l.id, l.code_hash, l.link_sealed, l.until_on, l.flow_id)
                select id, code_hash, link_sealed from counted order by until_on, flow_id
                """.formatted(WAITS))
                .param("region", region.value())
                .param("today", today)
                .param("tries", TRIES)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.as(Tried.class))
                .list();
    }

    /** A right code was no try. */
    void giveBack(RegionId region, List<Tried> tried) {
        jdbc.sql("update flows.ending_link set tries = tries - 1 where region_id = :region and id = any(:ids)")
                .param("region", region.value())
                .param("ids", tried.stream().map(Tried::id).toArray(UUID[]::new))
                .update();
    }

    void forget(RegionId region, LocalDate before) {
        jdbc.sql("delete from flows.ending_link where region_id = :region and until_on < :before")
                .param("region", region.value())
                .param("before", before)
                .update();
    }
}
