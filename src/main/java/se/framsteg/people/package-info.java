/**
 * Persons, how they sign in, where they belong and what they may do. Who asks is a value of this module ({@link
 * se.framsteg.people.Manager} and its like) and an argument of every verb and query in the modules above.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shell", "shell :: *", "organisations"})
@NullMarked
package se.framsteg.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
