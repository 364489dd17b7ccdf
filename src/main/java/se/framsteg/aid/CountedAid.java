package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Aid to a single undertaking as it counts against the ceiling: on the day the right to it arose. */
public record CountedAid(LocalDate grantedOn, BigDecimal eur) {}
