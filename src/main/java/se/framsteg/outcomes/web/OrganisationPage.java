package se.framsteg.outcomes.web;

import java.util.List;
import se.framsteg.organisations.OrganisationSummary;
import se.framsteg.shell.Page;

public record OrganisationPage(Desk desk, OrganisationSummary organisation, List<EvidenceRow> rows) implements Page {
    /** What counts now. */
    public List<EvidenceRow> standing() {
        return rows.stream().filter(EvidenceRow::stands).toList();
    }

    /** What once was said and no longer counts. */
    public List<EvidenceRow> earlier() {
        return rows.stream().filter(row -> !row.stands()).toList();
    }

    @Override
    public String template() {
        return "outcomes/web/organisation";
    }
}
