package se.framsteg.meetings.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Why a meeting is cancelled, as a manager writes it. */
public record CancellationForm(
        @Nullable String reason, @Nullable String version) {
    Mending mending() {
        var reading = new FormReading();
        reading.needed("reason", reason, 500, "meetings.form.reason");
        return reading.mending();
    }

    int seenVersion() {
        return FormReading.version(version);
    }
}
