/** The pages on which companies work, week by week and worksheet by worksheet. */
@NullMarked
package se.framsteg.course.work.web;

import org.jspecify.annotations.NullMarked;
