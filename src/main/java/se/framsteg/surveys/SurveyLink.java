package se.framsteg.surveys;

/** What a personal link opens: whose it is, for which company and course, and when one is asked. */
public record SurveyLink(Respondent by, Surveyed part, Wave wave) {}
