package se.framsteg.outcomes.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Reader;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;

/** Evidence, read for its pages. */
@Repository
class EvidenceQueries {
    private static final String EVIDENCE = """
            select e.id, e.organisation_id, e.role, e.kind, e.code, e.detail, c.label, e.number, e.year_asked,
                   e.happened_on, e.day_known, e.recorded_at, e.recorded_by, a.name as reviewed_by, e.source_type,
                   e.source_id, e.source_label, e.source_address, e.level, e.replaces, newer.id as replaced_by, e.withdrawn, k.reason
              from outcomes.evidence e
              left join outcomes.evidence newer on newer.region_id = e.region_id and newer.replaces = e.id
              left join outcomes.correction k on k.region_id = e.region_id and k.evidence_id = e.id
              left join people.pub_auditor_pass a on a.region_id = e.region_id and a.id = e.recorded_pass
              left join outcomes.choice c
                on c.region_id = e.region_id and c.programme_id = e.programme_id and c.code = e.detail
               and e.kind = 'answer'
             where e.region_id = :region and e.programme_id = :programme
               and e.programme_id = coalesce(:only, e.programme_id)
               and %s
            """;
    private static final String OF_ORGANISATION = EVIDENCE.formatted("e.organisation_id = :organisation")
            + " order by e.kind, e.subject, e.recorded_at desc, e.id desc";
    private static final String ONE = EVIDENCE.formatted("e.id = :id");

    private final JdbcClient jdbc;

    EvidenceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that has been recorded of an organisation in a programme, the newest of each thing first. */
    List<EvidenceRow> of(Reader by, ProgrammeId programme, UUID organisation) {
        return read(OF_ORGANISATION, by, programme)
                .param("organisation", organisation)
                .query(Rows.as(EvidenceRow.class))
                .list();
    }

    Optional<EvidenceRow> find(Reader by, ProgrammeId programme, UUID id) {
        return read(ONE, by, programme)
                .param("id", id)
                .query(Rows.as(EvidenceRow.class))
                .optional();
    }

    private JdbcClient.StatementSpec read(String sql, Reader by, ProgrammeId programme) {
        return jdbc.sql(sql)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("only", by.onlyProgramme(), java.sql.Types.OTHER);
    }
}
