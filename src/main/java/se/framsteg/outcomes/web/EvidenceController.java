package se.framsteg.outcomes.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.Organisations;
import se.framsteg.outcomes.SourceNames;
import se.framsteg.people.Auditor;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Reader;
import se.framsteg.plan.adoption.AuditedDecisions;
import se.framsteg.plan.adoption.DecisionFacts;
import se.framsteg.plan.adoption.DecisionReviews;
import se.framsteg.plan.adoption.DecisionReviews.Counted;

/** One piece of evidence: what it says, where it came from, who recorded it, and what it replaced. */
@Controller
class EvidenceController {
    private final Desks desks;
    private final EvidenceQueries evidence;
    private final Organisations organisations;
    private final Members members;
    private final ObjectProvider<SourceNames> names;
    private final DecisionReviews reviews;
    private final AuditedDecisions decisions;

    EvidenceController(
            Desks desks,
            EvidenceQueries evidence,
            Organisations organisations,
            Members members,
            ObjectProvider<SourceNames> names,
            DecisionReviews reviews,
            AuditedDecisions decisions) {
        this.desks = desks;
        this.evidence = evidence;
        this.organisations = organisations;
        this.members = members;
        this.names = names;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    @GetMapping({"/{region}/manage/{programme}/evidence/{id}", "/{region}/audit/{programme}/evidence/{id}"})
    View show(Reader by, @PathVariable String region, @PathVariable String programme, @PathVariable UUID id) {
        Desk desk = desks.of(by, region, programme);
        EvidenceRow row = evidence.find(by, desk.programme().id(), id).orElseThrow();
        var organisation = organisations
                .summaries(by.region(), Set.of(row.organisationId()))
                .get(row.organisationId());
        return new EvidencePage(
                desk,
                row,
                names.orderedStream()
                        .flatMap(each -> each.nameOf(by, row.sourceId()).stream())
                        .findFirst()
                        .orElse(null),
                organisation == null ? "" : organisation.name(),
                recordedBy(by, row),
                other(by, desk, row.replaces()),
                other(by, desk, row.replacedBy()),
                decision(by, row));
    }

    /** The decision that an adoption is evidence of: that of its day, else the last; for an auditor, who may read it. */
    private @Nullable DecisionFacts decision(Reader by, EvidenceRow row) {
        if (!(by instanceof Auditor auditor) || !row.isOfAdoption()) {
            return null;
        }
        List<Counted> counted = reviews.of(auditor, row.organisationId());
        return counted.stream()
                .filter(each -> each.decidedOn().equals(row.happenedOn()))
                .findFirst()
                .or(() -> counted.stream().findFirst())
                .flatMap(each -> decisions.facts(auditor, each))
                .orElse(null);
    }

    private String recordedBy(Reader by, EvidenceRow row) {
        UUID person = row.recordedBy();
        return person == null
                ? Objects.requireNonNullElse(row.reviewedBy(), "")
                : members.nameOf(by, new PersonId(person));
    }

    private @Nullable EvidenceRow other(Reader by, Desk desk, @Nullable UUID id) {
        return id == null ? null : evidence.find(by, desk.programme().id(), id).orElse(null);
    }
}
