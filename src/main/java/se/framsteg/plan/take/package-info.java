/**
 * What a company takes home: all that it has planned here and what became of it, as files that need no Framsteg to be read, with a
 * description of their fields in both languages.
 */
@NullMarked
package se.framsteg.plan.take;

import org.jspecify.annotations.NullMarked;
