package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What was handed over, and when. */
record Handed(LocalDate on, BigDecimal tonnes) {}
