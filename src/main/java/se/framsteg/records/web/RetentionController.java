package se.framsteg.records.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.records.OldDisclosures;
import se.framsteg.records.Retention;
import se.framsteg.records.RetentionRun;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** How long things are kept in a region, and what each night's run took away. */
@Controller
@RequestMapping("/{region}/manage/retention")
class RetentionController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    /** No house has taken anything away before. */
    private static final int FIRST = 2020;

    private final Retention retention;
    private final OldDisclosures disclosures;
    private final Clock clock;

    RetentionController(Retention retention, OldDisclosures disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.retention = retention;
        this.clock = clock;
    }

    /** @param year of which year to list what was taken away */
    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "false") boolean saved) {
        return page(by, region, year, saved, Mending.NONE);
    }

    /** A region chooses how long it keeps what it has given out. */
    @PostMapping
    View update(Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "") String years) {
        Optional<Integer> chosen = OldDisclosures.YEARS.stream()
                .filter(each -> each.toString().equals(years))
                .findFirst();
        if (chosen.isEmpty()) {
            return page(by, region, null, false, Mending.of("years", "records.retention.years.missing"))
                    .with(UNPROCESSABLE_CONTENT);
        }
        disclosures.keep(by, chosen.get());
        return SeeOther.to("/%s/manage/retention?saved=true".formatted(region.slug()));
    }

    private RetentionPage page(Manager by, Region region, @Nullable Integer year, boolean saved, Mending mending) {
        List<RetentionRun> runs = retention.runs(by);
        Year thisYear = Year.now(clock);
        Year shown = year == null || year < FIRST || year > thisYear.getValue() ? thisYear : Year.of(year);
        return new RetentionPage(
                region,
                retention.rules(by.region()),
                runs,
                runs.isEmpty() ? List.of() : retention.lines(by, runs.getFirst().id()),
                shown,
                thisYear,
                retention.taken(by, shown),
                disclosures.years(by.region()),
                saved,
                mending);
    }

    /** The protocols of a year as a workbook. */
    @GetMapping("/{year}.xlsx")
    View workbook(Manager by, @RequestAttribute(REGION) Region region, @PathVariable int year) {
        if (year < FIRST || year > Year.now(clock).getValue()) {
            throw new NoSuchElementException("Nothing was taken away in such a year");
        }
        Year which = Year.of(year);
        byte[] sheet = ProtocolSheet.of(region, which, retention.taken(by, which));
        return Download.of(
                "%s-%s-%d.xlsx".formatted(Say.say("records.protocol.file"), region.slug(), year),
                Download.EXCEL,
                () -> sheet);
    }

    @GetMapping("/{night}")
    View show(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID night) {
        return page(by, region, night);
    }

    /** The same on paper, to be signed and kept. */
    @GetMapping("/{night}/protocol.pdf")
    View document(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID night) {
        var document = new ProtocolDocument(page(by, region, night));
        return Download.of(
                "%s-%s.pdf".formatted(Say.say("records.protocol.file"), document.day()),
                Download.PDF,
                () -> Pdf.of(document));
    }

    private RetentionRunPage page(Manager by, Region region, UUID night) {
        RetentionRun run = retention.find(by, night).orElseThrow();
        return new RetentionRunPage(
                region,
                run,
                retention.lines(by, night).stream()
                        .filter(line -> !line.coming())
                        .toList());
    }
}
