package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import se.framsteg.applications.Decisions;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Outcome;
import se.framsteg.applications.QueueLine;
import se.framsteg.applications.Verb;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** The manager's queue: choose lines, read what they will be told, decide. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/applications")
class QueueController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_WORDS = 2000;

    private final QueueDesks desks;
    private final Decisions decisions;
    private final AidSettings aid;

    QueueController(QueueDesks desks, Decisions decisions, AidSettings aid) {
        this.desks = desks;
        this.decisions = decisions;
        this.aid = aid;
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

    /** Shows what a decision will make of those that are chosen, which changes nothing. */
    @PostMapping("/choice")
    View choose(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") List<UUID> application,
            @RequestParam(defaultValue = "") String words) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        Verb chosen = verb(verb);
        if (chosen == null || application.isEmpty()) {
            return page(by, desk, Mending.of("choice", "applications.queue.choose"), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        return preview(by, desk, chosen, application, words, Mending.NONE).with(OK);
    }

    @PostMapping("/decisions")
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String verb,
            @RequestParam(defaultValue = "") List<UUID> application,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean both) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        Verb chosen = verb(verb);
        if (chosen == null || application.isEmpty()) {
            return page(by, desk, Mending.of("choice", "applications.queue.choose"), "")
                    .with(UNPROCESSABLE_CONTENT);
        }
        Mending mending = mending(chosen, words.strip());
        if (!mending.isEmpty()) {
            return preview(by, desk, chosen, application, words, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            List<UUID> done = ids(decisions.decide(by, desk.opening(), chosen, application, words.strip(), both));
            List<UUID> others =
                    application.stream().filter(each -> !done.contains(each)).toList();
            int seated = decisions.seated(by, desk.opening(), chosen, others).size();
            return SeeOther.to(desk.path() + "?done=" + done.size() + (seated == 0 ? "" : "&seated=" + seated));
        } catch (NotPossibleNow refused) {
            return preview(
                            by,
                            desk,
                            chosen,
                            application,
                            words,
                            Mending.of(
                                    refused.why() == NotPossibleNow.Why.PART_ELSEWHERE ? "both" : "words",
                                    refused.why().textKey()))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    private static String said(@Nullable Integer done, int seated) {
        String all = done == null ? "" : Say.say("applications.queue.done", done);
        return seated <= 0 ? all : all + " " + Say.say("applications.queue.seated", seated);
    }

    private static List<UUID> ids(List<Outcome> outcomes) {
        return outcomes.stream().map(each -> each.application().id().value()).toList();
    }

    private static Mending mending(Verb verb, String words) {
        if (words.length() > LONGEST_WORDS) {
            return Mending.of("words", "applications.words.long", LONGEST_WORDS);
        }
        return verb == Verb.REJECT && words.isEmpty()
                ? Mending.of("words", "applications.words.missing")
                : Mending.NONE;
    }

    private DecisionPage preview(
            Manager by, QueueDesk desk, Verb verb, List<UUID> chosen, String words, Mending mending) {
        Opening opening = desk.opening();
        List<Outcome> outcomes = decisions.look(by, opening, verb, chosen);
        return new DecisionPage(
                desk,
                verb,
                chosen,
                outcomes,
                decisions.seated(by, opening, verb, chosen),
                decisions.elsewhere(by, opening, verb, outcomes),
                drafts(by, opening, outcomes),
                words,
                aid.of(by.region(), opening.programme().id()).granter() == Granter.REGION,
                mending);
    }

    /** One letter of each kind and language. */
    private List<Letter> drafts(Manager by, Opening opening, List<Outcome> outcomes) {
        Map<String, Letter> drafts = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            drafts.computeIfAbsent(
                    outcome.to() + outcome.application().language().code(),
                    _ -> decisions.draft(by, opening, outcome, ""));
        }
        return List.copyOf(drafts.values());
    }

    private QueuePage page(Manager by, QueueDesk desk, Mending mending, String done) {
        return page(by, desk, false, mending, done);
    }

    private QueuePage page(Manager by, QueueDesk desk, boolean all, Mending mending, String done) {
        List<QueueLine> lines = desks.lines(by, desk);
        var municipalities = desks.municipalities(by);
        var rows = new ArrayList<QueueRow>();
        for (QueueLine line : lines) {
            rows.add(desks.row(line, rows.size() + 1, municipalities));
        }
        return new QueuePage(desk, rows, desks.taken(by, desk), desks.forgotten(by, desk), all, mending, done);
    }

    private static @Nullable Verb verb(String code) {
        return List.of(Verb.values()).stream()
                .filter(verb -> verb.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
