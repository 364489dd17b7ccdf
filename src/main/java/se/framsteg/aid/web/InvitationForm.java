package se.framsteg.aid.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.people.Person;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** Who is asked to declare for a company, as a manager writes it. */
public record InvitationForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String language) {
    static InvitationForm of(@Nullable Person contact) {
        return contact == null
                ? new InvitationForm("", "", "sv")
                : new InvitationForm(contact.name(), contact.address(), contact.language());
    }

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        if (written(name).isEmpty() || written(name).length() > 100) {
            sentences.put("name", Say.say("aid.contact.name.wrong"));
        }
        if (!MailAddress.isWritten(written(address))) {
            sentences.put("address", Say.say("aid.contact.address.wrong"));
        }
        return new Mending(sentences);
    }

    Lang lang() {
        return Lang.of(written(language));
    }

    public String written(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
