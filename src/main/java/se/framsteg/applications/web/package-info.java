/** The page where anybody applies, the applicant's own page, and the manager's queue. */
@NullMarked
package se.framsteg.applications.web;

import org.jspecify.annotations.NullMarked;
