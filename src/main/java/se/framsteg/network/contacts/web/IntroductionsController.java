package se.framsteg.network.contacts.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.network.contacts.NotIntroduced;
import se.framsteg.people.Promoter;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** A promoter introduces one of the own companies to a contact. */
@Controller
@RequestMapping("/{region}/promote/contacts/{contact}/introductions")
class IntroductionsController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Introductions introductions;
    private final CarePages pages;

    IntroductionsController(Introductions introductions, CarePages pages) {
        this.introductions = introductions;
        this.pages = pages;
    }

    @PostMapping
    View create(
            Promoter by,
            @RequestAttribute(REGION) Region region,
            @PathVariable ContactId contact,
            @RequestParam(defaultValue = "") String company,
            @RequestParam(defaultValue = "") String wants,
            @RequestParam(defaultValue = "false") String asked) {
        CareContactPage page = pages.contact(by, region, contact, "", company);
        boolean yes = asked.equals("true");
        Mending mending = Introducing.mending(wants, yes);
        Optional<UUID> chosen = introductions.companies(by).stream()
                .map(part -> part.organisationId())
                .filter(each -> each.toString().equals(company))
                .findFirst();
        if (chosen.isEmpty()) {
            mending = Mending.of("company", "network.contacts.introduce.company.missing");
        }
        if (!mending.isEmpty()) {
            return page.introducing(wants, yes, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            introductions.introduce(by, region, contact, chosen.orElseThrow(), wants.strip());
        } catch (NotIntroduced refused) {
            return page.introducing(
                            wants, yes, Mending.of("wants", refused.why().textKey()))
                    .with(CONFLICT);
        }
        return SeeOther.to(page.path() + "?said=introduced#introduce");
    }
}
