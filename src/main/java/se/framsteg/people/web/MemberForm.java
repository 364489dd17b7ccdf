package se.framsteg.people.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.people.NewPerson;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** Somebody to let in, as whoever lets them in writes it; {@code organisation} is that of a promoter, and nothing of others. */
public record MemberForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String language,
        @Nullable String organisation) {
    static final MemberForm EMPTY = new MemberForm("", "", "sv", "");

    private static final int LONGEST = 100;

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        if (written(name).isEmpty() || written(name).length() > LONGEST) {
            sentences.put("name", Say.say("people.member.name-missing"));
        }
        if (!MailAddress.isWritten(written(address))) {
            sentences.put("address", Say.say("people.signin.address-wrong"));
        }
        return new Mending(sentences);
    }

    NewPerson person() {
        return new NewPerson(written(name), written(address), speaks());
    }

    Lang speaks() {
        return Lang.of(written(language));
    }

    public String written(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
