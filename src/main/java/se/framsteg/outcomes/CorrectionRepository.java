package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;

@Repository
class CorrectionRepository {
    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<UUID> organisationOf(Manager by, ProgrammeId programme, EvidenceId id) {
        return jdbc.sql("""
                select organisation_id from outcomes.evidence
                 where region_id = :region and programme_id = :programme and id = :id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("id", id.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    boolean isReplaced(Manager by, EvidenceId id) {
        return jdbc.sql("""
                select exists (select 1 from outcomes.evidence where region_id = :region and replaces = :id)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    boolean isCorrection(Manager by, EvidenceId id) {
        return jdbc.sql("""
                select exists (select 1 from outcomes.evidence
                                where region_id = :region and id = :id and source_type = 'correction'
                                  and replaces is not null)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** A new row for the old, saying what it should have said; an auditor who looked at the old has not looked at that. */
    void correct(Manager by, ProgrammeId programme, EvidenceId old, EvidenceId id, Corrected corrected) {
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_by,
                        given, source_module, source_type, source_id, source_label, source_address, level, replaces,
                        withdrawn)
                select e.region_id, :id, e.programme_id, e.organisation_id, e.role, e.kind, e.subject, e.part_of, e.wave,
                       :code, :detail, :number, e.year_asked, e.municipality_code, e.size, :happenedOn,
                       e.day_known or e.happened_on <> :happenedOn, :at, :by, 'system', 'outcomes', 'correction', e.id,
                       e.source_label, e.source_address, case e.source_type when 'review' then (select b.level from outcomes.evidence b where b.region_id = e.region_id and b.id = e.replaces)
                            else e.level end, e.id, :withdrawn
                  from outcomes.evidence e
                 where e.region_id = :region and e.programme_id = :programme and e.id = :old
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("old", old.value())
                .param("id", id.value())
                .param("code", corrected.code())
                .param("detail", corrected.detail())
                .param("number", corrected.number())
                .param("happenedOn", corrected.happenedOn())
                .param("withdrawn", corrected.withdrawn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
    }

    /**
     * A new row for the correction, saying what the one said that was corrected, from that one's source. That is not always
     * the row it replaces: a correction that has been restored replaces the one which was taken back. What an auditor had looked at
     * is to be looked at again.
     */
    void restore(Manager by, ProgrammeId programme, EvidenceId correction, EvidenceId id) {
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_by,
                        given, source_module, source_type, source_id, source_label, source_address, level, replaces,
                        withdrawn)
                select e.region_id, :id, e.programme_id, e.organisation_id, e.role, e.kind, e.subject, e.part_of, e.wave,
                       e.code, e.detail, e.number, e.year_asked, e.municipality_code, e.size, e.happened_on,
                       e.day_known, :at, :by, e.given, case e.source_type when 'review' then 'plan' else e.source_module end,
                       case e.source_type when 'review' then 'plan' else e.source_type end, e.source_id, e.source_label,
                       e.source_address, case e.source_type when 'review' then (select b.level from outcomes.evidence b where b.region_id = e.region_id and b.id = e.replaces)
                            else e.level end, c.id, e.withdrawn
                  from outcomes.evidence c
                  join outcomes.evidence e on e.region_id = c.region_id and e.id = c.source_id
                 where c.region_id = :region and c.programme_id = :programme and c.id = :correction
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("correction", correction.value())
                .param("id", id.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .update();
    }

    void explain(Manager by, EvidenceId id, String reason) {
        jdbc.sql("""
                insert into outcomes.correction (region_id, evidence_id, reason) values (:region, :id, :reason)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }
}
