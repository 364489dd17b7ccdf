package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Table;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Answers;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Works;
import se.framsteg.flows.Answer;
import se.framsteg.flows.FlowDraft;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Holder;
import se.framsteg.flows.Holders;
import se.framsteg.flows.Quantity;
import se.framsteg.flows.Side;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCode;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Member;

/** What a company's flow map says that it has to spare, made into drafts of offers: the company's alone until it publishes them. */
@Service
@Transactional
public class MappedOffers {
    private final MappedOfferRepository drafted;
    private final Works works;
    private final Flows flows;
    private final Holders holders;
    private final Materials materials;
    private final WasteCodes codes;
    private final Organisations organisations;
    private final Clock clock;

    MappedOffers(
            MappedOfferRepository drafted,
            Works works,
            Flows flows,
            Holders holders,
            Materials materials,
            WasteCodes codes,
            Organisations organisations,
            Clock clock) {
        this.drafted = drafted;
        this.works = works;
        this.flows = flows;
        this.holders = holders;
        this.materials = materials;
        this.codes = codes;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Something that goes out without being sold. @param offer what has been drafted of it; null where nothing has */
    public record ToSpare(MappedFlow flow, @Nullable FlowId offer) {}

    /** The heaviest first; what is hazardous, or of no material that is known, is not offered by one press. */
    @Transactional(readOnly = true)
    public List<ToSpare> of(Member by, Round round, Worksheet map) {
        Map<UUID, FlowId> offers = drafted.of(by);
        return FlowMap.of(
                        map.table(FlowMap.TABLE).orElseThrow(),
                        works.find(by, round, map).answers())
                .out()
                .stream()
                .filter(this::mayBeOffered)
                .map(flow -> new ToSpare(flow, offers.get(flow.id())))
                .toList();
    }

    /** Something that goes out and cannot be offered yet. @param lacks what is to be said of it first: its fields, by their keys */
    public record Unsaid(String name, List<String> lacks) {}

    /** Of what may be to spare, what says too little of itself; in the order of the map. */
    @Transactional(readOnly = true)
    public List<Unsaid> unsaid(Member by, Round round, Worksheet map) {
        Table table = map.table(FlowMap.TABLE).orElseThrow();
        return works.find(by, round, map).answers().rows(table.id()).stream()
                .filter(row -> row.typed("direction").equals("out")
                        && !row.typed("name").isBlank())
                .filter(row -> Destination.of(row.typed("destination"))
                        .map(to -> to.isLeak() && to != Destination.HAZARDOUS)
                        .orElse(true))
                .map(row -> new Unsaid(row.typed("name"), lacks(table, row)))
                .filter(each -> !each.lacks().isEmpty())
                .toList();
    }

    private List<String> lacks(Table table, Answers.Row row) {
        var lacks = new ArrayList<String>();
        if (Destination.of(row.typed("destination")).isEmpty()) {
            lacks.add("destination");
        }
        if (MappedFlow.of(table, row).isEmpty()) {
            lacks.add("tonnes-year");
        }
        if (materials.find(row.typed("material")).isEmpty()) {
            lacks.add("material");
        }
        return lacks;
    }

    private boolean mayBeOffered(MappedFlow flow) {
        return flow.isLeak()
                && flow.destination() != Destination.HAZARDOUS
                && code(flow).filter(WasteCode::hazardous).isEmpty()
                && materials.find(flow.material()).isPresent();
    }

    /** The waste code that was typed; empty where there is no such code. */
    private Optional<WasteCode> code(MappedFlow flow) {
        return codes.find(flow.wasteCode());
    }

    /**
     * A draft of an offer; the one that was made before of the same row.
     *
     * @throws NoSuchElementException where the map has no such row to spare
     * @throws se.framsteg.flows.TooManyFlows where the company has as many as it can look after
     */
    public FlowId draft(Member by, Round round, Worksheet map, UUID row) {
        works.holdStill(by, round, map);
        ToSpare spare = of(by, round, map).stream()
                .filter(each -> each.flow().id().equals(row))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        if (spare.offer() != null) {
            return spare.offer();
        }
        FlowId offer = flows.draft(by, said(by, spare.flow()));
        drafted.note(by, row, offer);
        return offer;
    }

    private FlowDraft said(Member by, MappedFlow flow) {
        return new FlowDraft(
                Side.OFFER,
                new FlowDraft.What(
                        flow.name().strip(),
                        "",
                        flow.material(),
                        code(flow).map(WasteCode::code).orElse(""),
                        Answer.UNSAID,
                        "unknown",
                        ""),
                new Quantity(flow.tonnesYear(), "t", null, "year"),
                new FlowDraft.Period(LocalDate.now(clock), null, "continuous"),
                FlowDraft.Condition.UNKNOWN,
                FlowDraft.Terms.at(municipality(by)),
                new FlowDraft.Today(handling(flow), today(flow)));
    }

    private static String handling(MappedFlow flow) {
        return switch (flow.destination()) {
            case BY_PRODUCT -> "sold";
            case RECYCLE -> "recycled";
            case ENERGY -> "energy";
            case LANDFILL -> "landfill";
            case null, default -> "";
        };
    }

    /** In whole kronor, of what it costs to be rid of it less what is paid for it. */
    private static @Nullable BigDecimal today(MappedFlow flow) {
        BigDecimal cost = flow.costSek();
        return cost == null ? null : cost.setScale(0, RoundingMode.HALF_UP);
    }

    /** Where the company is; the region's first municipality where nobody knows, for the company to mend. */
    private String municipality(Member by) {
        return holders.find(by)
                .map(Holder::municipality)
                .or(() -> known(by))
                .orElseGet(() -> organisations
                        .municipalitiesOf(by.region())
                        .keySet()
                        .iterator()
                        .next());
    }

    private Optional<String> known(Member by) {
        return Optional.ofNullable(organisations
                        .summaries(by.region(), List.of(by.organisation()))
                        .get(by.organisation()))
                .flatMap(company -> organisations.municipalities().entrySet().stream()
                        .filter(each -> each.getValue().equals(company.municipality()))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }
}
