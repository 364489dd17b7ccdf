package se.framsteg.aid.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.aid.EuroRate;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

public record RatePage(AidDesk desk, @Nullable EuroRate rate, RateForm form, Mending mending) implements Page {
    @Override
    public String template() {
        return "aid/web/rate";
    }
}
