package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

public record GuidePage(Region region, int version, List<GuideForm.Row> rows, String told, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "voices/interviews/web/guide";
    }

    public List<Crumb> above() {
        return List.of(
                new Crumb(say("voices.crumb.programmes"), "/%s/manage".formatted(region.slug())),
                new Crumb(say("voices.interviews.title"), "/%s/manage/interviews".formatted(region.slug())));
    }

    public String path() {
        return "/%s/manage/interviews/guide".formatted(region.slug());
    }

    public boolean isTrouble() {
        return told.equals("overtaken");
    }

    public String toldText() {
        return told.equals("saved") || isTrouble() ? say("voices.guide.told." + told) : "";
    }
}
