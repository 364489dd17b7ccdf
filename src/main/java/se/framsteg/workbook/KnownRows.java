package se.framsteg.workbook;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;

/** What files have said of a programme, by key and fingerprint; and what a file says anew, handed on as evidence. */
@Repository
class KnownRows {
    private final JdbcClient jdbc;

    KnownRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was laid aside as new or changed is shown as evidence, and what is gone as gone. */
    void showEvidence() {
        jdbc.sql("""
                create temp view new_evidence as
                select s.evidence_id as id, o.id as organisation_id, s.role,
                       case s.kind when 'company' then 'participation' else s.kind end as kind,
                       s.key as subject, s.part_of, s.code, s.detail, s.number, s.year_asked, s.municipality_code, s.size,
                       s.happened_on, s.day_known, s.sheet || ', rad ' || s.row_number as source_label,
                       case s.kind when 'company' then 3 when 'promoter' then 3 when 'answer' then 1 else 2 end as level,
                       c.anew
                  from changed_row c
                  join staged_row s on s.seq = c.seq
                  join staged_organisation o on o.org = s.org
                 where s.evidence_id is not null
                """).update();
        jdbc.sql("""
                create temp view gone_evidence as
                select organisation_id, case kind when 'company' then 'participation' else kind end as kind,
                       key as subject
                  from gone_row where kind in ('promoter', 'company', 'answer', 'action', 'adoption', 'idea')
                """).update();
    }

    void remember(Manager by, ProgrammeId programme, UUID run) {
        jdbc.sql("""
                delete from workbook.known_row k using gone_row g
                 where k.region_id = :region and k.programme_id = :programme and k.key = g.key
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .update();
        jdbc.sql("""
                insert into workbook.known_row
                       (region_id, programme_id, kind, key, organisation_id, fingerprint, said, sheet, row_number, run_id)
                select :region, :programme, s.kind, s.key, o.id, s.fingerprint, s.said, s.sheet, s.row_number, :run
                  from changed_row c
                  join staged_row s on s.seq = c.seq
                  left join staged_organisation o on o.org = s.org
                 order by s.key
                on conflict (region_id, programme_id, key) do update
                   set organisation_id = excluded.organisation_id, fingerprint = excluded.fingerprint,
                       said = excluded.said, sheet = excluded.sheet, row_number = excluded.row_number,
                       run_id = excluded.run_id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("run", run)
                .update();
    }
}
