/**
 * What a region keeps, for how long, and what became of it: the rules by which things are forgotten, and what each night's run
 * did.
 *
 * <p>What is forgotten is forgotten by the module that keeps it; this one asks, counts and writes down, without content.
 */
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {"shell", "shell :: *", "organisations", "people"})
@NullMarked
package se.framsteg.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
