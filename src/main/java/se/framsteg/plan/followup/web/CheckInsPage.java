package se.framsteg.plan.followup.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Member;
import se.framsteg.plan.followup.CheckIn;
import se.framsteg.plan.followup.Part;
import se.framsteg.plan.followup.Turn;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.plan.web.PlanWay;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * When a company is asked how it goes, and what it has said.
 *
 * @param part the round it is followed up after; null before one has ended
 * @param sent what has just been said; null where nothing has
 */
public record CheckInsPage(
        Region region,
        Member by,
        String company,
        @Nullable Part part,
        List<CheckIn> said,
        @Nullable Turn sent,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "plan/followup/web/checkIns";
    }

    private String home() {
        return "/%s/company/%s".formatted(region.slug(), by.organisation());
    }

    public List<Crumb> above() {
        return desk().above(PlanWay.OUTCOME);
    }

    public List<Turn> turns() {
        return Arrays.asList(Turn.values());
    }

    public boolean isOpen(Turn turn) {
        return part != null && part.isOpen(turn, today);
    }

    public String when(Turn turn) {
        return part == null ? "" : CheckInDesk.when(part, turn, today);
    }

    public String path(Turn turn) {
        return home() + "/plan/check-ins/" + turn.slug();
    }

    public PlanDesk desk() {
        return new PlanDesk(by, region, "");
    }

    public String begin(Turn turn) {
        return say(find(turn).isPresent() ? "plan.followup.go-on" : "plan.followup.begin");
    }

    /** Where the statements of the same time are answered; empty where there are none, or nothing has just been said. */
    public String statements() {
        return sent == null || part == null || !isOpen(sent)
                ? ""
                : sent.wave()
                        .map(wave -> "%s/surveys/%s/%s".formatted(home(), part.programmeSlug(), wave.slug()))
                        .orElse("");
    }

    /** Who has said it and when, in a sentence. */
    public String state(Turn turn) {
        return find(turn)
                .map(each -> {
                    if (each.sentAt() == null) {
                        return say("plan.followup.state.begun", each.name(), day(each.savedAt()));
                    }
                    return each.calledOn() == null
                            ? say("plan.followup.state.sent", each.name(), day(each.sentAt()))
                            : say(
                                    "plan.followup.state.call",
                                    String.valueOf(each.enteredBy()),
                                    date(each.calledOn()),
                                    each.name());
                })
                .orElse("");
    }

    private Optional<CheckIn> find(Turn turn) {
        return said.stream().filter(each -> each.turn() == turn).findFirst();
    }
}
