/**
 * What came out: evidence of what happened, where each organisation stands on each indicator, sums, and the figures a
 * region publishes. Counted, never typed.
 *
 * <p>Evidence is append-only; a correction is a new row that names the one it replaces. Nothing above or below is asked
 * at query time: an evidence row carries its source's label and address.
 */
@ApplicationModule(
        displayName = "Outcomes",
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
            "surveys",
            "footprint",
            "ideas",
            "flows",
            "flows :: brokering",
            "network :: requests",
            "plan",
            "plan :: adoption",
            "course :: completion"
        })
@NullMarked
package se.framsteg.outcomes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
