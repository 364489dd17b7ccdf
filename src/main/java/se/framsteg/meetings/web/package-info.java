/** The manager's pages about a cohort's meetings, and what those who take part meet. */
@NullMarked
package se.framsteg.meetings.web;

import org.jspecify.annotations.NullMarked;
