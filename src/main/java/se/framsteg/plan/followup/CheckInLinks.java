package se.framsteg.plan.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.surveys.Respondent;

/**
 * Personal links to say how it goes by, without an account. Opening one does nothing. A new one for the same person and time ends
 * the one before, and so does leaving the company.
 */
@Repository
@Transactional
public class CheckInLinks {
    private static final String PURPOSE = "check-in-link";

    private final JdbcClient jdbc;
    private final CheckInRepository checkIns;
    private final Secret secret;
    private final Clock clock;

    CheckInLinks(JdbcClient jdbc, CheckInRepository checkIns, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.checkIns = checkIns;
        this.secret = secret;
        this.clock = clock;
    }

    /** Who has a link, and to what. */
    public record Holder(Respondent by, Part part, Turn turn) {}

    private record Row(UUID programmeId, UUID organisationId, String turn, UUID personId, String name, boolean lead) {}

    /** A new link for a person; gives its token, which is not kept. */
    public String issue(RegionId region, Part part, Turn turn, PersonId person) {
        jdbc.sql("""
                update plan.check_in_link set ended_at = :at
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and turn = :turn and person_id = :person and ended_at is null
                """)
                .param("region", region.value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("turn", turn.code())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        String token = Secret.token();
        jdbc.sql("""
                insert into plan.check_in_link (region_id, id, programme_id, organisation_id, turn, person_id, token_hash,
                                                asked_at)
                values (:region, :id, :programme, :organisation, :turn, :person, :hash, :at)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("turn", turn.code())
                .param("person", person.value())
                .param("hash", secret.hash(PURPOSE, token))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Whose link this is; empty when it was taken back, another was sent, its round is followed up no more, or it never was. */
    @Transactional(readOnly = true)
    public Optional<Holder> holder(RegionId region, String token) {
        return jdbc.sql("""
                select l.programme_id, l.organisation_id, l.turn, l.person_id, p.name,
                       exists (select from people.pub_member m
                                where m.region_id = l.region_id and m.organisation_id = l.organisation_id
                                  and m.person_id = l.person_id and m.role = 'LEAD') as lead
                  from plan.check_in_link l
                  join people.pub_person p on p.id = l.person_id
                 where l.region_id = :region and l.token_hash = :hash and l.ended_at is null
                """)
                .param("region", region.value())
                .param("hash", secret.hash(PURPOSE, token))
                .query(Rows.as(Row.class))
                .optional()
                .flatMap(row -> checkIns.part(region, row.organisationId(), LocalDate.now(clock))
                        .filter(part -> part.programmeId().equals(row.programmeId()))
                        .map(part -> new Holder(
                                new Respondent(
                                        new PersonId(row.personId()),
                                        row.name(),
                                        region,
                                        row.organisationId(),
                                        row.lead(),
                                        null),
                                part,
                                Turn.ofCode(row.turn()))));
    }

    /** Whoever has left the company says nothing for it any more. */
    @EventListener
    void left(MembershipChanged changed) {
        jdbc.sql("""
                update plan.check_in_link l set ended_at = :at
                 where l.region_id = :region and l.organisation_id = :organisation and l.person_id = :person
                   and l.ended_at is null
                   and not exists (select from people.pub_member m
                                    where m.region_id = l.region_id and m.organisation_id = l.organisation_id
                                      and m.person_id = l.person_id)
                """)
                .param("region", changed.region().value())
                .param("organisation", changed.organisation())
                .param("person", changed.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
