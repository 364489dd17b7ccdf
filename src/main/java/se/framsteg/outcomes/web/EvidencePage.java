package se.framsteg.outcomes.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Page;

public record EvidencePage(
        Desk desk,
        EvidenceRow row,
        @Nullable String file,
        String organisation,
        String recordedBy,
        @Nullable EvidenceRow older,
        @Nullable EvidenceRow newer)
        implements Page {

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
