package se.framsteg.outcomes.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.plan.adoption.DecisionFacts;
import se.framsteg.shell.Page;

public record EvidencePage(
        Desk desk,
        EvidenceRow row,
        @Nullable String file,
        String organisation,
        String recordedBy,
        @Nullable EvidenceRow older,
        @Nullable EvidenceRow newer,
        @Nullable DecisionFacts decision)
        implements Page {

    /** Where an auditor reads the decision behind it. */
    public String decided(DecisionFacts facts) {
        return desk.decisions() + "/" + facts.decision();
    }

    /** Where anybody finds out whether a paper is of that version. */
    public String check(DecisionFacts facts) {
        return "/%s/verify?hash=%s".formatted(desk.region(), facts.hash());
    }

    public boolean mayBeCorrected() {
        return desk.manages() && row.replacedBy() == null;
    }

    public boolean mayBeUndone() {
        return mayBeCorrected() && row.isCorrection();
    }

    /** The page of the import is the manager's; an auditor reads where the row stood, not the file. */
    public boolean linksToSource() {
        return desk.manages() && row.sourceAddress().startsWith("/");
    }

    @Override
    public String template() {
        return "outcomes/web/evidence";
    }
}
