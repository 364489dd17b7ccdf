package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.applications.ApplicationLetters;
import se.framsteg.applications.Applications;
import se.framsteg.applications.Drafts;
import se.framsteg.applications.KnownFacts;
import se.framsteg.applications.KnownFacts.Known;
import se.framsteg.applications.Limits;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Openings;
import se.framsteg.applications.Received;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.MailAddress;
import se.framsteg.programmes.AidSettings;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.Client;
import se.framsteg.shell.web.SeeOther;

/** Applies, without an account: one page, kept as it is typed under a link of its own, and sent once. */
@Controller
@RequestMapping("/{region}/apply/{cohort}")
class ApplyController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Openings openings;
    private final Applications applications;
    private final Drafts drafts;
    private final Limits limits;
    private final ApplicationLetters letters;
    private final MinePages mine;
    private final Cohorts cohorts;
    private final AidSettings aid;
    private final Organisations organisations;
    private final KnownFacts knownFacts;
    private final Clock clock;

    ApplyController(
            Openings openings,
            Applications applications,
            Drafts drafts,
            Limits limits,
            ApplicationLetters letters,
            MinePages mine,
            Cohorts cohorts,
            AidSettings aid,
            Organisations organisations,
            KnownFacts knownFacts,
            Clock clock) {
        this.openings = openings;
        this.applications = applications;
        this.drafts = drafts;
        this.limits = limits;
        this.letters = letters;
        this.mine = mine;
        this.cohorts = cohorts;
        this.aid = aid;
        this.organisations = organisations;
        this.knownFacts = knownFacts;
        this.clock = clock;
    }

    /** An empty form; nothing is kept before somebody has typed something. */
    @GetMapping
    View index(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @RequestParam(defaultValue = "") String role) {
        Opening opening = announced(region, cohort);
        return isOpen(opening)
                ? page(opening, Secret.token(), ApplyForm.of(Map.of("role", role)), Mending.NONE, "")
                : new ClosedPage(opening, today());
    }

    /** A form with what somebody who asks companies knows of one. Opening it does nothing. */
    @GetMapping("/from/{token}")
    View from(@RequestAttribute(REGION) Region region, @PathVariable String cohort, @PathVariable String token) {
        Opening opening = announced(region, cohort);
        if (!isOpen(opening)) {
            return new ClosedPage(opening, today());
        }
        ApplyForm form =
                known(opening, token).map(found -> ApplyForm.of(found, token)).orElse(ApplyForm.EMPTY);
        return page(opening, Secret.token(), form, Mending.NONE, "");
    }

    @GetMapping("/earlier")
    View earlier(@RequestAttribute(REGION) Region region, @PathVariable String cohort) {
        return new EarlierPage(announced(region, cohort));
    }

    /** What the link leads to: the application, what is typed so far, or that it has just been sent. */
    @GetMapping("/{token}")
    View show(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String saved) {
        var sent = mine.show(region, cohort, token, Mending.NONE, Map.of());
        if (sent.isPresent()) {
            return sent.get();
        }
        Opening opening = announced(region, cohort);
        var receipt = drafts.receipt(region.id(), opening.cohort().id(), token);
        if (receipt.isPresent()) {
            return new ReceiptPage(opening, receipt.get(), today());
        }
        if (!isOpen(opening)) {
            return new ClosedPage(opening, today());
        }
        return drafts.find(region.id(), opening.cohort().id(), token)
                .<View>map(fields -> page(opening, token, new ApplyForm(fields), Mending.NONE, said(saved)))
                .orElseGet(() -> new LinkIsOverPage(opening).with(GONE));
    }

    /** Saves, or sends. */
    @PostMapping("/{token}")
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String cohort,
            @PathVariable String token,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request) {
        Opening opening = announced(region, cohort);
        if (!isOpen(opening)) {
            return isSent(opening, token)
                    ? SeeOther.to(opening.path(token))
                    : new ClosedPage(opening, today()).with(CONFLICT);
        }
        if (!token.matches("[\\w-]{43}")) {
            return new ClosedPage(opening, today()).with(CONFLICT);
        }
        ApplyForm form = ApplyForm.of(fields);
        String saving = fields.getOrDefault("save", "");
        return saving.isEmpty()
                ? send(opening, token, form, fields.containsKey("list"), Client.of(request))
                : save(opening, token, form, saving.equals("auto"), Client.of(request));
    }

    private View send(Opening opening, String token, ApplyForm form, boolean listWillDo, String client) {
        var municipalities = organisations.municipalitiesOf(opening.region().id());
        Known known = known(opening, form.typed("from")).orElse(null);
        ApplyForm whole = form.whole(known);
        Mending mending = whole.mending(municipalities.keySet(), form.isAskedForSector(opening));
        if (!mending.isEmpty()) {
            return page(opening, token, form, mending, "").with(UNPROCESSABLE_CONTENT);
        }
        Received received = applications.send(opening, token, whole.application(today(), known), listWillDo, client);
        return switch (received) {
            case TAKEN, ALREADY -> SeeOther.to(opening.path(token));
            case EARLIER -> SeeOther.to(opening.path() + "/earlier");
            case CLOSED -> new ClosedPage(opening, today()).with(CONFLICT);
            case FULL ->
                page(opening, token, form, Mending.of("list", "applications.full.now"), "")
                        .with(CONFLICT);
            case TOO_OFTEN ->
                page(opening, token, form, Mending.of("address", "applications.too-often"), "")
                        .with(TOO_MANY_REQUESTS);
        };
    }

    private View save(Opening opening, String token, ApplyForm form, boolean byItself, String client) {
        boolean first =
                drafts.find(opening.region().id(), opening.cohort().id(), token).isEmpty();
        if (!limits.maySave(opening.region().id(), client, first)) {
            return page(opening, token, form, Mending.of("number", "applications.too-often"), "")
                    .with(TOO_MANY_REQUESTS);
        }
        drafts.save(opening.region().id(), opening.cohort().id(), token, form.kept());
        String address = form.typed("address");
        boolean mails = !byItself
                && MailAddress.isWritten(address)
                && limits.mayWrite(opening.region().id(), client, MailAddress.normal(address));
        if (mails) {
            letters.saved(
                    opening, ApplyForm.shortened(form.typed("name")), MailAddress.normal(address), token, Say.lang());
        }
        return SeeOther.to(opening.path(token) + "?saved=" + (byItself ? "auto" : mails ? "mailed" : "here"));
    }

    private String said(String saved) {
        return switch (saved) {
            case "auto" -> Say.say("applications.saved.auto", Say.moment(clock.instant()));
            case "mailed" -> Say.say("applications.saved.mailed", Say.date(drafts.lastDay()));
            case "here" -> Say.say("applications.saved.here", Say.date(drafts.lastDay()));
            default -> "";
        };
    }

    private ApplyPage page(Opening opening, String token, ApplyForm form, Mending mending, String saved) {
        Integer seats = opening.cohort().seats();
        int taken = cohorts.taken(opening.region().id(), opening.programme().id())
                .getOrDefault(opening.cohort().id(), 0);
        return new ApplyPage(
                opening,
                token,
                aid.of(opening.region().id(), opening.programme().id()),
                organisations.municipalitiesOf(opening.region().id()),
                seats != null && taken >= seats && !form.isPromoter(),
                form,
                known(opening, form.typed("from")).orElse(null),
                mending,
                saved,
                today());
    }

    private Optional<Known> known(Opening opening, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : knownFacts.find(opening.region().id(), opening.cohort().id(), code);
    }

    private Opening announced(Region region, String cohort) {
        Opening opening = openings.announced(region, cohort).orElseThrow();
        if (opening.programme().example()) {
            Frame.headExample();
        }
        return opening;
    }

    private boolean isSent(Opening opening, String token) {
        return drafts.receipt(opening.region().id(), opening.cohort().id(), token)
                .isPresent();
    }

    private boolean isOpen(Opening opening) {
        return opening.cohort().isOpen(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
