/**
 * Somebody to ask: questions that reach the right promoter and are answered in time, people and programmes that know more
 * (contacts), and what promoters and companies agree on from one talk to the next (advice).
 *
 * <p>Every municipality and topic has exactly one who is responsible, whatever the region has written in its table. A
 * promoter's notes stay in the promoter's organisation unless they are shared. What is shown of a person has been agreed to
 * by that person.
 */
@ApplicationModule(
        displayName = "Network",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: closing",
            "applications",
            "meetings",
            "course",
            "course :: editions",
            "plan"
        })
@NullMarked
package se.framsteg.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
