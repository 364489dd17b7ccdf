package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.LinkedHashMap;
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
import se.framsteg.applications.ChoiceId;
import se.framsteg.applications.ChosenApplications;
import se.framsteg.applications.ChosenApplications.Choice;
import se.framsteg.applications.Decisions;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.NotPossibleNow.Why;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Outcome;
import se.framsteg.applications.Verb;
import se.framsteg.people.Manager;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.AidSettings;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/**
 * What will come of a decision, at an address of its own, and the decision. It is made as it was read: where somebody else has
 * decided in between, what will come of it now is shown, and nothing is done.
 */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/applications/choices/{choice}")
class DecisionsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_WORDS = 2000;

    private final QueueDesks desks;
    private final ChosenApplications choices;
    private final Decisions decisions;
    private final AidSettings aid;

    DecisionsController(QueueDesks desks, ChosenApplications choices, Decisions decisions, AidSettings aid) {
        this.desks = desks;
        this.choices = choices;
        this.decisions = decisions;
        this.aid = aid;
    }

    @GetMapping
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ChoiceId choice) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        return page(by, desk, choice, chosen(by, desk, choice), "", Mending.NONE, false);
    }

    @PostMapping("/decision")
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ChoiceId choice,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean both) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        Choice chosen = chosen(by, desk, choice);
        Mending mending = mending(chosen.verb(), words.strip());
        if (!mending.isEmpty()) {
            return page(by, desk, choice, chosen, words, mending, false).with(UNPROCESSABLE_CONTENT);
        }
        try {
            return SeeOther.to(desk.path() + decided(by, desk.opening(), chosen, seen, words.strip(), both));
        } catch (NotPossibleNow refused) {
            if (refused.why() == Why.CHANGED) {
                return page(by, desk, choice, chosen, words, Mending.NONE, true).with(CONFLICT);
            }
            String field = refused.why() == Why.PART_ELSEWHERE ? "both" : "words";
            Mending told = Mending.of(field, refused.why().textKey());
            return page(by, desk, choice, chosen, words, told, false).with(UNPROCESSABLE_CONTENT);
        }
    }

    /** Decides; gives what the queue says of it. */
    private String decided(Manager by, Opening opening, Choice chosen, String seen, String words, boolean both) {
        List<UUID> done =
                decisions.decideAsRead(by, opening, chosen.verb(), chosen.applications(), words, both, seen).stream()
                        .map(each -> each.application().id().value())
                        .toList();
        List<UUID> others = chosen.applications().stream()
                .filter(each -> !done.contains(each))
                .toList();
        int seated = decisions.seated(by, opening, chosen.verb(), others).size();
        return "?done=" + done.size() + (seated == 0 ? "" : "&seated=" + seated);
    }

    private Choice chosen(Manager by, QueueDesk desk, ChoiceId id) {
        return choices.find(by, desk.opening().cohort().id(), id).orElseThrow();
    }

    private static Mending mending(Verb verb, String words) {
        if (words.length() > LONGEST_WORDS) {
            return Mending.of("words", "applications.words.long", LONGEST_WORDS);
        }
        return verb == Verb.REJECT && words.isEmpty()
                ? Mending.of("words", "applications.words.missing")
                : Mending.NONE;
    }

    private DecisionPage page(
            Manager by, QueueDesk desk, ChoiceId id, Choice chosen, String words, Mending mending, boolean changed) {
        Opening opening = desk.opening();
        List<Outcome> outcomes = decisions.look(by, opening, chosen.verb(), chosen.applications());
        return new DecisionPage(
                desk,
                desk.choice(id),
                chosen.verb(),
                chosen.applications().size(),
                outcomes,
                decisions.seated(by, opening, chosen.verb(), chosen.applications()),
                decisions.elsewhere(by, opening, chosen.verb(), outcomes),
                drafts(by, opening, outcomes),
                words,
                aid.of(by.region(), opening.programme().id()).granter() == Granter.REGION,
                mending,
                changed);
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
}
