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

/** Evidence of what was delivered between companies, and of what they spare themselves. */
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

    /** Of what it is evidence. @param type of its source, in {@code module} */
    enum Kind {
        DELIVERY("delivery", "flows", "match", "Leverans mellan företag"),
        OWN("own-material", "ideas", "idea", "Egen idé som spar material");

        private final String code;
        private final String module;
        private final String type;
        private final String label;

        Kind(String code, String module, String type, String label) {
            this.code = code;
            this.module = module;
            this.type = type;
            this.label = label;
        }
    }

    /**
     * What is told.
     *
     * @param subject the delivery, or the idea
     * @param source the match, or the idea
     * @param use what becomes of it, as {@link MaterialKept} has it
     * @param material the kind; empty where it is not known
     * @param level as of evidence
     */
    record Told(
            Kind kind,
            UUID subject,
            UUID source,
            String use,
            String material,
            BigDecimal tonnes,
            LocalDate on,
            UUID by,
            String given,
            int level) {}

    /** What was told of the same before, and stands. */
    record Standing(
            UUID id,
            UUID programmeId,
            UUID organisationId,
            UUID subject,
            String code,
            @Nullable String detail,
            BigDecimal number,
            LocalDate happenedOn,
            int level,
            boolean withdrawn) {
        boolean says(Told told) {
            return !withdrawn
                    && subject.equals(told.subject())
                    && code.equals(told.use())
                    && level == told.level()
                    && number.compareTo(told.tonnes()) == 0;
        }

        /** The same, told again by somebody. */
        Told again(Kind kind, UUID source, UUID by) {
            String material = detail == null ? "" : detail;
            return new Told(kind, subject, source, code, material, number, happenedOn, by, "self", level);
        }
    }

    Optional<Standing> standing(RegionId region, Kind kind, UUID subject) {
        return jdbc.sql("""
                select e.id, e.programme_id, e.organisation_id, e.subject, e.code, e.detail, e.number, e.happened_on, e.level,
                       e.withdrawn
                  from outcomes.evidence e
                 where e.region_id = :region and e.kind = '%s' and e.subject = :subject
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                 order by e.recorded_at desc limit 1
                """.formatted(kind.code))
                .param("region", region.value())
                .param("subject", subject)
                .query(Rows.as(Standing.class))
                .optional();
    }

    /** Whether a company's idea was begun from its own analysis of its flows. */
    boolean isFromAnalysis(RegionId region, UUID organisation, UUID idea) {
        return jdbc.sql("""
                select exists (select from flows.pub_ladder_idea l
                                where l.region_id = :region and l.idea_id = :idea and l.organisation_id = :organisation)
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("idea", idea)
                .query(Boolean.class)
                .single();
    }

    /** What happened after the programme's last day is told of that day, on which its figures are counted. */
    void append(Whose whose, Told told, @Nullable UUID replaced, boolean withdrawn) {
        LocalDate last = whose.programme().endsOn();
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, detail, number, happened_on, day_known,
                        recorded_at, recorded_by, given, source_module, source_type, source_id, source_label, source_address,
                        level, replaces, withdrawn)
                select p.region_id, :id, p.programme_id, p.organisation_id, p.role, :kind, :subject, :use, :material,
                       :tonnes, :on, :dayKnown, :at, :by, :given, :module, :type, :source, :label,
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
                .param("kind", told.kind().code)
                .param("module", told.kind().module)
                .param("type", told.kind().type)
                .param("subject", told.subject())
                .param("use", told.use())
                .param("material", told.material().isEmpty() ? null : told.material())
                .param("tonnes", told.tonnes())
                .param("on", told.on().isAfter(last) ? last : told.on())
                .param("dayKnown", !told.on().isAfter(last))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", told.by())
                .param("given", told.given())
                .param("source", told.source())
                .param("label", told.kind().label + ", " + whose.programme().name())
                .param("level", told.level())
                .param("replaced", replaced)
                .param("withdrawn", withdrawn)
                .update();
    }
}
