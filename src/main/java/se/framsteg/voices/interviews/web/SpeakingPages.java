package se.framsteg.voices.interviews.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.voices.interviews.Consent;
import se.framsteg.voices.interviews.Picturing;
import se.framsteg.voices.interviews.Speaker;
import se.framsteg.voices.interviews.Speaking;
import se.framsteg.voices.interviews.Translations;

/** The page that the link of somebody who tells opens first, as it stands. */
@Component
class SpeakingPages {
    private final Speaking speaking;
    private final Translations translations;
    private final Picturing picturing;
    private final Clock clock;

    SpeakingPages(Speaking speaking, Translations translations, Picturing picturing, Clock clock) {
        this.speaking = speaking;
        this.translations = translations;
        this.picturing = picturing;
        this.clock = clock;
    }

    SpeakingPage page(Region region, String token, Speaker speaker) {
        return page(region, token, speaker, picturing.shows(speaker).orElse(""), Mending.NONE);
    }

    /** With what was typed of a picture that could not be kept. */
    SpeakingPage page(Region region, String token, Speaker speaker, String typed, Mending mending) {
        return new SpeakingPage(
                region,
                Holding.path(region, token),
                speaker.interview(),
                speaking.answers(speaker),
                translations.of(speaker),
                picturing.shows(speaker).orElse(""),
                picturing.may(speaker),
                typed,
                mending,
                renewed());
    }

    LocalDate renewed() {
        return LocalDate.now(clock).plusYears(Consent.USUAL_YEARS);
    }
}
