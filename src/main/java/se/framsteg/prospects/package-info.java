/**
 * Companies that promoters ask to take part in a round: each promoter's own list, a personal link with what is known of the
 * company, what became of it, and how many came of it.
 *
 * <p>That a company has applied is told by its application, never typed. What a promoter writes of a company stays in the
 * promoter's organisation: others learn that it is being asked, and managers how many.
 */
@ApplicationModule(
        displayName = "Prospects",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "applications"
        })
@NullMarked
package se.framsteg.prospects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
