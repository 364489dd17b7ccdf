package se.framsteg.programmes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What is said of a programme when it is entered; targets by indicator (a share as a number between 0 and 1). */
public record ProgrammeFacts(
        String name,
        String funder,
        String purpose,
        String remark,
        LocalDate startsOn,
        LocalDate endsOn,
        int weeks,
        boolean example,
        Map<String, BigDecimal> targets) {}
