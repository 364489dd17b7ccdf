package se.framsteg.aid;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Personal links to a company's declaration. Of those that are sent to a company the last one works, for a month; its lead,
 * signed in, opens the page by a link of their own, which is good for a day and ends no other. Whoever leaves the company, or
 * leads it no more, loses theirs at once.
 */
@Repository
@Transactional
public class DeclarationLinks {
    static final Period GOOD_FOR = Period.ofDays(30);

    private static final String PURPOSE = "aid-link";

    private final JdbcClient jdbc;
    private final Members members;
    private final Secret secret;
    private final Clock clock;

    DeclarationLinks(JdbcClient jdbc, Members members, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.secret = secret;
        this.clock = clock;
    }

    /** The last day of a link that is sent today. */
    public LocalDate lastDay() {
        return LocalDate.now(clock).plus(GOOD_FOR);
    }

    /** The programmes that the company's declaration is waited for in, and which its lead may open; of a colleague none. */
    @Transactional(readOnly = true)
    public Set<ProgrammeId> waiting(Member by) {
        return Set.copyOf(jdbc.sql("""
                select programme_id from aid.record
                 where region_id = :region and organisation_id = :organisation and state = 'REQUESTED' and :lead
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("lead", by.isLead())
                .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .list());
    }

    /** The token of a link for the lead of a company that is waited for; empty where nothing is, or somebody else asks. */
    public Optional<String> open(Member by, String programme) {
        return jdbc.sql("""
                select r.id from aid.record r
                  join programmes.pub_programme_address p on p.region_id = r.region_id and p.id = r.programme_id
                 where r.region_id = :region and r.organisation_id = :organisation and p.slug = :programme
                   and r.state = 'REQUESTED' and :lead
                """)
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .param("programme", programme)
                .param("lead", by.isLead())
                .query((row, number) -> new AidId(row.getObject(1, UUID.class)))
                .optional()
                .map(aid -> put(
                        by.region(),
                        aid,
                        by.person(),
                        by.person(),
                        LocalDate.now(clock).plusDays(1)));
    }

    /** A new link for a person; gives its token, which is not kept. */
    String issue(Manager by, AidId aid, PersonId person) {
        jdbc.sql("""
                update aid.link set ended_at = :at
                 where region_id = :region and record_id = :record and ended_at is null
                """)
                .param("region", by.region().value())
                .param("record", aid.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return put(by.region(), aid, person, by.person(), lastDay());
    }

    private String put(RegionId region, AidId aid, PersonId person, PersonId by, LocalDate lastDay) {
        String token = Secret.token();
        jdbc.sql("""
                insert into aid.link (region_id, id, record_id, person_id, token_hash, sent_at, sent_by, ends_at)
                values (:region, :id, :record, :person, :hash, :at, :by, :endsAt)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("record", aid.value())
                .param("person", person.value())
                .param("hash", secret.hash(PURPOSE, token))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param(
                        "endsAt",
                        Timestamp.from(
                                lastDay.plusDays(1).atStartOfDay(Say.STOCKHOLM).toInstant()))
                .update();
        return token;
    }

    /** Ends what others than this person may do by the links they have had. */
    void endOthers(Manager by, AidId aid, PersonId person) {
        jdbc.sql("""
                update aid.link set ended_at = :at
                 where region_id = :region and record_id = :record and person_id <> :person and ended_at is null
                """)
                .param("region", by.region().value())
                .param("record", aid.value())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Who may declare by a link with this token; empty when it is over, another was sent, or it never was. */
    @Transactional(readOnly = true)
    public Optional<Declarant> holder(RegionId region, String token) {
        return jdbc.sql("""
                select l.person_id, r.id, r.programme_id, r.organisation_id, l.ends_at
                  from aid.link l
                  join aid.record r on r.region_id = l.region_id and r.id = l.record_id
                 where l.region_id = :region and l.token_hash = :hash and l.ended_at is null and l.ends_at > :now
                   and (l.sent_by <> l.person_id
                        or exists (select from people.pub_member m
                                    where m.region_id = l.region_id and m.organisation_id = r.organisation_id
                                      and m.person_id = l.person_id and m.role = 'LEAD'))
                """)
                .param("region", region.value())
                .param("hash", secret.hash(PURPOSE, token))
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> {
                    var person = new PersonId(row.getObject("person_id", UUID.class));
                    return new Declarant(
                            person,
                            members.find(person).map(Person::name).orElse(""),
                            region,
                            new AidId(row.getObject("id", UUID.class)),
                            new ProgrammeId(row.getObject("programme_id", UUID.class)),
                            row.getObject("organisation_id", UUID.class),
                            LocalDate.ofInstant(row.getTimestamp("ends_at").toInstant(), Say.STOCKHOLM)
                                    .minusDays(1));
                })
                .optional();
    }

    /**
     * Whoever has left the company declares for it no more, by whatever link; nor does who stays without leading it, unless
     * they are the one that a manager has asked.
     */
    @EventListener
    void left(MembershipChanged changed) {
        jdbc.sql("""
                update aid.link l set ended_at = :at
                  from aid.record r
                 where l.region_id = :region and l.person_id = :person and l.ended_at is null
                   and r.region_id = l.region_id and r.id = l.record_id and r.organisation_id = :organisation
                   and not exists (select from people.pub_member m
                                    where m.region_id = l.region_id and m.organisation_id = r.organisation_id
                                      and m.person_id = l.person_id
                                      and (m.role = 'LEAD' or r.contact_id = l.person_id))
                """)
                .param("region", changed.region().value())
                .param("organisation", changed.organisation())
                .param("person", changed.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
