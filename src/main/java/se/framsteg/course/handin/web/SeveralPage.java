package se.framsteg.course.handin.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.work.Reading;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** @param worksheet its name, as {@code title} is what it is called */
public record SeveralPage(
        FeedbackDesk desk, String worksheet, String title, List<One> waiting, SeveralForm form, Mending mending)
        implements Page {
    /** One company's, as its coach reads it. */
    public record One(HandIn handIn, Reading reading) {
        public String facts() {
            return say(
                    "course.hand-in.facts",
                    handIn.organisation(),
                    handIn.by(),
                    Say.moment(handIn.handedInAt()),
                    handIn.registered());
        }
    }

    @Override
    public String template() {
        return "course/handin/web/several";
    }

    public String path() {
        return desk.path() + "/worksheets/" + worksheet;
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("later", say("course.several.later")),
                new Choice("approved", say("course.hand-in.approve")),
                new Choice("returned", say("course.hand-in.return")),
                new Choice("seen", say("course.hand-in.see")));
    }

    public String state(UUID handIn) {
        return form.states().getOrDefault(handIn, "later");
    }

    public String more(UUID handIn) {
        return form.more().getOrDefault(handIn, "");
    }
}
