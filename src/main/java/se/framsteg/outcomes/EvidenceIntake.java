package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;

/**
 * Evidence by the hundred thousand, from a file. Whoever has it lays it out as two temporary tables or views and lets it
 * be recorded and settled, all in one transaction:
 *
 * <ul>
 *   <li>{@code new_evidence} (id, organisation_id, role, kind, subject, part_of, code, detail, number, year_asked,
 *       municipality_code, size, happened_on, day_known, source_label, level, anew): what the file says. It replaces
 *       what stood for the same kind and subject. Where a manager has corrected that, the correction stands unless the
 *       row says something {@code anew}.
 *   <li>{@code gone_evidence} (organisation_id, kind, subject): what the file no longer says. What a manager has
 *       corrected stands.
 * </ul>
 *
 * <p>Ids, codes and figures, never names or free text. {@code subject} is what a row is about within the organisation (the
 * answer, the action, the idea), {@code part_of} the larger thing it belongs to, as an action to its plan.
 *
 * <table>
 *   <caption>What evidence says, by kind</caption>
 *   <tr><td>participation</td><td>code: status ({@code participated} …), number: weeks attended, municipality, size;
 *       detail: why it left
 *   <tr><td>promoter</td><td>code: {@code promoter}
 *   <tr><td>answer</td><td>code: {@code has draft plans-this-year plans-later no dont-know}, or {@code none} where the
 *       question was left blank; year_asked: the year asked about; number: recommendation; detail: area, a choice's code
 *   <tr><td>action</td><td>code: {@code complete} with owner and deadline, else {@code incomplete}; part_of: its plan
 *   <tr><td>adoption</td><td>code: {@code adopted}; subject: the plan
 *   <tr><td>idea</td><td>code: {@code described tested launched}; detail: {@code product service process
 *       business_model}; number: its rung among the circular strategies, 0 to 9; new_to: {@code firm region market}, and wave
 *       {@code T3} where it was launched within a year after the course, both by {@link IdeaEvidence} alone
 *   <tr><td>attendance</td><td>code: {@code attended}; part_of: the meeting; number: the week. By {@link
 *       AttendanceEvidence}, never from a file
 *   <tr><td>assessment</td><td>code: a dimension, {@code A} to {@code F}, or {@code index}; number: its level, 1 to 5, or 0
 *       to 100; detail: version of the statements; wave. By {@link SurveyEvidence}, never from a file
 *   <tr><td>enrolment</td><td>code: {@code enrolled}. By {@link RosterEvidence}, never from a file
 *   <tr><td>completion</td><td>code: {@code completed}; detail: the course's edition. By {@link CompletionEvidence}, never
 *       from a file
 *   <tr><td>baseline</td><td>code: {@code approved}; year_asked: the year; number: the share that is estimated; detail: version
 *       of the factors. By {@link ClimateEvidence}, never from a file
 *   <tr><td>plan</td><td>code: {@code drawn-up}; the plan a company keeps here. By {@link PlanEvidence}, never from a file, as are
 *       its adoption and what companies say there of their strategy, {@code strategy} with {@code none planned draft adopted} and
 *       the year it is planned for as year_asked
 *   <tr><td>effect</td><td>code: {@code high medium low unsaid}, how sure; number: tonnes expected in a year. By {@link
 *       PlanFigures}, never from a file
 *   <tr><td>follow-up</td><td>code: {@code done late unknown}; wave; number: how many actions. By {@link PlanFigures}, never from a
 *       file
 * </table>
 */
@Service
@Transactional
public class EvidenceIntake {
    private final JdbcClient jdbc;
    private final StandingRepository standings;
    private final TouchedStandings touched;
    private final Clock clock;

    EvidenceIntake(JdbcClient jdbc, StandingRepository standings, TouchedStandings touched, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.touched = touched;
        this.clock = clock;
    }

    /** Records what lies in the tables, from the import {@code source} whose page is at {@code address}. */
    public void record(Manager by, Programme programme, UUID source, String address) {
        jdbc.sql("""
                create temp table touched_organisation (organisation_id uuid) on commit drop
                """).update();
        standings.hold(by.region(), programme.id());
        withdraw(by, programme, source, address);
        append(by, programme, source, address);
    }

    /** Counts the organisations anew whose evidence was recorded, and moves the sums, once. */
    public void settle(Manager by, Programme programme) {
        var moves = new TotalMoves();
        touched.plan();
        moves.add(touched.remove(by.region(), programme.id()), -1);
        moves.add(touched.count(by.region(), programme), 1);
        touched.planAsUsual();
        standings.move(by.region(), programme.id(), moves.rows());
    }

    private void withdraw(Manager by, Programme programme, UUID source, String address) {
        jdbc.sql("""
                with withdrawn as (
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_by,
                        given, source_module, source_type, source_id, source_label, source_address, level, replaces,
                        withdrawn)
                select e.region_id, gen_random_uuid(), e.programme_id, e.organisation_id, e.role, e.kind, e.subject,
                       e.part_of, e.wave, e.code, e.detail, e.number, e.year_asked, e.municipality_code, e.size,
                       e.happened_on, e.day_known, :at, :by, 'import', 'workbook', 'import', :source, e.source_label,
                       :address, e.level, e.id, true
                  from gone_evidence g
                  join outcomes.evidence e
                    on e.region_id = :region and e.programme_id = :programme
                   and e.organisation_id = g.organisation_id and e.kind = g.kind and e.subject = g.subject
                 where e.given = 'import' and not e.withdrawn
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)
                returning organisation_id)
                insert into touched_organisation (organisation_id) select distinct organisation_id from withdrawn
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .param("source", source)
                .param("address", address)
                .update();
    }

    private void append(Manager by, Programme programme, UUID source, String address) {
        jdbc.sql("""
                with standing as (
                     select e.id, e.kind, e.subject, e.given from outcomes.evidence e
                      where e.region_id = :region and e.programme_id = :programme
                        and not exists (select from outcomes.evidence newer
                                         where newer.region_id = e.region_id and newer.replaces = e.id)),
                appended as (
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_by,
                        given, source_module, source_type, source_id, source_label, source_address, level, replaces,
                        withdrawn)
                select :region, n.id, :programme, n.organisation_id, n.role, n.kind, n.subject, n.part_of, null, n.code,
                       n.detail, n.number, n.year_asked, n.municipality_code, n.size, n.happened_on, n.day_known, :at,
                       :by, 'import', 'workbook', 'import', :source, n.source_label, :address, n.level, s.id, false
                  from new_evidence n
                  left join standing s on s.kind = n.kind and s.subject = n.subject
                 where s.id is null or n.anew or s.given = 'import'
                returning organisation_id)
                insert into touched_organisation (organisation_id) select distinct organisation_id from appended
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .param("source", source)
                .param("address", address)
                .update();
    }
}
