package se.framsteg.plan.shown.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.plan.shown.Line;
import se.framsteg.plan.shown.SharedSheet;
import se.framsteg.plan.shown.SharedSheets;
import se.framsteg.plan.shown.TooManySheets;
import se.framsteg.plan.web.InPlan;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;
import se.framsteg.shell.web.SeeOther;

/** A company chooses what to show to customers and banks, until when, and takes it back. */
@Controller("planSheetsController")
@InPlan
@RequestMapping("/{region}/company/{organisation}/plan/sheets")
class SheetsController {
    private static final int USUAL_DAYS = 90;

    /** Kinds that are ticked beforehand. */
    private static final Set<String> USUAL = Set.of("decision", "targets");

    private final SharedSheets sheets;
    private final PublicAddress addresses;
    private final CheckAddress checks;
    private final Clock clock;

    SheetsController(SharedSheets sheets, PublicAddress addresses, CheckAddress checks, Clock clock) {
        this.sheets = sheets;
        this.addresses = addresses;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping
    View index(PlanDesk desk, @RequestParam(defaultValue = "") String said) {
        List<Line> lines = sheets.lines(desk.by());
        return page(desk, lines, usual(lines), today().plusDays(USUAL_DAYS).toString(), said, Mending.NONE);
    }

    /** What is decided and the targets; what each thing costs, and all the rest, a company chooses itself. */
    private static Typed usual(List<Line> lines) {
        Set<String> keys = lines.stream()
                .filter(each -> USUAL.contains(each.kind()) && !each.key().equals("budget"))
                .map(Line::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Typed(keys, SheetsPage.USUAL_WHO);
    }

    /** What was ticked, and how those who answer for actions are shown. */
    private record Typed(Set<String> lines, String who) {}

    @PostMapping
    View create(
            PlanDesk desk,
            @RequestParam(defaultValue = "") Set<String> lines,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String until) {
        List<Line> known = sheets.lines(desk.by());
        Mending mending = mending(known, lines, until);
        if (!mending.isEmpty()) {
            return page(desk, known, new Typed(lines, who), until, "", mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            sheets.show(
                    desk.by(),
                    lines,
                    SheetsPage.who(who),
                    TypedDay.read(FormReading.typed(until)).orElseThrow());
            return SeeOther.to(path(desk) + "?said=made");
        } catch (TooManySheets _) {
            Mending many = Mending.of("lines", "plan.shown.many", SharedSheets.MOST);
            return page(desk, known, new Typed(lines, who), until, "", many).with(CONFLICT);
        }
    }

    @PostMapping("/{sheet}/withdrawal")
    View withdraw(PlanDesk desk, @PathVariable UUID sheet) {
        sheets.withdraw(desk.by(), sheet);
        return SeeOther.to(path(desk) + "?said=withdrawn");
    }

    @GetMapping("/{sheet}/sheet.pdf")
    View show(PlanDesk desk, @PathVariable UUID sheet) {
        SharedSheet found = sheets.find(desk.by(), sheet).orElseThrow();
        return SheetPaper.download(desk.region(), found, checks.of(desk.region(), found));
    }

    private Mending mending(List<Line> known, Set<String> chosen, String until) {
        var sentences = new LinkedHashMap<String, String>();
        if (known.stream().noneMatch(line -> chosen.contains(line.key()))) {
            sentences.put("lines", Say.say("plan.shown.lines.missing"));
        }
        Optional<LocalDate> day = TypedDay.read(FormReading.typed(until));
        LocalDate today = today();
        boolean right = day.filter(
                        each -> !each.isBefore(today) && !each.isAfter(today.plusDays(SharedSheets.MOST_DAYS)))
                .isPresent();
        if (!right) {
            sentences.put("until", Say.say("plan.shown.until.wrong"));
        }
        return new Mending(sentences);
    }

    private SheetsPage page(PlanDesk desk, List<Line> lines, Typed typed, String until, String said, Mending mending) {
        List<SharedSheet> shown = sheets.of(desk.by());
        return new SheetsPage(
                desk,
                lines,
                List.copyOf(typed.lines()),
                typed.who(),
                until,
                shown,
                addresses.of(""),
                said,
                mending,
                today());
    }

    private static String path(PlanDesk desk) {
        return desk.plan() + "/sheets";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
