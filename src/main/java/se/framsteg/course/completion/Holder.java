package se.framsteg.course.completion;

import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody who has a certificate of a course in a region, whether or not they still belong to a company there. */
public record Holder(PersonId person, RegionId region, String name) {}
