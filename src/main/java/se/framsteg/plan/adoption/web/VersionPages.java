package se.framsteg.plan.adoption.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.plan.adoption.BoardAsking;
import se.framsteg.plan.adoption.DecisionReviews;
import se.framsteg.plan.adoption.PlanVersions;
import se.framsteg.plan.adoption.ReviewQuestions;
import se.framsteg.plan.adoption.Version;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.forms.Mending;

/** Makes the page of one version, with what those who decide have asked and how far they have come. */
@Component
class VersionPages {
    private final BoardAsking asking;
    private final DecisionReviews reviews;
    private final ReviewQuestions audits;
    private final PlanVersions versions;

    VersionPages(BoardAsking asking, DecisionReviews reviews, ReviewQuestions audits, PlanVersions versions) {
        this.asking = asking;
        this.reviews = reviews;
        this.audits = audits;
        this.versions = versions;
    }

    VersionPage of(PlanDesk desk, Version version, String said) {
        return of(desk, version, said, "", Mending.NONE);
    }

    VersionPage of(PlanDesk desk, Version version, String said, String typedName, Mending mending) {
        return new VersionPage(
                desk,
                version,
                asking.standing(desk.by()).stream()
                        .filter(each -> each.version().equals(version.id()))
                        .findFirst()
                        .orElse(null),
                asking.questions(desk.by(), version.id()),
                version.decision()
                        .filter(decision -> decision.outcome().isAdopted())
                        .flatMap(decision -> reviews.of(desk.by(), decision.id()))
                        .orElse(null),
                version.decision()
                        .map(decision -> audits.of(desk.by(), decision.id()))
                        .orElse(List.of()),
                NewSinceWords.parts(versions.news(desk.by().region(), desk.by().organisation(), version)),
                said,
                typedName,
                mending);
    }
}
