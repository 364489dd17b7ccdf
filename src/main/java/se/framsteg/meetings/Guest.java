package se.framsteg.meetings;

import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody who asks by an address of their own, for the meetings they are called to. */
public record Guest(PersonId person, String name, Lang lang, RegionId region) {}
