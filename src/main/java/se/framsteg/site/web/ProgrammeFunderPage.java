package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * Where a manager says whose emblem and words a programme's pages, papers and letters carry.
 *
 * @param emblem where its own is fetched; null where it has none
 * @param remark what to think of before it is shown; null where there is nothing
 */
public record ProgrammeFunderPage(
        String region,
        Programme programme,
        ProgrammeFunderForm form,
        @Nullable String emblem,
        @Nullable String remark,
        boolean saved,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "site/web/programmeFunder";
    }

    public String path() {
        return "/%s/manage/%s/funder".formatted(region, programme.slug());
    }

    public String look() {
        return "/%s/manage/look".formatted(region);
    }

    public String preview() {
        return "/%s/%s?draft=true".formatted(region, programme.slug());
    }

    public List<Choice> choices() {
        return List.of(
                new Choice("usual", say("site.look.programme.choice.usual")),
                new Choice("own", say("site.look.programme.choice.own")),
                new Choice("none", say("site.look.programme.choice.none")));
    }
}
