/**
 * The region's public face: what it offers, its programmes, the figures it has published and what participants say.
 * Owns the texts a region writes of itself, with their history, its look and its accessibility statement; where it has
 * written or set nothing, the house's stand.
 *
 * <p>On its public pages it shows only what is published: figures from the frozen publication, voices as long as consent
 * holds. Beside them it has the homes of promoters and companies, put together of what the modules below tell each of them.
 */
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "aid",
            "applications",
            "meetings",
            "prospects",
            "course",
            "course :: completion",
            "course :: editions",
            "course :: work",
            "surveys",
            "flows :: brokering",
            "ideas",
            "plan",
            "plan :: adoption",
            "plan :: bank",
            "plan :: parts",
            "plan :: followup",
            "network :: advice",
            "network :: requests",
            "network :: day",
            "network :: keepers",
            "network :: day-web",
            "outcomes",
            "outcomes :: charts",
            "voices"
        })
@NullMarked
package se.framsteg.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
