/** What is tried with an idea and what that showed, and that it is launched. */
@NullMarked
package se.framsteg.ideas.trials.web;

import org.jspecify.annotations.NullMarked;
