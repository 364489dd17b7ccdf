/**
 * The live meetings of a cohort's course: when and where they are, who leads them, who is called to them and who came.
 *
 * <p>A meeting is planned quietly; once people have been called to it, whatever is changed reaches them in the same step, in
 * their calendars too. Its hour is the hour on the wall in Sweden, whatever daylight saving does. This module says who
 * was there, never what that is worth.
 */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: coaches"
        })
@NullMarked
package se.framsteg.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
