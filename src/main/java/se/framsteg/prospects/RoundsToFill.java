package se.framsteg.prospects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;

/** The rounds that a promoter may ask companies to, and how far the promoter's own list has come. */
@Repository
@Transactional(readOnly = true)
public class RoundsToFill {
    private final Cohorts cohorts;
    private final Programmes programmes;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundsToFill(Cohorts cohorts, Programmes programmes, JdbcClient jdbc, Clock clock) {
        this.cohorts = cohorts;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that are announced and may still be applied to; the one that closes first, first. */
    public List<RoundToFill> of(Promoter by) {
        LocalDate today = LocalDate.now(clock);
        List<Cohort> all = cohorts.notOver(by.region()).stream()
                .filter(each -> mayBeAppliedTo(each, today))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<ProgrammeId, String> names =
                programmes.announced(by.region()).stream().collect(Collectors.toMap(Programme::id, Programme::name));
        Map<UUID, int[]> counted = counts(by);
        return all.stream()
                .map(cohort -> {
                    int[] count = counted.getOrDefault(cohort.id().value(), new int[2]);
                    return new RoundToFill(cohort, names.getOrDefault(cohort.programme(), ""), count[0], count[1]);
                })
                .toList();
    }

    /** Until its last day of applying, or where none is set until it starts. */
    private static boolean mayBeAppliedTo(Cohort cohort, LocalDate today) {
        LocalDate last = cohort.closesOn() == null ? cohort.startsOn() : cohort.closesOn();
        return last == null || !last.isBefore(today);
    }

    private Map<UUID, int[]> counts(Promoter by) {
        var counted = new HashMap<UUID, int[]>();
        jdbc.sql("""
                select p.cohort_id, count(*),
                       count(*) filter (where exists (
                             select from applications.pub_application a
                              where a.region_id = p.region_id and a.cohort_id = p.cohort_id and a.state <> 'WITHDRAWN'
                                and (a.prospect_id = p.id or a.number_hash = p.number_hash) and %s))
                  from prospects.prospect p
                 where p.region_id = :region and p.promoter_id = any(:mine)
                 group by p.cohort_id
                """.formatted(ProspectRepository.OWN))
                .param("region", by.region().value())
                .param("mine", by.onlyPromoters())
                .query((RowCallbackHandler)
                        row -> counted.put(row.getObject(1, UUID.class), new int[] {row.getInt(2), row.getInt(3)}));
        return counted;
    }
}
