package se.framsteg.network.hours.web;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.network.hours.HoursReports;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.documents.Download;

/** What promoters have spent on each company of a programme, on a page and as a sheet for the report. */
@Controller
@RequestMapping("/{region}/manage/{programme}/hours")
class CompanyHoursController {
    private final Programmes programmes;
    private final HoursReports reports;

    CompanyHoursController(Programmes programmes, HoursReports reports) {
        this.programmes = programmes;
        this.reports = reports;
    }

    @GetMapping
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        Programme its = find(by, programme);
        return new CompanyHoursPage(region, its, reports.of(by, its));
    }

    @GetMapping("/hours.xlsx")
    View sheet(Manager by, @PathVariable String programme) {
        Programme its = find(by, programme);
        byte[] sheet = CompanyHoursSheet.of(its, reports.of(by, its));
        return Download.of("hours-%s.xlsx".formatted(its.slug()), Download.EXCEL, () -> sheet);
    }

    private Programme find(Manager by, String programme) {
        return programmes.find(by, programme).orElseThrow(() -> new NoSuchElementException("No such programme"));
    }
}
