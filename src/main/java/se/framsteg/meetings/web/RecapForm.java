package se.framsteg.meetings.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.NewRecap;
import se.framsteg.meetings.Recap;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What a manager writes after a meeting. */
public record RecapForm(
        @Nullable String summary,
        @Nullable String instead,
        @Nullable String recording,
        @Nullable String slides,
        @Nullable String withoutSlides,
        @Nullable String version) {
    static RecapForm of(Recap recap) {
        return new RecapForm(
                recap.summary(),
                recap.instead(),
                recap.recordingLink(),
                recap.slidesLink(),
                null,
                String.valueOf(recap.version()));
    }

    /** @param file what was sent with it; empty where nothing was */
    Mending mending(byte[] file) {
        var reading = new FormReading();
        read(reading, file);
        if (file.length > NewRecap.LARGEST_SLIDES) {
            reading.refuse("file", "meetings.recap.file-large");
        } else if (file.length > 0 && !NewRecap.isPdf(file)) {
            reading.refuse("file", "meetings.recap.file-wrong");
        }
        return reading.mending();
    }

    /** Only of a form with nothing to mend. */
    NewRecap recap(byte[] file) {
        return read(new FormReading(), file);
    }

    private NewRecap read(FormReading reading, byte[] file) {
        return new NewRecap(
                reading.text("summary", summary, 2000),
                reading.text("instead", instead, 2000),
                Typed.link(reading, "recording", recording),
                Typed.link(reading, "slides", slides),
                file.length == 0 ? null : file,
                withoutSlides != null,
                FormReading.version(version));
    }
}
