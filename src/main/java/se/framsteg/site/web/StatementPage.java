package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.site.Statement.Conformance;

/**
 * Where a manager says how accessible the region's pages are.
 *
 * @param isOwn whether the region has gone through it at all
 * @param dueOn when it must be gone through again
 */
public record StatementPage(
        String region,
        StatementForm form,
        boolean isOwn,
        LocalDate reviewedOn,
        LocalDate dueOn,
        boolean saved,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "site/web/statement";
    }

    public List<Choice> conformances() {
        return Arrays.stream(Conformance.values())
                .map(each -> new Choice(
                        each.name(),
                        say("site.statement.conformance." + each.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
