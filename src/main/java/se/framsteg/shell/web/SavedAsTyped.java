package se.framsteg.shell.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On what a page's script saves while somebody types: the same words twice change nothing the second time, so that the
 * page's key is asked for again and again, and the answer is no new page.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface SavedAsTyped {}
