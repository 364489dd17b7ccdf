package se.framsteg.voices.interviews.web;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Followed;
import se.framsteg.voices.interviews.Interview;
import se.framsteg.voices.interviews.SpeakerRole;

public record InterviewsPage(
        Region region,
        Advisor by,
        List<Interview> interviews,
        List<Followed> companies,
        InterviewForm form,
        Mending mending)
        implements Page {

    @Override
    public String template() {
        return "voices/interviews/web/interviews";
    }

    static String path(Advisor by, Region region) {
        return "/%s/%s/interviews".formatted(region.slug(), by instanceof Manager ? "manage" : "promote");
    }

    static Crumb above(Advisor by, Region region) {
        return by instanceof Manager
                ? new Crumb(say("voices.crumb.programmes"), "/%s/manage".formatted(region.slug()))
                : new Crumb(say("voices.crumb.companies"), "/%s/promote".formatted(region.slug()));
    }

    public List<Crumb> above() {
        return List.of(above(by, region));
    }

    public String path() {
        return path(by, region);
    }

    public String path(Interview interview) {
        return path() + "/" + interview.id().value();
    }

    public boolean mayWriteGuide() {
        return by instanceof Manager;
    }

    public List<Choice> choices() {
        return companies.stream()
                .map(each -> new Choice(each.code(), say("voices.ask.company.of", each.company(), each.programme())))
                .toList();
    }

    public List<Choice> roles() {
        return Arrays.stream(SpeakerRole.values())
                .map(role -> new Choice(role.code(), say(role.textKey())))
                .toList();
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", say("voices.ask.language.sv")), new Choice("en", say("voices.ask.language.en")));
    }

    public List<Choice> ways() {
        return List.of(
                new Choice("write", say("voices.ask.way.write")), new Choice("noted", say("voices.ask.way.noted")));
    }
}
