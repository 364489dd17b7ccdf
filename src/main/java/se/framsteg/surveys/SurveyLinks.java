package se.framsteg.surveys;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Personal links to answer by, without an account. Opening one does nothing. A new one for the same person and time ends the
 * one before; those of somebody who leaves the company end, too.
 */
@Repository
@Transactional
public class SurveyLinks {
    private static final String PURPOSE = "survey-link";

    private final JdbcClient jdbc;
    private final Surveys surveys;
    private final Secret secret;
    private final Clock clock;

    SurveyLinks(JdbcClient jdbc, Surveys surveys, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.surveys = surveys;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(UUID programmeId, UUID organisationId, String wave, UUID personId, String name, boolean lead) {}

    /** A new link for a person; gives its token, which is not kept. */
    String issue(RegionId region, PersonId by, Surveyed part, Wave wave, PersonId person) {
        end(region, part, wave, person);
        String token = Secret.token();
        jdbc.sql("""
                insert into surveys.link (region_id, id, programme_id, organisation_id, wave, person_id, token_hash,
                                          asked_by, asked_at)
                values (:region, :id, :programme, :organisation, :wave, :person, :hash, :by, :at)
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("wave", wave.code())
                .param("person", person.value())
                .param("hash", secret.hash(PURPOSE, token))
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /**
     * A new link for whoever goes on to the statements from something else they were asked; empty where it is not the time, or the
     * company is in no such course.
     */
    public Optional<String> goOn(
            RegionId region, ProgrammeId programme, UUID organisation, Wave wave, PersonId person) {
        return surveys.behind(region, programme, organisation)
                .filter(part -> part.isOpen(wave, LocalDate.now(clock)))
                .map(part -> issue(region, person, part, wave, person));
    }

    /** Takes back what somebody may do by the link they have. */
    void end(RegionId region, Surveyed part, Wave wave, PersonId person) {
        jdbc.sql("""
                update surveys.link set ended_at = :at
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and wave = :wave and person_id = :person and ended_at is null
                """)
                .param("region", region.value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("wave", wave.code())
                .param("person", person.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Whose link this is; empty when it was taken back, another was sent, or it never was. */
    @Transactional(readOnly = true)
    public Optional<SurveyLink> holder(RegionId region, String token) {
        return jdbc.sql("""
                select l.programme_id, l.organisation_id, l.wave, l.person_id, p.name,
                       exists (select from people.pub_member m
                                where m.region_id = l.region_id and m.organisation_id = l.organisation_id
                                  and m.person_id = l.person_id and m.role = 'LEAD') as lead
                  from surveys.link l
                  join people.pub_person p on p.id = l.person_id
                 where l.region_id = :region and l.token_hash = :hash and l.ended_at is null
                """)
                .param("region", region.value())
                .param("hash", secret.hash(PURPOSE, token))
                .query(Rows.as(Row.class))
                .optional()
                .flatMap(row -> surveys.behind(region, new ProgrammeId(row.programmeId()), row.organisationId())
                        .map(part -> new SurveyLink(
                                new Respondent(
                                        new PersonId(row.personId()),
                                        row.name(),
                                        region,
                                        row.organisationId(),
                                        row.lead(),
                                        null),
                                part,
                                Wave.ofCode(row.wave()))));
    }

    /** Who at the caller's company has a link, in the order in which they were asked. */
    @Transactional(readOnly = true)
    public List<AskedPerson> asked(Member by, Surveyed part, Wave wave) {
        return jdbc.sql("""
                select l.person_id, p.name, l.asked_at
                  from surveys.link l
                  join people.pub_person p on p.id = l.person_id
                 where l.region_id = :region and l.programme_id = :programme and l.organisation_id = :organisation
                   and l.wave = :wave and l.ended_at is null
                 order by l.asked_at, l.id
                """)
                .param("region", by.region().value())
                .param("programme", part.programmeId())
                .param("organisation", by.organisation())
                .param("wave", wave.code())
                .query(Rows.as(AskedPerson.class))
                .list();
    }

    /** Whoever has left the company answers for it no more. */
    @EventListener
    void left(MembershipChanged changed) {
        jdbc.sql("""
                update surveys.link l set ended_at = :at
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
