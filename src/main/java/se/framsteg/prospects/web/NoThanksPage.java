package se.framsteg.prospects.web;

import static se.framsteg.shell.Say.say;

import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Opening;
import se.framsteg.prospects.Asked;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/**
 * Where a company says no.
 *
 * @param asked whom the link is for; null where it is for nobody any more
 * @param opening the round; null where it cannot be applied to any more
 * @param promoter the promoter who is signed in where the page is read, and may not press; empty for everybody else
 */
public record NoThanksPage(
        Region region,
        String token,
        @Nullable Asked asked,
        @Nullable Opening opening,
        String promoter) implements Page {
    @Override
    public String template() {
        return "prospects/web/nothanks";
    }

    public String path() {
        return "/%s/no-thanks/%s".formatted(region.slug(), token);
    }

    public String programme() {
        return opening == null
                ? say("prospects.no-thanks.course")
                : opening.programme().name();
    }

    public String form() {
        return opening == null ? "" : opening.path() + "/from/" + token;
    }

    /** Where a promoter notes what a company has said. */
    public String list() {
        return opening == null ? "/%s/promote".formatted(region.slug()) : new ProspectDesk(opening).path();
    }

    public String title() {
        return asked == null
                ? say("prospects.no-thanks.over.title")
                : say(asked.isRefused() ? "prospects.no-thanks.done.title" : "prospects.no-thanks.title", programme());
    }
}
