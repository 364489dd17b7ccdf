package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Aid as it was reckoned on a day: its value, the rate it was turned into euro by, and how the undertaking stood before it. */
public record Reckoning(LocalDate on, Ceiling.Kind ceiling, BigDecimal valueSek, EuroRate rate, Room before) {
    public BigDecimal valueEur() {
        return rate.eur(valueSek);
    }

    public boolean fits() {
        return before.fits(valueEur());
    }

    /** The room that is left when this aid has been given. */
    public BigDecimal leftEur() {
        return new Room(before.usedEur().add(valueEur()), before.ceilingEur()).leftEur();
    }
}
