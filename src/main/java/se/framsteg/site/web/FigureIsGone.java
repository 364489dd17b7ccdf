package se.framsteg.site.web;

/** What was published once is published no more, or has too few answers now. */
class FigureIsGone extends RuntimeException {}
