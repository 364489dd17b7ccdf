/**
 * Before and after: what a company says of its own sustainability work before the course, when it has ended, and half a
 * year and a year later; and, after the course, whether it has a strategy and would recommend the course.
 *
 * <p>Several at a company may answer, by signing in, by a personal link, or through somebody who calls them. This module
 * reckons what the answers come to and tells {@link se.framsteg.surveys.SurveyAnswered} and
 * {@link se.framsteg.surveys.StrategyTold}; it publishes nothing and never ranks
 * companies. What is asked stands in {@code content/self-assessment}, one file a version.
 */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {
            "shell",
            "shell :: *",
            "organisations",
            "people",
            "programmes",
            "programmes :: participation",
            "course :: completion"
        })
@NullMarked
package se.framsteg.surveys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
