package se.framsteg.records.web;

import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.records.ListedRecord;
import se.framsteg.records.Listing;
import se.framsteg.records.Place;
import se.framsteg.records.RecordList;
import se.framsteg.records.RecordRef;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The list of public records, each of them, and what managers note of them. */
@Controller
@RequestMapping("/{region}/manage/records")
class RecordsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final RecordList records;
    private final RecordsSheet sheet;
    private final ReadingFolder folder;

    RecordsController(RecordList records, RecordsSheet sheet, ReadingFolder folder) {
        this.records = records;
        this.sheet = sheet;
        this.folder = folder;
    }

    /**
     * @param older the row that the page follows upon, as {@link Place} writes it
     * @param noted of how many rows something has just been noted
     */
    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @ModelAttribute RecordsForm form,
            @RequestParam(defaultValue = "") String older,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String noted) {
        Mending mending = form.mending();
        Listing listing = mending.isEmpty() ? listing(by, form, older) : Listing.NOTHING;
        List<String> chosen =
                all ? listing.rows().stream().map(row -> row.ref().toString()).toList() : List.of();
        String said = noted.matches("\\d{1,3}") ? Say.say("records.noted", Integer.parseInt(noted)) : "";
        RecordsPage page =
                new RecordsPage(region, records.kinds(), form, older, listing, chosen, NoteForm.EMPTY, mending, said);
        return mending.isEmpty() ? page : page.with(UNPROCESSABLE_CONTENT);
    }

    /** By one at a time in a region, since a long list holds a connection of few for some while. */
    @GetMapping("/records.xlsx")
    View workbook(Manager by, @RequestAttribute(REGION) Region region, @ModelAttribute RecordsForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return new RecordsPage(
                            region, records.kinds(), form, "", Listing.NOTHING, List.of(), NoteForm.EMPTY, mending, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        if (!records.holdWhole(by)) {
            Listing listing = listing(by, form, "");
            Mending busy = Mending.of("rows", "records.list.workbook.busy");
            return new RecordsPage(region, records.kinds(), form, "", listing, List.of(), NoteForm.EMPTY, busy, "")
                    .with(SERVICE_UNAVAILABLE);
        }
        return Download.written(
                folder,
                Say.say("records.file") + "-" + region.slug() + ".xlsx",
                Download.EXCEL,
                out -> sheet.write(by, region, form.filter(records.kinds()), out));
    }

    @GetMapping("/{record}")
    View show(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String record) {
        ListedRecord row = find(by, record);
        return page(by, region, row, NoteForm.of(row.entry()), Mending.NONE);
    }

    /** Notes something of one. */
    @PostMapping("/{record}")
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String record,
            @ModelAttribute NoteForm form) {
        ListedRecord row = find(by, record);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, row, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        records.note(by, List.of(row.ref()), form.whole());
        return SeeOther.to("/%s/manage/records/%s".formatted(region.slug(), row.ref()));
    }

    /** Notes the same of those that are ticked, or goes on to give them out; what was looked for stands afterwards too. */
    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(name = "row", defaultValue = "") List<String> rows,
            @RequestParam(defaultValue = "false") boolean give,
            @RequestParam(defaultValue = "") String older,
            @ModelAttribute RecordsForm looking,
            @ModelAttribute NoteForm form) {
        List<ListedRecord> chosen = records.of(
                by,
                rows.stream()
                        .limit(RecordList.MOST)
                        .flatMap(row -> RecordRef.read(row).stream())
                        .toList());
        Mending mending = form.mending();
        if (chosen.isEmpty()) {
            mending = Mending.of("rows", "records.none-chosen");
        } else if (give) {
            return SeeOther.to(chosen.stream()
                    .map(row -> "row=" + row.ref())
                    .collect(Collectors.joining("&", "/" + region.slug() + "/manage/disclosures/new?", "")));
        } else if (mending.isEmpty() && form.isEmpty()) {
            mending = Mending.of("number", "records.nothing-to-note");
        }
        if (!mending.isEmpty()) {
            Listing page = listing(by, looking, older);
            return new RecordsPage(region, records.kinds(), looking, older, page.with(chosen), rows, form, mending, "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        int noted = records.note(by, chosen.stream().map(ListedRecord::ref).toList(), form.given());
        return SeeOther.to("/%s/manage/records?%s&older=%s&noted=%d"
                .formatted(
                        region.slug(),
                        looking.query(),
                        Place.read(older).map(Place::toString).orElse(""),
                        noted));
    }

    private Listing listing(Manager by, RecordsForm form, String older) {
        return records.page(by, form.filter(records.kinds()), Place.read(older).orElse(null), form.most());
    }

    private RecordPage page(Manager by, Region region, ListedRecord row, NoteForm form, Mending mending) {
        return new RecordPage(region, row, records.parts(by, row.ref()), records.history(by, row.ref()), form, mending);
    }

    private ListedRecord find(Manager by, String record) {
        return RecordRef.read(record).map(List::of).stream()
                .flatMap(ref -> records.of(by, ref).stream())
                .findFirst()
                .orElseThrow();
    }
}
