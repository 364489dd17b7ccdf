package se.framsteg.people.web;

import java.util.List;
import java.util.Optional;
import se.framsteg.people.UnsentForm;
import se.framsteg.people.UnsentForm.Typed;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;

public record UnsentPage(UnsentForm form) implements Page {
    /** Under which a form carries along what its choices are called. */
    private static final String SAID = "said-";

    @Override
    public String template() {
        return "people/web/unsent";
    }

    /** What a person has written or chosen; not the ids and codes that a form carries along, unless we know what they are. */
    public List<Typed> readable() {
        return form.typed().stream()
                .filter(typed ->
                        !typed.field().startsWith(SAID) && !typed.value().isBlank())
                .filter(typed -> (isNamed(typed)
                        || chosen(typed).isPresent()
                        || !typed.value().matches("[0-9a-f-]{36}|[A-Za-z_-]{1,20}")))
                .toList();
    }

    /** What the field is called, where that is known. */
    public String label(Typed typed) {
        return said(typed.field()).orElseGet(() -> Say.say(isNamed(typed) ? key(typed) : "people.field"));
    }

    /** A choice in the words that stood beside it; what was typed as it was typed. */
    public String words(Typed typed) {
        return chosen(typed).orElse(typed.value());
    }

    private Optional<String> chosen(Typed typed) {
        return said(typed.field() + "-" + typed.value());
    }

    private Optional<String> said(String of) {
        return form.typed().stream()
                .filter(typed -> typed.field().equals(SAID + of))
                .map(Typed::value)
                .findFirst();
    }

    private static boolean isNamed(Typed typed) {
        return Texts.has(Lang.SV, key(typed));
    }

    private static String key(Typed typed) {
        return "people.field." + typed.field();
    }
}
