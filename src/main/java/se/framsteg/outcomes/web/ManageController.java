package se.framsteg.outcomes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.View;
import se.framsteg.applications.Undecided;
import se.framsteg.network.requests.Answers;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.HomeNotes;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programmes;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.WeekCounts;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.tenancy.Region;

/** A manager's home: which companies need a call today, how the rounds that go on are followed, and the programmes. */
@Controller
class ManageController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Programmes programmes;
    private final Publications publications;
    private final CallsToday calls;
    private final WeekCounts weeks;
    private final Undecided undecided;
    private final Answers answers;
    private final Implementations<HomeNotes> notes;
    private final Clock clock;

    ManageController(
            Programmes programmes,
            Publications publications,
            CallsToday calls,
            WeekCounts weeks,
            Undecided undecided,
            Answers answers,
            ObjectProvider<HomeNotes> notes,
            Clock clock) {
        this.undecided = undecided;
        this.answers = answers;
        this.programmes = programmes;
        this.publications = publications;
        this.calls = calls;
        this.weeks = weeks;
        this.notes = new Implementations<>(notes);
        this.clock = clock;
    }

    @GetMapping("/{region}/manage")
    View index(Manager by, @PathVariable String region, @RequestAttribute(REGION) Region found) {
        Map<String, Publication> published = publications.newest(by.region()).stream()
                .collect(Collectors.toMap(publication -> publication.programme().slug(), publication -> publication));
        var rows = programmes.in(by).stream()
                .map(programme -> new ManagePage.Row(Desk.of(by, region, programme), published.get(programme.slug())))
                .toList();
        if (rows.stream().anyMatch(row -> row.desk().programme().example())) {
            Frame.headExample();
        }
        WeekMap map = WeekMap.of(
                weeks.running(by, LocalDate.now(clock)),
                round -> "/%s/manage/%s/companies".formatted(region, round.programmeSlug()));
        return new ManagePage(region, rows, undecided.of(by), calls.of(by), answers.piles(by), waiting(by, found), map);
    }

    private List<HomeNotes.Note> waiting(Manager by, Region region) {
        return notes.stream().flatMap(each -> each.waiting(by, region).stream()).toList();
    }
}
