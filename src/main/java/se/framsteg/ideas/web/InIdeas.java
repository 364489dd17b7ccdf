package se.framsteg.ideas.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a controller of pages below {@code /{region}/company/{organisation}}: what answers there may take an {@link IdeaDesk}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InIdeas {}
