package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Evidence of what was delivered between companies. */
@Repository
class MaterialRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    MaterialRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With which company it counts, in which programme. */
    record Whose(RegionId region, Programme programme, UUID organisation) {}

    /** What is told. @param use what becomes of it, as {@link MaterialKept} has it @param level as of evidence */
    record Told(
            UUID delivery, UUID match, String use, BigDecimal tonnes, LocalDate on, UUID by, String given, int level) {}

    /** What was told of a delivery before, and stands. */
    record Standing(
            UUID id,
            UUID programmeId,
            UUID organisationId,
            UUID subject,
            String code,
            BigDecimal number,
            LocalDate happenedOn,
            int level,
            boolean withdrawn) {
        boolean says(Told told) {
            return !withdrawn
                    && subject.equals(told.delivery())
                    && level == told.level()
                    && number.compareTo(told.tonnes()) == 0;
        }

        /** The same, told again by somebody. */
        Told again(UUID match, UUID by) {
            return new Told(subject, match, code, number, happenedOn, by, "self", level);
        }
    }

    Optional<Standing> standing(RegionId region, UUID delivery) {
        return jdbc.sql("""
                select e.id, e.programme_id, e.organisation_id, e.subject, e.code, e.number, e.happened_on, e.level, e.withdrawn
                  from outcomes.evidence e
                 where e.region_id = :region and e.kind = 'delivery' and e.subject = :delivery
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """)
                .param("region", region.value())
                .param("delivery", delivery)
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** What happened after the programme's last day is told of that day, on which its figures are counted. */
    void append(Whose whose, Told told, @Nullable UUID replaced, boolean withdrawn) {
        LocalDate last = whose.programme().endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, number, happened_on, day_known,
                        recorded_at, recorded_by, given, source_module, source_type, source_id, source_label, source_address,
                        level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, 'delivery', :delivery, :use, :tonnes, :on,
                       :dayKnown, :at, :by, :given, 'flows', 'match', :match, :label,
                       '/' || r.slug || '/manage/' || :slug || '/companies/' || p.organisation_id, :level, :replaced, :withdrawn
                  from programmes.pub_participation p
                  join organisations.pub_region r on r.id = p.region_id
                 where p.region_id = :region and p.programme_id = :programme and p.organisation_id = :organisation
                """)
                .param("region", whose.region().value())
                .param("id", Ids.next())
                .param("programme", whose.programme().id().value())
                .param("slug", whose.programme().slug())
                .param("organisation", whose.organisation())
                .param("delivery", told.delivery())
                .param("use", told.use())
                .param("tonnes", told.tonnes())
                .param("on", told.on().isAfter(last) ? last : told.on())
                .param("dayKnown", !told.on().isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", told.by())
                .param("given", told.given())
                .param("match", told.match())
                .param("label", "Leverans mellan företag, " + whose.programme().name())
                .param("level", told.level())
                .param("replaced", replaced)
                .param("withdrawn", withdrawn)
                .update();
    }
}
