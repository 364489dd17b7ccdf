package se.framsteg.course.editions.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.editions.Finding;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * @param title as typed
 * @param findings what must be mended in the files that were sent
 * @param kept what has just been kept, as {@code same} is what had been kept before
 */
public record EditionsPage(
        Region region,
        List<OwnEdition> editions,
        String title,
        List<Finding> findings,
        Mending mending,
        @Nullable OwnEdition kept,
        @Nullable OwnEdition same)
        implements Page {
    @Override
    public String template() {
        return "course/editions/web/editions";
    }

    static String path(Region region) {
        return "/%s/manage/editions".formatted(region.slug());
    }

    public String path() {
        return path(region);
    }

    public List<Crumb> above() {
        return List.of(new Crumb(say("course.crumb.programmes"), "/%s/manage".formatted(region.slug())));
    }

    /** Where it is said which of them everybody finds. */
    public String shown() {
        return "/%s/manage/lessons".formatted(region.slug());
    }

    public String newest() {
        return path() + "/newest.zip";
    }

    public String packed(OwnEdition edition) {
        return "%s/%s.zip".formatted(path(), edition.key());
    }

    public String reading(OwnEdition edition) {
        return "/%s/course/editions/%s".formatted(region.slug(), edition.key());
    }
}
