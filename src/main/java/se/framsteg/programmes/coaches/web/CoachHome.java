package se.framsteg.programmes.coaches.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.programmes.coaches.CoachWork;
import se.framsteg.programmes.coaches.CoachedRound;
import se.framsteg.programmes.coaches.Coaches;
import se.framsteg.shell.Frame;
import se.framsteg.shell.forms.Mending;

/** Fills a coach's home. */
@Component
class CoachHome {
    private final Coaches coaches;
    private final ObjectProvider<CoachWork> work;

    CoachHome(Coaches coaches, ObjectProvider<CoachWork> work) {
        this.coaches = coaches;
        this.work = work;
    }

    CoachHomePage of(Coach by, String region, CoachForm form, Mending mending) {
        List<CoachedRound> rounds = coaches.rounds(by);
        if (rounds.stream().anyMatch(CoachedRound::example)) {
            Frame.headExample();
        }
        return new CoachHomePage(
                region,
                rounds,
                work.stream().flatMap(each -> each.of(by).stream()).toList(),
                coaches.away(by).orElse(null),
                coaches.hasOwn(by),
                form,
                mending);
    }
}
