package se.framsteg.aid.web;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/** A company as a manager adds it by hand. */
public record CompanyForm(@Nullable String number, @Nullable String company) {
    static final CompanyForm EMPTY = new CompanyForm("", "");
    static final int LONGEST_NAME = 200;

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        if (OrganisationNumber.parse(written(number)).isEmpty()) {
            sentences.put("number", Say.say("aid.add.number.wrong"));
        }
        if (written(company).isEmpty() || written(company).length() > LONGEST_NAME) {
            sentences.put("company", Say.say("aid.add.name.wrong"));
        }
        return new Mending(sentences);
    }

    public String written(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
