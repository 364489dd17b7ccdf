package se.framsteg.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.AidSetting;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** @param seated how many companies have a seat already */
public record GranterPage(Planning planning, AidSetting setting, int seated, GranterForm form, Mending mending)
        implements Page {
    public List<Choice> granters() {
        return GranterForm.OFFERED.stream()
                .map(each -> new Choice(each.code(), Say.say(each.textKey())))
                .toList();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "programmes/web/granter";
    }
}
