package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.framsteg.network.routes.Subject;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * Where somebody asks.
 *
 * @param path where the form leads: the public page, or the company's own
 * @param days within how many working days an answer is promised
 * @param obstacleDays the same of obstacles on the region's pages
 * @param inside whether it is asked for a company: the answer goes to one's own address then, and no other is typed
 * @param sent whether a question has just been sent from inside
 * @param asked what has been asked from here before; empty on the public page
 */
public record AskPage(
        Region region,
        String path,
        List<Crumb> above,
        Map<String, String> municipalities,
        int days,
        int obstacleDays,
        boolean inside,
        boolean sent,
        List<AskedRow> asked,
        AskForm form,
        Mending mending)
        implements Page {
    /** A question of one's own, with where it is followed, who answers it and by when; empty where nobody is to answer it. */
    public record AskedRow(String subject, String path, String state, String promise) {}

    /** The public page. */
    static AskPage open(
            Region region,
            Map<String, String> municipalities,
            int days,
            int obstacleDays,
            AskForm form,
            Mending mending) {
        return new AskPage(
                region,
                "/%s/ask".formatted(region.slug()),
                List.of(new Crumb(region.name(Say.lang()), "/" + region.slug())),
                municipalities,
                days,
                obstacleDays,
                false,
                false,
                List.of(),
                form,
                mending);
    }

    @Override
    public String template() {
        return "network/requests/web/ask";
    }

    public List<Choice> subjects() {
        return Choice.orNone(
                Subject.all().stream()
                        .map(each -> new Choice(each.name(), Subject.say(each.name())))
                        .toList(),
                say("network.routes.choose"));
    }

    /** When the region answers of obstacles, where that is another time than for all else. */
    public String subjectHint() {
        return obstacleDays == days ? "" : say("network.ask.subject.hint", obstacleDays);
    }

    public List<Choice> places() {
        var places = new ArrayList<Choice>();
        municipalities.forEach((code, name) -> places.add(new Choice(code, name)));
        places.add(new Choice(AskForm.ELSEWHERE, say("network.ask.elsewhere")));
        return Choice.orNone(places, say("network.routes.choose"));
    }
}
