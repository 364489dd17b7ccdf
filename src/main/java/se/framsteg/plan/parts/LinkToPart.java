package se.framsteg.plan.parts;

import java.time.LocalDate;

/** What opens one person's part. @param code six digits, for another device */
public record LinkToPart(String token, String code, LocalDate untilOn) {}
