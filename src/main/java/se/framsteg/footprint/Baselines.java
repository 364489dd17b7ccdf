package se.framsteg.footprint;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.Difference;
import se.framsteg.course.work.NextChange;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.course.work.Written;
import se.framsteg.footprint.BaselineRepository.Changed;
import se.framsteg.footprint.BaselineRepository.Since;
import se.framsteg.people.Member;
import se.framsteg.shell.Ids;

/** Writing climate accounts: answer by answer, several people at once, with nothing lost. */
@Service
@Transactional
public class Baselines {
    /** The name of the worksheet, and the last part of its address. */
    public static final String NAME = "footprint";

    private final BaselineRepository baselines;
    private final EmissionFactors factors;
    private final Works works;
    private final Clock clock;

    Baselines(BaselineRepository baselines, EmissionFactors factors, Works works, Clock clock) {
        this.baselines = baselines;
        this.factors = factors;
        this.works = works;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Baseline find(Member by, Round round) {
        return baselines.find(by, round).orElseGet(() -> Baseline.blank(factors.newest()));
    }

    /**
     * Keeps answers as typed, also those that cannot be understood yet.
     *
     * @param seen the number of the change up to which the writer's page shows what stands
     * @param chosen whether a new row is wanted where nothing but its kind or unit is said, since somebody has chosen that;
     *     a form that is sent as a whole says so of every row it offers
     */
    public Written write(Member by, Round round, int seen, Map<AnswerPlace, String> typed, boolean chosen) {
        NextChange change = begin(by, round);
        return take(by, round, change, typed, chosen, () -> baselines.since(by, change.work(), seen));
    }

    Written take(
            Member by,
            Round round,
            NextChange change,
            Map<AnswerPlace, String> typed,
            boolean chosen,
            Supplier<Map<AnswerPlace, Since>> since) {
        Baseline now = find(by, round);
        var merging = new Merging(now, change, chosen, usual(by, round, now.factors()));
        merging.take(typed, since, baselines.count(by, change.work()));
        if (merging.changesOnce()) {
            baselines.putOnce(by, change.work(), merging.once());
        }
        if (!merging.rows().isEmpty()) {
            baselines.put(by, change.work(), merging.rows());
        }
        if (!merging.changes().isEmpty()) {
            baselines.note(by, change, merging.changes(), clock.instant());
        }
        return merging.written();
    }

    /**
     * A new row of something.
     *
     * @throws NoSuchElementException where that cannot be chosen
     */
    public UUID add(Member by, Round round, String factor) {
        Factors known = find(by, round).factors();
        Factor of =
                known.find(factor).filter(each -> known.isOffered(each.id())).orElseThrow();
        UUID row = Ids.next();
        write(
                by,
                round,
                Integer.MAX_VALUE,
                Map.of(
                        Baseline.place(row, ActivityField.FACTOR), of.id(),
                        Baseline.place(row, ActivityField.UNIT), of.unit().code()),
                true);
        return row;
    }

    /** Takes a row out, with all that stands in it; it can be brought back. */
    public void remove(Member by, Round round, UUID row) {
        move(by, round, row, true);
    }

    /** @return false where there is no room for it any more */
    public boolean bringBack(Member by, Round round, UUID row) {
        return move(by, round, row, false);
    }

    private boolean move(Member by, Round round, UUID row, boolean away) {
        return move(by, begin(by, round), row, away);
    }

    private boolean move(Member by, NextChange change, UUID row, boolean away) {
        if (!away && baselines.standing(by, change.work(), row) >= Merging.MOST_ROWS) {
            return false;
        }
        if (baselines.remove(by, change.work(), row, away)) {
            var moved = new Changed(row, "", away ? "row" : "", away ? "" : "row");
            baselines.note(by, change, List.of(moved), clock.instant());
        }
        return true;
    }

    /** Makes each place and row as it was then; gives the number of the change. */
    int restore(Member by, Round round, List<Difference> asked) {
        NextChange change = begin(by, round);
        var typed = new LinkedHashMap<AnswerPlace, String>();
        for (Difference each : asked) {
            if (each.isOfRow() && each.row() != null) {
                move(by, change, each.row(), each.then().isEmpty());
            } else {
                typed.put(each.place(), each.then());
            }
        }
        take(by, round, change, typed, true, Map::of);
        return change.seq();
    }

    /** Lets nobody write in the accounts while it is decided what of them is restored. */
    void holdStill(Member by, Round round) {
        works.holdStill(by, round, worksheet(round));
    }

    NextChange begin(Member by, Round round) {
        NextChange change = works.nextChange(by, round, worksheet(round));
        baselines.begin(by, round, change.work(), EmissionFactors.NEWEST);
        return change;
    }

    private Worksheet worksheet(Round round) {
        return works.edition(round).worksheet(NAME).orElseThrow();
    }

    private static Map<UUID, Usual> usual(Member by, Round round, Factors factors) {
        return factors.usualRows(by.organisation(), round.programmeId());
    }
}
