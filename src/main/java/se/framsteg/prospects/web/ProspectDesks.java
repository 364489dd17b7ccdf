package se.framsteg.prospects.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.applications.Openings;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Promoter;
import se.framsteg.prospects.Prospect;
import se.framsteg.prospects.ProspectId;
import se.framsteg.prospects.Prospects;
import se.framsteg.shell.Frame;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/** Finds what an address below a promoter's list names: a round that anybody may know of, and a company on the own list. */
@Component
class ProspectDesks {
    private final Openings openings;
    private final Prospects prospects;
    private final Organisations organisations;

    ProspectDesks(Openings openings, Prospects prospects, Organisations organisations) {
        this.openings = openings;
        this.prospects = prospects;
        this.organisations = organisations;
    }

    ProspectDesk of(Region region, String cohort) {
        var opening = openings.announced(region, cohort).orElseThrow();
        if (opening.programme().example()) {
            Frame.headExample();
        }
        return new ProspectDesk(opening);
    }

    Prospect prospect(Promoter by, ProspectDesk desk, ProspectId id) {
        return prospects.find(by, desk.cohort(), id).orElseThrow();
    }

    Map<String, String> municipalities(RegionId region) {
        return organisations.municipalitiesOf(region);
    }

    /** The organisations that somebody is a promoter of, by name; one for nearly everybody. */
    List<Choice> promoters(Promoter by) {
        var names = new LinkedHashMap<String, String>();
        organisations.summaries(by.region(), by.organisations()).values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(each -> names.put(each.id().toString(), each.name()));
        return names.entrySet().stream()
                .map(each -> new Choice(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whose list is meant: one of the promoter's own organisations, by what was chosen. */
    static UUID promoter(Promoter by, @Nullable String chosen) {
        return by.organisations().stream()
                .filter(each -> each.toString().equals(chosen))
                .findFirst()
                .orElse(by.organisations().getFirst());
    }
}
