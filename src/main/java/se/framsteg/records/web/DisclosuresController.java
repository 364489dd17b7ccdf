package se.framsteg.records.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.records.Disclosure;
import se.framsteg.records.Disclosures;
import se.framsteg.records.ListedRecord;
import se.framsteg.records.Place;
import se.framsteg.records.RecordList;
import se.framsteg.records.RecordRef;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Public records that are given out: what has been chosen, how far it has come, and the package. */
@Controller
@RequestMapping("/{region}/manage/disclosures")
class DisclosuresController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_TITLE = 200;

    private final Disclosures disclosures;
    private final RecordList records;
    private final DisclosurePackage packages;
    private final PackageTurns turns;
    private final ReadingFolder folder;

    DisclosuresController(
            Disclosures disclosures,
            RecordList records,
            DisclosurePackage packages,
            PackageTurns turns,
            ReadingFolder folder) {
        this.turns = turns;
        this.disclosures = disclosures;
        this.records = records;
        this.packages = packages;
        this.folder = folder;
    }

    /** @param older the one that the page follows upon, as {@link Place} writes it */
    @GetMapping
    View index(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String older) {
        return new DisclosuresPage(region, disclosures.all(by, Place.read(older).orElse(null)));
    }

    /** What is chosen in the list, and what to call it. */
    @GetMapping("/new")
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(name = "row", defaultValue = "") List<String> rows) {
        return begin(by, region, rows, "", Mending.NONE);
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(name = "row", defaultValue = "") List<String> rows,
            @RequestParam(defaultValue = "") String title) {
        var reading = new FormReading();
        String typed = reading.needed("title", title, LONGEST_TITLE, "records.disclosure.title.missing");
        List<ListedRecord> chosen = chosen(by, rows);
        if (chosen.isEmpty()) {
            reading.refuse("rows", "records.none-chosen");
        }
        Mending mending = reading.mending();
        if (!mending.isEmpty()) {
            return begin(by, region, rows, title, mending).with(UNPROCESSABLE_CONTENT);
        }
        UUID id = disclosures.begin(
                by, typed, chosen.stream().map(ListedRecord::ref).toList());
        return SeeOther.to(path(region, id));
    }

    /** @param changed whether something has just been found to have changed since it was looked at */
    @GetMapping("/{disclosure}")
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @RequestParam(defaultValue = "") List<Integer> changed) {
        return page(by, region, disclosure, changed);
    }

    /** Calls it something else. */
    @PostMapping("/{disclosure}")
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @RequestParam(defaultValue = "") String title) {
        disclosures.find(by, disclosure).orElseThrow();
        var reading = new FormReading();
        String typed = reading.needed("title", title, LONGEST_TITLE, "records.disclosure.title.missing");
        if (!reading.mending().isEmpty()) {
            return page(by, region, disclosure, List.of())
                    .mending(title, reading.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        disclosures.rename(by, disclosure, typed);
        return SeeOther.to(path(region, disclosure));
    }

    /** Takes it away, while it is open. */
    @PostMapping("/{disclosure}/removal")
    View destroy(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID disclosure) {
        disclosures.find(by, disclosure).orElseThrow();
        return disclosures.drop(by, disclosure) == Disclosures.Done.DONE
                ? SeeOther.to("/%s/manage/disclosures".formatted(region.slug()))
                : SeeOther.to(path(region, disclosure));
    }

    /** @param sure "true" where whoever presses knows that nothing is changed afterwards */
    @PostMapping("/{disclosure}/finish")
    View finish(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @RequestParam(defaultValue = "") String sure) {
        Disclosure found = disclosures.find(by, disclosure).orElseThrow();
        if (!sure.equals("true") && !found.isFinished()) {
            return page(by, region, disclosure, List.of())
                    .mending(found.title(), Mending.of("sure", "records.disclosure.sure.missing"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        return disclosures.finish(by, disclosure) == Disclosures.Done.CHANGED
                ? page(by, region, disclosure, disclosures.changed(by, disclosure))
                        .with(CONFLICT)
                : SeeOther.to(path(region, disclosure));
    }

    /**
     * The package of what is finished, with every record as it was looked at; where one has changed since, none. By one at a time in a
     * region.
     */
    @GetMapping("/{disclosure}/package.zip")
    View everything(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID disclosure) {
        Disclosure found =
                disclosures.find(by, disclosure).filter(Disclosure::isFinished).orElseThrow();
        if (turns.isTaken(by.region()) || !disclosures.holdPackage(by)) {
            return page(by, region, disclosure, List.of())
                    .mending(found.title(), Mending.of("package", "records.package.busy"))
                    .with(SERVICE_UNAVAILABLE);
        }
        List<Integer> changed = disclosures.changed(by, disclosure);
        if (!changed.isEmpty()) {
            return page(by, region, disclosure, changed).with(CONFLICT);
        }
        Instant at = Objects.requireNonNull(found.finishedAt());
        String leftOut = Frame.in(found.lang(), () -> Say.say("records.package.picture-left-out"));
        View made = Download.written(
                        folder,
                        Say.say("records.package.file") + "-"
                                + found.begunAt().atZone(Say.STOCKHOLM).toLocalDate() + ".zip",
                        Download.ZIP,
                        out -> packages.write(by, region, found, out))
                .remade(folder, (in, out) -> PlainPictures.in(in, out, at, leftOut));
        return turns.held(by.region(), made);
    }

    private BeginPage begin(Manager by, Region region, List<String> rows, String title, Mending mending) {
        return new BeginPage(region, chosen(by, rows), title, mending);
    }

    private List<ListedRecord> chosen(Manager by, List<String> rows) {
        return records.of(
                by,
                rows.stream()
                        .limit(RecordList.MOST)
                        .flatMap(row -> RecordRef.read(row).stream())
                        .toList());
    }

    private DisclosurePage page(Manager by, Region region, UUID id, List<Integer> changed) {
        Disclosure found = disclosures.find(by, id).orElseThrow();
        var rows = disclosures.rows(by, id);
        var there = records.of(by, rows.stream().map(each -> each.ref()).toList());
        return new DisclosurePage(region, found, rows, there, changed, found.title(), Mending.NONE);
    }

    private static String path(Region region, UUID id) {
        return "/%s/manage/disclosures/%s".formatted(region.slug(), id);
    }
}
