/**
 * The flow map and the analysis of what could be done about them: worksheets of the course's fourth week, which the course
 * keeps. Here is what their answers come to.
 */
@NullMarked
package se.framsteg.flows.map;

import org.jspecify.annotations.NullMarked;
