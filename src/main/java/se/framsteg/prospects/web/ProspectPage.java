package se.framsteg.prospects.web;

import java.util.List;
import java.util.Map;
import se.framsteg.prospects.AlsoAsking;
import se.framsteg.prospects.Prospect;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** One company on a promoter's list, and all that can be done with it. */
public record ProspectPage(
        ProspectDesk desk,
        Prospect prospect,
        List<AlsoAsking> also,
        Map<String, String> municipalities,
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

    public List<String> others() {
        return ProspectsPage.words(also);
    }

    public String state() {
        String said = Say.say(prospect.textKey());
        return prospect.application() == null && prospect.reason() != null
                ? said + ". " + Say.say(prospect.reason().textKey())
                : said;
    }

    public List<Choice> municipalityChoices() {
        return ProspectForm.municipalities(municipalities);
    }
}
