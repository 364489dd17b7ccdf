package se.framsteg.flows.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.Masked;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.RegionId;

/** What fits a company's flow, and why other things do not. A flow that is not published takes part in nothing and has none. */
@Service
@Transactional(readOnly = true)
public class Candidates {
    private static final int NEAREST = 20;

    private final Flows flows;
    private final ShownFlows others;
    private final OpenFlows open;
    private final CandidateRepository candidates;
    private final Ground ground;
    private final Clock clock;

    Candidates(
            Flows flows,
            ShownFlows others,
            OpenFlows open,
            CandidateRepository candidates,
            Ground ground,
            Clock clock) {
        this.flows = flows;
        this.others = others;
        this.open = open;
        this.candidates = candidates;
        this.ground = ground;
        this.clock = clock;
    }

    /** The ten best for one of the company's own, the best first. @throws NoSuchElementException where it is not the company's */
    public List<Candidate> of(Member by, FlowId flow) {
        Flow own = flows.find(by, flow).orElseThrow(NoSuchElementException::new);
        List<CandidateRepository.Row> rows = candidates.of(by, own.id().value(), LocalDate.now(clock));
        var ids = new ArrayList<>(
                rows.stream().map(CandidateRepository.Row::otherId).toList());
        ids.add(own.id().value());
        Map<UUID, OpenFlow> opened =
                open.these(by.region(), ids).stream().collect(Collectors.toMap(OpenFlow::id, Function.identity()));
        return rows.stream()
                .flatMap(
                        row -> fit(opened.get(own.id().value()), opened.get(row.otherId()))
                                .map(fit -> candidate(fit, row))
                                .stream())
                .sorted(Comparator.comparingInt(
                                (Candidate each) -> each.fit().inSteps().score().tenths())
                        .reversed()
                        .thenComparing(each -> each.fit().other().id()))
                .toList();
    }

    /** How two published flows fit; empty where a gate is closed. Who asks must have a right to both. */
    public Optional<Fit> between(RegionId region, FlowId own, FlowId other) {
        return fit(
                open.find(region, own.value()).orElse(null),
                open.find(region, other.value()).orElse(null));
    }

    /** Two flows, of which one is seen as the own. */
    public record Two(UUID own, UUID other) {}

    /** How published flows fit, two by two; those of which a gate is closed are left out. Who asks must have a right to all. */
    public Map<Two, Fit> between(RegionId region, List<Two> pairs) {
        List<UUID> ids = pairs.stream()
                .flatMap(each -> Stream.of(each.own(), each.other()))
                .distinct()
                .toList();
        Map<UUID, OpenFlow> opened =
                open.these(region, ids).stream().collect(Collectors.toMap(OpenFlow::id, Function.identity()));
        var fits = new HashMap<Two, Fit>();
        pairs.forEach(
                each -> fit(opened.get(each.own()), opened.get(each.other())).ifPresent(fit -> fits.put(each, fit)));
        return fits;
    }

    /** The flow that others know by an id; of one that the company does not see nothing more is asked. */
    public Optional<FlowId> shown(Member by, ShownId shown) {
        return others.find(by, shown).flatMap(_ -> candidates.shown(by.region(), shown, LocalDate.now(clock)));
    }

    /** In an order that says nothing of how near they are: of the twenty nearest of the same kind of material that the company may know of, those that do not fit, or not well enough. */
    public List<NearMiss> nearMisses(Member by, FlowId flow) {
        Flow own = flows.find(by, flow).orElseThrow(NoSuchElementException::new);
        return open.find(by.region(), own.id().value()).stream()
                .flatMap(x -> open.nearest(by.region(), x, NEAREST).stream().map(other -> nearMiss(x, other)))
                .filter(each -> !each.failed().isEmpty() || isTooLittle(each.fit()))
                .sorted(Comparator.comparing(NearMiss::material)
                        .thenComparing(each -> each.other().id()))
                .toList();
    }

    private static boolean isTooLittle(@Nullable Fit fit) {
        return fit != null && fit.score().tenths() < fit.weights().shownTenths();
    }

    private NearMiss nearMiss(OpenFlow x, OpenFlow other) {
        double km = ground.scoring().km(x, other);
        return new NearMiss(
                x,
                other,
                km,
                other.what().said(),
                Gates.failed(x, other, km),
                fit(x, other).orElse(null));
    }

    private Optional<Fit> fit(@Nullable OpenFlow own, @Nullable OpenFlow other) {
        if (own == null || other == null) {
            return Optional.empty();
        }
        Scoring scoring = ground.scoring();
        return Optional.ofNullable(scoring.score(own, other))
                .map(score -> new Fit(own, other, score, scoring.km(own, other), scoring.weights()));
    }

    private static Candidate candidate(Fit fit, CandidateRepository.Row row) {
        return new Candidate(
                fit,
                new ShownId(row.shownId()),
                Masked.of(row.title(), row.holder()),
                Masked.of(row.words(), row.holder()),
                fit.other().what().said());
    }
}
