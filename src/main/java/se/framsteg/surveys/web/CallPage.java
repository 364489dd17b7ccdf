package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.people.Advisor;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.Role;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.Dimension;
import se.framsteg.surveys.SelfAssessment;
import se.framsteg.surveys.Statement;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;

/** All that is asked in a call, on one page. @param people those for whom somebody may type */
public record CallPage(
        Region region,
        Advisor by,
        Surveyed part,
        Wave wave,
        SelfAssessment assessment,
        List<CompanyPerson> people,
        CallForm form,
        Mending mending,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "surveys/web/call";
    }

    public String path() {
        return CallsPage.path(by, region, part) + "/" + wave.slug();
    }

    public String title() {
        return Say.say("surveys.call.title", Say.say(wave.textKey()));
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(CallsPage.above(by, region, part));
        above.add(new Crumb(Say.say("surveys.title"), CallsPage.path(by, region, part)));
        return above;
    }

    public boolean isOpen() {
        return part.isOpen(wave, today);
    }

    public String when() {
        return SheetDesk.when(part, wave, today);
    }

    public List<Choice> persons() {
        return people.stream()
                .map(person -> new Choice(
                        person.personId().toString(),
                        Say.say(
                                person.role() == Role.LEAD ? "surveys.call.lead" : "surveys.call.colleague",
                                person.name())))
                .toList();
    }

    public String person() {
        return form.person().isEmpty() && !people.isEmpty()
                ? people.getFirst().personId().toString()
                : form.person();
    }

    public String name(Dimension dimension) {
        return dimension.name().in(Say.lang());
    }

    public String text(Statement statement) {
        return statement.in(Say.lang());
    }

    public List<Choice> levels() {
        return StepPage.choices(assessment);
    }

    public List<StepPage.Anchor> anchors(Dimension dimension) {
        return StepPage.anchors(assessment, dimension);
    }

    public boolean asksCompany() {
        return wave == Wave.AFTER;
    }

    public String year() {
        return Integer.toString(today.getYear());
    }
}
