package se.framsteg.records.web;

import java.util.List;
import se.framsteg.records.Disclosure;
import se.framsteg.records.Disclosures;
import se.framsteg.records.Place;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** @param found a page of them, and one more where there are older ones */
public record DisclosuresPage(Region region, List<Disclosure> found) implements Page {
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

    public List<Disclosure> all() {
        return found.subList(0, Math.min(Disclosures.PAGE, found.size()));
    }

    public boolean hasOlder() {
        return found.size() > Disclosures.PAGE;
    }

    public String older() {
        Disclosure last = all().getLast();
        return "/%s/manage/disclosures?older=%s".formatted(region.slug(), new Place(last.begunAt(), last.id()));
    }

    public String path(Disclosure disclosure) {
        return "/%s/manage/disclosures/%s".formatted(region.slug(), disclosure.id());
    }
}
