package se.framsteg.network.contacts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.ContactSearch;
import se.framsteg.network.contacts.ContactSearch.Asked;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Contacts;
import se.framsteg.organisations.Organisations;

/** Finds cards and puts them in words, for whoever looks. */
@Component
class CardViews {
    private final Contacts contacts;
    private final ContactSearch search;
    private final ContactTopics topics;
    private final Organisations organisations;
    private final Clock clock;

    CardViews(Contacts contacts, ContactSearch search, ContactTopics topics, Organisations organisations, Clock clock) {
        this.contacts = contacts;
        this.search = search;
        this.topics = topics;
        this.organisations = organisations;
        this.clock = clock;
    }

    SearchView search(Standpoint from, Asked asked) {
        var found = search.find(from.region().id(), from.by(), asked);
        var municipalities = organisations.municipalitiesOf(from.region().id());
        return new SearchView(
                from,
                asked,
                found,
                found.hits().stream()
                        .map(hit -> CardView.of(hit.contact(), from.by(), topics, municipalities, today(), hit.by()))
                        .toList(),
                false);
    }

    /** The card of a contact that whoever looks may see; not found otherwise. */
    CardView card(Standpoint from, ContactId id) {
        return card(from, contacts.find(from.region().id(), from.by(), id).orElseThrow());
    }

    CardView card(Standpoint from, Contact contact) {
        Map<String, String> municipalities =
                organisations.municipalitiesOf(from.region().id());
        return CardView.of(contact, from.by(), topics, municipalities, today(), List.of());
    }

    List<CardView> cards(Standpoint from, List<Contact> all) {
        return all.stream().map(each -> card(from, each)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
