/** The manager's and the auditor's pages about figures, down to their evidence, and the open data of what is published. */
@NullMarked
package se.framsteg.outcomes.web;

import org.jspecify.annotations.NullMarked;
