package se.framsteg.course.questions;

import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;

/**
 * Whom somebody asks: one of the company's people, or another.
 *
 * @param person null for another, who is then named
 * @param address empty for who has none, and gets the link in another way
 */
public record Colleague(@Nullable PersonId person, String name, String address, Lang language) {}
