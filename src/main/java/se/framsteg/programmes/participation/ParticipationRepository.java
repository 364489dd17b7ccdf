package se.framsteg.programmes.participation;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;

@Repository
class ParticipationRepository {
    private static final String SELECT = """
            select p.programme_id, g.slug as programme_slug, g.name as programme, g.example, p.organisation_id, o.name as organisation, p.role, p.status, p.cohort_id,
                   c.name as cohort, c.starts_on, w.starts_on as week_two_on, m.name as promoter
              from programmes.participation p
              join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
              join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
              left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id
              left join programmes.cohort_week w
                on w.region_id = p.region_id and w.cohort_id = p.cohort_id and w.number = 2
              left join organisations.pub_organisation m on m.region_id = p.region_id and m.id = p.promoter_id
             where p.region_id = :region
               and p.status in ('accepted', 'paused', 'participated', 'dropped_out', 'left_before_start')
               and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters)) and %s
            """;

    private final JdbcClient jdbc;

    ParticipationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Participation> find(Advisor by, ProgrammeId programme, UUID organisation) {
        return jdbc.sql(SELECT.formatted("p.programme_id = :programme and p.organisation_id = :organisation"))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("promoters", by.onlyPromoters())
                .param("organisation", organisation)
                .query(Rows.as(Participation.class))
                .optional();
    }

    /** By the last part of the programme's address. */
    Optional<Participation> find(Advisor by, String programme, UUID organisation) {
        return jdbc.sql(SELECT.formatted("g.slug = :programme and p.organisation_id = :organisation"))
                .param("region", by.region().value())
                .param("programme", programme)
                .param("promoters", by.onlyPromoters())
                .param("organisation", organisation)
                .query(Rows.as(Participation.class))
                .optional();
    }

    /** The newest programme first, then by name. */
    List<Participation> of(Promoter by) {
        return jdbc.sql(SELECT.formatted("""
                true order by g.starts_on desc, g.id, o.name collate "sv-x-icu", o.id
                """))
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Participation.class))
                .list();
    }

    /** The parts of these organisations in all programmes, the newest programme first. */
    List<Participation> of(Advisor by, Collection<UUID> organisations) {
        return jdbc.sql(SELECT.formatted("""
                p.organisation_id = any(:organisations) order by g.starts_on desc, g.id, o.name collate "sv-x-icu", o.id
                """))
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Rows.as(Participation.class))
                .list();
    }

    /** The same in programmes that are not closed. */
    List<Participation> open(Advisor by, Collection<UUID> organisations) {
        return jdbc.sql(SELECT.formatted("""
                p.organisation_id = any(:organisations) and not exists (
                       select from programmes.closing x
                        where x.region_id = p.region_id and x.programme_id = p.programme_id and x.reopened_at is null)
                """))
                .param("region", by.region().value())
                .param("promoters", by.onlyPromoters())
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Rows.as(Participation.class))
                .list();
    }

    /** By the order of their rounds, then of their names. */
    List<Participation> in(Advisor by, ProgrammeId programme) {
        return jdbc.sql(SELECT.formatted("""
                p.programme_id = :programme order by c.starts_on nulls last, c.name collate "sv-x-icu" nulls last, o.name collate "sv-x-icu", o.id
                """))
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Participation.class))
                .list();
    }

    /** Lets nobody else change this part until the transaction ends. */
    void hold(Advisor by, ProgrammeId programme, UUID organisation) {
        jdbc.sql("""
                select id from programmes.participation
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   for update
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .query(UUID.class)
                .optional();
    }

    void update(Advisor by, Participation part, String status, @Nullable UUID cohort) {
        jdbc.sql("""
                update programmes.participation set status = :status, cohort_id = :cohort
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("status", status)
                .param("cohort", cohort)
                .update();
    }

    /** Which promoter follows it; empty where none does. */
    Optional<UUID> promoter(Advisor by, Participation part) {
        return jdbc.sql("""
                select promoter_id from programmes.participation
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }

    void hand(Advisor by, Participation part, @Nullable UUID promoter) {
        jdbc.sql("""
                update programmes.participation set promoter_id = cast(:promoter as uuid)
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("promoter", promoter)
                .update();
    }

    UUID note(Advisor by, Participation part, NewChange change, LocalDate today, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into programmes.participation_change
                       (region_id, id, programme_id, organisation_id, kind, reason, words, back_on, from_cohort,
                        to_cohort, from_promoter, to_promoter, happened_on, at, person_id)
                values (:region, :id, :programme, :organisation, :kind, :reason, :words, :backOn, :from, :to,
                        cast(:fromPromoter as uuid), cast(:toPromoter as uuid), :today, :at, :person)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("kind", change.kind().name())
                .param(
                        "reason",
                        change.reason() == null ? null : change.reason().name())
                .param("words", change.words())
                .param("backOn", change.backOn())
                .param("from", part.cohortId())
                .param("to", change.to() == null ? null : change.to().value())
                .param("fromPromoter", change.fromPromoter())
                .param("toPromoter", change.toPromoter())
                .param("today", today)
                .param("at", Timestamp.from(at))
                .param("person", by.person().value())
                .update();
        return id;
    }

    /** Newest first. */
    List<ParticipationChange> history(Advisor by, Participation part) {
        return jdbc.sql("""
                select h.kind, h.reason, h.words, h.back_on, f.name as from_cohort, t.name as to_cohort,
                       a.name as from_promoter, b.name as to_promoter, h.at, p.name as by
                  from programmes.participation_change h
                  join people.pub_person p on p.id = h.person_id
                  left join programmes.cohort f on f.region_id = h.region_id and f.id = h.from_cohort
                  left join programmes.cohort t on t.region_id = h.region_id and t.id = h.to_cohort
                  left join organisations.pub_organisation a on a.region_id = h.region_id and a.id = h.from_promoter
                  left join organisations.pub_organisation b on b.region_id = h.region_id and b.id = h.to_promoter
                 where h.region_id = :region and h.organisation_id = :organisation and h.programme_id = :programme
                 order by h.at desc, h.id desc
                """)
                .param("region", by.region().value())
                .param("organisation", part.organisationId())
                .param("programme", part.programmeId())
                .query(Rows.as(ParticipationChange.class))
                .list();
    }
}
