package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The most that a single undertaking may get over any three years, in euro, from a day to a day (which counts). */
public record Ceiling(Kind kind, BigDecimal eur, LocalDate from, LocalDate until) {

    /** Which act the aid is given by. */
    public enum Kind {
        /** Regulation (EU) 2023/2831. */
        GENERAL,
        /** Services of general economic interest, Regulation (EU) 2023/2832. */
        SERVICES
    }

    public Ceiling {
        if (eur.signum() <= 0 || until.isBefore(from)) {
            throw new IllegalArgumentException("A ceiling is an amount and a time");
        }
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
