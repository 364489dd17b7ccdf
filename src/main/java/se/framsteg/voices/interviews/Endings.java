package se.framsteg.voices.interviews;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.voices.Pictures;
import se.framsteg.voices.Voices;

/** The end of an interview: its words, its picture and its voice go, and that it ended, by whom and when, stays. */
@Component
class Endings {
    private static final List<State> ALIVE = List.of(State.NOTED, State.ASKED, State.APPROVED, State.PUBLISHED);

    private final InterviewRepository interviews;
    private final ConsentLog consents;
    private final ShownAs shownAs;
    private final Voices voices;
    private final Pictures pictures;
    private final Clock clock;

    Endings(
            InterviewRepository interviews,
            ConsentLog consents,
            ShownAs shownAs,
            Voices voices,
            Pictures pictures,
            Clock clock) {
        this.interviews = interviews;
        this.consents = consents;
        this.shownAs = shownAs;
        this.voices = voices;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** Said twice it changes nothing more. */
    void end(RegionId region, Interview interview, State how, boolean byPerson) {
        if (!interviews.move(region, interview.id(), ALIVE, how, clock.instant())) {
            return;
        }
        voices.forget(region, interview.id().voice());
        interviews.forgetWords(region, interview.id());
        pictures.forget(region, interview.id().voice());
        shownAs.forget(region, interview.id());
        if (consents.given(region, interview.id()).isPresent()) {
            consents.end(
                    region, interview, how == State.ENDED ? ConsentLog.Act.ENDED : ConsentLog.Act.WITHDRAWN, byPerson);
        }
    }
}
