package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Manager;
import se.framsteg.people.PassRow;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The passes that let auditors read a programme of the region, and what they have opened. */
@Controller
@RequestMapping("/{region}/manage/visits")
class PassesController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AuditorPasses passes;
    private final Clock clock;

    PassesController(AuditorPasses passes, Clock clock) {
        this.passes = passes;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean sent) {
        return page(by, region, PassForm.empty(passes.programmes(by), today()), Mending.NONE, sent);
    }

    @GetMapping("/{pass}")
    View show(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID pass) {
        PassRow row = passes.of(by).stream()
                .filter(each -> each.id().equals(pass))
                .findFirst()
                .orElseThrow();
        headExample(passes.programmes(by));
        return new PassPage(region, row, passes.visits(by, pass));
    }

    @PostMapping
    View create(Manager by, @RequestAttribute(REGION) Region region, @ModelAttribute PassForm form) {
        Mending mending = form.mending(passes.programmes(by), today());
        if (!mending.isEmpty()) {
            return page(by, region, form, mending, false).with(UNPROCESSABLE_CONTENT);
        }
        passes.issue(by, region, form.pass());
        return SeeOther.to("/%s/manage/visits?sent=true".formatted(region.slug()));
    }

    @PostMapping("/{pass}/withdrawal")
    View withdraw(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID pass) {
        passes.withdraw(by, pass);
        return SeeOther.to("/%s/manage/visits".formatted(region.slug()));
    }

    private PassesPage page(Manager by, Region region, PassForm form, Mending mending, boolean sent) {
        List<AuditedProgramme> programmes = passes.programmes(by);
        headExample(programmes);
        List<PassesPage.Pass> rows = passes.of(by).stream()
                .map(row -> new PassesPage.Pass(
                        row,
                        name(programmes, row),
                        row.isOpen(today()) ? passes.link(row).orElse("") : "",
                        row.isOpen(today())))
                .toList();
        return new PassesPage(region, programmes, rows, form, mending, sent);
    }

    private static void headExample(List<AuditedProgramme> programmes) {
        if (programmes.stream().anyMatch(AuditedProgramme::example)) {
            Frame.headExample();
        }
    }

    private static String name(List<AuditedProgramme> programmes, PassRow row) {
        return programmes.stream()
                .filter(programme -> programme.id().equals(row.programmeId()))
                .map(AuditedProgramme::name)
                .findFirst()
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
