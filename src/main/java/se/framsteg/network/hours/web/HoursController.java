package se.framsteg.network.hours.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.hours.DayIsFull;
import se.framsteg.network.hours.Hours;
import se.framsteg.network.hours.NewHours;
import se.framsteg.network.hours.NotInProgramme;
import se.framsteg.network.hours.Timesheets;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A worker's hours, month by month. */
@Controller
@RequestMapping("/{region}/promote/hours")
class HoursController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Timesheets sheets;
    private final Clock clock;

    HoursController(Timesheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping
    View index(Promoter by, @RequestAttribute(REGION) Region region) {
        return page(by, region, YearMonth.from(today()), HoursForm.of(today(), sheets.programmes(by)), Mending.NONE);
    }

    /** @param correct the signed row to correct */
    @GetMapping("/{month}")
    View show(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String month,
            @RequestParam(required = false) @Nullable UUID correct) {
        HoursForm form =
                correct == null ? HoursForm.of(today(), sheets.programmes(by)) : HoursForm.of(sheets.find(by, correct));
        return page(by, region, month(month), form, Mending.NONE);
    }

    @GetMapping("/{month}/hours.xlsx")
    View sheet(Promoter by, @PathVariable String month) {
        YearMonth which = month(month);
        byte[] sheet = HoursSheet.of(by.name(), which, sheets.of(by, which));
        return Download.of("hours-%s.xlsx".formatted(which), Download.EXCEL, () -> sheet);
    }

    @PostMapping("/rows")
    View create(Promoter by, @RequestAttribute(REGION) Region region, @ModelAttribute HoursForm form) {
        var read = form.read(today(), sheets.programmes(by), sheets.companies(by));
        if (read.what().isEmpty()) {
            return page(by, region, YearMonth.from(today()), form, read.mending())
                    .with(UNPROCESSABLE_CONTENT);
        }
        NewHours what = read.what().get();
        YearMonth month = YearMonth.from(what.workedOn());
        try {
            sheets.log(by, what);
        } catch (DayIsFull full) {
            Mending mending = Mending.of("hours", "network.hours.day.full", Say.number(Hours.hours(full.left())));
            return page(by, region, month, form, mending).with(CONFLICT);
        } catch (NotInProgramme elsewhere) {
            Mending mending = Mending.of(
                    "programme", "network.hours.programme.elsewhere", String.join(", ", elsewhere.programmes()));
            return page(by, region, month, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(path(region, month));
    }

    @PostMapping("/rows/{hours}/removal")
    View remove(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable UUID hours) {
        Hours row = sheets.find(by, hours);
        sheets.remove(by, hours);
        return SeeOther.to(path(region, YearMonth.from(row.workedOn())));
    }

    /** A quarter of an hour, taken over from a call. */
    @PostMapping("/talks/{talk}")
    View take(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable UUID talk) {
        try {
            return SeeOther.to(path(region, sheets.take(by, talk)));
        } catch (DayIsFull full) {
            HoursForm form = HoursForm.of(today(), sheets.programmes(by));
            Mending mending = Mending.of("hours", "network.hours.day.full", Say.number(Hours.hours(full.left())));
            return page(by, region, YearMonth.from(today()), form, mending).with(CONFLICT);
        }
    }

    @PostMapping("/{month}/signature")
    View sign(Promoter by, @RequestAttribute(REGION) Region region, @PathVariable String month) {
        sheets.sign(by, month(month));
        return SeeOther.to(path(region, month(month)));
    }

    private HoursPage page(Promoter by, Region region, YearMonth month, HoursForm form, Mending mending) {
        List<Hours> rows = sheets.of(by, month);
        return new HoursPage(
                region.slug(),
                by.name(),
                month,
                YearMonth.from(today()),
                rows,
                sheets.programmes(by),
                sheets.companies(by),
                form,
                mending);
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed);
        } catch (DateTimeParseException e) {
            throw new NoSuchElementException("No month", e);
        }
    }

    private static String path(Region region, YearMonth month) {
        return "/%s/promote/hours/%s".formatted(region.slug(), month);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
