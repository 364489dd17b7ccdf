package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import se.framsteg.records.Disclosure;
import se.framsteg.records.DisclosureRow;
import se.framsteg.records.ListedRecord;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/**
 * What is given out, record by record, and what has been decided of each.
 *
 * @param there those of its records that are still there
 * @param changed the places of those that must be looked at once more
 * @param title what it is to be called, as typed
 */
public record DisclosurePage(
        Region region,
        Disclosure disclosure,
        List<DisclosureRow> rows,
        List<ListedRecord> there,
        List<Integer> changed,
        String title,
        Mending mending)
        implements Page {
    DisclosurePage mending(String typed, Mending what) {
        return new DisclosurePage(region, disclosure, rows, there, changed, typed, what);
    }

    @Override
    public String template() {
        return "records/web/disclosure";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String all() {
        return "/%s/manage/disclosures".formatted(region.slug());
    }

    public String path() {
        return all() + "/" + disclosure.id();
    }

    public String path(DisclosureRow row) {
        return path() + "/" + row.position();
    }

    public String record(DisclosureRow row) {
        return find(row)
                .map(each -> each.record().who().isEmpty()
                        ? each.record().matter()
                        : each.record().who() + ". " + each.record().matter())
                .orElseGet(() -> say("records.disclosure.gone"));
    }

    public String verdict(DisclosureRow row) {
        return row.verdict() == null
                ? say("records.verdict.none")
                : say(row.verdict().textKey());
    }

    public String ground(DisclosureRow row) {
        return GroundWords.of(row);
    }

    public boolean isThere(DisclosureRow row) {
        return find(row).isPresent();
    }

    private Optional<ListedRecord> find(DisclosureRow row) {
        return there.stream().filter(each -> each.ref().equals(row.ref())).findFirst();
    }
}
