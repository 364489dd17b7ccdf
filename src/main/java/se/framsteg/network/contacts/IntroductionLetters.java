package se.framsteg.network.contacts;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.CompanyPerson;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;
import se.framsteg.shell.tenancy.Region;

/** The letter that introduces a company and a contact to each other, and the question a month later. */
@Component
class IntroductionLetters {
    /** The same to both, each in the language they read: what the company wants, and how each is reached as far as is agreed. */
    List<Letter> both(
            Region region,
            Contact contact,
            LocalDate today,
            String company,
            CompanyPerson person,
            String by,
            Sender from,
            String wants) {
        ContactFacts facts = contact.facts();
        String called = facts.reached().person().isEmpty()
                ? facts.name()
                : facts.reached().person();
        return List.of(
                letter(
                        new Recipient(called, facts.reached().address(), Lang.SV),
                        contact,
                        today,
                        company,
                        person,
                        by,
                        from,
                        wants),
                letter(
                        new Recipient(person.name(), person.address(), person.lang()),
                        contact,
                        today,
                        company,
                        person,
                        by,
                        from,
                        wants));
    }

    private static Letter letter(
            Recipient to,
            Contact contact,
            LocalDate today,
            String company,
            CompanyPerson person,
            String by,
            Sender from,
            String wants) {
        return Frame.in(to.lang(), () -> {
            String name = who(contact, today);
            Letter letter = Letter.of(
                            Kind.INFORMING, to, from, say("network.contacts.introduce.mail.subject", company, name))
                    .say(say("network.contacts.introduce.mail.what", by, company, name))
                    .say(say("network.contacts.introduce.mail.wants", company))
                    .written(wants)
                    .say(say("network.contacts.introduce.mail.company", person.name(), company, person.address()))
                    .because(say("network.contacts.introduce.mail.why", by));
            return letter.say(contact(contact, today));
        });
    }

    /** What both will read, in the language of whoever looks, before what the company wants is known. */
    List<String> preview(Contact contact, LocalDate today, String company, String person, String address, String by) {
        return List.of(
                say("network.contacts.introduce.mail.what", by, company, who(contact, today)),
                say("network.contacts.introduce.mail.wants", company),
                say("network.contacts.introduce.mail.company", person, company, address),
                contact(contact, today));
    }

    /** Whom the company is introduced to, as far as companies may be shown that: a card is often named after what it offers. */
    private static String who(Contact contact, LocalDate today) {
        ContactFacts facts = contact.facts();
        Reached reached = contact.reached(Audience.COMPANIES, today);
        String person = facts.kind() == se.framsteg.network.contacts.Kind.EXPERT
                        && reached.person().isEmpty()
                ? facts.name()
                : reached.person();
        String of = facts.organisation().isEmpty() ? facts.name() : facts.organisation();
        return person.isEmpty() || person.equals(of) ? of : say("network.contacts.introduce.mail.who", person, of);
    }

    /** How the contact is reached, where companies may be shown that; otherwise it writes first. */
    private static String contact(Contact contact, LocalDate today) {
        Reached reached = contact.reached(Audience.COMPANIES, today);
        if (reached.address().isEmpty()) {
            return say(
                    "network.contacts.introduce.mail.writes-first",
                    contact.facts().name());
        }
        var ways = new ArrayList<String>(List.of(reached.address()));
        if (!reached.phone().isEmpty()) {
            ways.add(Say.phone(reached.phone()));
        }
        String called = reached.person().isEmpty() ? contact.facts().name() : reached.person();
        return say("network.contacts.introduce.mail.contact", called, String.join(", ", ways));
    }

    Letter whatCameOfIt(Region region, Introduction introduction, CompanyPerson lead, Sender from, String token) {
        return Frame.in(lead.lang(), () -> {
            String contact =
                    introduction.contact() == null ? say("network.contacts.introduction.gone") : introduction.contact();
            return Letter.asking(
                            introduction.companyId(),
                            new Recipient(lead.name(), lead.address(), lead.lang()),
                            from,
                            say("network.contacts.introduce.after.subject", contact))
                    .say(say("network.contacts.introduce.after.what", day(introduction.introducedAt()), contact))
                    .link(
                            say("network.contacts.introduce.after.link"),
                            "%s/%s/contacts/introduced/%s".formatted(lead.lang().prefix(), region.slug(), token));
        });
    }
}
