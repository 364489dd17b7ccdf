package se.framsteg.flows;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.brokering.Masked;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;
import se.framsteg.shell.tenancy.RegionId;

/** What others have published, as one may see it: never whose it is, nor exactly where. */
@Service
@Transactional(readOnly = true)
public class ShownFlows {
    /** So many a list shows; the newest. */
    public static final int MOST = 100;

    private static final int MOST_OPEN = 20_000;

    private final ShownFlowRepository shown;
    private final Organisations organisations;
    private final Clock clock;
    private volatile @Nullable Distances distances;

    ShownFlows(ShownFlowRepository shown, Organisations organisations, Clock clock) {
        this.shown = shown;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * What a company may find of others', the newest first.
     *
     * @param direction null for both
     * @param materials keys to find; null for all
     */
    public List<ShownFlow> others(Member by, @Nullable Side direction, @Nullable Collection<String> materials) {
        String from = shown.place(by.region(), by.organisation()).orElse("");
        String code = direction == null ? "" : direction.code();
        List<FlowRow> rows = shown.others(by, today(), code, materials, MOST);
        Map<UUID, String> names = names(by.region(), rows);
        return rows.stream().map(row -> shown(row, from, names)).toList();
    }

    /** Empty for one that is not published to the company, as for one that there is not. */
    public Optional<ShownFlow> find(Member by, ShownId id) {
        String from = shown.place(by.region(), by.organisation()).orElse("");
        return shown.find(by, today(), id).map(row -> shown(row, from, names(by.region(), List.of(row))));
    }

    /** What is published of one, as others see it, by its own id: who asks must have a right to it, as a side of a match has. */
    public Optional<FlowDraft> published(RegionId region, UUID flow) {
        return shown.published(region, today(), flow)
                .map(row -> shown(row, "", names(region, List.of(row))).said());
    }

    private Map<UUID, String> names(RegionId region, List<FlowRow> rows) {
        List<UUID> holders = rows.stream().map(FlowRow::holderId).distinct().toList();
        return holders.isEmpty() ? Map.of() : shown.names(region, holders);
    }

    /** What anybody may see. */
    public List<PublicFlow> open(RegionId region) {
        return OpenList.of(shown.open(region, today(), MOST_OPEN));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ShownFlow shown(FlowRow row, String from, Map<UUID, String> names) {
        FlowDraft said = row.said();
        FlowDraft.Terms terms = said.terms();
        var elsewhere = new FlowDraft.Terms(
                terms.acceptsWaste(),
                terms.hasPermit(),
                terms.priceSekT(),
                terms.transport(),
                "",
                FlowDraft.Terms.FARTHEST_KM,
                terms.retention());
        var seen = new FlowDraft(
                said.direction(),
                masked(said.what(), Objects.requireNonNullElse(names.get(row.holderId()), "")),
                said.quantity(),
                said.period(),
                said.condition(),
                elsewhere,
                FlowDraft.Today.UNKNOWN);
        LocalDate until = row.expiresOn() == null ? today() : row.expiresOn();
        return new ShownFlow(new ShownId(row.id()), seen, step(from, terms.municipality()), until);
    }

    /** What was published tells nothing of its holder; but a holder may be called otherwise since. */
    private static FlowDraft.What masked(FlowDraft.What what, String holder) {
        return new FlowDraft.What(
                Masked.of(what.title(), holder),
                Masked.of(what.words(), holder),
                what.material(),
                what.ewc(),
                what.hazardous(),
                what.legal(),
                what.form());
    }

    /** 0 where it is not known from where. */
    private int step(String from, String to) {
        if (from.isEmpty()) {
            return 0;
        }
        Distances known = distances;
        if (known == null) {
            known = new Distances(organisations.centres());
            distances = known;
        }
        return Distances.step(known.km(known.number(from), known.number(to)));
    }
}
