package se.framsteg.aid.web;

import java.util.List;
import java.util.UUID;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** Where the pages about a programme's aid lie, and the way back from them. */
public record AidDesk(String region, Programme programme) {
    public String path() {
        return "/%s/manage/%s/aid".formatted(region, programme.slug());
    }

    public String company(UUID organisation) {
        return path() + "/" + organisation;
    }

    public List<Crumb> above() {
        String manage = "/%s/manage".formatted(region);
        return List.of(
                new Crumb(Say.say("aid.crumb.programmes"), manage),
                new Crumb(programme.name(), manage + "/" + programme.slug()));
    }

    public List<Crumb> below() {
        return List.of(above().getFirst(), above().getLast(), new Crumb(Say.say("aid.title"), path()));
    }

    public List<Crumb> below(AidLine line) {
        return List.of(
                above().getFirst(),
                above().getLast(),
                new Crumb(Say.say("aid.title"), path()),
                new Crumb(line.name(), company(line.organisation())));
    }
}
