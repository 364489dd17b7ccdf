package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** @param chosen the edition that is shown beside the course as it is, or {@link #NONE} */
public record OpenLessonsPage(Region region, List<OwnEdition> editions, String chosen, boolean saved, Mending mending)
        implements Page {
    static final String NONE = "none";

    @Override
    public String template() {
        return "site/web/openLessons";
    }

    static String path(Region region) {
        return "/%s/manage/lessons".formatted(region.slug());
    }

    public String path() {
        return path(region);
    }

    public String course() {
        return "/%s/course".formatted(region.slug());
    }

    public String ownEditions() {
        return "/%s/manage/editions".formatted(region.slug());
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("site.texts.manage"), "/%s/manage".formatted(region.slug())),
                new Crumb(say("site.lessons.editions"), ownEditions()));
    }

    public List<Choice> choices() {
        return Stream.concat(
                        Stream.of(new Choice(NONE, say("site.lessons.none"))),
                        editions.stream()
                                .map(each -> new Choice(
                                        each.key(),
                                        say("site.lessons.own", each.title(), String.valueOf(each.version())))))
                .toList();
    }
}
