package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.UnsentForm;
import se.framsteg.people.UnsentForm.Typed;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;

public record UnsentPage(UnsentForm form) implements Page {
    @Override
    public String template() {
        return "people/web/unsent";
    }

    /** What a person has written or chosen; not the ids that a form carries along. */
    public List<Typed> readable() {
        return form.typed().stream()
                .filter(typed -> !typed.value().isBlank() && !typed.value().matches("[0-9a-f-]{36}|true|false"))
                .toList();
    }

    /** What the field is called, where that is known. */
    public String label(Typed typed) {
        String key = "people.field." + typed.field();
        return Texts.has(Lang.SV, key) ? Say.say(key) : Say.say("people.field");
    }
}
