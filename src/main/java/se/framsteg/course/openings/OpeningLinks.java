package se.framsteg.course.openings;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.Works;
import se.framsteg.people.Advisor;
import se.framsteg.people.Member;
import se.framsteg.people.MembershipChanged;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Links by which drafts are read. Opening one does nothing: its holder says that they read, which the company sees, and may
 * then do so for half a day. A coach or a promoter may no longer than they help the company.
 */
@Repository
@Transactional
public class OpeningLinks {
    private static final Duration A_VISIT = Duration.ofHours(12);
    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Works works;
    private final OpenDrafts openings;
    private final Secret secret;
    private final Clock clock;

    OpeningLinks(JdbcClient jdbc, Rounds rounds, Works works, OpenDrafts openings, Secret secret, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.works = works;
        this.openings = openings;
        this.secret = secret;
        this.clock = clock;
    }

    private record Row(
            UUID id,
            UUID organisationId,
            String company,
            String programmeSlug,
            String worksheet,
            UUID personId,
            String name,
            String kind,
            String opener,
            Instant openedAt,
            LocalDate untilOn,
            @Nullable Instant closedAt,
            @Nullable Instant readAt) {
        Opening opening() {
            return new OpeningRepository.Row(
                            id, worksheet, personId, name, kind, opener, openedAt, untilOn, closedAt, readAt)
                    .opening();
        }
    }

    /**
     * A draft for somebody who helps the company.
     *
     * @param edition of the course that the company goes through; null until somebody in its round has begun to write
     * @param token of their own link
     */
    public record OnDesk(String company, @Nullable String edition, String worksheet, LocalDate untilOn, String token) {}

    private record DeskRow(
            String company, @Nullable String edition, String worksheet, LocalDate untilOn, byte[] linkSealed) {}

    /** What a link with this token opens; empty when it opens nothing any more, or never was. */
    @Transactional(readOnly = true)
    public Optional<Opened> holder(RegionId region, String token) {
        return jdbc.sql("""
                select o.id, o.organisation_id, c.name as company, f.programme_slug, o.worksheet, o.person_id, p.name,
                       o.kind, b.name as opener, o.opened_at, o.until_on, o.closed_at, null::timestamptz as read_at
                  from course.opening o
                  join programmes.pub_followed f
                    on f.region_id = o.region_id and f.programme_id = o.programme_id
                   and f.organisation_id = o.organisation_id
                  join organisations.pub_organisation c on c.region_id = o.region_id and c.id = o.organisation_id
                  join people.pub_person p on p.id = o.person_id
                  join people.pub_person b on b.id = o.opened_by
                 where o.region_id = :region and o.token_hash = :hash and o.closed_at is null and o.until_on >= :today
                   and f.status in ('accepted', 'paused', 'participated')
                """)
                .param("region", region.value())
                .param("hash", secret.hash(OpenDrafts.PURPOSE, token))
                .param("today", LocalDate.now(clock))
                .query(Rows.as(Row.class))
                .optional()
                .flatMap(row -> opened(region, row));
    }

    private Optional<Opened> opened(RegionId region, Row row) {
        var inside = new Member(new PersonId(row.personId()), region, row.name(), row.organisationId(), Role.COLLEAGUE);
        Optional<Round> round = rounds.find(inside, row.programmeSlug());
        return round.filter(each -> stillHelps(inside, each, row.opening()))
                .flatMap(each -> works.edition(each)
                        .worksheet(row.worksheet())
                        .map(sheet -> new Opened(row.opening(), row.company(), inside, each, sheet)));
    }

    private boolean stillHelps(Member inside, Round round, Opening opening) {
        return opening.kind() == Opening.Kind.OTHER
                || openings.helpers(inside, round).stream()
                        .anyMatch(
                                each -> each.personId().equals(opening.person().value())
                                        && each.isCoach() == (opening.kind() == Opening.Kind.COACH));
    }

