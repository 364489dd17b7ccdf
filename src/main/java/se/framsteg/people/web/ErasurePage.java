package se.framsteg.people.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.people.Erasure;
import se.framsteg.people.Outlook;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * @param waiting what has been asked already; null where nothing has
 * @param days how long it can be undone
 */
public record ErasurePage(Outlook outlook, @Nullable Erasure waiting, long days, boolean undone, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "people/web/erasure";
    }

    public boolean isWaiting() {
        return waiting != null;
    }

    public static String textKey(String heading) {
        return heading.replace('.', '-');
    }
}
