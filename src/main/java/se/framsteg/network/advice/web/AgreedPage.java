package se.framsteg.network.advice.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;

/** @param advice what the link leads to; null where it is over */
public record AgreedPage(
        Region region, String token, @Nullable Advice advice, AnswerForm form, Mending mending) implements Page {
    @Override
    public String template() {
        return "network/advice/web/agreed";
    }

    public String title() {
        return Say.say("network.advice.title");
    }

    public String path() {
        return "/%s/agreed/%s".formatted(region.slug(), token);
    }
}
