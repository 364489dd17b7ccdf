package se.framsteg.people.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
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
import se.framsteg.people.Invitations;
import se.framsteg.people.LastManager;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Manager;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.PromoterOrganisations;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.people.Reaches;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Who belongs to the region: a manager lets in another, or a promoter, and ends memberships. */
@Controller
@RequestMapping("/{region}/manage/members")
class MembersController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Members members;
    private final Invitations invitations;
    private final AddressCorrections corrections;
    private final Reaches reaches;
    private final ObjectProvider<PromoterOrganisations> promoters;

    MembersController(
            Members members,
            Invitations invitations,
            AddressCorrections corrections,
            Reaches reaches,
            ObjectProvider<PromoterOrganisations> promoters) {
        this.corrections = corrections;
        this.reaches = reaches;
        this.promoters = promoters;
        this.members = members;
        this.invitations = invitations;
    }

    @GetMapping
    View index(
            Manager by, @RequestAttribute(REGION) Region region, @RequestParam(defaultValue = "false") boolean sent) {
        return page(by, region, MemberForm.EMPTY, Mending.NONE, false, sent);
    }

    @PostMapping
    View create(Manager by, @RequestAttribute(REGION) Region region, @ModelAttribute MemberForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, form, mending, false, false).with(UNPROCESSABLE_CONTENT);
        }
        String organisation = form.written(form.organisation());
        if (organisation.isEmpty()) {
            invitations.send(by, region, form.written(form.address()), form.written(form.name()), form.speaks());
        } else {
            UUID promoter = promoters(by).stream()
                    .map(Named::id)
                    .filter(id -> id.toString().equals(organisation))
                    .findFirst()
                    .orElseThrow();
            invitations.sendToPromoter(by, region, promoter, form.person());
        }
        return SeeOther.to("/%s/manage/members?sent=true".formatted(region.slug()));
    }

    /** Letters do not reach them; somebody has called and asked for the right address. */
    @PostMapping("/{member}/address")
    View correct(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable UUID member,
            @RequestParam(defaultValue = "") String right) {
        if (members.in(by).stream().noneMatch(each -> each.id().equals(member))) {
            throw new NoSuchElementException("No such membership in this region");
        }
        String refused = MailAddress.isWritten(right) ? "shell.mail.correction.theirs" : "shell.mail.correction.wrong";
        try {
            if (MailAddress.isWritten(right)) {
                corrections.correct(by, member, right);
                return SeeOther.to("/%s/manage/members".formatted(region.slug()));
            }
        } catch (AddressIsTheirs _) {
            // Said below, where the address stands.
        }
        return page(by, region, MemberForm.EMPTY, Mending.of("right-" + member, refused), false, false)
                .with(UNPROCESSABLE_CONTENT);
    }

    /** Whoever has ended their own membership has nothing more to see here. */
    @PostMapping("/{member}/ending")
    View end(Manager by, @RequestAttribute(REGION) Region region, @PathVariable UUID member) {
        try {
            boolean own = members.dismiss(by, member).equals(by.person());
            return SeeOther.to(own ? "/" + region.slug() : "/%s/manage/members".formatted(region.slug()));
        } catch (LastManager _) {
            return page(by, region, MemberForm.EMPTY, Mending.NONE, true, false).with(CONFLICT);
        }
    }

    private MembersPage page(Manager by, Region region, MemberForm form, Mending mending, boolean last, boolean sent) {
        List<MemberRow> rows = members.in(by);
        Map<UUID, String> addresses =
                rows.stream().collect(Collectors.toMap(MemberRow::personId, MemberRow::address, (one, _) -> one));
        return new MembersPage(
                region, rows, reaches.of(by.region(), addresses), promoters(by), form, mending, last, sent);
    }

    private List<Named> promoters(Manager by) {
        return promoters.stream().flatMap(each -> each.in(by).stream()).toList();
    }
}
