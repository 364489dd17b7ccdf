package se.framsteg.network.contacts.web;

import java.util.List;
import se.framsteg.network.contacts.Introduction;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * The form by which a company and a contact are introduced to each other.
 *
 * @param companies those to choose among; none where somebody introduces their own
 * @param mail what both will read; what the company wants stands after the second line
 * @param done whether that has just been done
 */
public record Introducing(
        String action,
        List<Choice> companies,
        List<String> mail,
        String company,
        String wants,
        Mending mending,
        boolean done) {
    static Introducing of(String action, List<Choice> companies, List<String> mail, boolean done) {
        return new Introducing(action, companies, mail, "", "", Mending.NONE, done);
    }

    Introducing with(String newCompany, String newWants, Mending newMending) {
        return new Introducing(action, companies, mail, newCompany, newWants, newMending, false);
    }

    /** Only what the company wants is typed, and that must be. */
    static Mending mending(String wants) {
        var reading = new FormReading();
        reading.needed("wants", wants, Introduction.LONGEST_WANTS, "network.contacts.introduce.wants.missing");
        return reading.mending();
    }
}
