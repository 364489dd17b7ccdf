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

/** Evidence of what companies have answered. */
@Repository
class SaidRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    SaidRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who told it, of which company. @param given self or phone */
    record Teller(
            RegionId region,
            Programme programme,
            UUID organisation,
            String given,
            UUID by,
            @Nullable UUID onBehalfOf) {}

    /** What was told. */
    record Row(
            String kind,
            UUID subject,
            String wave,
            String code,
            @Nullable String detail,
            @Nullable BigDecimal number,
            @Nullable Integer yearAsked,
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
            boolean withdrawn) {
        /** Else it is a manager's correction. */
        boolean isFromSurveys() {
            return sourceModule.equals("surveys");
        }

        boolean says(Row row, String how) {
            boolean same = code.equals(row.code())
                    && Objects.equals(detail, row.detail())
                    && Objects.equals(yearAsked, row.yearAsked())
                    && (number == null
                            ? row.number() == null
                            : row.number() != null && number.compareTo(row.number()) == 0);
            return withdrawn ? row.withdrawn() : same && given.equals(how) && !row.withdrawn();
        }
    }

    Optional<Standing> standing(Teller teller, Row row) {
        return jdbc.sql("""
                select e.id, e.code, e.detail, e.number, e.year_asked, e.given, e.source_module, e.withdrawn
                  from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.organisation_id = :organisation
                   and e.kind = :kind and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """)
                .param("region", teller.region().value())
                .param("programme", teller.programme().id().value())
                .param("organisation", teller.organisation())
                .param("kind", row.kind())
                .param("subject", row.subject())
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** What happened after the programme's last day is told of that day, on which its figures are counted. */
    void append(Teller teller, Row row, LocalDate on, @Nullable UUID replaced) {
        LocalDate last = teller.programme().endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, wave, code, detail, number,
                        year_asked, happened_on, day_known, recorded_at, recorded_by, given, on_behalf_of, source_module,
                        source_type, source_id, source_label, source_address, level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, :kind, :subject, :wave, :code, :detail,
                       :number, :year, :on, :dayKnown, :at, :by, :given, :behalf, 'surveys', 'sheet', p.id,
                       :label, '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, 1, :replaced,
                       :withdrawn
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """)
                .param("region", teller.region().value())
                .param("id", Ids.next())
                .param("programme", teller.programme().id().value())
                .param("slug", teller.programme().slug())
                .param("organisation", teller.organisation())
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
                .param("by", teller.by())
                .param("given", teller.given())
                .param("behalf", teller.onBehalfOf())
                .param("label", "Före och efter, " + teller.programme().name())
                .param("replaced", replaced)
                .param("withdrawn", row.withdrawn())
                .update();
    }
}
