package se.framsteg.outcomes;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Json;

/**
 * Where evidence is recorded. Standings and sums move in the same transaction: the organisations touched are counted
 * anew once, when {@link #settle} is called, however many rows concern them.
 */
@Service
@Transactional
public class EvidenceLedger {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final StandingRepository standings;
    private final Clock clock;

    EvidenceLedger(JdbcClient jdbc, StandingRepository standings, Clock clock) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.clock = clock;
    }

    /** Appends the rows. The caller settles the organisations concerned before its transaction ends. */
    public void append(Manager by, Programme programme, List<NewEvidence> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, part_of, wave, code, detail,
                        number, year_asked, municipality_code, size, happened_on, day_known, recorded_at, recorded_by,
                        given, source_module, source_type, source_id, source_label, source_address, level, replaces,
                        withdrawn)
                select :region, r.id, :programme, r.organisation, r.role, r.kind, r.subject, r."partOf", r.wave, r.code,
                       r.detail, r.number, r."yearAsked", r.municipality, r.size, r."happenedOn", r."dayKnown", :at,
                       :by, r.given, r."sourceModule", r."sourceType", r."sourceId", r."sourceLabel",
                       r."sourceAddress", r.level, head.id, r.withdrawn
                  from jsonb_to_recordset(:rows::jsonb)
                       as r(id uuid, organisation uuid, role text, kind text, subject uuid, "partOf" uuid, wave text,
                            code text, detail text, number numeric, "yearAsked" int, municipality text, size text,
                            "happenedOn" date, "dayKnown" boolean, given text, "sourceModule" text,
                            "sourceType" text, "sourceId" uuid, "sourceLabel" text, "sourceAddress" text, level int,
                            withdrawn boolean)
                  left join lateral (
                        select e.id from outcomes.evidence e
                         where e.region_id = :region and e.programme_id = :programme and e.kind = r.kind
                           and e.subject = r.subject and e.organisation_id = r.organisation
                           and not exists (select 1 from outcomes.evidence newer
                                            where newer.region_id = e.region_id and newer.replaces = e.id)
                         limit 1) head on true
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person().value())
                .param("rows", Json.write(rows))
                .update();
    }

    /** Lets nobody else write evidence of the programme until the transaction ends; waits while another does. */
    void hold(Manager by, Programme programme) {
        standings.hold(by.region(), programme.id());
    }

    /** Counts the organisations anew and moves the sums, once. */
    public void settle(Manager by, Programme programme, Set<UUID> organisations, Consumer<Integer> counted) {
        standings.hold(by.region(), programme.id());
        var all = new ArrayList<>(organisations);
        var moves = new TotalMoves();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<UUID> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            moves.add(standings.sums(by.region(), programme.id(), batch), -1);
            standings.recount(by.region(), programme, batch);
            moves.add(standings.sums(by.region(), programme.id(), batch), 1);
            counted.accept(from + batch.size());
        }
        standings.move(by.region(), programme.id(), moves.rows());
    }

    /** What a survey's choices are called. */
    public void nameChoices(Manager by, Programme programme, Map<String, String> labelByCode) {
        labelByCode.forEach((code, label) -> jdbc.sql("""
                insert into outcomes.choice (region_id, programme_id, code, label)
                values (:region, :programme, :code, :label)
                on conflict do nothing
                """)
                .param("region", by.region().value())
                .param("programme", programme.id().value())
                .param("code", code)
                .param("label", label)
                .update());
    }
}
