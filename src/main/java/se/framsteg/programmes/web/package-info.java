/** A manager's pages about how a programme is set up: its facts, targets and aid, its cohorts and their weeks. */
@NullMarked
package se.framsteg.programmes.web;

import org.jspecify.annotations.NullMarked;
