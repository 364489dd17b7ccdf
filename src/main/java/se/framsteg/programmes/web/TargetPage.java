package se.framsteg.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Measures.Measure;
import se.framsteg.programmes.Target;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** One target, and what it has been. */
public record TargetPage(Planning planning, Measure measure, List<Row> history, TargetForm form, Mending mending)
        implements Page {
    /** @param by the name of who set it; empty when nobody is known any more */
    public record Row(Target target, String by) {}

    public String said(Target target) {
        return TargetsPage.said(measure, target.value());
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "programmes/web/target";
    }
}
