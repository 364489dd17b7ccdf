package se.framsteg.applications.web;

import static se.framsteg.shell.Say.dayOfWeek;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Application;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Company;
import se.framsteg.applications.CompanySize;
import se.framsteg.applications.QueueLine;
import se.framsteg.applications.Verb;
import se.framsteg.programmes.CriteriaWords;
import se.framsteg.programmes.SizeClass;

/** A line of the queue in words. {@code arrival} is which of all it was to come, from 1. */
public record QueueRow(QueueLine line, int arrival, String municipality) {
    public Application application() {
        return line.application();
    }

    public String id() {
        return application().id().value().toString();
    }

    public String name() {
        return application().company().name();
    }

    public String state() {
        if (line.offeredUntil() != null) {
            return say("applications.queue.offered", dayOfWeek(line.offeredUntil()));
        }
        String state = say(application().state().textKey());
        return line.place() > 0 ? say("applications.queue.place", state, number(line.place())) : state;
    }

    /** Its size by both definitions, or as what else it applies. */
    public String size() {
        Company company = application().company();
        CompanySize size = company.size();
        if (application().role() == Role.PROMOTER || size == null) {
            return say(application().role().textKey());
        }
        String employees = say("applications.queue.employees", size.own().employees());
        return company.byRecommendation() == company.byAccountingDirective()
                ? say("applications.queue.size", employees, word(company.byRecommendation()))
                : say(
                        "applications.queue.sizes",
                        employees,
                        word(company.byRecommendation()),
                        word(company.byAccountingDirective()));
    }

    public @Nullable String sector() {
        var sector = application().company().sector();
        return sector == null ? null : CriteriaWords.name(sector);
    }

    /** What to look at before one decides; empty where there is nothing. */
    public List<String> against() {
        var said = new ArrayList<String>();
        line.unmet().forEach(unmet -> said.add(say(unmet.textKey())));
        if (line.lacksGroup()) {
            said.add(say("applications.queue.lacks-group"));
        }
        if (line.hasPart()) {
            said.add(say("applications.queue.has-part"));
        }
        if (line.knownAs() != null) {
            said.add(say("applications.queue.other-name", line.knownAs()));
        }
        if (line.hasStranger()) {
            said.add(say("applications.queue.stranger"));
        }
        return said;
    }

    /** Whether anything may be decided of it. */
    public boolean mayBeChosen() {
        return Arrays.stream(Verb.values()).anyMatch(verb -> verb.mayFollow(application()));
    }

    static String word(SizeClass size) {
        return say("applications.size." + size.code());
    }
}
