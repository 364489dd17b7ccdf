package se.framsteg.people;

import java.util.List;
import java.util.Map;

/**
 * What becomes of what is kept of a person when they are erased.
 *
 * @param settle keys of texts: what must be settled first
 * @param keeps what keeps their name for a time
 * @param stays headings that stay without their name, by the key of a text that says why
 * @param goes headings of what goes
 */
public record Outlook(List<String> settle, List<Kept> keeps, Map<String, List<String>> stays, List<String> goes) {}
