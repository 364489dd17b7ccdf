package se.framsteg.records.web;

import java.util.List;
import se.framsteg.records.Disclosure;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record DisclosuresPage(Region region, List<Disclosure> all) implements Page {
    @Override
    public String template() {
        return "records/web/disclosures";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String list() {
        return "/%s/manage/records".formatted(region.slug());
    }

    public String path(Disclosure disclosure) {
        return "/%s/manage/disclosures/%s".formatted(region.slug(), disclosure.id());
    }
}
