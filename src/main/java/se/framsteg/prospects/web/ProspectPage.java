package se.framsteg.prospects.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.prospects.AlsoAsking;
import se.framsteg.prospects.AskText;
import se.framsteg.prospects.NotAsked;
import se.framsteg.prospects.Prospect;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * One company on a promoter's list, and all that can be done with it.
 *
 * @param hindrance why it cannot be written to from here now; null where it can
 * @param texts what the promoter may forward, in Swedish and in English
 */
public record ProspectPage(
        ProspectDesk desk,
        Prospect prospect,
        List<AlsoAsking> also,
        Map<String, String> municipalities,
        NotAsked.@Nullable Why hindrance,
        List<AskText> texts,
        ProspectForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "prospects/web/prospect";
    }

    public String path() {
        return desk.path(prospect.id());
    }

    public boolean isRefused() {
        return hindrance == NotAsked.Why.SAID_NO;
    }

    /** Whether there is a point in sending the text from elsewhere. */
    public boolean mayForward() {
        return hindrance == null || hindrance == NotAsked.Why.NO_ADDRESS || hindrance == NotAsked.Why.THIS_WEEK;
    }

    public List<String> others() {
        return ProspectsPage.words(also);
    }

    public String state() {
        String said = Say.say(prospect.textKey());
        return prospect.application() == null && !prospect.isTaken() && prospect.reason() != null
                ? said + ". " + Say.say(prospect.reason().textKey())
                : said;
    }

    public List<Choice> municipalityChoices() {
        return ProspectForm.municipalities(municipalities);
    }
}
