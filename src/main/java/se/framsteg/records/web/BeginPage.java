package se.framsteg.records.web;

import java.util.List;
import se.framsteg.records.ListedRecord;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** The records that are chosen to be given out, and what to call it. */
public record BeginPage(Region region, List<ListedRecord> chosen, String title, Mending mending) implements Page {
    @Override
    public String template() {
        return "records/web/begin";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String list() {
        return "/%s/manage/records".formatted(region.slug());
    }

    public String path() {
        return "/%s/manage/disclosures".formatted(region.slug());
    }
}
