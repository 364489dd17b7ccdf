/**
 * What a region keeps, for how long, and what became of it: the rules by which things are forgotten, what each night's run did;
 * the public records that it has received, sent or drawn up, with their case numbers; and what of them is given out.
 *
 * <p>What is kept stays with the module that keeps it. This one asks, counts and writes down, without content.
 */
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {"shell", "shell :: *", "organisations", "people", "programmes", "programmes :: closing"})
@NullMarked
package se.framsteg.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
