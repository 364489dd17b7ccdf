package se.framsteg.programmes.closing.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.closing.Archives;
import se.framsteg.programmes.closing.Closing;
import se.framsteg.programmes.closing.Closings;
import se.framsteg.programmes.closing.NotYetClosed;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.ReadingFolder;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.SeeOther;

/** Closing a programme: what is left to do, what will happen, the press that closes it, its archive, and opening it again. */
@Controller
@RequestMapping("/{region}/manage/{programme}/closing")
class ClosingController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_REASON = 500;

    private final Programmes programmes;
    private final Closings closings;
    private final Archives archives;
    private final ReadingFolder folder;
    private final FrozenPages pages;
    private final Clock clock;

    ClosingController(
            Programmes programmes,
            Closings closings,
            Archives archives,
            ReadingFolder folder,
            FrozenPages pages,
            Clock clock) {
        this.programmes = programmes;
        this.closings = closings;
        this.archives = archives;
        this.folder = folder;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    View show(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        return page(by, region, find(by, programme), "", Mending.NONE);
    }

    /** What will happen, to be looked at before it does. */
    @GetMapping("/new")
    View make(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        ClosingPage page = page(by, region, find(by, programme), "", Mending.NONE);
        return page.mayClose() ? new CloseNowPage(page) : page;
    }

    @PostMapping
    View create(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        Programme found = find(by, programme);
        try {
            closings.close(by, region, found);
        } catch (NotYetClosed _) {
            return page(by, region, found, "", Mending.of("lines", "programmes.closing.not-yet"))
                    .with(CONFLICT);
        }
        pages.forgetWhenDone("/" + region.slug());
        return SeeOther.to(ClosingPage.path(region, found));
    }

    @PostMapping("/reopening")
    View reopen(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String reason) {
        Programme found = find(by, programme);
        var reading = new FormReading();
        String typed = reading.needed("reason", reason, LONGEST_REASON, "programmes.closing.reason.missing");
        Mending mending = reading.mending();
        if (!mending.isEmpty()) {
            return page(by, region, found, reason, mending).with(UNPROCESSABLE_CONTENT);
        }
        closings.reopen(by, region, found, typed);
        pages.forgetWhenDone("/" + region.slug());
        return SeeOther.to(ClosingPage.path(region, found));
    }

    /** By one at a time in a region, since all records are read for it. */
    @GetMapping("/archive.zip")
    View archive(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        Programme found = find(by, programme);
        if (!archives.hold(by)) {
            return page(by, region, found, "", Mending.of("archive", "programmes.archive.busy"))
                    .with(SERVICE_UNAVAILABLE);
        }
        return Download.written(
                        folder,
                        "%s-%s-%s.zip"
                                .formatted(found.slug(), Say.say("programmes.archive.file"), LocalDate.now(clock)),
                        Download.ZIP,
                        out -> archives.write(by, region, found, out))
                .noted(() -> Tenancy.within(region.id(), () -> archives.taken(by, found)));
    }

    private Programme find(Manager by, String slug) {
        Programme found = programmes.find(by, slug).orElseThrow();
        if (found.example()) {
            Frame.headExample();
        }
        return found;
    }

    private ClosingPage page(Manager by, Region region, Programme programme, String reason, Mending mending) {
        List<Closing> history = closings.history(by, programme);
        boolean closed = history.stream().anyMatch(Closing::isClosed);
        return new ClosingPage(
                region,
                programme,
                history,
                closed ? List.of() : closings.lines(by, programme),
                closings.partings(by, programme),
                closings.remains(by, programme),
                LocalDate.now(clock),
                reason,
                mending);
    }
}
