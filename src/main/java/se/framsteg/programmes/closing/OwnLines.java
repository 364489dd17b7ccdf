package se.framsteg.programmes.closing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.closing.ClosingRepository.Left;
import se.framsteg.shell.Say;

/** What the programme itself tells: its last day, its rounds, companies on a pause, and coaches who still come in. */
@Component
class OwnLines implements BeforeClosing {
    private final ClosingRepository closings;

    OwnLines(ClosingRepository closings) {
        this.closings = closings;
    }

    @Override
    public List<Line> lines(Manager by, Programme programme, LocalDate today) {
        Left left = closings.left(by, programme.id(), today);
        String path = "manage/" + programme.slug();
        boolean runs = !today.isAfter(programme.endsOn());
        LocalDate last = left.lastCoach();
        return List.of(
                new Line(
                        Weight.HINDERS,
                        "programmes.closing.last-day",
                        runs ? 1 : 0,
                        List.of(Say.date(programme.endsOn())),
                        path + "/facts"),
                Line.hinders("programmes.closing.rounds", left.rounds(), path + "/cohorts"),
                Line.reminds("programmes.closing.paused", left.paused(), path + "/companies"),
                Line.reminds(
                        "programmes.closing.coaches",
                        left.coaches(),
                        path + "/cohorts",
                        last == null ? "" : Say.date(last)));
    }
}
