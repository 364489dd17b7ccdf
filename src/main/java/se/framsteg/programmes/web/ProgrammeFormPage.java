package se.framsteg.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Crumb;

/**
 * Where a programme is made or its facts are changed.
 *
 * @param planning the programme that is changed; null where one is made
 * @param earlier those that a new one may be made after
 */
public record ProgrammeFormPage(
        String region,
        @Nullable Planning planning,
        List<Programme> earlier,
        @Nullable Programme pattern,
        ProgrammeForm form,
        Mending mending)
        implements Page {
    public boolean makes() {
        return planning == null;
    }

    public String title() {
        return Say.say(makes() ? "programmes.programme.new" : "programmes.programme.change");
    }

    public String action() {
        return planning == null ? "/%s/manage/programmes".formatted(region) : planning.facts();
    }

    public String after(Programme programme) {
        return "/%s/manage/programmes/new?earlier=%s".formatted(region, programme.slug());
    }

    public List<Crumb> above() {
        return planning == null ? List.of(Planning.manage(region)) : planning.aboveBelow();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "programmes/web/programmeForm";
    }
}
