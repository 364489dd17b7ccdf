/**
 * The energy and climate footprint of a company: how much it used of what in a year, on which evidence, and how many
 * kilograms of greenhouse gases that comes to. Emission factors are data with a version, in
 * {@code content/emission-factors}; a footprint keeps the version it was begun with.
 *
 * <p>It is one of the course's worksheets, kept here: drafts are the company's alone, and what is handed in is read by its
 * coach. What they came to when the coach approved them is frozen: others may read it in {@code footprint.pub_baseline} and
 * listen to {@link se.framsteg.footprint.BaselineMade}. This module knows nothing of strategies or actions.
 */
@ApplicationModule(
        displayName = "Footprint",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "course",
            "course :: work",
            "course :: handin",
            "course :: openings"
        })
@NullMarked
package se.framsteg.footprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
