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

    /** What a person has written; not the ids and codes that a form carries along, unless we know what they are. */
    public List<Typed> readable() {
        return form.typed().stream()
                .filter(typed -> !typed.value().isBlank()
                        && (isNamed(typed) || !typed.value().matches("[0-9a-f-]{36}|[A-Za-z_-]{1,20}")))
                .toList();
    }

    /** What the field is called, where that is known. */
    public String label(Typed typed) {
        return isNamed(typed) ? Say.say(key(typed)) : Say.say("people.field");
    }

    private static boolean isNamed(Typed typed) {
        return Texts.has(Lang.SV, key(typed));
    }

    private static String key(Typed typed) {
        return "people.field." + typed.field();
    }
}
