package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import se.framsteg.applications.ChosenApplications;
import se.framsteg.applications.QueueLine;
import se.framsteg.applications.Verb;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The manager's queue: who has applied, and whom to decide on. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/applications")
class QueueController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final QueueDesks desks;
    private final ChosenApplications choices;
    private final Clock clock;

    QueueController(QueueDesks desks, ChosenApplications choices, Clock clock) {
        this.desks = desks;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    View index(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(required = false) Integer done,
            @RequestParam(defaultValue = "0") int seated,
            @RequestParam(defaultValue = "") String all) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        return page(by, desk, all.equals("true"), Mending.NONE, said(done, seated));
    }

    /** Keeps who is chosen, and goes on to what a decision will make of them, which changes nothing. */
    @PostMapping("/choice")
    View choose(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") List<UUID> application) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        Verb chosen = verb(verb);
        if (chosen == null || application.isEmpty()) {
            return page(by, desk, false, Mending.of("choice", "applications.queue.choose"), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        return SeeOther.to(desk.choice(choices.keep(by, desk.opening().cohort().id(), chosen, application)));
    }

    private static String said(@Nullable Integer done, int seated) {
        String all = done == null ? "" : Say.say("applications.queue.done", done);
        return seated <= 0 ? all : all + " " + Say.say("applications.queue.seated", seated);
    }

    private QueuePage page(Manager by, QueueDesk desk, boolean all, Mending mending, String done) {
        List<QueueLine> lines = desks.lines(by, desk);
        var municipalities = desks.municipalities(by);
        var rows = new ArrayList<QueueRow>();
        for (QueueLine line : lines) {
            rows.add(desks.row(line, rows.size() + 1, municipalities));
        }
        return new QueuePage(
                desk, rows, desks.taken(by, desk), desks.forgotten(by, desk), all, mending, done, LocalDate.now(clock));
    }

    private static @Nullable Verb verb(String code) {
        return List.of(Verb.values()).stream()
                .filter(verb -> verb.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
