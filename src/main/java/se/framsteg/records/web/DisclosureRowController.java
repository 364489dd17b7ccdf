package se.framsteg.records.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.people.RecordPart;
import se.framsteg.records.AskedRecord;
import se.framsteg.records.Disclosure;
import se.framsteg.records.DisclosureRow;
import se.framsteg.records.Disclosures;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One record that somebody has asked for, read piece by piece before it is given out. */
@Controller
@RequestMapping("/{region}/manage/disclosures/{disclosure}/{position}")
class DisclosureRowController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Disclosures disclosures;
    private final ReadingFolder folder;

    DisclosureRowController(Disclosures disclosures, ReadingFolder folder) {
        this.disclosures = disclosures;
        this.folder = folder;
    }

    @GetMapping
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @PathVariable int position) {
        DisclosureRow row = row(by, disclosure, position);
        LookPage page = page(by, region, disclosure, row, LookForm.of(row), Mending.NONE);
        boolean same = page.record() != null && page.record().hash().equals(row.hash());
        return same ? page : page(by, region, disclosure, row, LookForm.EMPTY, Mending.NONE);
    }

    /** Decides of it, and goes on to the next that nobody has looked at. */
    @PostMapping
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @PathVariable int position,
            @ModelAttribute LookForm form) {
        DisclosureRow row = row(by, disclosure, position);
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, disclosure, row, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        return switch (disclosures.decide(by, disclosure, position, form.decision(), form.seen())) {
            case DONE -> SeeOther.to(next(by, region, disclosure));
            case FINISHED -> SeeOther.to(path(region, disclosure));
            case CHANGED ->
                page(by, region, disclosure, row, LookForm.EMPTY, Mending.of("seen", "records.look.changed"))
                        .with(CONFLICT);
            case LEFT -> {
                LookPage page = page(by, region, disclosure, row, form, Mending.NONE);
                yield page.asking().with(UNPROCESSABLE_CONTENT);
            }
        };
    }

    /** A file among the record's pieces, to be read before it is given out. */
    @GetMapping("/files/{place}")
    View file(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID disclosure,
            @PathVariable int position,
            @PathVariable int place) {
        Disclosure found = disclosures.find(by, disclosure).orElseThrow();
        RecordPart.File file = disclosures
                .record(by, found, row(by, disclosure, position))
                .filter(record -> place >= 0 && place < record.pieces().size())
                .flatMap(
                        record -> Optional.ofNullable(record.pieces().get(place).file()))
                .orElseThrow();
        return Download.written(
                folder,
                Download.plain(file.name()),
                "application/octet-stream",
                out -> out.write(file.content().get()));
    }

    private String next(Manager by, Region region, UUID disclosure) {
        return disclosures.rows(by, disclosure).stream()
                .filter(each -> each.verdict() == null)
                .findFirst()
                .map(each -> path(region, disclosure) + "/" + each.position())
                .orElse(path(region, disclosure));
    }

    private LookPage page(
            Manager by, Region region, UUID disclosure, DisclosureRow row, LookForm form, Mending mending) {
        Disclosure found = disclosures.find(by, disclosure).orElseThrow();
        List<AskedRecord> record = disclosures.record(by, found, row).stream().toList();
        return new LookPage(region, found, row, record.isEmpty() ? null : record.getFirst(), form, mending);
    }

    private DisclosureRow row(Manager by, UUID disclosure, int position) {
        return disclosures.rows(by, disclosure).stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Region region, UUID id) {
        return "/%s/manage/disclosures/%s".formatted(region.slug(), id);
    }
}
