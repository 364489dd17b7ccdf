package se.framsteg.applications.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.applications.ApplicantAddresses;
import se.framsteg.applications.ApplicationId;
import se.framsteg.applications.Decisions;
import se.framsteg.applications.NotPossibleNow;
import se.framsteg.applications.Offers;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Queue;
import se.framsteg.applications.QueueLine;
import se.framsteg.people.AddressIsTheirs;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One application: read whole, asked about, and offered a seat. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/applications/{application}")
class ApplicationController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_QUESTION = 2000;

    private final QueueDesks desks;
    private final Queue queue;
    private final Decisions decisions;
    private final Offers offers;
    private final ApplicantAddresses addresses;

    ApplicationController(
            QueueDesks desks, Queue queue, Decisions decisions, Offers offers, ApplicantAddresses addresses) {
        this.addresses = addresses;
        this.desks = desks;
        this.queue = queue;
        this.decisions = decisions;
        this.offers = offers;
    }

    @GetMapping
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ApplicationId application) {
        return page(by, desks.of(by, region, programme, cohort), application, "", Mending.NONE);
    }

    @PostMapping("/questions")
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ApplicationId application,
            @RequestParam(defaultValue = "") String question) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        String text = question.strip();
        if (text.isEmpty() || text.length() > LONGEST_QUESTION) {
            return page(
                            by,
                            desk,
                            application,
                            text,
                            Mending.of("question", "applications.question.wrong", LONGEST_QUESTION))
                    .with(UNPROCESSABLE_CONTENT);
        }
        try {
            decisions.ask(by, desk.opening(), application, text);
            return SeeOther.to(desk.application(application));
        } catch (NotPossibleNow refused) {
            return page(
                            by,
                            desk,
                            application,
                            text,
                            Mending.of("question", refused.why().textKey()))
                    .with(CONFLICT);
        }
    }

    /** Letters do not reach who is written to; somebody has called and asked for the right address. */
    @PostMapping("/address")
    View correct(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ApplicationId application,
            @RequestParam(defaultValue = "") String right) {
        QueueDesk desk = desks.of(by, region, programme, cohort);
        String refused = "shell.mail.correction.wrong";
        try {
            if (MailAddress.isWritten(right)) {
                addresses.correct(by, desk.opening(), application, right);
                return SeeOther.to(desk.application(application));
            }
        } catch (AddressIsTheirs _) {
            refused = "shell.mail.correction.theirs";
        }
        return page(by, desk, application, "", Mending.of("right-" + application.value(), refused))
                .with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/offer")
    View offer(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ApplicationId application) {
        return offered(by, desks.of(by, region, programme, cohort), application, offers::make);
    }

    @PostMapping("/offer/withdrawal")
    View withdrawOffer(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable ApplicationId application) {
        return offered(by, desks.of(by, region, programme, cohort), application, offers::withdraw);
    }

    private View offered(Manager by, QueueDesk desk, ApplicationId application, Deed deed) {
        try {
            deed.of(by, desk.opening(), application);
            return SeeOther.to(desk.application(application));
        } catch (NotPossibleNow refused) {
            return page(
                            by,
                            desk,
                            application,
                            "",
                            Mending.of("offer", refused.why().textKey()))
                    .with(CONFLICT);
        }
    }

    private interface Deed {
        void of(Manager by, Opening opening, ApplicationId application);
    }

    private ApplicationPage page(Manager by, QueueDesk desk, ApplicationId id, String question, Mending mending) {
        List<QueueLine> lines = desks.lines(by, desk);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).application().id().equals(id)) {
                return new ApplicationPage(
                        desk,
                        desks.row(lines.get(i), i + 1, desks.municipalities(by)),
                        queue.participants(by, id),
                        queue.related(by, id),
                        queue.questions(by, id),
                        question,
                        mending);
            }
        }
        throw new NoSuchElementException("No such application to this cohort");
    }
}
