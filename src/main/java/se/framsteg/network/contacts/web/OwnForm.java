package se.framsteg.network.contacts.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.Consent;
import se.framsteg.network.contacts.Contact;
import se.framsteg.network.contacts.Reached;

/** What a contact says of itself. */
public record OwnForm(
        @Nullable String helps,
        @Nullable String person,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String consentTo,
        @Nullable String version) {
    static final OwnForm EMPTY = new OwnForm("", "", "", "", "", "");

    static OwnForm of(Contact contact) {
        Reached reached = contact.facts().reached();
        Consent consent = contact.facts().consent();
        return new OwnForm(
                contact.facts().helps(),
                reached.person(),
                reached.address(),
                reached.phone(),
                consent == null ? "" : consent.to().name(),
                Integer.toString(contact.version()));
    }

    /** The same, of another version of the card. */
    OwnForm of(int read) {
        return new OwnForm(helps, person, address, phone, consentTo, Integer.toString(read));
    }

    Optional<Audience> to() {
        return ContactForm.constant(Audience.values(), consentTo);
    }
}
