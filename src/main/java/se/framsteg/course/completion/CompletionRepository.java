package se.framsteg.course.completion;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.completion.Completion.Fulfilled;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Completions, and what they are made of. */
@Repository
class CompletionRepository {
    private final JdbcClient jdbc;

    CompletionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A company's part in a programme that it takes or has taken. @param edition null until somebody has begun to write */
    record Part(
            UUID programmeId,
            UUID organisationId,
            @Nullable UUID cohortId,
            @Nullable String edition) {}

    /** Of whom a hand-in was, and who answered it. */
    record Ground(UUID programmeId, UUID organisationId, UUID decidedBy) {}

    /** Work that was approved, the first time that it was. @param handIn null where it was only shown at a meeting */
    record Approved(String worksheet, @Nullable UUID handIn, Instant at) {}

    /** Lets one transaction at a time see whether a company of this programme is done, so that two last things are seen. */
    void hold(RegionId region, UUID programme) {
        jdbc.sql("""
                select true from pg_advisory_xact_lock(hashtextextended('completion ' || :region || ' ' || :programme, 0))
                """)
                .param("region", region.value().toString())
                .param("programme", programme.toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** Empty for whoever does not take part, or no longer. */
    Optional<Part> part(RegionId region, UUID programme, UUID organisation) {
        return jdbc.sql("""
                select p.programme_id, p.organisation_id, p.cohort_id, e.edition
                  from programmes.pub_followed p
                  left join course.cohort_edition e on e.region_id = p.region_id and e.cohort_id = p.cohort_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated')
                """)
                .param("region", region.value())
                .param("programme", programme)
                .param("organisation", organisation)
                .query(Rows.as(Part.class))
                .optional();
    }

    Optional<Ground> behind(RegionId region, UUID handIn) {
        return jdbc.sql("""
                select programme_id, organisation_id, decided_by from course.hand_in
                 where region_id = :region and id = :id and decided_by is not null
                """)
                .param("region", region.value())
                .param("id", handIn)
                .query(Rows.as(Ground.class))
                .optional();
    }

    List<Approved> approved(RegionId region, UUID programme, UUID organisation) {
        return jdbc.sql("""
                select distinct on (worksheet) worksheet, hand_in, at
                  from (select worksheet, id as hand_in, decided_at as at from course.hand_in
                         where region_id = :region and organisation_id = :organisation and programme_id = :programme
                           and state in ('approved', 'seen')
                         union all
                        select worksheet, hand_in_id, seen_at from course.seen
                         where region_id = :region and organisation_id = :organisation and programme_id = :programme
                           and taken_back_at is null) as all_of_them
                 order by worksheet, at
                """)
                .param("region", region.value())
                .param("programme", programme)
                .param("organisation", organisation)
                .query(Rows.as(Approved.class))
                .list();
    }

    /** The id; empty where it was noted before. */
    Optional<UUID> insert(
            RegionId region,
            UUID id,
            Part part,
            String edition,
            List<Fulfilled> done,
            UUID by,
            LocalDate today,
            Instant now) {
        return jdbc.sql("""
                insert into course.completion (region_id, id, programme_id, organisation_id, cohort_id, edition, fulfilled,
                                               completed_on, completed_at, completed_by)
                values (:region, :id, :programme, :organisation, :cohort, :edition, :fulfilled::jsonb, :today, :now, :by)
                on conflict (region_id, programme_id, organisation_id) do nothing
                returning id
                """)
                .param("region", region.value())
                .param("id", id)
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("cohort", part.cohortId())
                .param("edition", edition)
                .param("fulfilled", Json.write(done.stream().map(Line::of).toList()))
                .param("today", today)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .query(UUID.class)
                .optional();
    }

    Optional<Completion> find(RegionId region, UUID programme, UUID organisation) {
        return jdbc.sql("""
                select id, programme_id, organisation_id, edition, completed_on, withdrawn_at
                  from course.completion
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("programme", programme)
                .param("organisation", organisation)
                .query(Rows.as(Completion.class))
                .optional();
    }

    /** As it is kept. */
    private record Line(String what, String name, @Nullable String source, String on) {
        static Line of(Fulfilled done) {
            return new Line(
                    done.what(),
                    done.name(),
                    done.source() == null ? null : done.source().toString(),
                    done.on().toString());
        }
    }
}
