package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.people.Invitations.MOST_OPEN;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.people.Invitations;
import se.framsteg.people.LastLead;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.TooManyInvitations;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A company's people: everybody there sees them, a lead invites colleagues and lets them go. */
@Controller
@RequestMapping("/{region}/company/{organisation}/people")
class CompanyPeopleController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Members members;
    private final Invitations invitations;

    CompanyPeopleController(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping
    View index(Member by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean sent) {
        return page(by, region, MemberForm.EMPTY, Mending.NONE, false, sent);
    }

    @PostMapping
    View create(Member by, @RequestAttribute(REGION) Region region, @ModelAttribute MemberForm form) {
        if (!by.isLead()) {
            throw new NoSuchElementException("Only a lead invites");
        }
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, form, mending, false, false).with(UNPROCESSABLE_CONTENT);
        }
        try {
            invitations.sendToColleague(by, region, form.person());
        } catch (TooManyInvitations _) {
            return page(by, region, form, Mending.of("address", "people.company.many", MOST_OPEN), false, false)
                    .with(CONFLICT);
        }
        return SeeOther.to("/%s/company/%s/people?sent=true".formatted(region.slug(), by.organisation()));
    }

    /** Whoever has ended their own membership has nothing more to see here. */
    @PostMapping("/{member}/ending")
    View end(Member by, @RequestAttribute(REGION) Region region, @PathVariable UUID member) {
        try {
            boolean own = members.dismiss(by, member).equals(by.person());
            return SeeOther.to(
                    own ? "/" + region.slug() : "/%s/company/%s/people".formatted(region.slug(), by.organisation()));
        } catch (LastLead _) {
            return page(by, region, MemberForm.EMPTY, Mending.NONE, true, false).with(CONFLICT);
        }
    }

    private CompanyPeoplePage page(
            Member by, Region region, MemberForm form, Mending mending, boolean last, boolean sent) {
        return new CompanyPeoplePage(region, by, members.company(by), members.people(by), form, mending, last, sent);
    }
}
