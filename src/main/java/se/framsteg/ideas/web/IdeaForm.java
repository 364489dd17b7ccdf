package se.framsteg.ideas.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import se.framsteg.ideas.IdeaField;
import se.framsteg.shell.forms.FormReading;

/** What a form says of an idea. @param seen the version that its page showed @param typed by field */
public record IdeaForm(int seen, Map<String, String> typed) {
    public static IdeaForm of(MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<String, String>();
        for (IdeaField field : IdeaField.values()) {
            String value = fields.getFirst(field.code());
            if (value != null) {
                typed.put(field.code(), value);
            }
        }
        return new IdeaForm(FormReading.version(fields.getFirst("seen")), typed);
    }
}
