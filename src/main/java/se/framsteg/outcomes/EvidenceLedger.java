package se.framsteg.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.LastDayMoved;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.ProgrammeCloses;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What every change of evidence needs: nobody else writes meanwhile, and standings and sums move in the same transaction.
 * The organisations touched are counted anew once, when {@link #settle} is called, however many rows concern them. Rows
 * come from files, by {@link EvidenceIntake}, and from managers, by {@link Corrections}.
 */
@Service
@Transactional
public class EvidenceLedger {
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final StandingRepository standings;

    EvidenceLedger(JdbcClient jdbc, StandingRepository standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /** Lets nobody else write evidence of the programme until the transaction ends; waits while another does. */
    void hold(Manager by, Programme programme) {
        standings.hold(by.region(), programme.id());
    }

    /** Counts the organisations anew and moves the sums, once. */
    public void settle(Manager by, Programme programme, Set<UUID> organisations, Consumer<Integer> counted) {
        settle(by.region(), programme, organisations, counted);
    }

    void settle(RegionId region, Programme programme, Set<UUID> organisations, Consumer<Integer> counted) {
        standings.hold(region, programme.id());
        var all = new ArrayList<>(organisations);
        var moves = new TotalMoves();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<UUID> batch = all.subList(from, Math.min(from + BATCH, all.size()));
            moves.add(standings.sums(region, programme.id(), batch), -1);
            standings.recount(region, programme, batch);
            moves.add(standings.sums(region, programme.id(), batch), 1);
            counted.accept(from + batch.size());
        }
        standings.move(region, programme.id(), moves.rows());
    }

    /** Whoever writes evidence of a programme that is about to be closed is waited for, and whoever comes after waits. */
    @EventListener
    void hold(ProgrammeCloses closing) {
        hold(closing.by(), closing.programme());
    }

    /** Counts all of a programme's organisations anew, as when its last day has been moved. */
    @EventListener
    void recount(LastDayMoved moved) {
        settle(moved.by(), moved.programme(), organisations(moved), _ -> {});
    }

    private Set<UUID> organisations(LastDayMoved moved) {
        return new HashSet<>(jdbc.sql("""
                select distinct organisation_id from outcomes.evidence
                 where region_id = :region and programme_id = :programme
                """)
                .param("region", moved.by().region().value())
                .param("programme", moved.programme().id().value())
                .query(UUID.class)
                .list());
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
