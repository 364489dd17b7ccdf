package se.framsteg.programmes.coaches.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.coaches.CoachRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/** @param away the coach for whom somebody is to stand in; null where a coach is to be appointed */
public record CoachesPage(
        Region region,
        Programme programme,
        Cohort cohort,
        List<CoachRow> coaches,
        @Nullable UUID away,
        CoachForm form,
        Mending mending,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "programmes/coaches/web/coaches";
    }

    public String path() {
        return "/%s/manage/%s/cohorts/%s/coaches".formatted(region.slug(), programme.slug(), cohort.slug());
    }

    public List<Crumb> above() {
        String manage = "/%s/manage".formatted(region.slug());
        String own = manage + "/" + programme.slug();
        return List.of(
                new Crumb(Say.say("programmes.crumb.programmes"), manage),
                new Crumb(programme.name(), own),
                new Crumb(Say.say("programmes.planning.title"), own + "/cohorts"),
                new Crumb(cohort.name(), own + "/cohorts/" + cohort.slug()));
    }

    public @Nullable CoachRow awayCoach() {
        return coaches.stream()
                .filter(coach -> coach.id().equals(away))
                .findFirst()
                .orElse(null);
    }

    public String until(CoachRow coach) {
        return Say.say(
                coach.isOver(today) ? "programmes.coach.ended" : "programmes.coach.until", Say.date(coach.endsOn()));
    }

    public String substitute(CoachRow coach) {
        return coach.substitute() == null || coach.awayFrom() == null || coach.awayTo() == null
                ? "–"
                : Say.say(
                        "programmes.coach.stands-in",
                        coach.substitute(),
                        Say.date(coach.awayFrom()),
                        Say.date(coach.awayTo()));
    }

    public String proposedDay() {
        String typed = CoachForm.written(form.lastDay());
        return typed.isEmpty() && away == null && cohort.endsOn() != null
                ? cohort.endsOn().plusDays(14).toString()
                : typed;
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", Say.say("programmes.language.sv")),
                new Choice("en", Say.say("programmes.language.en")));
    }
}
