package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.say;
import static se.framsteg.shell.forms.FormReading.typed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.plan.Colleagues;
import se.framsteg.plan.NewColleague;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** Somebody who is to have a part, as it was typed. */
public record ColleagueForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String does,
        @Nullable String language) {
    static ColleagueForm blank() {
        return new ColleagueForm("", "", "", Say.lang().code());
    }

    Mending mending() {
        var reading = new FormReading();
        reading.needed("name", line(name), Colleagues.LONGEST_NAME, "plan.part.name.missing");
        if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
            reading.refuse("address", "plan.part.address.wrong");
        }
        reading.text("does", line(does), Colleagues.LONGEST_DOES);
        return reading.mending();
    }

    NewColleague colleague() {
        return new NewColleague(line(name), typed(address), line(does), Lang.of(typedText("language")));
    }

    /** What was typed, on one line. */
    static String line(@Nullable String field) {
        return typed(typed(field).replaceAll("[\\p{Cntrl}\\s]+", " "));
    }

    public String typedText(String field) {
        return switch (field) {
            case "name" -> typed(name);
            case "address" -> typed(address);
            case "does" -> typed(does);
            case "language" -> "en".equals(language) ? "en" : "sv";
            default -> throw new IllegalArgumentException(field);
        };
    }

    static List<Choice> languages() {
        return List.of(new Choice("sv", say("plan.part.language.sv")), new Choice("en", say("plan.part.language.en")));
    }
}
