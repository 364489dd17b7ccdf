package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.people.Auditor;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record AuditPage(Region region, Auditor by, List<AuditedProgramme> programmes) implements Page {
    @Override
    public String template() {
        return "people/web/audit";
    }
}
