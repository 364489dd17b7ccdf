package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.UUID;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** From where contacts are looked at: where their pages lie, the way back, and as whom. */
public record Standpoint(Region region, String path, List<Crumb> above, Audience by) {
    static Standpoint anybody(Region region) {
        String home = "/" + region.slug();
        return new Standpoint(
                region, home + "/contacts", List.of(new Crumb(region.name(lang()), home)), Audience.PUBLIC);
    }

    static Standpoint company(Region region, UUID organisation) {
        String home = "/%s/company/%s".formatted(region.slug(), organisation);
        return new Standpoint(
                region,
                home + "/contacts",
                List.of(new Crumb(say("network.contacts.crumb.company"), home)),
                Audience.COMPANIES);
    }

    static Standpoint care(Region region, Advisor by) {
        boolean manages = by instanceof Manager;
        String home = "/%s/%s".formatted(region.slug(), manages ? "manage" : "promote");
        String crumb = manages ? "network.contacts.crumb.manager" : "network.contacts.crumb.promoter";
        return new Standpoint(region, home + "/contacts", List.of(new Crumb(say(crumb), home)), Audience.PROMOTERS);
    }

    /** Where somebody asks from here. */
    public String asking() {
        String home = path.substring(0, path.lastIndexOf('/'));
        return home + (by == Audience.COMPANIES ? "/requests" : "/ask");
    }

    public String path(ContactId id) {
        return path + "/" + id.value();
    }

    /** With the list itself as the last step. */
    public List<Crumb> below() {
        return List.of(above.getFirst(), new Crumb(say("network.contacts.title"), path));
    }
}
