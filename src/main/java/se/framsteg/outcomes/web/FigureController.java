package se.framsteg.outcomes.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Indicator;
import se.framsteg.people.Reader;

/** The organisations behind a figure, one page at a time, in the order they came into the system. */
@Controller
class FigureController {
    private final Desks desks;
    private final StandingQueries standings;

    FigureController(Desks desks, StandingQueries standings) {
        this.desks = desks;
        this.standings = standings;
    }

    @GetMapping({"/{region}/manage/{programme}/figures/{indicator}", "/{region}/audit/{programme}/figures/{indicator}"})
    View show(
            Reader by,
            @PathVariable String region,
            @PathVariable String programme,
            @PathVariable("indicator") String id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable UUID after) {
        Desk desk = desks.of(by, region, programme);
        Indicator indicator = Indicator.of(id);
        List<FigurePage.Part> parts = parts(by, desk, indicator);
        Behind chosen = parts.stream()
                .map(FigurePage.Part::behind)
                .filter(behind -> behind.key().equals(part))
                .findFirst()
                .orElseGet(() -> parts.stream()
                        .filter(each -> each.n() > 0)
                        .findFirst()
                        .orElse(parts.getFirst())
                        .behind());
        var found = name.isBlank() || chosen.isSilence()
                ? standings.behind(by, desk.programme().id(), chosen, after)
                : standings.behind(by, desk.programme().id(), chosen, name);
        return new FigurePage(
                desk,
                indicator,
                Definitions.inForce().of(indicator),
                parts,
                chosen,
                name.strip(),
                after != null,
                found,
                chosen.isAdopted() ? standings.looked(by, desk.programme().id(), chosen) : 0);
    }

    private List<FigurePage.Part> parts(Reader by, Desk desk, Indicator indicator) {
        var sums = standings.sums(by, desk.programme().id());
        return Behind.of(indicator).stream()
                .map(behind -> new FigurePage.Part(behind, sums.of(behind)))
                .toList();
    }
}
