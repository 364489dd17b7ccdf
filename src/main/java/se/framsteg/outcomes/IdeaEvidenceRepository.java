package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Evidence of ideas that companies write here. */
@Repository
class IdeaEvidenceRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    IdeaEvidenceRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The company's part in a course, with the first and last day of its round.
     *
     * @param endsOn the programme's where the round has none of its own
     */
    record Part(
            UUID programmeId,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    /**
     * What is told of an idea.
     *
     * @param withinYear whether it was launched after the course began and within a year after it
     */
    record Row(String code, String kind, String newTo, boolean withinYear, int level, boolean withdrawn) {
        @Nullable
        String wave() {
            return withinYear ? "T3" : null;
        }
    }

    /** What was told of the same idea before, and stands. */
    record Standing(
            UUID id,
            UUID programmeId,
            String code,
            @Nullable String detail,
            @Nullable String newTo,
            @Nullable String wave,
            int level,
            String sourceModule,
            boolean withdrawn) {
        /** Else it is a manager's correction. */
        boolean isFromIdeas() {
            return sourceModule.equals("ideas");
        }

        boolean says(Row row) {
            if (withdrawn || row.withdrawn()) {
                return withdrawn && row.withdrawn();
            }
            return code.equals(row.code())
                    && Objects.equals(detail, row.kind())
                    && Objects.equals(newTo, row.newTo())
                    && Objects.equals(wave, row.wave())
                    && level == row.level();
        }
    }

    /** The course the company went through last, as far as its round had begun on the day; the coming one where none had. */
    Optional<Part> part(RegionId region, UUID organisation, LocalDate on) {
        return jdbc.sql("""
                select p.programme_id, p.starts_on, coalesce(p.ends_on, p.programme_ends_on) as ends_on
                  from programmes.pub_course_part p
                 where p.region_id = :region and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated')
                 order by coalesce(p.starts_on <= :on, false) desc, p.starts_on desc nulls last, p.programme_id
                 limit 1
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("on", on)
                .query(Rows.as(Part.class))
                .optional();
    }

    /** In whichever of these programmes it was told of, the latest. An idea is told of in one. */
    Optional<Standing> standing(RegionId region, List<UUID> programmes, UUID organisation, UUID subject) {
        return jdbc.sql("""
                select e.id, e.programme_id, e.code, e.detail, e.new_to, e.wave, e.level, e.source_module, e.withdrawn
                  from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = any(:programmes) and e.organisation_id = :organisation
                   and e.kind = 'idea' and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """)
                .param("region", region.value())
                .param("programmes", programmes.toArray(UUID[]::new))
                .param("organisation", organisation)
                .param("subject", subject)
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** What happened after the programme's last day is told of that day, on which its figures are counted. */
    void append(
            RegionId region,
            Programme programme,
            UUID organisation,
            UUID subject,
            Row row,
            LocalDate on,
            UUID by,
            @Nullable UUID replaced) {
        LocalDate last = programme.endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, wave, code, detail, new_to,
                        happened_on, day_known, recorded_at, recorded_by, given, source_module, source_type, source_id,
                        source_label, source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'idea', :subject, :wave, :code, :kind,
                       :newTo, :on, :dayKnown, :at, :by, 'self', 'ideas', 'idea', :subject, :label,
                       '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, :level, :replaced,
                       :withdrawn
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """)
                .param("region", region.value())
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("slug", programme.slug())
                .param("organisation", organisation)
                .param("subject", subject)
                .param("wave", row.wave())
                .param("code", row.code())
                .param("kind", row.kind())
                .param("newTo", row.newTo())
                .param("on", on.isAfter(last) ? last : on)
                .param("dayKnown", !on.isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("label", "Idé, " + programme.name())
                .param("level", row.level())
                .param("replaced", replaced)
                .param("withdrawn", row.withdrawn())
                .update();
    }
}
