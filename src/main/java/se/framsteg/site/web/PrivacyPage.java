package se.framsteg.site.web;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** What is known of people here, why, for how long, and what they can do about it. */
public record PrivacyPage(Region region) implements Page {
    private static final List<String> KINDS = List.of(
            "course",
            "application",
            "aid",
            "answers",
            "questions",
            "calls",
            "hours",
            "contacts",
            "material",
            "voices",
            "mail",
            "security");

    @Override
    public String template() {
        return "site/web/privacy";
    }

    /** The keys of the texts that tell of each kind: what it is, why it is kept, and for how long. */
    public List<String> kinds() {
        return KINDS;
    }
}
