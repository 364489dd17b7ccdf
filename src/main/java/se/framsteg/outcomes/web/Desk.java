package se.framsteg.outcomes.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.outcomes.Definitions;
import se.framsteg.outcomes.Indicator;
import se.framsteg.people.Manager;
import se.framsteg.people.Reader;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Say;
import se.framsteg.shell.parts.Crumb;

/** A programme as one reader works with it: where its pages lie for them, and whether they may change anything. */
public record Desk(String region, Programme programme, boolean manages) {
    static Desk of(Reader by, String region, Programme programme) {
        return new Desk(region, programme, by instanceof Manager);
    }

    public String path() {
        return "/%s/%s/%s".formatted(region, manages ? "manage" : "audit", programme.slug());
    }

    public String publicPath() {
        return "/%s/%s".formatted(region, programme.slug());
    }

    public String figure(Indicator indicator) {
        return path() + "/figures/" + indicator.id();
    }

    public String organisation(UUID organisation) {
        return path() + "/organisations/" + organisation;
    }

    public String evidence(UUID id) {
        return path() + "/evidence/" + id;
    }

    /** Where an auditor looks at what companies have decided; nobody else's page. */
    public String decisions() {
        return path() + "/decisions";
    }

    public String correction(UUID id) {
        return evidence(id) + "/correction";
    }

    public String publication() {
        return path() + "/publication";
    }

    /** Where a manager closes the programme, and opens it again. */
    public String closing() {
        return path() + "/closing";
    }

    public String pack() {
        return path() + "/pack";
    }

    /** The way back from a page about the programme itself. */
    public List<Crumb> above() {
        return manages
                ? List.of(new Crumb(Say.say("outcomes.manage.title"), "/%s/manage".formatted(region)))
                : List.of();
    }

    /** The way back from a page below the programme. */
    public List<Crumb> aboveBelow() {
        var programmePage = new Crumb(programme.name(), path());
        return manages ? List.of(above().getFirst(), programmePage) : List.of(programmePage);
    }

    /** The way back from a piece of evidence: over whose it is. */
    public List<Crumb> above(EvidenceRow row, String organisation) {
        return Stream.concat(
                        aboveBelow().stream(), Stream.of(new Crumb(organisation, organisation(row.organisationId()))))
                .toList();
    }

    static String name(Indicator indicator) {
        return Definitions.inForce().of(indicator).name().in(Say.lang());
    }
}
