package se.framsteg.plan.adoption.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.people.Auditor;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** The decisions of a programme as its auditor goes through them, and where their pages lie. */
public record AuditDesk(Auditor by, String region, Programme programme) {
    String path() {
        return "/%s/audit/%s/decisions".formatted(region, programme.slug());
    }

    String path(UUID decision) {
        return path() + "/" + decision;
    }

    List<Crumb> above() {
        return List.of(new Crumb(programme.name(), "/%s/audit/%s".formatted(region, programme.slug())));
    }

    List<Crumb> aboveOne() {
        return Stream.concat(above().stream(), Stream.of(new Crumb(Say.say("plan.audit.title"), path())))
                .toList();
    }
}
