package se.framsteg.network.contacts.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.contacts.Introduction;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where a company says what came of an introduction; {@code introduction} is null where the link is over. */
public record IntroducedPage(
        Region region, String token, @Nullable Introduction introduction) implements Page {
    @Override
    public String template() {
        return "network/contacts/web/introduced";
    }

    public String path() {
        return "/%s/contacts/introduced/%s".formatted(region.slug(), token);
    }

    public String title() {
        return say(introduction == null ? "network.contacts.own.over.title" : "network.contacts.introduced.title");
    }

    public String contact() {
        String contact = introduction == null ? null : introduction.contact();
        return contact == null ? say("network.contacts.introduction.gone") : contact;
    }

    public List<Introduction.Outcome> outcomes() {
        return List.of(Introduction.Outcome.values());
    }
}
