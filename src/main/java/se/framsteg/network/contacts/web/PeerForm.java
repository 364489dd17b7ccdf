package se.framsteg.network.contacts.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactFacts;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Peers.Offer;
import se.framsteg.network.contacts.Reached;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What others may ask a company about, as it is typed. */
public record PeerForm(
        @Nullable String name,
        @Nullable List<String> topics,
        @Nullable String helps,
        @Nullable String person,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String to,
        @Nullable String version) {
    static PeerForm of(String person, String address) {
        return new PeerForm("", List.of(), "", person, address, "", "COMPANIES", "0");
    }

    static PeerForm of(Contact card) {
        ContactFacts facts = card.facts();
        return new PeerForm(
                facts.name(),
                facts.topics(),
                facts.helps(),
                facts.reached().person(),
                facts.reached().address(),
                facts.reached().phone(),
                facts.audience().name(),
                Integer.toString(card.version()));
    }

    record Read(Optional<Offer> offer, Mending mending) {}

    Read read(ContactTopics known) {
        var reading = new FormReading();
        String called = reading.needed(
                "name", ContactForm.line(name), ContactFacts.LONGEST_NAME, "network.contacts.peer.name.missing");
        List<String> about = Objects.requireNonNullElse(topics, List.<String>of()).stream()
                .filter(key -> known.find(key).isPresent())
                .distinct()
                .toList();
        String told = reading.needed("helps", helps, ContactFacts.LONGEST_HELPS, "network.contacts.peer.helps.missing");
        Reached reached = ContactForm.reached(reading, person, address, phone);
        if (reached.address().isEmpty() && reached.phone().isEmpty()) {
            reading.refuse("address", "network.contacts.peer.reached.missing");
        }
        Optional<Audience> shownTo =
                ContactForm.constant(Audience.values(), to).filter(each -> each != Audience.PROMOTERS);
        if (shownTo.isEmpty()) {
            reading.refuse("to", "network.contacts.form.audience.missing");
        }
        Mending mending = reading.mending();
        return new Read(
                mending.isEmpty()
                        ? shownTo.map(audience -> new Offer(called, about, told, reached, audience))
                        : Optional.empty(),
                mending);
    }
}
