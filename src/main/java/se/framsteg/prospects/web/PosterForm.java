package se.framsteg.prospects.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.prospects.Poster;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What a promoter decides for a poster. */
public record PosterForm(
        @Nullable String place,
        @Nullable String phone,
        @Nullable String promoter) {
    private static final int LONGEST_PLACE = 100;

    static PosterForm of(Poster poster) {
        return new PosterForm(
                poster.place(), poster.phone(), poster.promoterId().toString());
    }

    Mending mending() {
        var reading = new FormReading();
        reading.text("place", place, LONGEST_PLACE);
        if (PhoneNumber.parse(typed(phone)).isEmpty()) {
            reading.refuse("phone", "prospects.poster.phone.wrong");
        }
        return reading.mending();
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field).replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
