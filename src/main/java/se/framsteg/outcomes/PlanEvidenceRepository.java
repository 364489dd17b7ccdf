package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
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

/** Evidence of companies' plans. */
@Repository
class PlanEvidenceRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanEvidenceRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose plan, in which programme. */
    record Whose(RegionId region, Programme programme, UUID organisation) {}

    /** What is told. @param level as of evidence @param given self or phone */
    record Row(
            String kind,
            UUID subject,
            @Nullable String wave,
            String code,
            @Nullable String detail,
            @Nullable BigDecimal number,
            @Nullable Integer yearAsked,
            String given,
            int level,
            boolean withdrawn) {}

    /** What was told of the same before, and stands. */
    record Standing(
            UUID id,
            String code,
            @Nullable String detail,
            @Nullable BigDecimal number,
            @Nullable Integer yearAsked,
            String given,
            String sourceModule,
            boolean withdrawn,
            int level,
            LocalDate happenedOn) {
        /** Else it is a manager's correction. */
        boolean isFromPlan() {
            return sourceModule.equals("plan");
        }

        /** An owner's decision, which a board's may come beside. */
        boolean isOfOwner() {
            return isFromPlan() && !withdrawn && "owner".equals(detail);
        }

        /** The same, told with more behind it. */
        boolean isSurpassedBy(Row row) {
            return isFromPlan()
                    && !withdrawn
                    && code.equals("adopted")
                    && Objects.equals(detail, row.detail())
                    && level < row.level();
        }

        boolean says(Row row) {
            boolean same = code.equals(row.code())
                    && Objects.equals(detail, row.detail())
                    && Objects.equals(yearAsked, row.yearAsked())
                    && given.equals(row.given())
                    && (number == null
                            ? row.number() == null
                            : row.number() != null && number.compareTo(row.number()) == 0);
            return withdrawn ? row.withdrawn() : same && !row.withdrawn();
        }
    }

    /**
     * The programme whose course the company went through last, as far as its round had begun on the day; the coming one where
     * none had. What is done with a plan is counted there, and nowhere else.
     */
    Optional<UUID> programme(RegionId region, UUID organisation, LocalDate on) {
        return jdbc.sql("""
                select p.programme_id from programmes.pub_course_part p
                 where p.region_id = :region and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated')
                 order by coalesce(p.starts_on <= :on, false) desc, p.starts_on desc nulls last, p.programme_id
                 limit 1
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("on", on)
                .query(UUID.class)
                .optional();
    }

    /** Whether the company has written down where it is going. */
    boolean hasStrategy(RegionId region, UUID organisation) {
        return jdbc.sql("""
                select exists (select from plan.pub_strategy
                                where region_id = :region and organisation_id = :organisation and written)
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /** An auditor's word says the same as the plan does, only surer. */
    Optional<Standing> standing(Whose whose, Row row) {
        return jdbc.sql("""
                select e.id, e.code, e.detail, e.number, e.year_asked, e.given,
                       case when e.source_type = 'review' then 'plan' else e.source_module end as source_module,
                       e.withdrawn, e.level, e.happened_on
                  from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = :kind and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """)
                .param("region", whose.region().value())
                .param("programme", whose.programme().id().value())
                .param("organisation", whose.organisation())
                .param("kind", row.kind())
                .param("subject", row.subject())
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** What happened after the programme's last day is told of that day, on which its figures are counted. */
    void append(Whose whose, Row row, LocalDate on, UUID by, @Nullable UUID replaced) {
        LocalDate last = whose.programme().endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, wave, code, detail, number,
                        year_asked, happened_on, day_known, recorded_at, recorded_by, given, source_module, source_type,
                        source_id, source_label, source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, :kind, :subject, :wave, :code, :detail,
                       :number, :year, :on, :dayKnown, :at, :by, :given, 'plan', 'plan', p.id, :label,
                       '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, :level, :replaced,
                       :withdrawn
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """)
                .param("region", whose.region().value())
                .param("id", Ids.next())
                .param("programme", whose.programme().id().value())
                .param("slug", whose.programme().slug())
                .param("organisation", whose.organisation())
                .param("kind", row.kind())
                .param("subject", row.subject())
                .param("wave", row.wave())
                .param("code", row.code())
                .param("detail", row.detail())
                .param("number", row.number())
                .param("year", row.yearAsked())
                .param("on", on.isAfter(last) ? last : on)
                .param("dayKnown", !on.isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("given", row.given())
                .param(
                        "label",
                        "Strategi och handlingsplan, " + whose.programme().name())
                .param("level", row.level())
                .param("replaced", replaced)
                .param("withdrawn", row.withdrawn())
                .update();
    }
}
