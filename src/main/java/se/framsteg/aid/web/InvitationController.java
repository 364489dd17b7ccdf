package se.framsteg.aid.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.aid.AidLetters;
import se.framsteg.aid.AidNotPossible;
import se.framsteg.aid.AidRecords;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Writes to a company about its aid: name who it goes to, read the letter, send it. */
@Controller
@RequestMapping("/{region}/manage/{programme}/aid/{organisation}/invitation")
class InvitationController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final AidDesks desks;
    private final AidLines lines;
    private final AidRecords records;
    private final AidLetters letters;
    private final Members members;

    InvitationController(AidDesks desks, AidLines lines, AidRecords records, AidLetters letters, Members members) {
        this.desks = desks;
        this.lines = lines;
        this.records = records;
        this.letters = letters;
        this.members = members;
    }

    @GetMapping
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation) {
        return page(by, region, programme, organisation, null, Mending.NONE);
    }

    @PostMapping("/contact")
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @ModelAttribute InvitationForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, region, programme, organisation, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        AidDesk desk = desks.of(by, region.slug(), programme);
        lines.of(by, desk, organisation);
        records.contact(
                by,
                desk.programme().id(),
                organisation,
                form.written(form.name()),
                form.written(form.address()),
                form.lang());
        return SeeOther.to(desk.company(organisation) + "/invitation");
    }

    @PostMapping
    View create(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "false") boolean asked) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        try {
            letters.send(by, region, desk.programme(), organisation, asked);
            return SeeOther.to(desk.company(organisation));
        } catch (AidNotPossible refused) {
            return page(
                            by,
                            region,
                            programme,
                            organisation,
                            null,
                            Mending.of("asked", refused.why().textKey()))
                    .with(UNPROCESSABLE_CONTENT);
        }
    }

    private InvitationPage page(
            Manager by,
            Region region,
            String programme,
            UUID organisation,
            @Nullable InvitationForm form,
            Mending mending) {
        AidDesk desk = desks.of(by, region.slug(), programme);
        AidLine line = lines.of(by, desk, organisation);
        UUID contact = line.summary().contact();
        Person person =
                contact == null ? null : members.find(new PersonId(contact)).orElse(null);
        return new InvitationPage(
                desk,
                line,
                letters.draft(by, region, desk.programme(), organisation),
                form == null ? InvitationForm.of(person) : form,
                mending);
    }
}
