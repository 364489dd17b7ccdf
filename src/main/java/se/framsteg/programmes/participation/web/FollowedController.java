package se.framsteg.programmes.participation.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.AddressCorrections;
import se.framsteg.people.AddressIsTheirs;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Invitations;
import se.framsteg.people.LeadChanges;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.people.Reaches;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.participation.AlsoKnown;
import se.framsteg.programmes.participation.CallsToday;
import se.framsteg.programmes.participation.Correspondence;
import se.framsteg.programmes.participation.NotNow;
import se.framsteg.programmes.participation.OpenedDrafts;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.PromoterChanges;
import se.framsteg.programmes.participation.StartCheck;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** One company's part in a programme, for the manager and for its promoter: what happens to it, each in one step. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/companies/{organisation}",
    "/{region}/promote/{programme}/companies/{organisation}"
})
class FollowedController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final ParticipationChanges changes;
    private final PromoterChanges promoters;
    private final Members members;
    private final Invitations invitations;
    private final LeadChanges leads;
    private final AddressCorrections corrections;
    private final Reaches reaches;
    private final ObjectProvider<Correspondence> correspondence;
    private final ObjectProvider<OpenedDrafts> drafts;
    private final ObjectProvider<AlsoKnown> known;
    private final CallsToday calls;
    private final StartCheck check;
    private final Clock clock;

    FollowedController(
            ParticipationChanges changes,
            PromoterChanges promoters,
            Members members,
            Invitations invitations,
            LeadChanges leads,
            AddressCorrections corrections,
            Reaches reaches,
            ObjectProvider<Correspondence> correspondence,
            ObjectProvider<OpenedDrafts> drafts,
            ObjectProvider<AlsoKnown> known,
            CallsToday calls,
            StartCheck check,
            Clock clock) {
        this.check = check;
        this.correspondence = correspondence;
        this.drafts = drafts;
        this.known = known;
        this.calls = calls;
        this.corrections = corrections;
        this.reaches = reaches;
        this.changes = changes;
        this.promoters = promoters;
        this.members = members;
        this.invitations = invitations;
        this.leads = leads;
        this.clock = clock;
    }

    /** What is done to the part that the address names. */
    @FunctionalInterface
    private interface Step {
        void take(Participation part);
    }

    /** @param named whether somebody has just been made lead, which is said */
    @GetMapping
    View show(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String named) {
        FollowedPage page = page(by, region, part(by, programme, organisation), FollowedForm.EMPTY, Mending.NONE);
        return named.equals("true") ? page.naming() : page;
    }

    @PostMapping("/pause")
    View pause(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute FollowedForm form) {
        return take(
                by,
                region,
                programme,
                organisation,
                form,
                form.pausing(today()),
                part -> changes.pause(
                        by,
                        part.inProgramme(),
                        organisation,
                        FollowedForm.written(form.pauseWords()),
                        form.back().orElse(null)));
    }

    @PostMapping("/return")
    View resume(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        return take(
                by,
                region,
                programme,
                organisation,
                FollowedForm.EMPTY,
                Mending.NONE,
                part -> changes.resume(by, part.inProgramme(), organisation));
    }

    @PostMapping("/leaving")
    View end(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute FollowedForm form) {
        return take(
                by,
                region,
                programme,
                organisation,
                form,
                form.leaving(),
                part -> changes.end(
                        by, part.inProgramme(), organisation, form.ends(), FollowedForm.written(form.endWords())));
    }

    /** Somebody takes over as lead, after a call; whoever they take over from comes in no more. */
    @PostMapping("/lead")
    View succeed(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute FollowedForm form) {
        View taken = take(
                by,
                region,
                programme,
                organisation,
                form,
                form.succeeding(),
                part -> invitations.sendToLead(by, region, organisation, form.former(), form.successor()));
        return taken instanceof SeeOther(String page) ? new SeeOther(page + "?named=true") : taken;
    }

    /** Letters do not reach one of its people; somebody has called and asked for the right address. */
    @PostMapping("/address")
    View correct(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(required = false) UUID who,
            @RequestParam(defaultValue = "") String right) {
        Participation part = part(by, programme, organisation);
        String refused = "shell.mail.correction.wrong";
        try {
            if (who != null && MailAddress.isWritten(right)) {
                corrections.correct(by, organisation, who, right);
                return SeeOther.to(FollowedPage.path(by, region, part));
            }
        } catch (AddressIsTheirs _) {
            refused = "shell.mail.correction.theirs";
        }
        return page(by, region, part, FollowedForm.EMPTY, Mending.of("right-" + who, refused))
                .with(UNPROCESSABLE_CONTENT);
    }

    /** Somebody has called, which ends what only a call ends. */
    @PostMapping("/call")
    View called(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        Participation part = part(by, programme, organisation);
        calls.called(by, part);
        return SeeOther.to(FollowedPage.path(by, region, part));
    }

    @PostMapping("/move")
    View move(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute FollowedForm form) {
        Manager manager = manager(by);
        List<Cohort> later = changes.laterRounds(manager, part(by, programme, organisation));
        return take(
                by,
                region,
                programme,
                organisation,
                form,
                form.moving(later),
                part -> changes.move(
                        manager,
                        part.inProgramme(),
                        organisation,
                        form.to(later),
                        FollowedForm.written(form.moveWords())));
    }

    /** Another promoter follows the company from now on, or none. */
    @PostMapping("/promoter")
    View hand(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute FollowedForm form) {
        Manager manager = manager(by);
        List<Named> others = promoters.others(manager, part(by, programme, organisation));
        return take(
                by,
                region,
                programme,
                organisation,
                form,
                form.handing(others),
                part -> promoters.hand(
                        manager,
                        part.inProgramme(),
                        organisation,
                        form.handsTo(others),
                        FollowedForm.written(form.handWords())));
    }

    @PostMapping("/readmission")
    View readmit(
            Advisor by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        Manager manager = manager(by);
        return take(
                by,
                region,
                programme,
                organisation,
                FollowedForm.EMPTY,
                Mending.NONE,
                part -> changes.readmit(manager, part.inProgramme(), organisation));
    }

    private View take(
            Advisor by,
            Region region,
            String programme,
            UUID organisation,
            FollowedForm form,
            Mending mending,
            Step step) {
        Participation part = part(by, programme, organisation);
        if (!mending.isEmpty()) {
            return page(by, region, part, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            step.take(part);
            return SeeOther.to(FollowedPage.path(by, region, part));
        } catch (NotNow refused) {
            return page(by, region, part, form, Mending.of("part", refused.why().textKey()))
                    .with(CONFLICT);
        } catch (TooManyInvitations _) {
            return page(by, region, part, form, Mending.of("address", "people.company.many", Invitations.MOST_OPEN))
                    .with(CONFLICT);
        }
    }

    private Participation part(Advisor by, String programme, UUID organisation) {
        Participation part = changes.find(by, programme, organisation).orElseThrow();
        if (part.example()) {
            Frame.headExample();
        }
        return part;
    }

    private static Manager manager(Advisor by) {
        if (by instanceof Manager manager) {
            return manager;
        }
        throw new NoSuchElementException("Seats are the manager's to give");
    }

    private FollowedPage page(Advisor by, Region region, Participation part, FollowedForm form, Mending mending) {
        List<CompanyPerson> people = members.people(by, part.organisationId());
        return new FollowedPage(
                by,
                region,
                part,
                people,
                reaches.of(
                        by.region(),
                        people.stream()
                                .collect(Collectors.toMap(
                                        CompanyPerson::personId, CompanyPerson::address, (one, _) -> one))),
                calls.endedByCall(by, part),
                changes.history(by, part),
                leads.of(by, part.organisationId()),
                correspondence
                        .orderedStream()
                        .flatMap(each -> each.with(by, part.organisationId()).stream())
                        .toList(),
                drafts.orderedStream()
                        .flatMap(each -> each.to(by, part).stream())
                        .toList(),
                known.orderedStream()
                        .flatMap(each -> each.of(by, part).stream())
                        .toList(),
                by instanceof Manager manager ? changes.laterRounds(manager, part) : List.of(),
                by instanceof Manager manager ? promoters.others(manager, part) : List.of(),
                check.of(by.region(), List.of(part), today()),
                form,
                mending,
                today(),
                false);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
