package se.framsteg.flows.offers.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.flows.Flow;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.Flows;
import se.framsteg.flows.Holder;
import se.framsteg.flows.Holders;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.materials.Materials;
import se.framsteg.flows.materials.WasteCodes;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.forms.Mending;

/** Makes the pages of a company's own flows. */
@Component
class FlowPages {
    private final Flows flows;
    private final Holders holders;
    private final Materials materials;
    private static final int MOST_CODES = 6;

    private final WasteCodes codes;
    private final Organisations organisations;
    private final SeenMatches exchanges;
    private final ShownFlows others;
    private final Clock clock;

    FlowPages(
            Flows flows,
            Holders holders,
            Materials materials,
            WasteCodes codes,
            Organisations organisations,
            SeenMatches exchanges,
            ShownFlows others,
            Clock clock) {
        this.flows = flows;
        this.holders = holders;
        this.materials = materials;
        this.codes = codes;
        this.organisations = organisations;
        this.exchanges = exchanges;
        this.others = others;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    FlowReading reading(FlowDesk desk, FlowForm form) {
        return new FlowReading(
                form, materials, codes, organisations.municipalitiesOf(desk.by().region()), today());
    }

    FlowsPage list(FlowDesk desk, Told told) {
        return new FlowsPage(desk, flows.of(desk.by()), materials, told);
    }

    /** @param like what somebody else shows that it is to suit, by the id that others know it by; empty for nothing */
    NewFlowPage begun(FlowDesk desk, String direction, String like) {
        FlowForm form = FlowForm.empty(direction, place(desk), today().toString());
        return begun(
                desk,
                like.matches(Ids.WRITTEN)
                        ? others.find(desk.by(), new ShownId(UUID.fromString(like)))
                                .map(shown -> form.like(shown.said()))
                                .orElse(form)
                        : form,
                Mending.NONE);
    }

    NewFlowPage begun(FlowDesk desk, FlowForm form, Mending mending) {
        return new NewFlowPage(desk, form, materials, places(desk, form), mending);
    }

    FlowPage show(FlowDesk desk, FlowId id, Told told) {
        Flow flow = flows.find(desk.by(), id).orElseThrow();
        return page(desk, flow, FlowForm.of(flow), told, Mending.NONE, List.of());
    }

    FlowPage again(FlowDesk desk, Flow flow, FlowForm form, Mending mending) {
        return page(desk, flow, form, Told.NOTHING, mending, List.of());
    }

    /** What somebody else has saved since stands beside what was typed. */
    FlowPage overtaken(FlowDesk desk, Flow now, FlowForm form) {
        return page(desk, now, form, Told.NOTHING, Mending.NONE, FlowChanges.between(FlowForm.of(now), form));
    }

    private FlowPage page(
            FlowDesk desk, Flow flow, FlowForm form, Told told, Mending mending, List<FlowChanges.Line> theirs) {
        return new FlowPage(
                desk,
                flow,
                form,
                materials,
                places(desk, form),
                talksWith(desk, flow),
                flows.giveaways(desk.by(), flow.said()),
                mending.error("ewc").isEmpty() && !form.isCodeSearch()
                        ? List.of()
                        : codes.search(form.text("ewc"), MOST_CODES),
                told,
                mending,
                theirs,
                today());
    }

    private List<String> talksWith(FlowDesk desk, Flow flow) {
        return exchanges.about(desk.by(), flow.id()).values().stream()
                .map(SeenMatch::party)
                .filter(Objects::nonNull)
                .map(SeenMatch.Party::name)
                .sorted()
                .toList();
    }

    /** Where the company is, as far as that is known. */
    private String place(FlowDesk desk) {
        return holders.find(desk.by()).map(Holder::municipality).orElseGet(() -> {
            var company = organisations
                    .summaries(desk.region().id(), List.of(desk.by().organisation()))
                    .get(desk.by().organisation());
            return company == null
                    ? ""
                    : organisations.municipalities().entrySet().stream()
                            .filter(each -> each.getValue().equals(company.municipality()))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse("");
        });
    }

    /** The municipalities of the region, and the one that stands already. */
    private Map<String, String> places(FlowDesk desk, FlowForm form) {
        var places =
                new LinkedHashMap<>(organisations.municipalitiesOf(desk.region().id()));
        String stands = form.text("municipality");
        String name = organisations.municipalities().get(stands);
        if (name != null) {
            places.putIfAbsent(stands, name);
        }
        return places;
    }
}
