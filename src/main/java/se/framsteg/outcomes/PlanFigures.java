package se.framsteg.outcomes;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.PlanEvidenceRepository.Row;
import se.framsteg.outcomes.PlanEvidenceRepository.Whose;
import se.framsteg.outcomes.PlanFiguresRepository.Differing;
import se.framsteg.people.PersonId;
import se.framsteg.plan.ActionCompleted;
import se.framsteg.plan.CheckedIn;
import se.framsteg.plan.PlanAdopted;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Keeps as evidence what the actions of adopted plans are expected to save (level 3: as adopted), and how many of those due half a
 * year and a year after a round were done in time (level 2 as the company says it itself, 1 as typed in a call). No answer is
 * unknown. Looked for whenever a plan is adopted, an action done or a company has said how it goes, and every hour for the days
 * that come by themselves.
 */
@Service
@Transactional
class PlanFigures {
    private final Programmes programmes;
    private final StandingRepository standings;
    private final EvidenceLedger ledger;
    private final PlanEvidenceRepository plans;
    private final PlanFiguresRepository figures;
    private final Clock clock;

    PlanFigures(
            Programmes programmes,
            StandingRepository standings,
            EvidenceLedger ledger,
            PlanEvidenceRepository plans,
            PlanFiguresRepository figures,
            Clock clock) {
        this.programmes = programmes;
        this.standings = standings;
        this.ledger = ledger;
        this.plans = plans;
        this.figures = figures;
        this.clock = clock;
    }

    @EventListener
    void hear(PlanAdopted heard) {
        note(new RegionId(heard.region()), heard.organisation());
    }

    @EventListener
    void hear(CheckedIn heard) {
        note(new RegionId(heard.region()), heard.organisation());
    }

    @EventListener
    void hear(ActionCompleted heard) {
        note(new RegionId(heard.region()), heard.organisation());
    }

    /** Notes what has come by itself; the rest of very many next time. */
    void note(RegionId region) {
        note(region, null);
    }

    /** @param organisation null for all of the region */
    private void note(RegionId region, @Nullable UUID organisation) {
        LocalDate today = LocalDate.now(clock);
        Set<UUID> in = figures.differing(region, organisation, today).stream()
                .map(Differing::programmeId)
                .collect(Collectors.toSet());
        if (!in.isEmpty()) {
            programmes.announced(region).stream()
                    .filter(programme -> in.contains(programme.id().value()))
                    .forEach(programme -> note(region, programme, organisation, today));
        }
    }

    /** What differs is read once more when nobody else can note it. */
    private void note(RegionId region, Programme programme, @Nullable UUID organisation, LocalDate today) {
        standings.hold(region, programme.id());
        List<Differing> all = figures.differing(region, organisation, today).stream()
                .filter(each -> each.programmeId().equals(programme.id().value()))
                .toList();
        Set<UUID> touched = new HashSet<>();
        for (Differing each : all) {
            var whose = new Whose(region, programme, each.organisationId());
            plans.append(whose, row(each), each.happenedOn(), PersonId.OPERATOR.value(), each.replaces());
            touched.add(each.organisationId());
        }
        if (!touched.isEmpty()) {
            ledger.settle(region, programme, touched, _ -> {});
        }
    }

    private static Row row(Differing each) {
        String all = "plan %s %s %s %s %s"
                .formatted(each.programmeId(), each.organisationId(), each.kind(), each.wave(), each.code());
        return new Row(
                each.kind(),
                UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)),
                each.wave(),
                each.code(),
                null,
                each.number(),
                null,
                each.given(),
                each.level(),
                each.number().signum() == 0);
    }
}
