package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.PlanEvidenceRepository.Row;
import se.framsteg.outcomes.PlanEvidenceRepository.Whose;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.plan.PlanDrawnUp;
import se.framsteg.plan.StrategyDeclared;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps what companies do with their plans here as evidence: what they say of their strategy (level 2), that a plan was ready and
 * put forward (level 3), and that it is adopted, with the strategy in it: level 2, since the company's own lead asks, closes and
 * records, and 3 where signed minutes are kept, until an auditor has looked: {@link Reviews}. Counted in the programme whose course the company went through last. What is drawn up and
 * adopted once stays so, with its first day, grows surer with a later one that has minutes, and a board's decision beside an owner's with its own; what a manager has corrected
 * stands. Heard twice it is one row.
 */
@Service
@Transactional
class PlanEvidence {
    private static final int SAID = 2;

    private static final int OWN_RECORD = 3;

    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PlanEvidenceRepository plans;

    PlanEvidence(
            Programmes programmes, StandingRepository standings, EvidenceLedger ledger, PlanEvidenceRepository plans) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.plans = plans;
    }

    @EventListener
    void hear(StrategyDeclared heard) {
        LocalDate on = LocalDate.ofInstant(heard.at(), Say.STOCKHOLM);
        Integer year = heard.plannedBy() == null ? null : heard.plannedBy().getYear();
        held(heard.region(), heard.organisation(), on).ifPresent(whose -> {
            var row = row("strategy", subject(whose, "strategy declared"), heard.state(), year, SAID);
            keep(whose, List.of(row), on, heard.by(), true);
        });
    }

    @EventListener
    void hear(PlanDrawnUp heard) {
        held(heard.region(), heard.organisation(), heard.on())
                .ifPresent(whose -> keep(whose, List.of(drawnUp(whose)), heard.on(), heard.by(), false));
    }

    @EventListener
    void hear(PlanAdopted heard) {
        held(heard.region(), heard.organisation(), heard.decidedOn()).ifPresent(whose -> {
            // until an auditor has read them any picture would do as minutes
            int level = heard.minutes() ? OWN_RECORD : SAID;
            var rows = new ArrayList<Row>();
            rows.add(drawnUp(whose));
            rows.add(new Row(
                    "adoption",
                    subject(whose, "plan"),
                    null,
                    "adopted",
                    heard.way(),
                    null,
                    null,
                    "self",
                    level,
                    false));
            if (plans.hasStrategy(whose.region(), whose.organisation())) {
                rows.add(row("strategy", subject(whose, "strategy adopted"), "adopted", null, level));
            }
            keep(whose, rows, heard.decidedOn(), heard.by(), false);
        });
    }

    private static Row drawnUp(Whose whose) {
        return row("plan", subject(whose, "plan"), "drawn-up", null, OWN_RECORD);
    }

    private static Row row(String kind, UUID subject, String code, @Nullable Integer year, int level) {
        return new Row(kind, subject, null, code, null, null, year, "self", level, false);
    }

    /** @param anew whether what is told takes the place of what was told before; else the first telling stays */
    private void keep(Whose whose, List<Row> rows, LocalDate on, UUID by, boolean anew) {
        boolean moved = false;
        for (Row row : rows) {
            PlanEvidenceRepository.Standing before = plans.standing(whose, row).orElse(null);
            boolean alsoByBoard = before != null && before.isOfOwner() && "board".equals(row.detail());
            boolean surer = before != null && before.isSurpassedBy(row);
            if (before == null || alsoByBoard || surer || anew && before.isFromPlan() && !before.says(row)) {
                plans.append(
                        whose,
                        row,
                        before != null && surer && !alsoByBoard ? before.happenedOn() : on,
                        by,
                        before == null || alsoByBoard ? null : before.id());
                moved = true;
            }
        }
        if (moved) {
            ledger.settle(whose.region(), whose.programme(), Set.of(whose.organisation()), _ -> {});
        }
    }

    /** Nobody else writes of the programme until this transaction is over; empty where the company is in none. */
    private Optional<Whose> held(UUID region, UUID organisation, LocalDate on) {
        var where = new RegionId(region);
        Optional<UUID> id = plans.programme(where, organisation, on);
        id.ifPresent(programme -> standings.hold(where, new ProgrammeId(programme)));
        return id.flatMap(programme -> announced(where, programme)).map(found -> new Whose(where, found, organisation));
    }

    private Optional<Programme> announced(RegionId region, UUID programme) {
        return programmes.announced(region).stream()
                .filter(each -> each.id().value().equals(programme))
                .findFirst();
    }

    private static UUID subject(Whose whose, String what) {
        String all = "plan %s %s %s".formatted(whose.programme().id().value(), whose.organisation(), what);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }
}
