package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.network.contacts.Introductions;
import se.framsteg.people.Advisor;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/** Makes the page of one contact for those who look after it. */
@Component
class CarePages {
    private static final Set<String> SAID = Set.of("checked", "asked", "not-asked", "saved", "added", "introduced");

    /** From so many on they are a list, which begins with none of them. */
    private static final int A_LIST = 6;

    private final CardViews views;
    private final Contacts contacts;
    private final Introductions introductions;

    CarePages(CardViews views, Contacts contacts, Introductions introductions) {
        this.views = views;
        this.contacts = contacts;
        this.introductions = introductions;
    }

    CareContactPage contact(Advisor by, Region region, ContactId contact, String said) {
        return contact(by, region, contact, said, "");
    }

    /** @param company the id of the one to be introduced, as it came; whatever is none of the promoter's is none */
    CareContactPage contact(Advisor by, Region region, ContactId contact, String said, String company) {
        Standpoint from = Standpoint.care(region, by);
        CardView card = views.card(from, contact);
        return new CareContactPage(
                from,
                card,
                contacts.history(by, contact),
                introductions.with(by, contact),
                by instanceof Promoter promoter && introductions.mayBeIntroduced(card.contact())
                        ? introducing(promoter, from.path(contact), card, company, said.equals("introduced"))
                        : null,
                SAID.contains(said) ? said : "",
                "",
                Mending.NONE);
    }

    private Introducing introducing(Promoter by, String path, CardView card, String company, boolean done) {
        List<Participation> own = introductions.companies(by);
        Introducing form = Introducing.of(path, choices(own), List.of(), done);
        return own.stream()
                .filter(part -> part.organisationId().toString().equals(company))
                .findFirst()
                .map(part -> form.chosen(company, part.organisation(), introductions.preview(by, card.contact(), part)))
                .orElse(form);
    }

    private static List<Choice> choices(List<Participation> own) {
        List<Choice> all = own.stream()
                .map(part -> new Choice(part.organisationId().toString(), part.organisation()))
                .toList();
        return all.size() < A_LIST
                ? all
                : Stream.concat(Stream.of(new Choice("", say("network.routes.choose"))), all.stream())
                        .toList();
    }
}
