/**
 * Ideas for new products, services and ways of working, from a title on a telephone to something launched with evidence.
 *
 * <p>Others may listen to ideas that have been described and launched. Ideas are the company's alone, as drafts are, until a copy of
 * them is handed in.
 */
@ApplicationModule(
        displayName = "Ideas",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "meetings",
            "course",
            "course :: editions",
            "course :: work",
            "course :: handin",
            "course :: openings",
            "course :: views"
        })
@NullMarked
package se.framsteg.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
