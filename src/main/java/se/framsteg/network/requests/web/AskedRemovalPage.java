package se.framsteg.network.requests.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.network.requests.Request;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** Before a question's asker asks to have it removed: what happens then. */
public record AskedRemovalPage(Region region, String token, Request request) implements Page {
    @Override
    public String template() {
        return "network/requests/web/askedRemoval";
    }

    public String question() {
        return "/%s/ask/%s".formatted(region.slug(), token);
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(region.name(Say.lang()), "/" + region.slug()),
                new Crumb(say("network.asked.title"), question()));
    }
}
