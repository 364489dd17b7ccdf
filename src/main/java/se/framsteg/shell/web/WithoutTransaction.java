package se.framsteg.shell.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** On a controller that answers from memory and opens a transaction itself when it must. Its forms, if any, are unkeyed. */
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutTransaction {}
