/**
 * The plan a company makes during the course and keeps afterwards: where it is going (strategy), who does what by when
 * (actions), that everyone has a part, that the board stands behind it (adoption), and what became of it (follow-up). One
 * strategy and one plan a company, whichever courses it goes through.
 *
 * <p>Others may listen to what has been declared, drawn up, adopted and done. Only this module changes a plan. Topics and targets
 * are chosen on the course's worksheets and read from there; what is adopted freezes their words.
 */
@ApplicationModule(
        displayName = "Plan",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "programmes :: closing",
            "meetings",
            "course",
            "course :: editions",
            "course :: work",
            "course :: handin",
            "course :: openings",
            "course :: views",
            "footprint",
            "ideas",
            "flows",
            "surveys"
        })
@NullMarked
package se.framsteg.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
