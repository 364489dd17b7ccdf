package se.framsteg.surveys.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.people.NewPerson;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Somebody at the own company who is to be asked, as it was typed. */
public record ColleagueForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String language) {
    static final ColleagueForm EMPTY = new ColleagueForm("", "", "sv");

    private static final int LONGEST_NAME = 100;

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        if (FormReading.typed(name).isEmpty()) {
            sentences.put("name", Say.say("surveys.colleagues.name.missing"));
        } else if (FormReading.typed(name).length() > LONGEST_NAME) {
            sentences.put("name", Say.say("shell.form.too-long", LONGEST_NAME));
        }
        if (!MailAddress.isWritten(FormReading.typed(address))) {
            sentences.put("address", Say.say("surveys.colleagues.address.missing"));
        }
        return new Mending(sentences);
    }

    NewPerson person() {
        return new NewPerson(
                FormReading.typed(name), FormReading.typed(address), "en".equals(language) ? Lang.EN : Lang.SV);
    }

    public String typedName() {
        return FormReading.typed(name);
    }

    public String typedAddress() {
        return FormReading.typed(address);
    }

    public String typedLanguage() {
        return "en".equals(language) ? "en" : "sv";
    }
}
