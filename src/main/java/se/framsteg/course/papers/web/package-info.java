@NullMarked
package se.framsteg.course.papers.web;

import org.jspecify.annotations.NullMarked;
