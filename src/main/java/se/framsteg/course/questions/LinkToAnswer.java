package se.framsteg.course.questions;

/** What the colleague answers by: the token of the link, and the code for another device. */
public record LinkToAnswer(String token, String code) {}
