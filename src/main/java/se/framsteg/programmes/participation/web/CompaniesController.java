package se.framsteg.programmes.participation.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.programmes.participation.WeekCounts;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Frame;

/** Who has a part in a programme, and week by week how many came: three queries, however many they are. */
@Controller
class CompaniesController {
    private final Programmes programmes;
    private final ParticipationChanges changes;
    private final WeekCounts weeks;
    private final StartCheck check;
    private final Clock clock;

    CompaniesController(
            Programmes programmes, ParticipationChanges changes, WeekCounts weeks, StartCheck check, Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.weeks = weeks;
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/{region}/manage/{programme}/companies")
    View index(Manager by, @PathVariable String region, @PathVariable String programme) {
        Programme found = programmes.find(by, programme).orElseThrow();
        if (found.example()) {
            Frame.headExample();
        }
        LocalDate today = LocalDate.now(clock);
        var parts = changes.in(by, found.id());
        return new CompaniesPage(
                region,
                found,
                parts,
                check.of(by.region(), parts, today),
                WeekMap.of(weeks.of(by, found, today), _ -> ""),
                today);
    }
}
