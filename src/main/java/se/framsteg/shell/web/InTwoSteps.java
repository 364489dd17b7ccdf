package se.framsteg.shell.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what takes in something that is slow to make ready, such as a photo: who asks and what for is found while reading only; the
 * answer is a {@link Prepared}, whose work is done with no connection to the database in hand, and kept in a transaction after it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface InTwoSteps {}
