package se.framsteg.flows.brokering.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What a promoter types after a call: what was delivered, and who at each side said yes to being known, where nobody has. */
public record CallForm(
        @Nullable String on,
        @Nullable String delivered,
        @Nullable String sure,
        @Nullable String offerWho,
        @Nullable String offerOn,
        @Nullable String needWho,
        @Nullable String needOn) {
    public static final CallForm EMPTY = new CallForm(null, null, null, null, null, null, null);

    /** What is typed, where nothing is to be mended. */
    record Read(Optional<Delivery.Told> told, Map<Side, Consent> yes, Mending mending) {}

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    public String who(Side side) {
        return typed(side == Side.OFFER ? offerWho : needWho);
    }

    public String day(Side side) {
        return typed(side == Side.OFFER ? offerOn : needOn);
    }

    /**
     * @param year tonnes of a year, as far as one of the sides has said it
     * @param silent the sides that have not said yes themselves
     */
    Read read(LocalDate today, @Nullable BigDecimal year, Collection<Side> silent) {
        var reading = new FormReading();
        Delivery.Told told = MatchForm.delivery(reading, today, on, delivered, sure, false, year);
        var yes = new EnumMap<Side, Consent>(Side.class);
        for (Side side : silent) {
            String who = reading.needed(
                    side.code() + "Who", who(side), Consent.LONGEST, "flows.brokering.phone.who.missing");
            LocalDate day = reading.neededDay(side.code() + "On", day(side)).orElse(today);
            if (day.isAfter(today)) {
                reading.refuse(side.code() + "On", "flows.brokering.outside.on.ahead");
            }
            yes.put(side, new Consent(who.length() > Consent.LONGEST ? "" : who, day));
        }
        return told != null && reading.mending().isEmpty()
                ? new Read(Optional.of(told), yes, Mending.NONE)
                : new Read(Optional.empty(), yes, reading.mending());
    }
}
