/** Where a manager keeps the region's own editions and chooses one for a round, and where anybody reads them. */
@NullMarked
package se.framsteg.course.editions.web;

import org.jspecify.annotations.NullMarked;
