package se.framsteg.programmes.participation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.people.NewPerson;
import se.framsteg.people.PromoterOrganisations.Named;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.participation.EndReason;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/**
 * What is typed in any of the small forms of a company's page.
 *
 * @param round the last part of a later round's address
 * @param former the membership of the lead whom somebody takes over from; null where there is none
 */
public record FollowedForm(
        @Nullable String pauseWords,
        @Nullable String backOn,
        @Nullable String round,
        @Nullable String moveWords,
        @Nullable String why,
        @Nullable String endWords,
        @Nullable UUID former,
        @Nullable String name,
        @Nullable String address,
        @Nullable String language,
        @Nullable String promoter,
        @Nullable String handWords) {
    static final FollowedForm EMPTY = new FollowedForm("", "", "", "", "", "", null, "", "", "sv", "", "");

    static final String NOBODY = "nobody";

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_NAME = 100;

    Mending pausing(LocalDate today) {
        var reading = new FormReading();
        reading.text("pauseWords", pauseWords, LONGEST_WORDS);
        reading.day("backOn", backOn)
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(2)))
                .ifPresent(_ -> reading.refuse("backOn", "programmes.pause.back-wrong"));
        return reading.mending();
    }

    Optional<LocalDate> back() {
        return TypedDay.read(written(backOn));
    }

    Mending moving(List<Cohort> later) {
        var reading = new FormReading();
        if (later.stream().noneMatch(cohort -> cohort.slug().equals(written(round)))) {
            reading.refuse("round", "programmes.move.choose");
        }
        reading.text("moveWords", moveWords, LONGEST_WORDS);
        return reading.mending();
    }

    CohortId to(List<Cohort> later) {
        return later.stream()
                .filter(cohort -> cohort.slug().equals(written(round)))
                .map(Cohort::id)
                .findFirst()
                .orElseThrow();
    }

    /** @param others among which somebody chooses; none is one of them */
    Mending handing(List<Named> others) {
        var reading = new FormReading();
        if (!written(promoter).equals(NOBODY)
                && others.stream().noneMatch(each -> each.id().toString().equals(written(promoter)))) {
            reading.refuse("promoter", "programmes.hand.choose");
        }
        reading.text("handWords", handWords, LONGEST_WORDS);
        return reading.mending();
    }

    /** Null for none. */
    @Nullable
    UUID handsTo(List<Named> others) {
        return others.stream()
                .map(Named::id)
                .filter(id -> id.toString().equals(written(promoter)))
                .findFirst()
                .orElse(null);
    }

    Mending leaving() {
        var reading = new FormReading();
        if (Arrays.stream(EndReason.values()).noneMatch(reason -> reason.name().equals(written(why)))) {
            reading.refuse("why", "programmes.leaving.choose");
        }
        reading.text("endWords", endWords, LONGEST_WORDS);
        return reading.mending();
    }

    EndReason ends() {
        return EndReason.valueOf(written(why));
    }

    Mending succeeding() {
        var reading = new FormReading();
        reading.needed("name", name, LONGEST_NAME, "programmes.lead.name-missing");
        if (!MailAddress.isWritten(written(address))) {
            reading.refuse("address", "programmes.lead.address-wrong");
        }
        return reading.mending();
    }

    NewPerson successor() {
        return new NewPerson(written(name), written(address), Lang.of(written(language)));
    }

    public static String written(@Nullable String field) {
        return FormReading.typed(field);
    }
}
