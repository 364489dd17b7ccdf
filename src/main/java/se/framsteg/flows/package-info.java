/**
 * Materials on their way through companies: what comes in and what goes out (the map), what somebody has to spare or needs,
 * which of them fit each other, and what came of it. A flow is its holder's alone until it is published on purpose, and
 * nobody sees whose it is before both sides have said yes.
 *
 * <p>Matches are proposed by the machine, brought together by a promoter, and counted when both sides have confirmed what was
 * delivered. This module gives no legal advice and makes no agreement.
 */
@ApplicationModule(
        displayName = "Flows",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "aid",
            "meetings",
            "course",
            "course :: editions",
            "course :: work",
            "course :: handin",
            "course :: openings",
            "course :: views",
            "footprint",
            "ideas"
        })
@NullMarked
package se.framsteg.flows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
