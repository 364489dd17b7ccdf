package se.framsteg.people.web;

import se.framsteg.people.Auditor;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record AuditLinkPage(String path, Region region, Auditor auditor) implements Page {
    @Override
    public String template() {
        return "people/web/auditlink";
    }
}
