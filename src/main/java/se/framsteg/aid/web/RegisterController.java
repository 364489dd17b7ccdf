package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidRecords;
import se.framsteg.aid.Declarations;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The aid that a region has granted and is to enter in the central register: by when, what is late, and as files. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid")
class RegisterController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AidDesks desks;
    private final AidLines lines;
    private final AidRecords records;
    private final Declarations declarations;
    private final Organisations organisations;
    private final Clock clock;

    RegisterController(
            AidDesks desks,
            AidLines lines,
            AidRecords records,
            Declarations declarations,
            Organisations organisations,
            Clock clock) {
        this.desks = desks;
        this.lines = lines;
        this.records = records;
        this.declarations = declarations;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/register")
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        AidDesk desk = desks.of(by, region, programme);
        return new RegisterPage(desk, rows(by, desk), today().toString(), Mending.NONE);
    }

    @GetMapping("/register.xlsx")
    View sheet(Manager by, @PathVariable String region, @PathVariable String programme) {
        AidDesk desk = desks.of(by, region, programme);
        byte[] sheet = RegisterSheet.of(desk.programme(), rows(by, desk));
        return Download.of("register-%s.xlsx".formatted(desk.programme().slug()), Download.EXCEL, () -> sheet);
    }

    @GetMapping("/register.csv")
    View csv(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        String csv = RegisterFile.csv(region, desk.programme(), rows(by, desk));
        return file(desk, "csv", "text/csv;charset=UTF-8", csv);
    }

    @GetMapping("/register.json")
    View json(Manager by, @RequestAttribute(REGION) Region region, @PathVariable String programme) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        String json = RegisterFile.json(region, desk.programme(), rows(by, desk));
        return file(desk, "json", "application/json", json);
    }

    /** Those chosen have been entered in the register on this day. */
    @PostMapping("/registrations")
    View create(
            Manager by,
            @PathVariable String region,
            @PathVariable String programme,
            @RequestParam(defaultValue = "") String registeredOn,
            @RequestParam(defaultValue = "") List<UUID> company) {
        AidDesk desk = desks.of(by, region, programme);
        List<RegisterRow> chosen = rows(by, desk).stream()
                .filter(row -> row.registeredOn() == null && company.contains(row.organisation()))
                .toList();
        LocalDate day = Written.day(registeredOn)
                .filter(on -> !on.isAfter(today()) && chosen.stream().noneMatch(row -> on.isBefore(row.since())))
                .orElse(null);
        if (day == null) {
            Mending mending = Mending.of("registeredOn", "aid.register.day.wrong");
            return new RegisterPage(desk, rows(by, desk), registeredOn, mending).with(UNPROCESSABLE_CONTENT);
        }
        chosen.forEach(row -> records.register(by, desk.programme().id(), row.organisation(), day));
        return SeeOther.to(desk.path() + "/register");
    }

    private List<RegisterRow> rows(Manager by, AidDesk desk) {
        List<AidLine> granted = lines.in(by, desk).stream()
                .filter(line -> line.isRegions() || line.isCorrection())
                .toList();
        List<UUID> companies = granted.stream().map(AidLine::organisation).toList();
        Map<UUID, OrganisationNumber> numbers = organisations.wholeNumbers(by.region(), companies);
        Map<UUID, String> industries = organisations.industryCodes(by.region(), companies);
        Map<UUID, String> declared = declarations.industryCodes(by, companies);
        return granted.stream()
                .map(line -> {
                    UUID company = line.organisation();
                    OrganisationNumber number = numbers.get(company);
                    return new RegisterRow(
                            line,
                            number == null ? "" : number.formatted(),
                            declared.getOrDefault(company, industries.get(company)),
                            today());
                })
                .toList();
    }

    private static Download file(AidDesk desk, String ending, String type, String text) {
        String name = "register-%s.%s".formatted(desk.programme().slug(), ending);
        return Download.of(name, type, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
