package se.framsteg.flows.brokering.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import se.framsteg.flows.ShownFlows;
import se.framsteg.flows.brokering.Deciders;
import se.framsteg.flows.brokering.Deliveries;
import se.framsteg.flows.brokering.Dialogues;
import se.framsteg.flows.brokering.MatchFiles;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Reaching;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.SeenMatches;
import se.framsteg.flows.matching.web.Whys;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.forms.Mending;

/** Gathers what the page of a match shows to one of its sides. */
@Component
class MatchPages {
    private final SeenMatches matches;
    private final Deciders deciders;
    private final Reaching reaching;
    private final MatchFiles files;
    private final Dialogues dialogues;
    private final Deliveries deliveries;
    private final Whys whys;
    private final Materials materials;
    private final ShownFlows shown;
    private final Clock clock;

    MatchPages(
            SeenMatches matches,
            Deciders deciders,
            Reaching reaching,
            MatchFiles files,
            Dialogues dialogues,
            Deliveries deliveries,
            Whys whys,
            Materials materials,
            ShownFlows shown,
            Clock clock) {
        this.matches = matches;
        this.deciders = deciders;
        this.reaching = reaching;
        this.files = files;
        this.dialogues = dialogues;
        this.deliveries = deliveries;
        this.whys = whys;
        this.materials = materials;
        this.shown = shown;
        this.clock = clock;
    }

    SeenMatch seen(MatchDesk desk, MatchId match) {
        return matches.find(desk.by(), match).orElseThrow(() -> new NoSuchElementException("No match of theirs"));
    }

    View file(MatchDesk desk, MatchId match, UUID file) {
        return files.find(desk.by(), match, file).orElseThrow();
    }

    MatchPage page(MatchDesk desk, MatchId match, String said) {
        return page(desk, match, MatchForm.EMPTY, Mending.NONE, said);
    }

    MatchPage page(MatchDesk desk, MatchId match, MatchForm form, Mending mending, String said) {
        SeenMatch seen = seen(desk, match);
        boolean known = seen.isKnown();
        return new MatchPage(
                desk,
                seen,
                seen.mayBeAnswered()
                        ? whys.of(desk.by().region(), seen.ownFlow(), seen.otherFlow())
                                .orElse(null)
                        : null,
                Offered.of(seen.own(), materials),
                Offered.of(seen.other(), materials)
                        .saying(
                                seen.stage().isOpen()
                                        ? shown.published(desk.by().region(), seen.otherFlow())
                                        : Optional.empty()),
                seen.mayDecide() ? List.of() : deciders.of(desk.by(), match),
                known && seen.stage().isOpen() ? reaching.people(desk.by(), seen) : List.of(),
                known ? deliveries.noted(desk.by(), match).orElse(null) : null,
                known ? files.of(desk.by(), match) : List.of(),
                known ? dialogues.messages(desk.by(), match) : List.of(),
                known ? dialogues.proposals(desk.by(), match) : List.of(),
                known ? deliveries.of(desk.by(), match) : List.of(),
                known && !desk.isCompany() ? deliveries.notedSteps(desk.by(), match) : Map.of(),
                form,
                mending,
                Told.of(said),
                LocalDate.now(clock).toString());
    }
}
