package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.Lang;

/** A person who is signed in, asking for what is their own wherever they belong. */
public record SignedIn(PersonId person, String name, Lang language, UUID session) {}
