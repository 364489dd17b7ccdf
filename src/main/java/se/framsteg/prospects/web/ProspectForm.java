package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.MailAddress;
import se.framsteg.prospects.NewProspect;
import se.framsteg.prospects.Prospect;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** A company to ask as it is typed. */
public record ProspectForm(
        @Nullable String company,
        @Nullable String number,
        @Nullable String contact,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String municipality,
        @Nullable String note,
        @Nullable String promoter) {
    static final ProspectForm EMPTY = new ProspectForm("", "", "", "", "", "", "", "");

    static ProspectForm of(Prospect prospect) {
        return new ProspectForm(
                prospect.company(),
                prospect.number(),
                prospect.contact(),
                prospect.address(),
                prospect.phone() == null ? "" : prospect.phone().callable(),
                Objects.requireNonNullElse(prospect.municipality(), ""),
                prospect.note(),
                "");
    }

    /** @param before as it stands on the list; null for one that is added */
    Mending mending(Map<String, String> municipalities, @Nullable Prospect before) {
        var reading = new FormReading();
        if (line(company).isEmpty()) {
            reading.refuse("company", "prospects.form.company.missing");
        }
        reading.text("company", company, NewProspect.LONGEST_COMPANY);
        if (!typed(number).isEmpty()
                && !keepsNumber(before)
                && OrganisationNumber.parse(typed(number)).isEmpty()) {
            reading.refuse("number", "prospects.form.number.wrong");
        }
        reading.text("contact", contact, NewProspect.LONGEST_CONTACT);
        if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
            reading.refuse("address", "prospects.form.address.wrong");
        }
        if (!typed(phone).isEmpty() && PhoneNumber.parse(typed(phone)).isEmpty()) {
            reading.refuse("phone", "prospects.form.phone.wrong");
        }
        if (!typed(municipality).isEmpty() && !municipalities.containsKey(typed(municipality))) {
            reading.refuse("municipality", "prospects.form.municipality.wrong");
        }
        reading.text("note", note, NewProspect.LONGEST_NOTE);
        return reading.mending();
    }

    /** Whether the number is left as it is shown; a masked one can be typed no other way. */
    boolean keepsNumber(@Nullable Prospect before) {
        return before != null && typed(number).equals(before.number());
    }

    /** Only of a form with nothing to mend. */
    NewProspect prospect() {
        return new NewProspect(
                line(company),
                OrganisationNumber.parse(typed(number)).orElse(null),
                line(contact),
                typed(address).isEmpty() ? "" : MailAddress.normal(typed(address)),
                PhoneNumber.parse(typed(phone)).orElse(null),
                typed(municipality).isEmpty() ? null : typed(municipality),
                line(note));
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    static List<Choice> municipalities(Map<String, String> all) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", say("prospects.form.municipality.unknown")));
        all.forEach((code, name) -> choices.add(new Choice(code, name)));
        return choices;
    }

    private static String line(@Nullable String field) {
        return typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
