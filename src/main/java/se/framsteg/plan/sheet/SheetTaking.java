package se.framsteg.plan.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.plan.Action;
import se.framsteg.plan.Actions;
import se.framsteg.plan.Plan;
import se.framsteg.plan.Plans;
import se.framsteg.plan.Way;

/** Takes what a sheet says into the plan, once somebody has seen what it changes. */
@Service
@Transactional
public class SheetTaking {
    private final Plans plans;
    private final Actions actions;
    private final Intakes intakes;
    private final Clock clock;

    SheetTaking(Plans plans, Actions actions, Intakes intakes, Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * What was read, and what stood when that was shown.
     *
     * @param versions of the actions, by id
     */
    public record Seen(List<SheetRow> rows, Map<String, Integer> versions) {
        public Seen {
            rows = List.copyOf(rows);
            versions = Map.copyOf(versions);
            if (rows.size() > SheetFile.MOST_ROWS) {
                throw new IllegalArgumentException("More rows than a file may have");
            }
        }

        public static Seen of(List<SheetRow> rows, Plan plan) {
            return new Seen(
                    rows,
                    plan.actions().stream()
                            .collect(Collectors.toMap(each -> each.id().value().toString(), Action::version)));
        }
    }

    @Transactional(readOnly = true)
    public SheetProposal propose(Member by, List<SheetRow> rows) {
        return SheetProposal.of(rows, plans.of(by), LocalDate.now(clock));
    }

    /**
     * @throws SheetIsOld where what it changes has changed otherwise since, or something in it cannot be read
     * @throws se.framsteg.plan.TooManyActions where the plan would be too full
     */
    public void take(Member by, Seen seen) {
        plans.hold(by);
        SheetProposal proposal = propose(by, seen.rows());
        boolean old = proposal.changed().stream().anyMatch(each -> !isSeen(each, seen));
        if (old || !proposal.faults().isEmpty()) {
            throw new SheetIsOld();
        }
        if (!proposal.changesNothing()) {
            actions.writeAll(
                    by,
                    proposal.rows().stream()
                            .filter(RowProposal::changes)
                            .map(SheetTaking::wanted)
                            .toList(),
                    Way.EXCEL,
                    intakes.begin(
                            by, proposal.added().size(), proposal.changed().size()));
        }
    }

    private static Actions.Wanted wanted(RowProposal row) {
        Action stands = row.stands();
        return new Actions.Wanted(stands == null ? null : stands.id(), row.draft(), row.course());
    }

    private static boolean isSeen(RowProposal row, Seen seen) {
        Action stands = row.stands();
        return stands != null
                && Integer.valueOf(stands.version())
                        .equals(seen.versions().get(stands.id().value().toString()));
    }
}
