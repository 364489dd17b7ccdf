package se.framsteg.course.work;

import java.time.Instant;

/** How far a company has come on a worksheet. @param changedBy who wrote on it last */
public record Progress(String worksheet, String changedBy, Instant changedAt) {}
