package se.framsteg.shell.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;

/**
 * What must be mended in a form before it can be taken: a sentence for each field, in the order of the form. The
 * constraints of a form record name a text: {@code @NotBlank(message = "people.signin.address-missing")}. A field that was
 * sent with a sign that no text can hold must always be mended.
 */
public record Mending(Map<String, String> sentences, Map<String, String> labels) {
    public static final Mending NONE = new Mending(Map.of());

    public static Mending of(BindingResult errors) {
        var sentences = new LinkedHashMap<String, String>();
        for (FieldError error : errors.getFieldErrors()) {
            sentences.putIfAbsent(error.getField(), sentence(error));
        }
        return new Mending(sentences);
    }

    public Mending(Map<String, String> sentences) {
        this(sentences, Map.of());
    }

    /** One field and the key of its sentence: for what only the verb itself could know. */
    public static Mending of(String field, String key, Object... arguments) {
        return new Mending(Map.of(field, Say.say(key, arguments)));
    }

    @Override
    public Map<String, String> sentences() {
        Set<String> unwritable = Frame.current().unwritable();
        if (unwritable.isEmpty()) {
            return sentences;
        }
        var all = new LinkedHashMap<>(sentences);
        unwritable.forEach(field -> all.put(field, Say.say("shell.form.unwritable")));
        return all;
    }

    /**
     * The same, in the order of the page and with what each field is called there.
     *
     * @param labels by field, in their order
     */
    public Mending named(Map<String, String> labels) {
        var ordered = new LinkedHashMap<String, String>();
        labels.keySet().stream()
                .filter(sentences::containsKey)
                .forEach(field -> ordered.put(field, sentences.get(field)));
        sentences.forEach(ordered::putIfAbsent);
        return new Mending(ordered, labels);
    }

    /** The same, where each field is followed by the key of what it is called. */
    public Mending named(String... fieldsAndKeys) {
        var labels = new LinkedHashMap<String, String>();
        for (int i = 0; i < fieldsAndKeys.length; i += 2) {
            labels.put(fieldsAndKeys[i], Say.say(fieldsAndKeys[i + 1]));
        }
        return named(labels);
    }

    /** What is wrong with these fields alone, where a page has several forms. */
    public Mending only(String... fields) {
        var theirs = new LinkedHashMap<>(sentences());
        theirs.keySet().retainAll(Set.of(fields));
        return new Mending(theirs, labels);
    }

    /** What a field is called on its page, as it stands before what is wrong with it; empty where that is not said. */
    public String label(String field) {
        String label = labels.getOrDefault(field, "");
        return label.isEmpty() || label.matches("(?s).*[.?!:]") ? label : label + ":";
    }

    /** What is wrong with this field; empty when nothing is. */
    public String error(String field) {
        return sentences().getOrDefault(field, "");
    }

    public boolean isEmpty() {
        return sentences().isEmpty();
    }

    private static String sentence(DefaultMessageSourceResolvable error) {
        String key = String.valueOf(error.getDefaultMessage());
        return Texts.has(Lang.SV, key) ? Say.say(key) : Say.say("shell.form.not-understood");
    }
}
