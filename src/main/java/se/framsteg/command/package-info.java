/**
 * The command line, the house's other door: every verb of {@code ./framsteg}. Opens the database, starts as much of the
 * application as the verb needs, and says how it went: results on standard output, all else on standard error; exit
 * code 0 done, 1 failed, 2 wrong use or refused input.
 */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: coaches",
            "programmes :: participation",
            "meetings",
            "prospects",
            "course",
            "course :: editions",
            "course :: work",
            "course :: handin",
            "course :: openings",
            "course :: questions",
            "footprint",
            "ideas",
            "flows",
            "flows :: brokering",
            "flows :: matching",
            "plan",
            "plan :: adoption",
            "network :: contacts",
            "network :: day",
            "network :: hours",
            "network :: keepers",
            "network :: requests",
            "network :: routes",
            "applications",
            "outcomes",
            "voices",
            "voices :: interviews",
            "records",
            "site",
            "surveys",
            "workbook"
        })
@NullMarked
package se.framsteg.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
