package se.framsteg.course.openings;

import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;

/** Whom a draft is opened to. @param person one of those who help the company; null for another, who is then named */
public record OpenTo(@Nullable PersonId person, String name, String address, Lang language) {}
