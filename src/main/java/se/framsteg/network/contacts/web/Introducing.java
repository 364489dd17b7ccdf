package se.framsteg.network.contacts.web;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.network.contacts.Introduction;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * The form by which a company and a contact are introduced to each other. A promoter chooses a company first, so that what
 * would be sent is shown with the names that would stand in it.
 *
 * @param page where it stands
 * @param companies those to choose among; none where somebody introduces their own
 * @param mail what both will read; what the company wants stands after the second line
 * @param company the id of the one that is chosen, and name what it is called; both empty where none is
 * @param asked whether the promoter has said that the company has been asked
 * @param done whether that has just been done
 */
public record Introducing(
        String page,
        List<Choice> companies,
        List<String> mail,
        String company,
        String name,
        String wants,
        boolean asked,
        Mending mending,
        boolean done) {
    /** What the company wants stands after so many lines. */
    private static final int AFTER = 2;

    static Introducing of(String page, List<Choice> companies, List<String> mail, boolean done) {
        return new Introducing(page, companies, mail, "", "", "", false, Mending.NONE, done);
    }

    Introducing chosen(String id, String called, List<String> both) {
        return new Introducing(page, companies, both, id, called, wants, asked, mending, done);
    }

    Introducing with(String newWants, boolean newAsked, Mending newMending) {
        return new Introducing(page, companies, mail, company, name, newWants, newAsked, newMending, false);
    }

    /** Whether a company is to be chosen first. */
    public boolean chooses() {
        return !companies.isEmpty() && name.isEmpty();
    }

    /** What both will read, with what is typed where it will stand. */
    public List<String> whole() {
        var whole = new ArrayList<String>(mail);
        whole.add(
                Math.min(AFTER, whole.size()),
                wants.isBlank() ? Say.say("network.contacts.introduce.preview.wants") : wants);
        return whole;
    }

    public String action() {
        return page + "/introductions";
    }

    /** Only what the company wants is typed, and that must be. */
    static Mending mending(String wants) {
        return reading(wants).mending();
    }

    /** Of a promoter, who has asked the company besides. */
    static Mending mending(String wants, boolean asked) {
        FormReading reading = reading(wants);
        if (!asked) {
            reading.refuse("asked", "network.contacts.introduce.asked.missing");
        }
        return reading.mending();
    }

    private static FormReading reading(String wants) {
        var reading = new FormReading();
        reading.needed("wants", wants, Introduction.LONGEST_WANTS, "network.contacts.introduce.wants.missing");
        return reading;
    }
}
