package se.framsteg.flows.offers.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.flows.PublicFlow;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** What anybody may see of what is offered and needed in a county: material, size and part of the county. */
public record OpenFlowsPage(Region region, List<PublicFlow> flows, Materials materials) implements Page {
    /** Below this a group is small, and not told of by itself. */
    private static final int SMALL = 5;

    @Override
    public String template() {
        return "flows/offers/web/openFlows";
    }

    public List<Crumb> above() {
        return List.of(new Crumb(region.name(lang()), "/" + region.slug()));
    }

    /** By kind of material, in the order of the materials. */
    public Map<String, List<PublicFlow>> kinds() {
        var kinds = new LinkedHashMap<String, List<PublicFlow>>();
        materials.roots().forEach(root -> {
            List<PublicFlow> within = flows.stream()
                    .filter(flow -> materials
                            .find(flow.material())
                            .map(each -> each.isWithin(root.key()))
                            .orElse(false))
                    .toList();
            if (!within.isEmpty()) {
                kinds.put(root.name().in(lang()), within);
            }
        });
        return kinds;
    }

    public String material(PublicFlow flow) {
        return materials.pathInWords(flow.material(), lang());
    }

    public String direction(PublicFlow flow) {
        return say("flows.direction." + flow.direction());
    }

    public String size(PublicFlow flow) {
        return say("flows.size." + flow.sizeClass());
    }

    /** How many; of few not even that. */
    public String count(PublicFlow flow) {
        return flow.count() < SMALL ? say("flows.open.few") : number(flow.count());
    }

    public String area(PublicFlow flow) {
        return flow.area().isEmpty() ? say("flows.open.somewhere") : flow.area();
    }
}
