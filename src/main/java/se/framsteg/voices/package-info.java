/**
 * What participants say in their own words: voices, shown in public only with consent and no longer than that, and
 * the comments they wrote beside the survey's questions, which are for the programme manager only.
 */
@ApplicationModule(
        displayName = "Voices",
        allowedDependencies = {"shell", "shell :: *", "organisations", "people", "programmes", "programmes :: closing"})
@NullMarked
package se.framsteg.voices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