    /** Notes that the holder reads now; gives the visit, by which they do. */
    public UUID visit(Opened opened) {
        UUID visit = Ids.next();
        jdbc.sql("""
                insert into course.opening_visit (region_id, id, opening_id, at) values (:region, :id, :opening, :at)
                """)
                .param("region", opened.inside().region().value())
                .param("id", visit)
                .param("opening", opened.opening().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return visit;
    }

    /** Whether this is a visit of the holder's that is going on. */
    @Transactional(readOnly = true)
    public boolean isGoingOn(Opened opened, UUID visit) {
        return jdbc.sql("""
                select exists (select from course.opening_visit
                                where region_id = :region and id = :id and opening_id = :opening and at > :since)
                """)
                .param("region", opened.inside().region().value())
                .param("id", visit)
                .param("opening", opened.opening().id().value())
                .param("since", Timestamp.from(clock.instant().minus(A_VISIT)))
                .query(Boolean.class)
                .single();
    }

    /**
     * Whoever has left the company reads nothing by a link that they have, or have had made for somebody of their own. Coaches
     * and promoters go on reading: they help the company, whoever it was that asked them to.
     */
    @EventListener
    void left(MembershipChanged changed) {
        jdbc.sql("""
                update course.opening o set closed_at = :at
                 where o.region_id = :region and o.organisation_id = :organisation and o.kind = 'other'
                   and o.closed_at is null and (o.person_id = :person or o.opened_by = :person)
                   and not exists (select from people.pub_member m
                                    where m.region_id = o.region_id and m.organisation_id = o.organisation_id
                                      and m.person_id = :person)
                """)
                .param("region", changed.region().value())
                .param("organisation", changed.organisation())
                .param("person", changed.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What companies of a round have opened to its coach, the newest first. */
    @Transactional(readOnly = true)
    public List<OnDesk> of(Coach by, CohortId cohort) {
        return jdbc
                .sql("""
                select c.name as company, e.edition, o.worksheet, o.until_on, o.link_sealed
                  from course.opening o
                  join programmes.pub_followed f
                    on f.region_id = o.region_id and f.programme_id = o.programme_id
                   and f.organisation_id = o.organisation_id
                  join organisations.pub_organisation c on c.region_id = o.region_id and c.id = o.organisation_id
                  left join course.cohort_edition e on e.region_id = f.region_id and e.cohort_id = f.cohort_id
                 where o.region_id = :region and o.person_id = :person and o.kind = 'coach' and o.closed_at is null
                   and o.until_on >= :today and f.cohort_id = :cohort and f.cohort_id = any(:cohorts)
                   and f.status in ('accepted', 'paused')
                 order by o.opened_at desc, o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("today", LocalDate.now(clock))
                .param("cohort", cohort.value())
                .param("cohorts", by.cohorts().toArray(UUID[]::new))
                .param("most", MOST)
                .query(Rows.as(DeskRow.class))
                .list()
                .stream()
                .flatMap(this::onDesk)
                .toList();
    }

    /** What a company has opened to whoever follows it, as its promoter or as another, the newest first. */
    @Transactional(readOnly = true)
    List<OnDesk> of(Advisor by, Participation part) {
        return jdbc
                .sql("""
                select c.name as company, e.edition, o.worksheet, o.until_on, o.link_sealed
                  from course.opening o
                  join programmes.pub_followed f
                    on f.region_id = o.region_id and f.programme_id = o.programme_id
                   and f.organisation_id = o.organisation_id
                  join organisations.pub_organisation c on c.region_id = o.region_id and c.id = o.organisation_id
                  left join course.cohort_edition e on e.region_id = f.region_id and e.cohort_id = f.cohort_id
                 where o.region_id = :region and o.person_id = :person and o.organisation_id = :organisation
                   and o.programme_id = :programme and o.closed_at is null and o.until_on >= :today
                   and (o.kind = 'other' and f.status in ('accepted', 'paused', 'participated')
                        or o.kind = 'promoter' and f.status in ('accepted', 'paused')
                           and f.promoter_id = any(:promoters::uuid[]))
                 order by o.opened_at desc, o.id
                 limit :most
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("organisation", part.organisationId())
                .param("programme", part.programmeId())
                .param("promoters", by.onlyPromoters())
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(Rows.as(DeskRow.class))
                .list()
                .stream()
                .flatMap(this::onDesk)
                .toList();
    }

    private Stream<OnDesk> onDesk(DeskRow row) {
        return token(row.linkSealed()).stream()
                .map(token -> new OnDesk(row.company(), row.edition(), row.worksheet(), row.untilOn(), token));
    }

    /** Empty when the secret has been changed since. */
    private Optional<String> token(byte[] sealed) {
        try {
            return Optional.of(new String(secret.decrypt(OpenDrafts.PURPOSE, sealed), StandardCharsets.UTF_8));
        } catch (IllegalStateException sealedWithAnother) {
            return Optional.empty();
        }
    }
}
